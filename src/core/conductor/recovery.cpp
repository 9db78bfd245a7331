// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery.h"

#include "base/recorded.h"

namespace slipway::conductor {

Recovery::Recovery(TurnQueue &queue, Effects &effects, ports::CommandRunner &runner, const SecretValues &secrets)
    : m_queue(queue)
    , m_effects(effects)
    , m_runner(runner)
    , m_secrets(secrets)
{
    connect(&runner, &ports::CommandRunner::recovered, this, &Recovery::recovered);
    connect(&queue, &TurnQueue::turned, this, &Recovery::check);
}

void Recovery::begin()
{
    m_active = true;
    const auto state = m_queue.state();
    QStringList commands;
    for (const QString &execution : state->index.running) {
        if (Effects::outlivesUs(state->executions.value(execution).resolved))
            commands.append(execution);
        else
            endUnknown(execution, base::recorded("it was interrupted together with Slipway"));
    }
    m_asked = QSet<QString>(commands.begin(), commands.end());
    for (const QString &execution : std::as_const(commands))
        m_runner.recover(state->run, execution);
    check();
}

void Recovery::recovered(const QString &execution, ports::Claim claim)
{
    if (!m_asked.remove(execution))
        return;
    switch (claim) {
    case ports::Claim::NeverStarted:
        // The journal knows better where a folder was lost: what is on record as started may have run, and may run still.
        if (m_queue.state()->executions.value(execution).startedAt)
            endUnknown(execution, base::recorded("it was begun, and nothing tells how it ended"));
        else
            startNow(execution);
        break;
    case ports::Claim::Running:
        break;
    case ports::Claim::Ended:
        m_ending.insert(execution);
        break;
    case ports::Claim::Unknown:
        endUnknown(execution, base::recorded("it was begun, and nothing tells how it ended"));
        break;
    }
    check();
}

void Recovery::startNow(const QString &execution)
{
    const auto state = m_queue.state();
    const QString secret = missingSecret(state->bindings, state->executions.value(execution).resolved, m_secrets);
    if (secret.isEmpty())
        return m_effects.start(execution);
    run::ExecutionEnded ended;
    ended.execution = execution;
    ended.ending = run::Ending::CouldNotStart;
    ended.verdictReason = base::recorded("the secret for “%1” must be given again").arg(secret);
    m_effects.outcomes().ended(ended);
}

void Recovery::endUnknown(const QString &execution, const QString &reason)
{
    run::ExecutionEnded ended;
    ended.execution = execution;
    ended.ending = run::Ending::Unknown;
    ended.verdictReason = reason;
    ended.stillRunning = m_runner.stillRunning(m_queue.state()->run, execution);
    m_effects.outcomes().ended(ended);
}

void Recovery::check()
{
    const auto state = m_queue.state();
    m_ending.removeIf([&](const QString &execution) { return !state->index.running.contains(execution); });
    if (!m_active || !m_asked.isEmpty() || !m_ending.isEmpty())
        return;
    m_active = false;
    // Behind what was reported so far.
    m_queue.push({machineActor(),
                  [this](const run::RunState &) -> base::Result<Turn> {
                      return Turn{{}, [this] { Q_EMIT done(); }, {}};
                  },
                  {}});
}

} // namespace slipway::conductor
