// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandwords.h"
#include "document.h"

namespace slipway::runbook::reading {

[[nodiscard]] QString firstLineOf(const QString &text);

/// Whether a line of @p text is no shell text; where the first of them begins, and what it is.
[[nodiscard]] bool findStranger(const QString &text, qsizetype *at, LineKind *kind);

/// What somebody has to do by hand since the fence of @p code has no end or swallows another.
[[nodiscard]] Unit swallowedUnit(const Block &code);

/// What the title above a lone command states of its output; a statement that nothing can be compared with leaves the verdict
/// to a person.
void takeStatement(QStringView title, Unit &unit);

/// A comment "Expected: 200" behind a command is what that command must answer: where the last of @p units is such a one,
/// the only one from @p before on, it becomes the expectation of the unit before it. True where it did.
bool takeExpectation(QList<Unit> &units, qsizetype before);

/// What follows `ssh host` in the same block is typed there, not here.
void feedShells(QList<Unit> &units);

} // namespace slipway::runbook::reading
