// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/state.h"

#include "planindex.h"

namespace slipway::run {
namespace {

/// The plan's id within a key: what follows the instance of a procedure run.
QString idIn(const RunState &state, const QString &key)
{
    const QString instance = state.instanceOf(key);
    return instance.isEmpty() ? key : key.mid(instance.size() + 1);
}

UnitStatus statusOf(Disposition disposition)
{
    return disposition == Disposition::Skipped ? UnitStatus::Skipped : UnitStatus::NotApplicable;
}

/// What dismissing the step or phase around a unit makes of it.
const Dismissed *dismissalAround(const RunState &state, const QString &key)
{
    const auto *step = state.planStepOf(key);
    const auto *phase = state.planPhaseOf(key);
    if (!step || !phase || state.dismissed.isEmpty())
        return nullptr;
    const auto byStep = state.dismissed.constFind(unitKey(state.instanceOf(key), step->id));
    if (byStep != state.dismissed.cend())
        return &*byStep;
    const auto byPhase = state.dismissed.constFind(phase->id);
    return byPhase == state.dismissed.cend() ? nullptr : &*byPhase;
}

bool notChosen(const RunState &state, const QString &key)
{
    const auto *unit = state.planUnit(key);
    if (!unit || unit->group.isEmpty())
        return false;
    const QString choice = state.choices.value(unitKey(state.instanceOf(key), unit->group));
    return !choice.isEmpty() && choice != unit->option;
}

} // namespace

QString unitKey(const QString &instance, const QString &id)
{
    if (instance.isEmpty())
        return id;
    const bool alreadyKey = id.size() > instance.size() && id.at(instance.size()) == u'/' && id.startsWith(instance);
    return alreadyKey ? id : instance + u'/' + id;
}

const ProcedureRun *RunState::activeProcedure() const
{
    const auto found = std::ranges::find_if(procedures.crbegin(), procedures.crend(),
                                            [](const ProcedureRun &one) { return !one.ended; });
    return found == procedures.crend() ? nullptr : &*found;
}

const Interruption *RunState::openInterruption(const QString &unitKey) const
{
    const auto found = index.openInterruptions.constFind(unitKey);
    return found == index.openInterruptions.cend() ? nullptr : &interruptions.at(*found);
}

UnitState RunState::unitState(const QString &unitKey) const
{
    UnitState unit = units.value(unitKey);
    if (unit.status != UnitStatus::Open)
        return unit;
    if (notChosen(*this, unitKey)) {
        unit.status = UnitStatus::NotChosen;
    } else if (const Dismissed *around = dismissalAround(*this, unitKey)) {
        unit.status = statusOf(around->disposition);
        unit.note = around->reason;
    }
    return unit;
}

const Execution *RunState::lastExecution(const QString &unitKey) const
{
    const auto unit = units.constFind(unitKey);
    if (unit == units.cend() || unit->executions.isEmpty())
        return nullptr;
    const auto found = executions.constFind(unit->executions.last());
    return found == executions.cend() ? nullptr : &*found;
}

QStringList RunState::runningExecutions() const
{
    return index.running;
}

bool RunState::isOverridden(const QString &rule, const QString &subject) const
{
    return index.overrides.contains(rule + u' ' + subject);
}

const runbook::PlanUnit *RunState::planUnit(const QString &unitKey) const
{
    return index.plan ? index.plan->unit(plan(), idIn(*this, unitKey)) : nullptr;
}

const runbook::PlanStep *RunState::planStep(const QString &stepKey) const
{
    return index.plan ? index.plan->step(plan(), idIn(*this, stepKey)) : nullptr;
}

const runbook::PlanStep *RunState::planStepOf(const QString &unitKey) const
{
    return index.plan ? index.plan->stepOf(plan(), idIn(*this, unitKey)) : nullptr;
}

const runbook::PlanPhase *RunState::planPhaseOf(const QString &unitOrStepKey) const
{
    return index.plan ? index.plan->phaseAt(plan(), idIn(*this, unitOrStepKey)) : nullptr;
}

const runbook::AlternativeGroup *RunState::planGroup(const QString &groupKey) const
{
    const QString id = idIn(*this, groupKey);
    for (const auto *phases : {&plan().phases, &plan().procedures}) {
        for (const runbook::PlanPhase &phase : *phases) {
            for (const runbook::PlanStep &step : phase.steps) {
                const auto found = std::ranges::find(step.groups, id, &runbook::AlternativeGroup::id);
                if (found != step.groups.end())
                    return &*found;
            }
        }
    }
    return nullptr;
}

QString RunState::instanceOf(const QString &key) const
{
    const qsizetype slash = key.indexOf(u'/');
    if (slash < 0 || index.procedures.isEmpty())
        return {};
    const QString instance = key.left(slash);
    return index.procedures.contains(instance) ? instance : QString();
}

} // namespace slipway::run
