// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace slipway::base {

/// One line of a comparison of two texts.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    int before = 0; ///< 1-based line of the older text; 0 where it was added
    int after = 0;  ///< 1-based line of the newer text; 0 where it was removed
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// The shortest way from @p before to @p after, in the order of the texts; every line of both appears once.
/// Stretches that differ in more than about a thousand lines are given as one replaced stretch.
[[nodiscard]] QList<DiffLine> lineDiff(const QStringList &before, const QStringList &after);

} // namespace slipway::base
