// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/difference.h"

namespace slipway::presentation {

/// Where words stand in a source, in the order of its rows. Upper and lower case are the same.
class SourceSearch
{
public:
    struct Match
    {
        int row = 0;
        int column = 0;
        int length = 0;
        friend auto operator<=>(const Match &, const Match &) = default;
    };
    /// More are not counted: who has so many looks for other words.
    static constexpr qsizetype limit = 2'000;

    SourceSearch() = default;
    SourceSearch(const SourceRows &rows, const QString &words);

    [[nodiscard]] const QList<Match> &matches() const { return m_matches; }
    /// Index of the first match at or after a place, or, backward, of the last before it, around the ends; -1 for none.
    [[nodiscard]] qsizetype from(int row, int column, bool forward) const;
    /// Those that stand in @p row.
    [[nodiscard]] QList<Match> in(int row) const;

private:
    QList<Match> m_matches;
};

} // namespace slipway::presentation
