// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include <QByteArray>

#include <optional>

namespace slipway::runbook::reading {

/// A fence around the whole document, as people paste it from a chat.
struct Wrapping
{
    int opening = 0;
    int closing = 0; ///< 0 where it is never closed
};

/// Looks for one from line @p firstLine on.
[[nodiscard]] std::optional<Wrapping> findWrapping(const Source &source, int firstLine);

/// Empties line @p index, counted from 0; nothing where that is no line.
void blankLine(QByteArray &text, int index);

} // namespace slipway::runbook::reading
