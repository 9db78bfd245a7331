// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/evidence.h"

#include "base/tr.h"
#include "executionfolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace slipway::execution {
namespace {

using base::Tr;

enum class Kept { Intact, Changed, Gone };

Kept compare(const QString &path, const QString &sha256)
{
    QFile file(path);
    if (!file.exists())
        return Kept::Gone;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool same = file.open(QIODevice::ReadOnly) && hash.addData(&file)
        && QString::fromLatin1(hash.result().toHex()) == sha256;
    return same ? Kept::Intact : Kept::Changed;
}

/// Goes through the events in order and remembers what ran.
class Evidence
{
public:
    Evidence(const QString &run, const EvidencePlaces &places)
        : m_folder(places.executions + u'/' + run)
        , m_places(places)
        , m_isHere(QFileInfo(m_folder).isDir())
    {
    }

    void operator()(const run::ExecutionEnded &ended)
    {
        if (ended.outputSha256.isEmpty())
            return;
        const ExecutionFolder folder(m_folder + u'/' + ended.execution);
        // Without a folder of its own a keeper never had it: a watch, whose samples are an artifact.
        const bool byKeeper = QFileInfo(folder.path()).isDir() || !QFile::exists(m_places.artifactPath(ended.outputSha256));
        check(byKeeper ? folder.outputPath() : m_places.artifactPath(ended.outputSha256), ended.outputSha256,
              Tr::tr("the output of execution %1").arg(ended.execution));
    }
    void operator()(const run::CheckTicked &ticked) { attached(ticked.attachments); }
    void operator()(const run::EvidenceAttached &evidence) { attached(evidence.attachments); }
    void operator()(const run::NoteAdded &note) { attached(note.attachments); }
    void operator()(const auto &) {}

    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    void attached(const QList<run::Attachment> &attachments)
    {
        for (const run::Attachment &one : attachments) {
            if (!one.sha256.isEmpty())
                check(m_places.artifactPath(one.sha256), one.sha256, Tr::tr("the attachment “%1”").arg(one.name));
        }
    }

    void check(const QString &path, const QString &sha256, const QString &name)
    {
        const Kept kept = compare(path, sha256);
        if (kept == Kept::Changed)
            m_problems += Tr::tr("%1 was changed").arg(name);
        else if (kept == Kept::Gone && m_isHere)
            m_problems += Tr::tr("%1 is gone").arg(name);
    }

    QString m_folder;
    const EvidencePlaces &m_places;
    bool m_isHere;
    QStringList m_problems;
};

} // namespace

QStringList evidenceProblems(const QList<run::Event> &events, const EvidencePlaces &places)
{
    if (events.isEmpty())
        return {};
    Evidence evidence(events.first().envelope.run, places);
    for (const run::Event &event : events)
        std::visit(evidence, event.body);
    return evidence.problems();
}

} // namespace slipway::execution
