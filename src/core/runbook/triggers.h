// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// Reads a criterion out of its words: "P95 latency > 2x baseline", "Error rate exceeds 5%".
[[nodiscard]] Trigger readTrigger(const QString &text, int line);

/// Takes the items or rows of @p block as triggers; false where it has none.
bool readTriggers(const Block &block, Context &context);

} // namespace slipway::runbook::reading
