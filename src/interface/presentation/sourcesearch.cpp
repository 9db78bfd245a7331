// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sourcesearch.h"

#include <QStringMatcher>

namespace slipway::presentation {

SourceSearch::SourceSearch(const SourceRows &rows, const QString &words)
{
    if (words.isEmpty())
        return;
    const QStringMatcher matcher(words, Qt::CaseInsensitive);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString &text = rows.at(row).text;
        for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + words.size())) {
            m_matches.append({int(row), int(at), int(words.size())});
            if (m_matches.size() == limit)
                return;
        }
    }
}

qsizetype SourceSearch::from(int row, int column, bool forward) const
{
    if (m_matches.isEmpty())
        return -1;
    const auto at = std::ranges::lower_bound(m_matches, std::pair(row, column), {},
                                             [](const Match &match) { return std::pair(match.row, match.column); });
    const qsizetype index = at - m_matches.cbegin();
    if (forward)
        return index == m_matches.size() ? 0 : index;
    return index == 0 ? m_matches.size() - 1 : index - 1;
}

QList<SourceSearch::Match> SourceSearch::in(int row) const
{
    const auto range = std::ranges::equal_range(m_matches, row, {}, &Match::row);
    return {range.begin(), range.end()};
}

} // namespace slipway::presentation
