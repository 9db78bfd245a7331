// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::run {

/// Which commands of a plan expand variables that commands before them set: empty where those did not run.
class PlanNames
{
public:
    struct Need
    {
        QString name;
        QStringList givers; ///< ids of the units that set it, all of them before the one that needs it
    };

    explicit PlanNames(const runbook::Plan &plan);

    [[nodiscard]] QList<Need> needsOf(const QString &unitId) const { return m_needs.value(unitId); }

private:
    using Givers = QHash<QString, QStringList>;
    void addPhase(const runbook::PlanPhase &phase, Givers &givers);
    void addUnit(const runbook::PlanUnit &unit, Givers &givers);

    QHash<QString, QList<Need>> m_needs;
};

/// The first variable that the unit needs and that nothing set in the session of this run; nullopt where there is none.
[[nodiscard]] std::optional<PlanNames::Need> unsetNeed(const RunState &state, const QString &key);
/// The first variable that the unit needs and that was set to nothing in the session of this run.
[[nodiscard]] std::optional<PlanNames::Need> emptyNeed(const RunState &state, const QString &key);

} // namespace slipway::run
