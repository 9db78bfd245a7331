// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/plan.h"

#include "planbuilder.h"
#include "runbook/contactbook.h"
#include "runbook/shell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

/// Calls @p visit with every phase, procedures included, until it returns true.
bool anyPhase(const Plan &plan, const auto &visit)
{
    return std::ranges::any_of(plan.phases, visit) || std::ranges::any_of(plan.procedures, visit);
}

const PlanStep *findStep(const Plan &plan, const auto &matches)
{
    const PlanStep *found = nullptr;
    anyPhase(plan, [&](const PlanPhase &phase) {
        const auto step = std::ranges::find_if(phase.steps, matches);
        found = step == phase.steps.cend() ? nullptr : &*step;
        return found != nullptr;
    });
    return found;
}

const PlanUnit *findUnit(const QList<PlanUnit> &units, const QString &id)
{
    const auto unit = std::ranges::find(units, id, &PlanUnit::id);
    return unit == units.cend() ? nullptr : &*unit;
}

QStringList shellOf(const Runbook &runbook, const Sidecar &sidecar)
{
    if (!sidecar.shell.isEmpty())
        return sidecar.shell;
    const QList<ShellCommand> commands = commandsOf(runbook.shell);
    return commands.isEmpty() ? defaultShell() : commands.constFirst().words;
}

} // namespace

const PlanUnit *Plan::unit(const QString &id) const
{
    if (const PlanStep *step = stepOf(id))
        return findUnit(step->units, id);
    const PlanUnit *useful = findUnit(usefulCommands, id);
    return useful ? useful : findUnit(troubleCommands, id);
}

QList<PlanUnit> Plan::commandsOfTrouble(qsizetype position) const
{
    const auto sizeOf = [](const Troubleshooting &entry) { return entry.diagnosis.size() + entry.solutionUnits.size(); };
    qsizetype first = 0;
    for (const Troubleshooting &entry : troubleshooting.first(position))
        first += sizeOf(entry);
    return troubleCommands.mid(first, sizeOf(troubleshooting.at(position)));
}

const PlanStep *Plan::step(const QString &id) const
{
    return findStep(*this, [&](const PlanStep &step) { return step.id == id; });
}

const PlanStep *Plan::stepOf(const QString &unitId) const
{
    return findStep(*this, [&](const PlanStep &step) { return findUnit(step.units, unitId) != nullptr; });
}

const PlanPhase *Plan::phaseOf(const QString &stepId) const
{
    const PlanPhase *found = nullptr;
    anyPhase(*this, [&](const PlanPhase &phase) {
        const bool holds = std::ranges::find(phase.steps, stepId, &PlanStep::id) != phase.steps.cend();
        found = holds ? &phase : nullptr;
        return holds;
    });
    return found;
}

QStringList defaultShell()
{
    return {u"bash"_s, u"--noprofile"_s, u"--norc"_s, u"-eo"_s, u"pipefail"_s};
}

Plan makePlan(const Runbook &runbook, const Sidecar &sidecar)
{
    PlanBuilder builder(sidecar, runbook.source);
    Plan plan;
    plan.title = runbook.title;
    if (!runbook.checklists.isEmpty())
        plan.phases.append(builder.gate(runbook.checklists));
    for (const Phase &phase : runbook.phases)
        plan.phases.append(builder.phase(phase));
    for (const Procedure &procedure : runbook.procedures)
        plan.procedures.append(builder.procedure(procedure));
    for (const Unit &unit : runbook.usefulCommands)
        plan.usefulCommands.append(builder.usefulCommand(unit));
    for (const Troubleshooting &entry : runbook.troubleshooting) {
        for (const Unit &unit : entry.diagnosis + entry.solutionUnits)
            plan.troubleCommands.append(builder.troubleCommand(unit));
    }
    plan.triggers = runbook.triggers;
    plan.healthChecks = runbook.healthChecks;
    plan.troubleshooting = runbook.troubleshooting;
    plan.contacts = completedContacts(runbook.contacts, sidecar.contacts);
    plan.links = runbook.links;
    plan.parameters = runbook.parameters;
    plan.metadata = runbook.metadata;
    plan.shell = shellOf(runbook, sidecar);
    plan.prometheusUrl = sidecar.prometheus;
    plan.cwd = runbook.cwd;
    return plan;
}

QList<UnitSettings> unmatchedSettings(const Plan &plan, const Sidecar &sidecar)
{
    QList<UnitSettings> unmatched = sidecar.units;
    const auto strike = [&](const QList<PlanUnit> &units) {
        for (const PlanUnit &unit : units)
            unmatched.removeIf([&](const UnitSettings &settings) { return isMeant(settings, unit.unit); });
    };
    for (const auto &phases : {plan.phases, plan.procedures}) {
        for (const PlanPhase &phase : phases) {
            for (const PlanStep &step : phase.steps)
                strike(step.units);
        }
    }
    strike(plan.usefulCommands);
    strike(plan.troubleCommands);
    return unmatched;
}

} // namespace slipway::runbook
