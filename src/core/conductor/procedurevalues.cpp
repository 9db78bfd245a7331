// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conductor/procedurevalues.h"

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

} // namespace slipway::conductor
