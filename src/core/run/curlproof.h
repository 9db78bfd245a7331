// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

namespace slipway::run {

/// Whether curl is called in @p unit, be it by another program or in a text for another shell.
[[nodiscard]] bool usesCurl(const runbook::Unit &unit);

/// Whether every curl of @p unit ends with an error where the server does: then its exit code has decided.
[[nodiscard]] bool curlFailsByItself(const runbook::Unit &unit);

/// Whether some curl of @p unit was answered and nobody saw how: it was called by a path of its own, on another host, in a
/// container or for another user, and neither its exit code nor @p output tells of the answer.
[[nodiscard]] bool answerUnseen(const runbook::Unit &unit, const ExecutionEnded &ended, const QString &output);

} // namespace slipway::run
