// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannames.h"

#include "runbook/shellvariables.h"

#include <QJsonArray>

#include <algorithm>

namespace slipway::run {
namespace {

using runbook::UnitKind;

/// Its text goes to the shell whose session the units share.
bool sharesTheShell(const runbook::Unit &unit)
{
    const bool runs = unit.kind == UnitKind::Command || unit.kind == UnitKind::Interactive || unit.kind == UnitKind::Transcript ||
                      unit.kind == UnitKind::Stream;
    return runs && !unit.script && unit.attributes.interpreter.isEmpty();
}

/// Whether @p execution came as far as behind the line that sets @p name.
bool gave(const Execution &execution, const QString &name)
{
    if (!execution.ended || execution.ended->ending != Ending::Exited)
        return false;
    const QList<runbook::ShellName> sets = runbook::namesIn(execution.resolved.text).sets;
    const auto found = std::ranges::find(sets, name, &runbook::ShellName::name);
    return found != sets.end() && (execution.ended->exitCode == 0 || execution.ended->failingLine > found->line);
}

/// The last execution that set what is needed, in this session; nullptr where none did.
const Execution *setBy(const RunState &state, const QString &instance, const PlanNames::Need &need)
{
    const Execution *last = nullptr;
    for (const QString &giver : need.givers) {
        QStringList executions = state.units.value(unitKey(instance, giver)).executions;
        if (!instance.isEmpty())
            executions += state.units.value(giver).executions;
        for (const QString &id : std::as_const(executions)) {
            const auto found = state.executions.constFind(id);
            if (found != state.executions.cend() && found->intendedAt >= state.sessionSince && gave(*found, need.name)
                && (!last || found->intendedAt >= last->intendedAt))
                last = &*found;
        }
    }
    return last;
}

template<typename Matches>
std::optional<PlanNames::Need> firstNeed(const RunState &state, const QString &key, Matches matches)
{
    const auto *unit = state.planUnit(key);
    if (!unit || !state.index.names)
        return {};
    const QString instance = state.instanceOf(key);
    for (const PlanNames::Need &need : state.index.names->needsOf(unit->id)) {
        if (matches(setBy(state, instance, need), need.name))
            return need;
    }
    return {};
}

} // namespace

PlanNames::PlanNames(const runbook::Plan &plan)
{
    Givers givers;
    for (const auto &phase : plan.phases)
        addPhase(phase, givers);
    for (const auto &procedure : plan.procedures) {
        Givers ofProcedure = givers;
        addPhase(procedure, ofProcedure);
    }
    for (const auto *apart : {&plan.usefulCommands, &plan.troubleCommands}) {
        for (const auto &unit : *apart) {
            Givers ofCommand = givers;
            addUnit(unit, ofCommand);
        }
    }
}

void PlanNames::addPhase(const runbook::PlanPhase &phase, Givers &givers)
{
    for (const auto &step : phase.steps) {
        for (const auto &unit : step.units)
            addUnit(unit, givers);
    }
}

void PlanNames::addUnit(const runbook::PlanUnit &unit, Givers &givers)
{
    if (!sharesTheShell(unit.unit) || !(unit.unit.text.contains(u'$') || unit.unit.text.contains(u'=')
                                        || unit.unit.text.contains(QLatin1String("read"))))
        return;
    const runbook::ShellNames names = runbook::namesIn(unit.unit.text);
    QList<Need> needs;
    for (const runbook::ShellName &need : names.needs) {
        if (const auto found = givers.constFind(need.name); found != givers.cend())
            needs.append({need.name, *found});
    }
    if (!needs.isEmpty())
        m_needs.insert(unit.id, needs);
    for (const runbook::ShellName &set : names.sets)
        givers[set.name].append(unit.id);
}

std::optional<PlanNames::Need> unsetNeed(const RunState &state, const QString &key)
{
    return firstNeed(state, key, [](const Execution *setter, const QString &) { return !setter; });
}

std::optional<PlanNames::Need> emptyNeed(const RunState &state, const QString &key)
{
    return firstNeed(state, key, [](const Execution *setter, const QString &name) {
        return setter && setter->ended->measured.value(QLatin1String("empty_variables")).toArray().contains(name);
    });
}

} // namespace slipway::run
