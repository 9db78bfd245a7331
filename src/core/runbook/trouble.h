// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// Takes the entries of a troubleshooting section: one for each subsection, row or item.
void readTroubleshooting(const Section &section, Context &context);

/// Takes one section as an entry.
void readTroubleEntry(const Section &section, Context &context);

} // namespace slipway::runbook::reading
