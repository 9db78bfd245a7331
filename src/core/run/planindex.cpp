// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planindex.h"

namespace slipway::run {
namespace {

const runbook::PlanPhase &at(const runbook::Plan &plan, const PlanIndex::PhasePlace &place)
{
    return (place.procedure ? plan.procedures : plan.phases).at(place.phase);
}

} // namespace

PlanIndex::PlanIndex(const runbook::Plan &plan)
{
    addPhases(plan.phases, false);
    addPhases(plan.procedures, true);
    addApart(plan.usefulCommands, {{{false, useful}, -1}, -1});
    addApart(plan.troubleCommands, {{{false, trouble}, -1}, -1});
}

void PlanIndex::addApart(const QList<runbook::PlanUnit> &units, UnitPlace place)
{
    for (const auto &unit : units) {
        ++place.unit;
        m_units.insert(unit.id, place);
    }
}

void PlanIndex::addPhases(const QList<runbook::PlanPhase> &phases, bool procedure)
{
    for (qsizetype p = 0; p < phases.size(); ++p) {
        const auto &phase = phases.at(p);
        m_phases.insert(phase.id, PhasePlace{procedure, p});
        for (qsizetype s = 0; s < phase.steps.size(); ++s) {
            const auto &step = phase.steps.at(s);
            m_steps.insert(step.id, StepPlace{{procedure, p}, s});
            for (qsizetype u = 0; u < step.units.size(); ++u)
                m_units.insert(step.units.at(u).id, UnitPlace{{{procedure, p}, s}, u});
        }
    }
}

const runbook::PlanPhase *PlanIndex::phase(const runbook::Plan &plan, const QString &id) const
{
    const auto found = m_phases.constFind(id);
    return found == m_phases.cend() ? nullptr : &at(plan, *found);
}

const runbook::PlanPhase *PlanIndex::phaseAt(const runbook::Plan &plan, const QString &unitOrStepId) const
{
    if (const auto step = m_steps.constFind(unitOrStepId); step != m_steps.cend())
        return &at(plan, *step);
    const auto unit = m_units.constFind(unitOrStepId);
    return unit == m_units.cend() || unit->phase < 0 ? nullptr : &at(plan, *unit);
}

const runbook::PlanStep *PlanIndex::step(const runbook::Plan &plan, const QString &id) const
{
    const auto found = m_steps.constFind(id);
    return found == m_steps.cend() ? nullptr : &at(plan, *found).steps.at(found->step);
}

const runbook::PlanStep *PlanIndex::stepOf(const runbook::Plan &plan, const QString &unitId) const
{
    const auto found = m_units.constFind(unitId);
    return found == m_units.cend() || found->phase < 0 ? nullptr : &at(plan, *found).steps.at(found->step);
}

const runbook::PlanUnit *PlanIndex::unit(const runbook::Plan &plan, const QString &id) const
{
    const auto found = m_units.constFind(id);
    if (found == m_units.cend())
        return nullptr;
    if (found->phase < 0)
        return &(found->phase == trouble ? plan.troubleCommands : plan.usefulCommands).at(found->unit);
    return &at(plan, *found).steps.at(found->step).units.at(found->unit);
}

bool PlanIndex::knows(const QString &id) const
{
    return m_units.contains(id) || m_steps.contains(id) || m_phases.contains(id);
}

} // namespace slipway::run
