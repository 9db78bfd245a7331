// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandwords.h"

namespace slipway::runbook::reading {

/// Whether @p call starts a server or a worker that stays in the foreground until it is stopped: `flask run`.
[[nodiscard]] bool servesInForeground(const Invocation &call);

} // namespace slipway::runbook::reading
