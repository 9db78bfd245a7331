// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::presentation {

/// The entry of @p plan's troubleshooting that tells of what failed: @p told is the failed unit's title, @p shown what it
/// answered and the reason. An entry fits where three words of its symptoms in a row were shown, or where two words of
/// its title that mean something were told or shown; the best one wins. nullptr where none fits.
[[nodiscard]] const runbook::Troubleshooting *troubleOf(const runbook::Plan &plan, const QString &told, const QString &shown);

/// The entry that tells of what @p interruption interrupted; nullptr where none does.
[[nodiscard]] const runbook::Troubleshooting *troubleOf(const run::RunState &state, const run::Interruption &interruption);

/// The lines of the entries that tell of what failed and waits for a decision.
[[nodiscard]] QList<int> fittingTroubles(const run::RunState &state);

} // namespace slipway::presentation
