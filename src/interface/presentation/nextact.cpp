// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/nextact.h"

#include "conductor/procedures.h"
#include "presentation/stepview.h"
#include "run/rules.h"

namespace slipway::presentation {
namespace {

using Kind = NextAct::Kind;

/// The soak of the step that is looked at, where all before it is settled and it has not begun.
bool soakIsNext(const run::RunState &state, const QString &stepKey)
{
    const auto *step = state.planStep(stepKey);
    const auto *phase = state.planPhaseOf(stepKey);
    if (!step || step->soakSeconds <= 0 || state.soaks.contains(stepKey) || state.dismissed.contains(stepKey)
        || (phase && state.dismissed.contains(phase->id)))
        return false;
    const run::Progress progress = run::progressOfStep(state, stepKey);
    return progress.settled == progress.total;
}

/// The first unit behind the step with @p stepKey that is not settled.
QString unitAfter(const run::RunState &state, const QString &stepKey)
{
    const QStringList steps = orderedSteps(state);
    for (qsizetype at = steps.indexOf(stepKey) + 1; at > 0 && at < steps.size(); ++at) {
        const QString &key = steps.at(at);
        const run::Progress progress = run::progressOfStep(state, key);
        if (progress.settled == progress.total)
            continue;
        for (const auto &unit : state.planStep(key)->units) {
            const QString own = run::unitKey(state.instanceOf(key), unit.id);
            if (unit.required && state.unitState(own).status == run::UnitStatus::Open)
                return own;
        }
    }
    return {};
}

bool waitsForAChoice(const run::RunState &state, const QString &unitKey)
{
    const auto *unit = state.planUnit(unitKey);
    return unit && !unit->group.isEmpty() && !state.choices.contains(run::unitKey(state.instanceOf(unitKey), unit->group));
}

} // namespace

NextAct nextAct(const run::RunState &state, const QString &stepKey)
{
    if (state.stage == run::Stage::Finished)
        return {Kind::Report, {}, {}};
    if (state.stage == run::Stage::NotStarted)
        return {Kind::NotBegun, {}, {}};
    if (const auto *through = run::procedureToEnd(state))
        return {Kind::EndProcedure, through->procedure, {}};
    const QString next = run::nextUnit(state);
    const bool here = !next.isEmpty() && stepKeyOf(state, next) == stepKey;
    if (conductor::isRolledBack(state) && !state.activeProcedure() && (!here || waitsForAChoice(state, next)))
        return {Kind::RolledBack, {}, {}};
    if (soakIsNext(state, stepKey))
        return {Kind::StartSoak, stepKey, {}};
    if (const QString soak = run::soakToStart(state); !soak.isEmpty())
        return {Kind::GoToSoak, soak, {}};
    if (const QString soak = run::soakAhead(state); !soak.isEmpty())
        return {Kind::Wait, soak, unitAfter(state, soak)};
    if (next.isEmpty() && !state.index.runningSoaks.isEmpty()) // of a rehearsal, in which nothing waits for it
        return {Kind::Wait, *state.index.runningSoaks.cbegin(), {}};
    if (next.isEmpty())
        return {Kind::Finish, {}, {}};
    if (!here)
        return {Kind::GoToUnit, next, {}};
    return {waitsForAChoice(state, next) ? Kind::Choose : Kind::Unit, next, {}};
}

} // namespace slipway::presentation
