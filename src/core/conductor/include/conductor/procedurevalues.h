// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::conductor {

/// What of a procedure (by its id in the plan) is from an earlier release and neither bound nor confirmed: rule 4 refuses to
/// start it until somebody has settled it. What belongs to one of several ways is asked when that way is chosen.
[[nodiscard]] QList<runbook::Parameter> unsettledValues(const run::RunState &state, const QString &procedure);

} // namespace slipway::conductor
