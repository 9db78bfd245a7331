// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "literalfinder.h"

#include <QRegularExpression>

namespace slipway::runbook::reading {

using namespace Qt::StringLiterals;
using Kind = Parameter::Kind;

namespace {

bool isHtmlTag(QStringView name)
{
    static const QStringList tags = {u"a"_s, u"b"_s, u"br"_s, u"i"_s, u"p"_s, u"div"_s, u"img"_s, u"details"_s, u"summary"_s, u"table"_s, u"tr"_s, u"td"_s, u"th"_s, u"ul"_s, u"ol"_s, u"li"_s, u"code"_s, u"pre"_s, u"span"_s, u"strong"_s, u"em"_s, u"kbd"_s, u"sub"_s, u"sup"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"html"_s, u"body"_s, u"center"_s, u"hr"_s, u"thead"_s, u"tbody"_s, u"u"_s, u"small"_s, u"input"_s};
    return isOneOf(name, tags);
}

bool isIdentifier(QStringView text)
{
    return text.size() > 1 && text[0].isLetter() && std::all_of(text.begin(), text.end(), [](QChar c) { return (isWordChar(c) && c.unicode() < 0x80) || c == u'-'; });
}

} // namespace

qsizetype LiteralFinder::angle(qsizetype begin)
{
    const qsizetype end = m_line.sliced(0, std::min<qsizetype>(m_line.size(), begin + 60)).indexOf(u'>', begin);
    if (end < begin + 2 || !m_line[begin + 1].isLetter() || (begin > 0 && m_line[begin - 1] == u'<'))
        return begin + 1;
    const QStringView inner = m_line.sliced(begin + 1, end - begin - 1);
    const bool plain = std::all_of(inner.begin(), inner.end(), [](QChar c) { return isWordChar(c) || QStringView(u"-. /#:|").contains(c); });
    if (!plain || isHtmlTag(inner) || inner.contains("://"_L1) || inner.back().isSpace() || (inner.back() == u'/' && isHtmlTag(inner.chopped(1))))
        return begin + 1;
    return add(begin, end + 1, Kind::Placeholder);
}

/// `{{ version }}` and `{version}`; neither `${X}` nor `{{.State}}`, `{a,b}` or JSON.
qsizetype LiteralFinder::brace(qsizetype begin)
{
    if (begin > 0 && (m_line[begin - 1] == u'$' || m_line[begin - 1] == u'@' || m_line[begin - 1] == u'%'))
        return begin + 1;
    const bool twice = begin + 1 < m_line.size() && m_line[begin + 1] == u'{';
    const qsizetype open = begin + (twice ? 2 : 1);
    const qsizetype end = m_line.indexOf(twice ? u"}}" : u"}", open);
    if (end < 0 || end - open > 40)
        return open;
    const QStringView inner = m_line.sliced(open, end - open);
    static const QStringList code = {u"print"_s, u"printf"_s, u"next"_s, u"exit"_s, u"end"_s, u"else"_s, u"range"_s, u"json"_s};
    const bool named = isIdentifier(twice ? inner.trimmed() : inner) && !isOneOf(inner.trimmed(), code);
    return named ? add(begin, end + (twice ? 2 : 1), Kind::Placeholder) : open;
}

qsizetype LiteralFinder::bracket(qsizetype begin)
{
    const qsizetype end = m_line.indexOf(u']', begin);
    if (end < begin + 3 || end - begin > 42 || !m_line[begin + 1].isLetter())
        return begin + 1;
    const QChar behind = end + 1 < m_line.size() ? m_line[end + 1] : u' ';
    const QChar before = begin > 0 ? m_line[begin - 1] : u' ';
    if (QStringView(u"([:").contains(behind) || isWordChar(before) || QStringView(u"]![^\\").contains(before))
        return begin + 1;
    const QStringView inner = m_line.sliced(begin + 1, end - begin - 1);
    const bool words = std::all_of(inner.begin(), inner.end(), [](QChar c) { return isWordChar(c) || QStringView(u" -/.'#@&").contains(c); });
    static const QStringList labels = {u"OK"_s, u"ERROR"_s, u"INFO"_s, u"WARN"_s, u"WARNING"_s, u"DEBUG"_s, u"FAIL"_s, u"PASS"_s, u"optional"_s, u"required"_s, u"WIP"_s, u"draft"_s, u"critical"_s, u"new"_s, u"done"_s, u"deprecated"_s, u"y/n"_s, u"yes/no"_s, u"ci skip"_s, u"manual"_s, u"automated"_s, u"all"_s};
    static const QRegularExpression ranges(u"^(\\w-\\w)+$"_s); // of a glob: [a-z0-9]
    const bool range = ranges.matchView(inner).hasMatch();
    const bool section = m_code && m_line.trimmed().size() == inner.size() + 2;
    const bool shouts = inner[0].isUpper() || inner.contains(u'-') || inner.contains(u'_') || inner.startsWith("your"_L1) || inner.startsWith("insert"_L1);
    if (!words || range || section || !shouts || isOneOf(inner, labels))
        return begin + 1;
    return add(begin, end + 1, Kind::Placeholder);
}

/// `$NAME` and `${NAME}`; whether the document sets it is found out later.
qsizetype LiteralFinder::variable(qsizetype begin)
{
    const bool braced = begin + 1 < m_line.size() && m_line[begin + 1] == u'{';
    const qsizetype open = begin + (braced ? 2 : 1);
    qsizetype end = open;
    while (end < m_line.size() && (m_line[end].isUpper() || m_line[end].isDigit() || m_line[end] == u'_') && m_line[end].unicode() < 0x80)
        ++end;
    const bool closed = braced ? end < m_line.size() && m_line[end] == u'}' : end == m_line.size() || !m_line[end].isLetterOrNumber();
    if (!m_code || end < open + 2 || !closed || m_line[open].isDigit())
        return std::max(end, begin + 1);
    return add(begin, end + (braced ? 1 : 0), Kind::Placeholder);
}

/// "+1-XXX-XXX-XXXX"
qsizetype LiteralFinder::phone(qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < m_line.size() && (m_line[end].isDigit() || m_line[end] == u'X' || m_line[end] == u'-' || m_line[end] == u' ' || m_line[end] == u'(' || m_line[end] == u')'))
        ++end;
    while (end > begin && !m_line[end - 1].isDigit() && m_line[end - 1] != u'X')
        --end;
    const QStringView text = m_line.sliced(begin, end - begin);
    return text.contains("XX"_L1) ? add(begin, end, Kind::Placeholder) : std::max(end, begin + 1);
}

} // namespace slipway::runbook::reading
