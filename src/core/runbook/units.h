// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace slipway::runbook::reading {

/// The Units that a code block asks for, in order; what cannot run becomes Notes. @p source tells whether the
/// variables that a block lists are used by others.
[[nodiscard]] QList<Unit> unitsOf(const Block &code, const Source &source);

/// A Unit out of a piece of inline code that is clearly a command.
[[nodiscard]] Unit inlineUnit(const QString &title, const QString &code, int line);

/// Something that a person ticks.
[[nodiscard]] Unit checkUnit(const QString &text, bool checked, int line);

/// Whether @p unit has no title in words: what its code says, such as "if", is no condition of its own.
[[nodiscard]] bool isTitledByCode(const Unit &unit);

/// Sets what the words of @p unit's title say: condition, place.
void applyTitle(Unit &unit);

} // namespace slipway::runbook::reading
