// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order.h"

#include "planindex.h"

#include <algorithm>

namespace slipway::run {
namespace {

/// Adds @p step's units to @p progress.
void count(Progress &progress, const RunState &state, const QString &instance, const PlacedStep &place)
{
    for (const auto &unit : place.step->units) {
        if (!unit.required)
            continue;
        const UnitStatus status = state.unitState(unitKey(instance, unit.id)).status;
        if (status == UnitStatus::NotChosen)
            continue; // what another option was taken for is no work
        ++progress.total;
        progress.settled += isSettled(status) ? 1 : 0;
        progress.failed = progress.failed || status == UnitStatus::Interrupted || status == UnitStatus::Failed ||
                          status == UnitStatus::Unknown;
        progress.running = progress.running || status == UnitStatus::Running;
        progress.ignored = progress.ignored || status == UnitStatus::Ignored;
        progress.skipped += status == UnitStatus::Skipped ? 1 : 0;
    }
    progress.running = progress.running || state.index.runningSoaks.contains(unitKey(instance, place.step->id));
    progress.waits = progress.waits || soakOpen(state, instance, place);
}

/// Goes on by itself while a person turns to what is next in the step: several charts are watched at once.
bool isLookedAt(const runbook::Unit &unit)
{
    return unit.kind == runbook::UnitKind::Watch || unit.kind == runbook::UnitKind::Stream ||
           (unit.kind == runbook::UnitKind::HttpCheck && unit.intervalSeconds > 0);
}

const runbook::PlanPhase *procedureOf(const RunState &state, const QString &instance)
{
    const auto position = state.index.procedures.constFind(instance);
    if (position == state.index.procedures.cend() || !state.index.plan)
        return nullptr;
    return state.index.plan->phase(state.plan(), state.procedures.at(*position).procedure);
}

/// Whether anything of the step was turned to, so that what is worked through on occasion only asks for its wait.
bool begun(const RunState &state, const QString &instance, const PlacedStep &place)
{
    const auto &units = place.step->units;
    return std::any_of(units.begin(), units.end(), [&](const auto &unit) {
        return unit.required || state.unitState(unitKey(instance, unit.id)).status != UnitStatus::Open;
    });
}

} // namespace

bool isSettled(UnitStatus status)
{
    switch (status) {
    case UnitStatus::Done:
    case UnitStatus::Ignored:
    case UnitStatus::Skipped:
    case UnitStatus::NotApplicable:
    case UnitStatus::NotChosen:
        return true;
    case UnitStatus::Open:
    case UnitStatus::Running:
    case UnitStatus::AwaitingVerdict:
    case UnitStatus::Interrupted:
    case UnitStatus::Failed:
    case UnitStatus::Unknown:
        return false;
    }
    return false;
}

QList<PlacedStep> orderedSteps(const RunState &state, const QString &instance)
{
    QList<PlacedStep> steps;
    const auto add = [&](const runbook::PlanPhase &phase) {
        for (const auto &step : phase.steps)
            steps.append({&phase, &step});
    };
    if (!instance.isEmpty()) {
        if (const auto *procedure = procedureOf(state, instance))
            add(*procedure);
        return steps;
    }
    for (const auto &phase : state.plan().phases)
        add(phase);
    return steps;
}

bool soakOpen(const RunState &state, const QString &instance, const PlacedStep &place)
{
    if (place.step->soakSeconds <= 0 || state.rehearsal())
        return false;
    const QString key = unitKey(instance, place.step->id);
    if (place.phase->optional && !begun(state, instance, place))
        return false;
    if (state.dismissed.contains(key) || state.dismissed.contains(place.phase->id))
        return false;
    const auto soak = state.soaks.constFind(key);
    return soak == state.soaks.cend() || !soak->ended;
}

QString openBefore(const RunState &state, const QString &key)
{
    const QString instance = state.instanceOf(key);
    const auto *own = state.planStepOf(key);
    const auto *ownPhase = state.planPhaseOf(key);
    const auto *unit = state.planUnit(key);
    const bool anyOrderWithin = unit && unit->unit.kind == runbook::UnitKind::Check;
    for (const PlacedStep &place : orderedSteps(state, instance)) {
        if (anyOrderWithin && place.phase == ownPhase)
            return {};
        for (const auto &other : place.step->units) {
            const QString otherKey = unitKey(instance, other.id);
            if (otherKey == key)
                return {};
            const UnitStatus status = state.unitState(otherKey).status;
            const bool besideIt = place.step == own && status == UnitStatus::Running && isLookedAt(other.unit);
            if (other.required && !isSettled(status) && !besideIt)
                return otherKey;
        }
        if (place.step == own)
            return {};
        if (soakOpen(state, instance, place))
            return unitKey(instance, place.step->id);
    }
    return {};
}

const ProcedureRun *procedureToEnd(const RunState &state)
{
    const ProcedureRun *active = state.finished ? nullptr : state.activeProcedure();
    if (!active)
        return nullptr;
    const Progress progress = progressOfPhase(state, active->instance);
    return progress.settled == progress.total && !progress.running && !progress.failed ? active : nullptr;
}

QString soakAhead(const RunState &state)
{
    const QString next = nextUnit(state);
    if (!next.isEmpty()) {
        // Watches go on by themselves until their soak is over.
        const auto *step = state.planStepOf(next);
        const QString own = step ? unitKey(state.instanceOf(next), step->id) : QString();
        if (state.unitState(next).status == UnitStatus::Running && state.index.runningSoaks.contains(own))
            return own;
        const QString before = openBefore(state, next);
        return state.planStep(before) ? before : QString();
    }
    for (const PlacedStep &place : orderedSteps(state, {})) {
        if (soakOpen(state, {}, place))
            return place.step->id;
    }
    return {};
}

QString soakToStart(const RunState &state)
{
    const QString soak = soakAhead(state);
    return state.soaks.contains(soak) ? QString() : soak;
}

QString nameOf(const RunState &state, const QString &key)
{
    if (const auto *unit = state.planUnit(key))
        return unit->unit.title.isEmpty() ? unit->unit.text.section(u'\n', 0, 0) : unit->unit.title;
    if (const auto *step = state.planStep(key))
        return step->number.isEmpty() ? step->title : step->number + u' ' + step->title;
    return key;
}

QStringList orderedUnits(const RunState &state, const QString &instance)
{
    QStringList keys;
    for (const PlacedStep &place : orderedSteps(state, instance)) {
        for (const auto &unit : place.step->units)
            keys.append(unitKey(instance, unit.id));
    }
    return keys;
}

QString nextUnit(const RunState &state)
{
    const auto *procedure = state.activeProcedure();
    const QString instance = procedure ? procedure->instance : QString();
    QString watched;
    for (const PlacedStep &place : orderedSteps(state, instance)) {
        for (const auto &unit : place.step->units) {
            const QString key = unitKey(instance, unit.id);
            const UnitStatus status = state.unitState(key).status;
            if (!unit.required || isSettled(status))
                continue;
            const bool besideWatch = watched.isEmpty() || state.planStepOf(watched) == place.step;
            if (status != UnitStatus::Running || !isLookedAt(unit.unit))
                return besideWatch ? key : watched;
            if (watched.isEmpty())
                watched = key;
        }
    }
    return watched;
}

UnitStatus statusOf(const Progress &progress)
{
    if (progress.failed)
        return UnitStatus::Interrupted;
    if (progress.running)
        return UnitStatus::Running;
    if (!progress.isDone())
        return UnitStatus::Open;
    if (progress.ignored)
        return UnitStatus::Ignored;
    return progress.skipped == progress.total ? UnitStatus::Skipped : UnitStatus::Done;
}

Progress progressOfStep(const RunState &state, const QString &stepKey)
{
    Progress progress;
    if (const auto *step = state.planStep(stepKey))
        count(progress, state, state.instanceOf(stepKey), {state.planPhaseOf(stepKey), step});
    return progress;
}

Progress progressOfPhase(const RunState &state, const QString &phaseId)
{
    Progress progress;
    const bool isInstance = state.index.procedures.contains(phaseId);
    const auto *phase = isInstance         ? procedureOf(state, phaseId)
                        : state.index.plan ? state.index.plan->phase(state.plan(), phaseId)
                                           : nullptr;
    if (!phase)
        return progress;
    for (const auto &step : phase->steps)
        count(progress, state, isInstance ? phaseId : QString(), {phase, &step});
    return progress;
}

} // namespace slipway::run
