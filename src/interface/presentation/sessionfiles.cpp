// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session does with files and folders: evidence, reports, the lifeboat, a terminal where the commands begin.
#include "background.h"
#include "base/tr.h"
#include "conductor/lifeboat.h"
#include "presentation/session.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace slipway::presentation {

using base::Tr;

namespace {

constexpr qint64 largestAttachment = 64 * 1024 * 1024;

base::Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::failure(base::ErrorCode::Failed, Tr::tr("The file cannot be written"), path, file.errorString());
    return {};
}

base::Result<QByteArray> evidence(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestAttachment) {
        return base::failure(base::ErrorCode::Unreadable, Session::tr("The file cannot be attached"), path,
                             Session::tr("choose a readable file of at most 64 MB"));
    }
    return file.readAll();
}

} // namespace

void Session::attach(const QString &path, QObject *context, ports::Reply<run::Attachment> reply)
{
    auto &store = m_services.collaborators.store;
    const auto keep = [&store, path, context, reply](const base::Result<QByteArray> &bytes) {
        if (!bytes) {
            reply(std::unexpected(bytes.error()));
            return;
        }
        run::Attachment attachment{
            QFileInfo(path).fileName(), {}, bytes->size(), QMimeDatabase().mimeTypeForFile(path).name()};
        store.keep(*bytes, context, [attachment, reply](const base::Result<QString> &sha256) {
            if (!sha256) {
                reply(std::unexpected(sha256.error()));
                return;
            }
            run::Attachment kept = attachment;
            kept.sha256 = *sha256;
            reply(kept);
        });
    };
    inBackground<QByteArray>([path] { return evidence(path); }, context, keep);
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
