// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/plan.h"

namespace slipway::runbook {

/// Whether @p settings name @p unit, by its title or the first line of its text.
[[nodiscard]] bool isMeant(const UnitSettings &settings, const Unit &unit);

/// Turns parts of a Runbook into parts of a Plan and counts them, since an id tells where a part stands.
class PlanBuilder
{
public:
    PlanBuilder(const Sidecar &sidecar, const QString &source);

    [[nodiscard]] PlanPhase gate(const QList<Checklist> &checklists);
    [[nodiscard]] PlanPhase phase(const Phase &phase);
    [[nodiscard]] PlanPhase procedure(const Procedure &procedure);
    [[nodiscard]] PlanUnit usefulCommand(const Unit &unit);
    [[nodiscard]] PlanUnit troubleCommand(const Unit &unit);

private:
    [[nodiscard]] PlanStep checklistStep(const QString &phaseId, int index, const Checklist &checklist) const;
    [[nodiscard]] PlanStep step(const QString &phaseId, int index, const Step &step) const;
    [[nodiscard]] PlanUnit unit(const QString &stepId, int index, const Unit &unit) const;
    void addUnits(PlanStep &step, const QList<Unit> &units, const QList<Alternative> &alternatives) const;
    void groupReplacements(PlanStep &step) const;
    [[nodiscard]] bool beginsOption(const PlanUnit &unit, const PlanUnit &before) const;
    static void openGroup(PlanStep &step, qsizetype base, qsizetype end);
    static QString addOption(PlanStep &step, const PlanUnit &unit);
    [[nodiscard]] PlanUnit apart(const QString &place, const Unit &unit) const;
    void apply(PlanUnit &unit) const;

    const Sidecar &m_sidecar;
    QList<int> m_fences; ///< lines of code fences, opening and closing
    int m_phases = 0;
    int m_procedures = 0;
    int m_usefulCommands = 0;
    int m_troubleCommands = 0;
};

} // namespace slipway::runbook
