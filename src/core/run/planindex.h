// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::run {

/// Where everything stands in a plan, by id. It keeps positions, not pointers: a copied state has a plan of its own.
class PlanIndex
{
public:
    /// Position of a phase; what stands outside the phases counts as a phase of its own.
    static constexpr qsizetype useful = -1;
    static constexpr qsizetype trouble = -2;
    struct PhasePlace
    {
        bool procedure = false;
        qsizetype phase = -1;
    };
    struct StepPlace : PhasePlace
    {
        qsizetype step = -1;
    };
    struct UnitPlace : StepPlace
    {
        qsizetype unit = -1;
    };

    explicit PlanIndex(const runbook::Plan &plan);

    [[nodiscard]] const runbook::PlanPhase *phase(const runbook::Plan &plan, const QString &id) const;
    [[nodiscard]] const runbook::PlanPhase *phaseAt(const runbook::Plan &plan, const QString &unitOrStepId) const;
    [[nodiscard]] const runbook::PlanStep *step(const runbook::Plan &plan, const QString &id) const;
    [[nodiscard]] const runbook::PlanStep *stepOf(const runbook::Plan &plan, const QString &unitId) const;
    [[nodiscard]] const runbook::PlanUnit *unit(const runbook::Plan &plan, const QString &id) const;
    [[nodiscard]] bool knows(const QString &id) const;

private:
    void addPhases(const QList<runbook::PlanPhase> &phases, bool procedure);
    void addApart(const QList<runbook::PlanUnit> &units, UnitPlace place);

    QHash<QString, PhasePlace> m_phases;
    QHash<QString, StepPlace> m_steps;
    QHash<QString, UnitPlace> m_units;
};

} // namespace slipway::run
