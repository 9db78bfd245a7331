// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "runbook/plan.h"

namespace slipway::slipctl {

/// Every part of the runbook, option, procedure and file that @p answers name is in @p plan: a name that is misspelt would
/// else be an answer that nobody hears. Errors: Usage with the key and the name.
[[nodiscard]] base::Status checkNames(const Answers &answers, const runbook::Plan &plan);

} // namespace slipway::slipctl
