// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// Front matter between `---` lines at the top: the line behind it, or 1 where there is none.
[[nodiscard]] int readFrontMatter(Context &context);

/// Takes "**Key**: value" lines and two-column tables that speak of the document, at its top and its end.
void readMetadata(const Section &root, Context &context);

} // namespace slipway::runbook::reading
