// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::conductor {

/// The folder in which the next command begins: where the last one left the session, else the plan's, else the runbook's.
[[nodiscard]] QString sessionFolder(const run::RunState &state);
[[nodiscard]] QString runbookFolder(const run::RunState &state);

/// @p path as seen from @p folder, with a leading ~ expanded.
[[nodiscard]] QString absolutePath(const QString &path, const QString &folder);

} // namespace slipway::conductor
