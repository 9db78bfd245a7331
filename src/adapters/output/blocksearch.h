// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/search.h"

#include <QRegularExpression>

#include <functional>

namespace slipway::output {

/// Finds a query in blocks of whole lines; as fast as what the block holds allows.
class BlockSearch
{
public:
    explicit BlockSearch(const SearchQuery &query);
    Q_DISABLE_COPY_MOVE(BlockSearch)

    /// Calls @p hit with the offset of each hit in @p block.
    void search(QByteArrayView block, const std::function<void(qint64)> &hit);

private:
    void searchBytes(QByteArrayView block, const std::function<void(qint64)> &hit);
    void searchText(QByteArrayView block, const std::function<void(qint64)> &hit) const;
    void searchLines(QByteArrayView block, const std::function<void(qint64)> &hit) const;

    SearchQuery m_query;
    bool m_byBytes;
    QByteArray m_needle;
    std::boyer_moore_horspool_searcher<QByteArray::const_iterator> m_searcher;
    QRegularExpression m_expression;
    QByteArray m_folded;
};

[[nodiscard]] QRegularExpression expressionOf(const SearchQuery &query);

} // namespace slipway::output
