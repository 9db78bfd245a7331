// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace slipway::presentation {

/// One row of a source as it is shown.
struct SourceRow
{
    enum class Change : quint8 {
        Same,
        Removed, ///< stands in the older text alone
        Added    ///< stands in the newer text alone
    };
    Change change = Change::Same;
    int line = 0; ///< 1-based line of its text: of the older one where it was removed
    QString text; ///< hidden characters made visible, the end of a giant line left out
    friend bool operator==(const SourceRow &, const SourceRow &) = default;
};
using SourceRows = QList<SourceRow>;

/// Longest line that is shown whole, in UTF-16 units.
inline constexpr qsizetype longestLine = 10'000;

/// @p text, newlines normalised, as rows.
[[nodiscard]] SourceRows rowsOf(const QString &text);

/// What differs between two texts, in one column.
struct Difference
{
    SourceRows rows;       ///< of both texts: what is removed, then what came in its place
    QList<int> changes;    ///< first row of each stretch that differs
    int removed = 0;       ///< lines, those that were changed not among them
    int added = 0;
    int changed = 0;
    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
    /// First row of the next stretch after or before @p row; -1 where there is none.
    [[nodiscard]] int next(int row, bool forward) const;
};

[[nodiscard]] Difference differenceOf(const QString &before, const QString &after);

/// "3 lines changed, 1 added, 2 removed".
[[nodiscard]] QString summaryOf(const Difference &difference);

} // namespace slipway::presentation
