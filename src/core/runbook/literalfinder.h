// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "literals.h"

#include <QStringList>

#include <algorithm>

namespace slipway::runbook::reading {

inline bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

inline bool isTokenEnd(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
    case u'`':
    case u'<':
    case u'>':
    case u'|':
    case u';':
    case u',':
    case u'(':
    case u')':
    case u'{':
    case u'}':
    case u'[':
    case u']':
    case u'&':
        return true;
    default:
        return c.isSpace();
    }
}

/// How many digits stand at @p at.
inline qsizetype digitsAt(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end].isDigit())
        ++end;
    return end - at;
}

inline bool isOneOf(QStringView word, const QStringList &list)
{
    return list.contains(word, Qt::CaseInsensitive);
}

/// Looks at one line from left to right; each finder takes what it knows and says where it ends.
class LiteralFinder
{
public:
    LiteralFinder(QStringView line, bool code, std::vector<Literal> &found)
        : m_line(line)
        , m_code(code)
        , m_found(found)
    {
    }

    void find();

private:
    qsizetype at(qsizetype begin);
    qsizetype number(qsizetype begin);
    qsizetype version(qsizetype begin, qsizetype digits);
    qsizetype word(qsizetype begin);
    qsizetype angle(qsizetype begin);
    qsizetype brace(qsizetype begin);
    qsizetype bracket(qsizetype begin);
    qsizetype variable(qsizetype begin);
    qsizetype option(qsizetype begin);
    qsizetype path(qsizetype begin);
    qsizetype url(qsizetype begin);
    qsizetype phone(qsizetype begin);
    qsizetype percent(qsizetype begin);
    bool isShouted(qsizetype begin, qsizetype end) const;
    qsizetype release(qsizetype begin);
    qsizetype rolledBack(qsizetype begin, qsizetype end);
    bool isRestored(qsizetype begin, qsizetype end) const;
    qsizetype add(qsizetype begin, qsizetype end, Parameter::Kind kind,
                  Parameter::Staleness stale = Parameter::Staleness::None);
    bool starts(qsizetype begin) const { return begin == 0 || begin == m_escaped || !isWordChar(m_line[begin - 1]); }
    QStringView token(qsizetype at, qsizetype *begin) const;

    QStringView m_line;
    bool m_code;
    std::vector<Literal> &m_found;
    qsizetype m_escaped = -1; ///< behind an escape such as \\t in $'…'
};

} // namespace slipway::runbook::reading
