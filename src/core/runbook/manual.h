// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// Whether a section that holds no command, box or number still tells what to do, in bullets under a title of work.
[[nodiscard]] bool asksInWords(const Section &section);

/// Whether bullets below such a title are what must be so before anything begins.
[[nodiscard]] bool namesConditions(const Section &section);

/// "2. Propose the release" with a sentence below it.
[[nodiscard]] bool isNumbered(const Section &section);
/// Whether @p sections are counted as steps are, and some of them hold work: the others are told in words only.
[[nodiscard]] bool countsSteps(const std::vector<Section> &sections);

/// For each of @p sections whether it is one of several ways to deploy, of which one is gone.
[[nodiscard]] std::vector<bool> waysToDeploy(const std::vector<Section> &sections, bool goingBack);

/// Makes the sections of a document in which nothing else was found to do the plan: nobody opens a runbook to do
/// nothing.
void planFromSections(const Section &root, Context &context);

/// A rollback that is told in sentences, as things to do by hand; false where it says nothing.
bool readToldRollback(const Section &section, Context &context);

} // namespace slipway::runbook::reading
