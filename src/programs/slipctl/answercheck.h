// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "run/state.h"

namespace slipway::slipctl {

/// Every part of the runbook, option, procedure and file that @p answers name is in @p plan: a name that is misspelt would
/// else be an answer that nobody hears. Errors: Usage with the key and the name.
[[nodiscard]] base::Status checkNames(const Answers &answers, const runbook::Plan &plan);

/// What @p answers do about failures can be done about one. "right" speaks of an outcome that nobody knows, which only a
/// run that is taken up again has: @p resumed, or nullptr for a new one. Errors: Usage with the file, its line and the key.
[[nodiscard]] base::Status checkRemedies(const Answers &answers, const run::RunState *resumed);

} // namespace slipway::slipctl
