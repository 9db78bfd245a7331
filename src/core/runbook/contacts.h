// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// Takes channels, people and escalation levels from a section about them.
void readContacts(const Section &section, Context &context);

/// Takes the addresses out of "Contacts: …", wherever that stands.
void readContactLine(const Block &block, Context &context);

/// Takes labelled links.
void readLinks(const Section &section, Context &context);

} // namespace slipway::runbook::reading
