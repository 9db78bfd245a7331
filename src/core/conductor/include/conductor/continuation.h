// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "run/state.h"

namespace slipway::conductor {

/// What "Continue from here" would run of a failed unit: its text from the command on that failed. Errors: Refused with
/// the reason, where that could repeat or leave out something, or would not find what the lines before it left.
[[nodiscard]] base::Result<QString> continuation(const run::RunState &state, const QString &unit);

} // namespace slipway::conductor
