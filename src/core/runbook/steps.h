// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content.h"

namespace slipway::runbook::reading {

[[nodiscard]] Step stepOf(const Title &title, int line);

/// Puts what was read into @p step, and what its commands tell about it.
void fill(Step &step, Content &&content);

/// Whether a numbered list or table among @p blocks holds the work, so that its items are steps.
[[nodiscard]] bool holdsSteps(Blocks blocks);

/// Makes each item a step of @p phase; what stands between fragments of a list belongs to the item before it.
void readSteps(Blocks blocks, Phase &phase, Context &context);

} // namespace slipway::runbook::reading
