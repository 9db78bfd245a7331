// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// Gives every section of @p root its place in the Runbook, by role.
void readOutline(const Section &root, Context &context);

} // namespace slipway::runbook::reading
