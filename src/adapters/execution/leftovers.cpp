// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leftovers.h"

#include "base/text.h"
#include "records.h"

#include <QDir>
#include <QFile>

#include <optional>

namespace slipway::execution {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of /proc/PID/stat, proc(5).
struct Stat
{
    qint64 pid = 0;
    QString name;
    char state = 'X';
    qint64 session = 0;
    qint64 startedTicks = 0;

    [[nodiscard]] bool lives() const { return state != 'Z' && state != 'X'; }
};

std::optional<Stat> statOf(const QString &pid)
{
    const QByteArray text = contentOf(QStringLiteral("/proc/") + pid + QStringLiteral("/stat"));
    const qsizetype open = text.indexOf('('); // the name may hold anything, also ')'
    const qsizetype close = text.lastIndexOf(')');
    const QList<QByteArray> fields = text.mid(close + 2).split(' ');
    if (open < 0 || close < open || fields.size() < 20)
        return std::nullopt;
    return Stat{pid.toLongLong(), QString::fromUtf8(text.mid(open + 1, close - open - 1)), fields.at(0).front(), fields.at(3).toLongLong(),
                fields.at(19).toLongLong()};
}

/// The command that @p folder names, as it was when it began.
std::optional<Stat> leaderOf(const ExecutionFolder &folder)
{
    const QByteArray boot = contentOf(folder.file(QStringLiteral("boot-id"))).trimmed();
    const auto records = parseRecords(contentOf(folder.file(QStringLiteral("process"))));
    if (boot.isEmpty() || boot != contentOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed() || !records)
        return std::nullopt;
    Stat leader;
    for (const Record &record : *records) {
        if (record.key == "pid")
            leader.pid = record.value.toLongLong();
        else if (record.key == "started-ticks")
            leader.startedTicks = record.value.toLongLong();
    }
    return leader.pid > 0 ? std::optional(leader) : std::nullopt;
}

} // namespace

QStringList leftovers(const ExecutionFolder &folder)
{
    const std::optional<Stat> leader = leaderOf(folder);
    if (!leader)
        return {};
    // A number in use for a session is not given to another process; once it is, that session is gone.
    if (const auto now = statOf(QString::number(leader->pid)); now && now->startedTicks != leader->startedTicks)
        return {};
    QStringList found;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const auto stat = statOf(pid);
        if (stat && stat->lives() && stat->session == leader->pid && stat->startedTicks >= leader->startedTicks)
            found.append(base::visible(pid + u' ' + stat->name));
    }
    return found;
}

} // namespace slipway::execution
