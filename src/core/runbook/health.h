// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// Takes tables of services with endpoints, wherever they stand in @p blocks.
void readHealthTables(Blocks blocks, bool healthSection, Context &context);

/// Gives checks of a health endpoint what the health table expects of it.
void applyExpectations(Runbook &runbook);

} // namespace slipway::runbook::reading
