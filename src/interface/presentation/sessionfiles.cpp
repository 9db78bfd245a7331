// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session does with files and folders: evidence, reports, the lifeboat, a terminal where the commands begin.
#include "background.h"
#include "base/tr.h"
#include "conductor/lifeboat.h"
#include "presentation/session.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace slipway::presentation {

using base::Tr;

namespace {

base::Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::failure(base::ErrorCode::Failed, Tr::tr("The file cannot be written"), path, file.errorString());
    return {};
}

} // namespace

void Session::attach(const QString &path, QObject *context, ports::Reply<run::Attachment> reply)
{
    const auto keepRead = [this, context, reply](const base::Result<Evidence> &read) {
        if (read)
            keep(*read, context, reply);
        else
            reply(std::unexpected(read.error()));
    };
    inBackground<Evidence>([path] { return fileEvidence(path); }, context, keepRead);
}

void Session::keep(const Evidence &evidence, QObject *context, ports::Reply<run::Attachment> reply)
{
    const run::Attachment attachment{evidence.name, {}, evidence.bytes.size(), evidence.mediaType};
    m_services.collaborators.store.keep(evidence.bytes, context, [attachment, reply](const base::Result<QString> &sha256) {
        reply(sha256.transform([&](const QString &digest) {
            run::Attachment kept = attachment;
            kept.sha256 = digest;
            return kept;
        }));
    });
}

base::Result<QString> Session::shownCopy(const run::Attachment &attachment)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    // The name is what somebody gave; only its last part counts here, in a folder of its own.
    const QString folder = m_copies->filePath(attachment.sha256.first(16));
    const QString name = QFileInfo(attachment.name).fileName();
    const QString path = folder + u'/' + (name.isEmpty() || name.startsWith(u'.') ? QStringLiteral("evidence") : name);
    const QString kept = m_services.collaborators.store.path(attachment.sha256);
    if (QFile::exists(path))
        return path;
    if (!m_copies->isValid() || !QDir().mkpath(folder) || !QFile::copy(kept, path)) {
        return base::failure(base::ErrorCode::Failed, Tr::tr("The evidence cannot be opened"), attachment.name,
                             Tr::tr("it is kept on the machine where it was attached"));
    }
    return path;
}

void Session::writeReport(ReportFormat format, const QString &path, QObject *context, ports::Reply<QString> reply)
{
    auto &reports = m_services.reports;
    const auto whenVerified = [&reports, events = m_events, format, path, context,
                               reply = std::move(reply)](const base::Result<ports::Verification> &checked) {
        const QStringList problems = checked ? checked->problems : QStringList{checked.error().oneLine()};
        const auto write = [&reports, events, problems, format, path] {
            return reports.write(events, problems, format, path).transform([&path] { return path; });
        };
        inBackground<QString>(write, context, reply);
    };
    m_services.collaborators.journal.verify(m_state ? m_state->run : QString(), context, whenVerified);
}

void Session::exportLifeboat(const QString &path)
{
    if (!m_state)
        return;
    auto &reports = m_services.reports;
    const auto write = [&reports, state = m_state, path] {
        const QString markdown = conductor::lifeboat(*state);
        const bool pdf = path.endsWith(u".pdf", Qt::CaseInsensitive);
        const base::Status written =
            pdf ? reports.writeLifeboatPdf(markdown, path) : writeWhole(path, markdown.toUtf8());
        return written.transform([&path] { return path; });
    };
    inBackground<QString>(write, this, [this](const base::Result<QString> &written) {
        if (written)
            Q_EMIT lifeboatExported(*written);
        else
            Q_EMIT failed(written.error());
    });
}

void Session::openTerminal()
{
    QString folder = m_state ? m_state->plan().cwd : QString();
    if (folder.isEmpty() && m_state)
        folder = QFileInfo(m_state->started.runbookPath).absolutePath();
    const base::Status opened = m_services.terminal.open(m_services.preferences.terminal(), folder);
    if (!opened)
        Q_EMIT failed(opened.error());
}

} // namespace slipway::presentation
