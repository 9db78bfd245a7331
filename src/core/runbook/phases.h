// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// Takes a section as a Phase: its subsections, or the items of its numbered list, are the steps.
void readPhase(const Section &section, Context &context);

/// Takes only what stands before the first subsection as a Phase.
void readOwnPhase(const Section &section, Context &context);

} // namespace slipway::runbook::reading
