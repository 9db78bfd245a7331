// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/decision.h"
#include "run/state.h"

namespace slipway::conductor {

/// Rule 6: nothing starts by itself, but for a unit that the sidecar lets run through when the one before it went well.
/// The start that follows from @p event, which is folded into @p state; none in almost all cases.
[[nodiscard]] std::optional<RunUnit> runThroughAfter(const run::RunState &state, const run::Event &event);

} // namespace slipway::conductor
