// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conductor/procedures.h"

namespace slipway::conductor {

QList<runbook::Parameter> unsettledValues(const run::RunState &state, const QString &procedure)
{
    const auto &procedures = state.plan().procedures;
    const auto found = std::ranges::find(procedures, procedure, &runbook::PlanPhase::id);
    QList<runbook::Parameter> values;
    if (found == procedures.end())
        return values;
    for (const runbook::PlanStep &step : found->steps) {
        for (const runbook::PlanUnit &unit : step.units) {
            if (!unit.group.isEmpty())
                continue;
            for (const auto &value : runbook::unconfirmed(state.plan(), unit, state.bindings, state.confirmedLiterals)) {
                if (!std::ranges::contains(values, value.value, &runbook::Parameter::value))
                    values.append(value);
            }
        }
    }
    return values;
}

bool undoesRelease(const run::RunState &state, const QString &procedure)
{
    using Kind = runbook::Procedure::Kind;
    return std::ranges::any_of(state.plan().procedures, [&](const runbook::PlanPhase &phase) {
        return phase.id == procedure && (phase.procedureKind == Kind::Rollback || phase.procedureKind == Kind::Restore);
    });
}

const run::ProcedureRun *completedRollback(const run::RunState &state)
{
    const run::ProcedureRun *last = nullptr;
    for (const run::ProcedureRun &one : state.procedures) {
        if (one.ended && one.ended->completed && undoesRelease(state, one.procedure))
            last = &one;
    }
    return last;
}

bool isRolledBack(const run::RunState &state)
{
    return completedRollback(state) != nullptr;
}

} // namespace slipway::conductor
