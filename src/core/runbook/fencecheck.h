// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace slipway::runbook::reading {

/// Marks code whose fence is unclosed or swallows another's as damaged, and reads fences that were indented into
/// plain code as the fences they were meant to be. Returns a warning for each.
[[nodiscard]] QList<Finding> checkFences(std::vector<Block> &blocks, const Source &source);

} // namespace slipway::runbook::reading
