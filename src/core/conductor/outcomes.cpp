// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"

#include "base/id.h"
#include "base/recorded.h"
#include "run/rules.h"
#include "runbook/shellvariables.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

constexpr qsizetype keptBody = 4096; ///< characters of an HTTP answer that the journal keeps

/// The plan's unit as it was resolved for this execution, so that expectations are those of tonight.
runbook::PlanUnit unitAsRun(const run::RunState &state, const run::Execution &execution)
{
    runbook::PlanUnit unit;
    if (const auto *planned = state.planUnit(execution.unit))
        unit = *planned;
    unit.unit.text = execution.resolved.text;
    unit.unit.input = execution.resolved.input;
    unit.unit.expected = execution.resolved.expected;
    return unit;
}

void shorten(run::ExecutionEnded &ended)
{
    const QString body = ended.measured.value("body"_L1).toString();
    if (body.size() > keptBody)
        ended.measured.insert("body"_L1, body.first(keptBody));
}

/// Of the variables without a value only those that the command set: the rest of the environment is nobody's business.
void keepOwnVariables(run::ExecutionEnded &ended, const QString &text)
{
    const auto key = "empty_variables"_L1;
    if (!ended.measured.contains(key))
        return;
    const QJsonArray empty = ended.measured.take(key).toArray();
    QJsonArray own;
    for (const runbook::ShellName &set : runbook::namesIn(text).sets) {
        if (empty.contains(set.name) && !own.contains(set.name))
            own.append(set.name);
    }
    if (!own.isEmpty())
        ended.measured.insert(key, own);
}

bool interrupts(const run::ExecutionEnded &ended)
{
    return ended.ending == run::Ending::Unknown || ended.verdict == run::Verdict::Failed
        || ended.verdict == run::Verdict::Error;
}

} // namespace

QString machineActor()
{
    return u"slipway"_s;
}

QList<run::EventBody> eventsOfEnd(const run::RunState &state, run::ExecutionEnded ended, const run::Output &output)
{
    const auto execution = state.executions.constFind(ended.execution);
    if (execution == state.executions.cend() || execution->ended)
        return {};
    if (ended.verdict == run::Verdict::None)
        run::judge(ended, unitAsRun(state, *execution), output);
    shorten(ended);
    keepOwnVariables(ended, execution->resolved.text);
    QList<run::EventBody> events{ended};
    if (interrupts(ended)) {
        QString reason = ended.verdictReason.isEmpty() ? base::recorded("outcome unknown") : ended.verdictReason;
        if (ended.ending == run::Ending::Unknown && !ended.stillRunning.isEmpty())
            reason = base::recorded("%1; what it started goes on: %2").arg(reason, run::processesInWords(ended.stillRunning));
        events.append(run::InterruptionRaised{base::newId(), execution->unit, ended.execution, reason});
    }
    return events;
}

Outcomes::Outcomes(TurnQueue &queue)
    : m_queue(queue)
{
}

void Outcomes::started(const QString &execution, const QDateTime &at)
{
    m_queue.push({machineActor(),
                  [execution, at](const run::RunState &state) -> base::Result<Turn> {
                      const auto known = state.executions.constFind(execution);
                      if (known == state.executions.cend() || known->startedAt || known->ended)
                          return Turn{};
                      return Turn{{run::ExecutionStarted{execution, at}}, {}, {}};
                  },
                  {}});
}

void Outcomes::ended(const run::ExecutionEnded &ended, const run::Output &output)
{
    m_queue.push({machineActor(),
                  [ended, output](const run::RunState &state) -> base::Result<Turn> {
                      return Turn{eventsOfEnd(state, ended, output), {}, {}};
                  },
                  {}});
}

} // namespace slipway::conductor
