// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sections.h"

namespace slipway::runbook::reading {

/// What a section is for, judged by its title and shape.
enum class Role {
    Unknown,
    Contents,
    Phase,           ///< "Phase 2", "T-30": says itself that it is one
    Checklist,       ///< checked before anything begins
    Rollback,
    Triggers,
    Restore,
    Health,
    Troubleshooting,
    Contacts,
    UsefulCommands,
    Links,
    Reference,       ///< to be read, not done
    Template,        ///< messages to send, forms to fill
    Operations,      ///< work of other days: scaling, maintenance
    Work
};

[[nodiscard]] Role roleOf(const Section &section);

/// What kinds of work stand in a section and below it.
struct WorkCount
{
    int commands = 0; ///< blocks that may run, and inline commands in items
    int boxed = 0;    ///< those of them that stand in items with a box
    int tasks = 0;
    int numbered = 0; ///< items of ordered lists
    int tables = 0;   ///< tables of steps, commands or boxes
    [[nodiscard]] bool any() const { return commands > 0 || tasks > 0 || numbered > 1 || tables > 0; }
};
[[nodiscard]] WorkCount countWork(Blocks blocks);

/// "Deployment Steps", "Procedure": a title that only says that work follows.
[[nodiscard]] bool isContainerTitle(const Title &title);

/// Whether the document as a whole is about going back, so that its steps are the plan.
[[nodiscard]] bool isRollbackDocument(const Title &title);
/// Whether it tells how to meet an incident, so that rolling back is one of its steps.
[[nodiscard]] bool isIncidentDocument(const Section &root);

/// Whether the sections below are entries of problem and remedy.
[[nodiscard]] bool isTroubleEntry(const Section &section);

} // namespace slipway::runbook::reading
