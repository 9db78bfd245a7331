// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitkinds.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// What a line leaves open at its end.
class LineState
{
public:
    void feed(QStringView line);
    [[nodiscard]] bool isOpen() const { return !m_quote.isNull() || m_depth > 0 || m_continues; }

private:
    QChar m_quote;
    int m_depth = 0;
    bool m_continues = false;
};

void LineState::feed(QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'\\' && m_quote != u'\'')
            ++i;
        else if (!m_quote.isNull())
            m_quote = c == m_quote ? QChar() : m_quote;
        else if (c == u'\'' || c == u'"')
            m_quote = c;
        else if (c == u'#' && (i == 0 || line[i - 1].isSpace()))
            break;
        else if (c == u'(' || c == u'{')
            ++m_depth;
        else if (c == u')' || c == u'}')
            m_depth = std::max(0, m_depth - 1);
    }
    const QStringView end = line.trimmed();
    m_continues = line.endsWith(u'\\') || end.endsWith(u'|') || end.endsWith("&&"_L1) || line.endsWith(u'`');
}

/// Loops, conditions and heredocs span lines and stay whole.
bool isCompound(QStringView text)
{
    if (text.contains("<<"_L1))
        return true;
    for (QStringView raw : text.tokenize(u'\n')) {
        const QStringView line = raw.trimmed();
        for (QStringView keyword : {QStringView(u"for "), QStringView(u"while "), QStringView(u"until "), QStringView(u"if "), QStringView(u"case "), QStringView(u"function "), QStringView(u"do"), QStringView(u"done"), QStringView(u"fi"), QStringView(u"then")}) {
            if (line.startsWith(keyword) && (keyword.endsWith(u' ') || line == keyword || !line[keyword.size()].isLetterOrNumber()))
                return true;
        }
        if (line.endsWith("() {"_L1) || line.endsWith("(){"_L1))
            return true;
    }
    return false;
}

} // namespace

QList<Statement> splitStatements(const QString &text)
{
    if (!text.contains(u'\n') || isCompound(text))
        return {Statement{text, 1}};
    QList<Statement> statements;
    LineState state;
    bool open = false;
    int number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (open) {
            statements.last().text += u'\n';
            statements.last().text += line;
        } else if (!line.trimmed().isEmpty()) {
            statements.append({line.toString(), number});
        } else {
            continue;
        }
        state.feed(line);
        open = state.isOpen();
    }
    if (open)
        return {Statement{text, 1}};
    return statements;
}

} // namespace slipway::runbook::reading
