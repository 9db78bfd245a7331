// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "titles.h"

#include <span>
#include <vector>

namespace slipway::runbook::reading {

using Blocks = std::span<const Block>;

/// Levels of labels that serve as headings, below those of Markdown's own.
enum LabelLevel { PhaseLabel = 7, StepLabel = 8, OtherLabel = 9 };

/// A heading and what stands under it.
struct Section
{
    Title title;
    const Block *heading = nullptr;
    int line = 0;      ///< of its heading; 0 for what stands before the first
    int level = 0;     ///< 1 to 6; labels that serve as headings are deeper
    Blocks blocks;     ///< everything under the heading, subsections included
    Blocks own;        ///< what stands before the first subsection
    std::vector<Section> children;
};

/// The document as a tree. The root is the document: its title is the first heading where that stands above all.
[[nodiscard]] Section readSections(const Document &document);

/// The words of a heading or label, taken apart once.
[[nodiscard]] const Title &titleOf(const Block &block);

/// A paragraph, heading or HTML line that titles what follows it: "**Option A: Compose**", "Diagnosis:".
[[nodiscard]] bool isLabel(const Block &block);

} // namespace slipway::runbook::reading
