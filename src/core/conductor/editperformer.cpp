// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editperformer.h"

#include "base/recorded.h"
#include "sessionfolder.h"

#include <QRandomGenerator>

namespace slipway::conductor {

namespace {

QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    std::ranges::generate(key, [] { return static_cast<char>(QRandomGenerator::system()->bounded(256)); });
    return key;
}

} // namespace

/// One file in the editor.
struct EditPerformer::Edit : QObject
{
    QString path;
    ports::FileSnapshot before;
    QDateTime startedAt;
};

EditPerformer::EditPerformer(ports::FileEditor &editor, base::Clock &clock, Outcomes &outcomes, QObject *parent)
    : Performer(parent)
    , m_editor(editor)
    , m_clock(clock)
    , m_outcomes(outcomes)
    , m_key(randomKey())
{
}

EditPerformer::~EditPerformer() = default;

void EditPerformer::start(const run::Execution &execution, const run::RunState &state)
{
    const QString path = absolutePath(execution.resolved.path, sessionFolder(state));
    const base::Result<ports::FileSnapshot> before = m_editor.read(path);
    if (!before)
        return fail(execution, before.error());
    auto edit = std::make_unique<Edit>();
    edit->path = path;
    edit->before = *before;
    edit->startedAt = m_clock.now();
    QObject *context = edit.get();
    m_edits[execution.id] = std::move(edit);
    m_outcomes.started(execution.id, m_clock.now());
    m_editor.open(path, context, [this, execution](const base::Result<bool> &closed) {
        if (!closed) {
            m_edits.erase(execution.id);
            fail(execution, closed.error());
        } else if (*closed) {
            end(execution.id, run::Ending::Exited);
        }
    });
}

void EditPerformer::finish(const QString &execution)
{
    end(execution, run::Ending::Exited);
}

void EditPerformer::cancel(const QString &execution)
{
    end(execution, run::Ending::Cancelled);
}

void EditPerformer::fail(const run::Execution &execution, const base::Error &why)
{
    run::ExecutionEnded ended;
    ended.execution = execution.id;
    ended.ending = run::Ending::CouldNotStart;
    ended.endedAt = m_clock.now();
    ended.verdictReason = why.oneLine();
    m_outcomes.ended(ended);
}

void EditPerformer::end(const QString &execution, run::Ending ending)
{
    const auto found = m_edits.find(execution);
    if (found == m_edits.end())
        return;
    const std::unique_ptr<Edit> edit = std::move(found->second);
    m_edits.erase(found);
    run::ExecutionEnded ended;
    ended.execution = execution;
    ended.ending = ending;
    ended.startedAt = edit->startedAt;
    ended.endedAt = m_clock.now();
    const base::Result<ports::FileSnapshot> after = m_editor.read(edit->path);
    if (!after) {
        ended.verdict = run::Verdict::Error;
        ended.verdictReason = after.error().oneLine();
        return m_outcomes.ended(ended);
    }
    ended.diff = describeChange(edit->path, edit->before, *after, m_key);
    if (ending == run::Ending::Exited) {
        ended.verdict = ended.diff.isEmpty() ? run::Verdict::Inconclusive : run::Verdict::Successful;
        ended.verdictReason = ended.diff.isEmpty() ? base::recorded("the file is as it was") : base::recorded("the file was changed");
    }
    m_outcomes.ended(ended);
}

} // namespace slipway::conductor
