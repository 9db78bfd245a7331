// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a runbook explains and does not ask for: "What ship.sh does", "The script will: …", "Why not …".
#pragma once

#include "sections.h"

namespace slipway::runbook::reading {

/// Whether a heading begins an explanation: "Why", "What happens", "History", "Don't". What stands below is to be read.
[[nodiscard]] bool isExplanation(const Title &title);
/// The same for a section; boxes below "Evidence" ask to be ticked all the same.
[[nodiscard]] bool isExplanation(const Section &section);

/// Whether block @p at is a list of what a program does by itself, or of what is forbidden, as the words before it say.
[[nodiscard]] bool isToldList(Blocks blocks, size_t at);

/// The index behind the explanation that the heading at @p at begins; @p at where it begins none.
[[nodiscard]] size_t endOfExplanation(Blocks blocks, size_t at);

} // namespace slipway::runbook::reading
