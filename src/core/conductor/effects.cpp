// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "effects.h"

namespace slipway::conductor {

Effects::Effects(const Collaborators &with, TurnQueue &queue, const SecretValues &secrets)
    : m_queue(queue)
    , m_outcomes(queue)
    , m_commands(with.runner, m_outcomes, secrets)
    , m_checks(with.prober, with.clock, m_outcomes)
    , m_watches(with.metrics, with.store, with.clock, m_outcomes)
    , m_edits(with.editor, with.clock, m_outcomes)
{
    for (Performer *performer : std::initializer_list<Performer *>{&m_commands, &m_checks, &m_watches, &m_edits})
        connect(performer, &Performer::measured, this, &Effects::measured);
    connect(&queue, &TurnQueue::turned, this, [this] {
        if (const auto state = m_queue.state(); state->finished)
            m_commands.forget(state->run);
    });
}

void Effects::start(const QString &execution)
{
    const auto state = m_queue.state();
    performerOf(execution)->start(state->executions.value(execution), *state);
}

void Effects::finish(const QString &execution)
{
    performerOf(execution)->finish(execution);
}

void Effects::cancel(const QString &execution)
{
    performerOf(execution)->cancel(execution);
}

void Effects::sendInput(const QString &execution, const QByteArray &bytes, bool end)
{
    m_commands.sendInput(execution, bytes, end);
}

QStringList Effects::stillRunning(const run::RunState &state, const run::Execution &execution) const
{
    using run::Ending;
    const bool cutOff = execution.ended && (execution.ended->ending == Ending::Unknown || execution.ended->ending == Ending::Cancelled ||
                                            execution.ended->ending == Ending::TimedOut);
    return cutOff && outlivesUs(execution.resolved) ? m_commands.stillRunning(state.run, execution.id) : QStringList();
}

bool Effects::outlivesUs(const runbook::ResolvedUnit &resolved)
{
    switch (resolved.kind) {
    case runbook::UnitKind::Watch:
    case runbook::UnitKind::HttpCheck:
    case runbook::UnitKind::FileEdit:
    case runbook::UnitKind::Check:
    case runbook::UnitKind::Note:
        return false;
    case runbook::UnitKind::Command:
    case runbook::UnitKind::Transcript:
    case runbook::UnitKind::Interactive:
    case runbook::UnitKind::Stream:
        return true;
    }
    return true;
}

Performer *Effects::performerOf(const QString &execution)
{
    switch (m_queue.state()->executions.value(execution).resolved.kind) {
    case runbook::UnitKind::Watch:
        return &m_watches;
    case runbook::UnitKind::HttpCheck:
        return &m_checks;
    case runbook::UnitKind::FileEdit:
        return &m_edits;
    default:
        return &m_commands;
    }
}

} // namespace slipway::conductor
