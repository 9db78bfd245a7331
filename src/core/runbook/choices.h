// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace slipway::runbook::reading {

/// The commands that @p line asks for; of "`a` or `b`" the second replaces the first.
[[nodiscard]] QList<Unit> unitsInLine(const TextLine &line, const QString &title);

/// The same of all lines of a paragraph; a line that begins with "Or" replaces what the first of them asks for.
[[nodiscard]] QList<Unit> unitsInLines(const Block &block);

/// Ways to take the same thing back that stand one after the other ("to the previous one", "to revision 3"): one is
/// enough.
void separateRollbacks(QList<Unit> &units);

/// Alternatives within an alternative, as units of which only one way is required.
[[nodiscard]] QList<Unit> choiceOf(const QList<Alternative> &alternatives);

/// What replaces a command that runs only on a condition is run only on that condition.
void shareConditions(QList<Unit> &units);

/// Takes the commands that roll back out of @p units, each as a procedure of its own.
[[nodiscard]] QList<Procedure> takeRollbacks(QList<Unit> &units);

} // namespace slipway::runbook::reading
