// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/rules.h"

namespace slipway::run {

/// Nothing more is asked of the unit: done, ignored, skipped, not applicable or not chosen.
[[nodiscard]] bool isSettled(UnitStatus status);

/// The steps of one procedure run (@p instance) or of the phases, in order, with the phase around each.
struct PlacedStep
{
    const runbook::PlanPhase *phase = nullptr;
    const runbook::PlanStep *step = nullptr;
};
[[nodiscard]] QList<PlacedStep> orderedSteps(const RunState &state, const QString &instance);

/// A step whose soak has neither passed nor been dismissed with it. A rehearsal waits for none.
[[nodiscard]] bool soakOpen(const RunState &state, const QString &instance, const PlacedStep &place);

/// What must come before @p key and has not: a unit's or, for a soak, a step's key. Empty where nothing does.
[[nodiscard]] QString openBefore(const RunState &state, const QString &key);

/// The words by which a person knows a unit or step.
[[nodiscard]] QString nameOf(const RunState &state, const QString &key);

} // namespace slipway::run
