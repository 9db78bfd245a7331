// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session.h"

namespace slipway::presentation {

/// What must be there before an action of the window makes sense.
enum class Needs {
    Nothing,
    Opened,    ///< a runbook or a run
    Preflight, ///< a runbook that has not begun
    Run,       ///< a run, finished or not
    UnderWay,  ///< a run that has not ended
    Takeable   ///< a check that was just ticked or left out
};

/// Why an action with @p needs is not possible now; empty where it is.
[[nodiscard]] QString refusalOf(Needs needs, Session::Place place, const conductor::StatePtr &state);

} // namespace slipway::presentation
