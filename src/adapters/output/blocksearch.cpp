// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocksearch.h"

#include "base/terminaltext.h"

#include <cstring>

namespace slipway::output {
namespace {

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool holds(QByteArrayView bytes, char c)
{
    return std::memchr(bytes.data(), c, static_cast<size_t>(bytes.size())) != nullptr;
}

/// Whether the lines are shown otherwise than they stand in the file. CRLF is a line end.
bool isRewritten(QByteArrayView bytes)
{
    if (holds(bytes, '\x1b') || holds(bytes, '\b'))
        return true;
    for (qsizetype at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1)) {
        if (at + 1 < bytes.size() && bytes.at(at + 1) != '\n')
            return true;
    }
    return false;
}

/// A plain loop that compilers turn into vector code.
void fold(QByteArrayView from, QByteArray &to)
{
    to.resize(from.size());
    char *out = to.data();
    for (const char c : from)
        *out++ = static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

} // namespace

QRegularExpression expressionOf(const SearchQuery &query)
{
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(query.regularExpression ? query.text : QRegularExpression::escape(query.text), options);
}

BlockSearch::BlockSearch(const SearchQuery &query)
    : m_query(query)
    , m_byBytes(!query.regularExpression && (query.caseSensitive || isAscii(query.text.toUtf8())))
    , m_needle((query.caseSensitive ? query.text : query.text.toLower()).toUtf8())
    , m_searcher(m_needle.cbegin(), m_needle.cend())
    , m_expression(expressionOf(query))
{
    m_expression.optimize();
}

void BlockSearch::search(QByteArrayView block, const std::function<void(qint64)> &hit)
{
    if (isRewritten(block) || (!m_byBytes && !block.isValidUtf8()))
        searchLines(block, hit);
    else if (m_byBytes)
        searchBytes(block, hit);
    else
        searchText(block, hit);
}

void BlockSearch::searchBytes(QByteArrayView block, const std::function<void(qint64)> &hit)
{
    QByteArrayView within = block;
    if (!m_query.caseSensitive) {
        fold(block, m_folded);
        within = m_folded;
    }
    const char *const begin = within.data();
    const char *const end = begin + within.size();
    for (const char *at = begin; (at = m_searcher(at, end).first) != end; at += m_needle.size())
        hit(at - begin);
}

void BlockSearch::searchText(QByteArrayView block, const std::function<void(qint64)> &hit) const
{
    const QString text = QString::fromUtf8(block);
    const bool oneToOne = text.size() == block.size();
    qsizetype counted = 0;
    qint64 bytes = 0;
    auto matches = m_expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const QStringView between = QStringView(text).sliced(counted, match.capturedStart() - counted);
        bytes += oneToOne ? between.size() : between.toUtf8().size();
        counted = match.capturedStart();
        hit(bytes);
    }
}

void BlockSearch::searchLines(QByteArrayView block, const std::function<void(qint64)> &hit) const
{
    for (qsizetype at = 0; at < block.size();) {
        const qsizetype found = block.indexOf('\n', at);
        const qsizetype end = found < 0 ? block.size() : found;
        const auto matches = matchesIn(base::terminalLine(block.sliced(at, end - at)).text, m_query);
        for (qsizetype i = 0; i < matches.size(); ++i)
            hit(at);
        at = end + 1;
    }
}

} // namespace slipway::output
