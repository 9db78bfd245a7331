// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// The items that stand in @p section itself, as a checklist of its title; none where there are none.
void readChecklist(const Section &section, Context &context);

} // namespace slipway::runbook::reading
