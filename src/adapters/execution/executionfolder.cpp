// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionfolder.h"

#include "base/terminaltext.h"
#include "base/text.h"
#include "base/tr.h"
#include "records.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace slipway::execution {
using base::Tr;

namespace {

constexpr qint64 tailBytes = 64 << 10;
constexpr int tailLines = 40;

QDateTime instant(const QByteArray &ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), QTimeZone::UTC);
}

void takeEnding(const Record &record, ports::CommandOutcome &outcome)
{
    using run::Ending;
    if (record.key == "exit") {
        outcome.exitCode = record.value.toInt();
    } else if (record.key == "signal") {
        outcome.ending = Ending::Signalled;
        outcome.signal = record.value.toInt();
    } else if (record.key == "not-started") {
        outcome.ending = Ending::CouldNotStart;
    } else if (record.key == "cancelled" && record.value != "no") {
        outcome.ending = record.value == "timeout" ? Ending::TimedOut : Ending::Cancelled;
    }
}

void takeRest(const Record &record, ports::CommandOutcome &outcome)
{
    if (record.key == "started-ms")
        outcome.startedAt = instant(record.value);
    else if (record.key == "ended-ms")
        outcome.endedAt = instant(record.value);
    else if (record.key == "bytes")
        outcome.outputBytes = record.value.toLongLong();
    else if (record.key == "lost-bytes")
        outcome.outputTruncated = (outcome.lostBytes = record.value.toLongLong()) > 0;
    else if (record.key == "sha256")
        outcome.outputSha256 = QString::fromLatin1(record.value);
    else if (record.key == "failing-line")
        outcome.failingLine = record.value.toInt();
    else if (record.key == "cwd")
        outcome.cwd = QFile::decodeName(record.value);
    else if (record.key == "http")
        outcome.httpStatuses += record.value.toInt();
    else if (record.key == "http-unseen")
        outcome.httpUnseen = true;
    else if (record.key == "left")
        outcome.stillRunning += base::visible(QString::fromUtf8(record.value));
    else if (record.key == "problem")
        outcome.problem = QString::fromUtf8(record.value);
}

QString digestOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    file.seek(0);
    return hash.addData(&file) ? QString::fromLatin1(hash.result().toHex()) : QString();
}

/// Names of variables without a value in the session file at @p path (the keeper's PROTOCOL.md, "Session file").
QStringList emptyVariablesIn(const QString &path)
{
    static const QRegularExpression plain(QStringLiteral(R"(^(?:builtin eval ')?declare -[-a-zA-Z]+ ([A-Za-z_]\w*)=""'?)"
                                                         R"((?:\s*\|\| :)?$)"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    for (const QByteArray &entry : file.readAll().split('\0')) {
        if (entry.startsWith('=')) {
            for (const QByteArray &line : entry.sliced(1).split('\n')) {
                if (const auto match = plain.match(QString::fromUtf8(line)); match.hasMatch())
                    names += match.captured(1);
            }
        } else if (entry.size() > 1 && entry.indexOf('=') == entry.size() - 1) {
            names += QString::fromUtf8(entry.chopped(1));
        }
    }
    return names;
}

QString sessionFileOf(const ExecutionFolder &folder)
{
    QFile file(folder.file(QStringLiteral("request")));
    const auto records = file.open(QIODevice::ReadOnly) ? parseRecords(file.readAll()) : std::nullopt;
    if (!records)
        return {};
    const auto found = std::ranges::find(*records, QByteArrayView("session-out"), &Record::key);
    return found == records->cend() ? QString() : QFile::decodeName(found->value);
}

/// The parts of @p output that the keeper's stamps beside it say came by standard output or a terminal; none where the
/// stamps cannot be read.
std::optional<QByteArray> answerIn(const QByteArray &output, const QString &stampsPath)
{
    constexpr qsizetype header = 17;
    constexpr qsizetype record = 16;
    constexpr char standardError = 2;
    QFile file(stampsPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stamps = file.readAll();
    if (!stamps.startsWith("slipway-stamps 1\n") || (stamps.size() - header) % record != 0)
        return {};
    const auto offsetAt = [&](qsizetype at) {
        return at < stamps.size() ? qsizetype(qFromLittleEndian<quint64>(stamps.constData() + at)) : output.size();
    };
    QByteArray answer;
    for (qsizetype at = header; at < stamps.size(); at += record) {
        const qsizetype begin = std::clamp<qsizetype>(offsetAt(at), 0, output.size());
        const qsizetype end = std::clamp(offsetAt(at + record), begin, output.size());
        if (stamps.at(at + 14) != standardError)
            answer += QByteArrayView(output).sliced(begin, end - begin);
    }
    return answer;
}

} // namespace

ExecutionFolder::ExecutionFolder(QString path)
    : m_path(std::move(path))
{
}

bool ExecutionFolder::hasResult() const
{
    return QFileInfo::exists(file(QStringLiteral("result")));
}

bool ExecutionFolder::isLocked() const
{
    const int fd = ::open(QFile::encodeName(file(QStringLiteral("lock"))).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool locked = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(fd);
    return locked;
}

ports::Claim ExecutionFolder::claim() const
{
    if (!QFileInfo(m_path).isDir())
        return ports::Claim::NeverStarted;
    if (hasResult())
        return ports::Claim::Ended;
    if (isLocked())
        return ports::Claim::Running;
    return hasResult() ? ports::Claim::Ended : ports::Claim::Unknown; // it may have ended between the two looks
}

QDateTime ExecutionFolder::claimedAt() const
{
    return QFileInfo(file(QStringLiteral("request"))).lastModified(QTimeZone::UTC);
}

qint64 ExecutionFolder::outputBytes() const
{
    return QFileInfo(outputPath()).size();
}

base::Result<ports::CommandOutcome> readResult(const ExecutionFolder &folder)
{
    QFile file(folder.file(QStringLiteral("result")));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, Tr::tr("There is no result"), folder.path(), {});
    const auto records = parseRecords(file.readAll());
    if (!records || records->size() < 2 || records->first().value != "1" || records->last().key != "end")
        return base::failure(base::ErrorCode::Unreadable, Tr::tr("The result is damaged"), file.fileName(), {});
    ports::CommandOutcome outcome;
    outcome.outputPath = folder.outputPath();
    for (const Record &record : *records) {
        takeEnding(record, outcome);
        takeRest(record, outcome);
    }
    outcome.emptyVariables = emptyVariablesIn(sessionFileOf(folder));
    return outcome;
}

ports::CommandOutcome withOutput(ports::CommandOutcome outcome, qint64 mostHashed)
{
    QFile file(outcome.outputPath);
    if (!file.open(QIODevice::ReadOnly)) {
        outcome.problem = Tr::tr("The output cannot be read: %1").arg(file.errorString());
        return outcome;
    }
    const bool hashed = file.size() <= mostHashed;
    if (file.size() != outcome.outputBytes || (hashed && digestOf(file) != outcome.outputSha256))
        outcome.problem = Tr::tr("The output is not what the keeper wrote");
    file.seek(0);
    if (file.size() <= tailBytes) {
        if (const auto answer = answerIn(file.readAll(), QFileInfo(file).path() + QStringLiteral("/stamps")))
            outcome.standardOutput = base::terminalPlainText(*answer);
    }
    file.seek(std::max<qint64>(0, file.size() - tailBytes));
    outcome.outputTail = base::tail(base::terminalPlainText(file.read(tailBytes)), tailLines);
    return outcome;
}

} // namespace slipway::execution
