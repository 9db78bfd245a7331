// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// Takes a section about rolling back: its triggers and its procedures.
void readRollback(const Section &section, Context &context);

/// Takes one section whole as a procedure of @p kind.
void readProcedure(const Section &section, Procedure::Kind kind, Context &context);

/// Takes the lists and tables of @p section as triggers.
void readTriggerSection(const Section &section, Context &context);

} // namespace slipway::runbook::reading
