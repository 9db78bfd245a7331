// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who stands where the runbook's contacts have a placeholder: kept beside the runbook, never in it.
#include "background.h"
#include "base/tr.h"
#include "presentation/session.h"

#include <QFile>
#include <QSaveFile>

namespace slipway::presentation {

using base::Tr;

namespace {

constexpr qint64 largestSidecar = 1024 * 1024;

base::Result<QByteArray> readSidecar(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSidecar)
        return base::failure(base::ErrorCode::Unreadable, Tr::tr("The sidecar cannot be read"), path, file.errorString());
    return file.readAll();
}

/// The file appears whole or stays as it was.
base::Result<bool> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return base::failure(base::ErrorCode::Failed, Tr::tr("The contact cannot be kept beside the runbook: %1").arg(file.errorString()),
                             path, Tr::tr("make the folder writable, or add it to the sidecar by hand"));
    }
    return true;
}

base::Result<bool> keepContact(const QString &path, const QString &key, const QString &text)
{
    const auto before = readSidecar(path);
    if (!before)
        return std::unexpected(before.error());
    const auto after = runbook::withContact(*before, key, text);
    return after ? write(path, *after) : base::Result<bool>(std::unexpected(after.error()));
}

} // namespace

QList<runbook::OpenContact> Session::openContacts() const
{
    if (m_document)
        return runbook::openContacts(m_document->runbook.contacts);
    if (m_events.isEmpty())
        return {};
    const auto *started = std::get_if<run::RunStarted>(&m_events.first().body);
    return started ? runbook::openContacts(started->plan.contacts) : QList<runbook::OpenContact>();
}

void Session::completeContact(const runbook::OpenContact &open, const QString &name, const QString &contact, QObject *context,
                              ports::Reply<bool> reply)
{
    const QString runbookPath = m_document ? m_document->path : m_state ? m_state->started.runbookPath : QString();
    const QString run = m_state ? m_state->run : QString();
    const QString text = runbook::contactText(name.trimmed(), contact.trimmed());
    const auto taken = [this, open, name, contact, runbookPath, run, reply](const base::Result<bool> &kept) {
        const QString now = m_document ? m_document->path : m_state ? m_state->started.runbookPath : QString();
        if (kept && now == runbookPath && m_state && m_state->run == run)
            takeContact(open, name.trimmed(), contact.trimmed());
        reply(kept);
    };
    inBackground<bool>([path = sidecarPath(runbookPath), key = open.key, text] { return keepContact(path, key, text); }, context,
                       taken);
}

void Session::takeContact(const runbook::OpenContact &open, const QString &name, const QString &contact)
{
    if (m_document) {
        auto document = std::make_shared<Document>(*m_document);
        document->sidecar.contacts.insert(open.key, runbook::contactText(name, contact));
        document->plan.contacts = runbook::completedContacts(document->runbook.contacts, document->sidecar.contacts);
        m_document = document;
    }
    if (m_place == Place::Preflight) {
        m_state = previewState(*m_document, m_draft);
        Q_EMIT stateChanged();
    } else if (m_state && !m_state->finished) {
        submit(conductor::CompleteContact{open.line, open.role, name.isEmpty() ? open.writtenName : name,
                                          contact.isEmpty() ? open.writtenContact : contact});
    }
}

} // namespace slipway::presentation
