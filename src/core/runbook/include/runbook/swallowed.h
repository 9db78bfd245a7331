// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/runbook.h"

namespace slipway::runbook {

/// Whether the check @p unit stands for commands that a code block without an end took in: nobody has read them, so an
/// answer for all checks is none for it.
[[nodiscard]] bool isSwallowed(const Unit &unit);

} // namespace slipway::runbook
