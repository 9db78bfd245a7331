// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "literals.h"

#include <QStringList>

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;
using Kind = Parameter::Kind;
using Stale = Parameter::Staleness;

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isTokenEnd(QChar c)
{
    return c.isSpace() || QStringView(u"\"'`<>|;,(){}[]&").contains(c);
}

qsizetype digitsAt(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end].isDigit())
        ++end;
    return end - at;
}

bool isOneOf(QStringView word, const QStringList &list)
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
    qsizetype add(qsizetype begin, qsizetype end, Kind kind, Stale stale = Stale::None);
    bool starts(qsizetype begin) const { return begin == 0 || !isWordChar(m_line[begin - 1]); }
    QStringView token(qsizetype at, qsizetype *begin) const;

    QStringView m_line;
    bool m_code;
    std::vector<Literal> &m_found;
};

qsizetype LiteralFinder::add(qsizetype begin, qsizetype end, Kind kind, Stale stale)
{
    m_found.push_back({m_line.sliced(begin, end - begin), kind, stale});
    return end;
}

/// The shell word around @p at.
QStringView LiteralFinder::token(qsizetype at, qsizetype *begin) const
{
    *begin = at;
    while (*begin > 0 && !isTokenEnd(m_line[*begin - 1]) && m_line[*begin - 1] != u'=')
        --*begin;
    qsizetype end = at;
    while (end < m_line.size() && !isTokenEnd(m_line[end]))
        ++end;
    return m_line.sliced(*begin, end - *begin);
}

bool isBackupName(QStringView token)
{
    static const QStringList marks = {u"backup"_s, u"dump"_s, u".tar"_s, u".sql"_s, u".gz"_s, u".bak"_s, u".zip"_s, u"snapshot"_s, u".dmp"_s, u".tgz"_s};
    return std::any_of(marks.begin(), marks.end(), [&](const QString &mark) { return token.contains(mark, Qt::CaseInsensitive); });
}

/// "backups/", "./var/backups/", or nothing.
bool isRelativePath(QStringView folder)
{
    return std::all_of(folder.begin(), folder.end(), [](QChar c) { return isWordChar(c) || QStringView(u"-./").contains(c); });
}

/// "20250104" or "2025-01-04" anywhere in @p token.
bool hasDate(QStringView token)
{
    for (qsizetype at = token.indexOf("20"_L1); at >= 0; at = token.indexOf("20"_L1, at + 1)) {
        const qsizetype digits = digitsAt(token, at);
        const bool dashed = digits == 4 && at + 9 < token.size() && token[at + 4] == u'-' && digitsAt(token, at + 5) == 2 && token[at + 7] == u'-';
        if (digits == 8 || digits == 12 || digits == 14 || dashed)
            return at == 0 || !token[at - 1].isDigit();
    }
    return false;
}

/// Behind the digits of "1.2.3" or "v1.2", with suffixes such as "-rc.1".
qsizetype LiteralFinder::version(qsizetype begin, qsizetype digits)
{
    qsizetype end = digits;
    int dots = 0;
    while (end < m_line.size() && m_line[end] == u'.' && digitsAt(m_line, end + 1) > 0) {
        end += 1 + digitsAt(m_line, end + 1);
        ++dots;
    }
    const bool prefixed = !m_line[begin].isDigit();
    if (dots < (prefixed ? 1 : 2) || dots > 3 || (!prefixed && dots == 3))
        return begin;
    if (end + 1 < m_line.size() && (m_line[end] == u'-' || m_line[end] == u'+') && m_line[end + 1].isLetter()) {
        qsizetype suffix = end + 1;
        while (suffix < m_line.size() && (m_line[suffix].isLetterOrNumber() || (m_line[suffix] == u'.' && suffix + 1 < m_line.size() && m_line[suffix + 1].isDigit())))
            ++suffix;
        const QStringView label = m_line.sliced(end + 1, suffix - end - 1);
        const bool known = label.startsWith("rc"_L1) || label.startsWith("beta"_L1) || label.startsWith("alpha"_L1) || label.startsWith("SNAPSHOT"_L1) || label.startsWith("hotfix"_L1) || label.startsWith("pre"_L1);
        end = known ? suffix : end;
    }
    if (end < m_line.size() && isWordChar(m_line[end]))
        return begin;
    return add(begin, end, Kind::Version, Stale::Version);
}

qsizetype LiteralFinder::number(qsizetype begin)
{
    const qsizetype digits = digitsAt(m_line, begin);
    const qsizetype end = begin + digits;
    const QStringView rest = m_line.sliced(end);
    const bool year = digits >= 4 && m_line.sliced(begin).startsWith("20"_L1);
    const bool dashed = digits == 4 && rest.size() >= 6 && rest[0] == u'-' && digitsAt(rest, 1) == 2 && rest[3] == u'-' && digitsAt(rest, 4) >= 2;
    if (year && (digits == 8 || digits == 12 || digits == 14 || dashed)) {
        qsizetype tokenBegin = 0;
        const QStringView whole = token(begin, &tokenBegin);
        if (isBackupName(whole))
            return add(tokenBegin, tokenBegin + whole.size(), Kind::Path, Stale::Backup);
        qsizetype dateEnd = dashed ? end + 6 : end;
        if (dateEnd < m_line.size() && (m_line[dateEnd] == u'-' || m_line[dateEnd] == u'_') && digitsAt(m_line, dateEnd + 1) >= 4)
            dateEnd += 1 + digitsAt(m_line, dateEnd + 1);
        return m_code ? add(begin, dateEnd, Kind::Other, Stale::Date) : dateEnd;
    }
    if (digits >= 4 && rest.size() > 3 && rest[0] == u'_' && rest[1].isLetter()) {
        qsizetype nameEnd = end;
        while (nameEnd < m_line.size() && isWordChar(m_line[nameEnd]))
            ++nameEnd;
        return m_code ? add(begin, nameEnd, Kind::Other, Stale::Migration) : nameEnd;
    }
    const qsizetype behind = version(begin, end);
    if (behind > begin)
        return behind;
    qsizetype skip = end;
    while (skip < m_line.size() && (isWordChar(m_line[skip]) || m_line[skip] == u'.'))
        ++skip;
    return std::max(skip, begin + 1);
}

/// YOUR_X, app_name, XXX, vX.Y.Z, v1.2.3
qsizetype LiteralFinder::word(qsizetype begin)
{
    qsizetype end = begin;
    while (end < m_line.size() && (isWordChar(m_line[end]) || (m_line[end] == u'-' && end + 1 < m_line.size() && isWordChar(m_line[end + 1]))))
        ++end;
    const QStringView text = m_line.sliced(begin, end - begin);
    if ((text[0] == u'v' || text[0] == u'V') && text.size() > 1 && text[1].isDigit()) {
        const qsizetype behind = version(begin, begin + 1 + digitsAt(m_line, begin + 1));
        return behind > begin ? behind : end;
    }
    static const QStringList names = {u"app_name"_s, u"service_name"_s, u"project_name"_s, u"deployment_name"_s, u"cluster_name"_s, u"db_name"_s, u"database_name"_s, u"bucket_name"_s, u"pod_name"_s, u"container_name"_s, u"container_id"_s, u"instance_id"_s, u"image_name"_s, u"migration_name"_s, u"CHANGEME"_s, u"CHANGE_ME"_s, u"REPLACE_ME"_s, u"REPLACEME"_s, u"YYYYMMDD"_s, u"YYYY-MM-DD"_s, u"YYYY-MM-DD-HHMM"_s};
    const bool yours = text.size() > 5 && (text.startsWith("your-"_L1, Qt::CaseInsensitive) || text.startsWith("your_"_L1, Qt::CaseInsensitive));
    if ((yours && (m_code || text[0] == u'Y')) || (m_code && isOneOf(text, names)))
        return add(begin, end, Kind::Placeholder);
    if (m_code && hasDate(text)) {
        qsizetype tokenBegin = 0;
        const QStringView whole = token(begin, &tokenBegin);
        if (isBackupName(whole) && isRelativePath(whole.first(begin - tokenBegin)))
            return add(tokenBegin, tokenBegin + whole.size(), Kind::Path, Stale::Backup);
    }
    if (text.contains("XXX"_L1) && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'X' || c == u'-' || c.isDigit() || c == u'_' || c.isLetter(); }))
        return add(begin, end, Kind::Placeholder);
    const bool dotted = end < m_line.size() && m_line[end] == u'.';
    if (dotted && (text == u"vX" || text == u"X" || text == u"vx" || text == u"x") && m_line.sliced(end + 1).startsWith(text.back() == u'X' ? u'Y' : u'y')) {
        qsizetype last = end;
        while (last < m_line.size() && (m_line[last] == u'.' ? last + 1 < m_line.size() && m_line[last + 1].isLetter() : m_line[last].isLetter()))
            ++last;
        return add(begin, last, Kind::Placeholder);
    }
    return end;
}

bool isHtmlTag(QStringView name)
{
    static const QStringList tags = {u"a"_s, u"b"_s, u"br"_s, u"i"_s, u"p"_s, u"div"_s, u"img"_s, u"details"_s, u"summary"_s, u"table"_s, u"tr"_s, u"td"_s, u"th"_s, u"ul"_s, u"ol"_s, u"li"_s, u"code"_s, u"pre"_s, u"span"_s, u"strong"_s, u"em"_s, u"kbd"_s, u"sub"_s, u"sup"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"html"_s, u"body"_s, u"center"_s, u"hr"_s, u"thead"_s, u"tbody"_s, u"u"_s, u"small"_s, u"input"_s};
    return isOneOf(name, tags);
}

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

bool isIdentifier(QStringView text)
{
    return text.size() > 1 && text[0].isLetter() && std::all_of(text.begin(), text.end(), [](QChar c) { return (isWordChar(c) && c.unicode() < 0x80) || c == u'-'; });
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
    const bool range = inner.size() == 3 && inner[1] == u'-';
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

/// `--to-revision=2`
qsizetype LiteralFinder::option(qsizetype begin)
{
    for (QStringView name : {QStringView(u"--to-revision"), QStringView(u"--revision")}) {
        if (!m_line.sliced(begin).startsWith(name))
            continue;
        const qsizetype value = begin + name.size() + 1;
        const qsizetype digits = value < m_line.size() ? digitsAt(m_line, value) : 0;
        if (digits > 0 && (m_line[value - 1] == u'=' || m_line[value - 1] == u' '))
            return add(begin, value + digits, Kind::Other, Stale::Revision);
    }
    return begin + 2;
}

/// The folder that a release lives in: "/opt/shop", "/var/www/shop".
qsizetype LiteralFinder::path(qsizetype begin)
{
    static const QStringList roots = {u"opt"_s, u"srv"_s, u"home"_s, u"data"_s, u"app"_s, u"apps"_s, u"mnt"_s, u"etc"_s, u"var"_s, u"u01"_s, u"www"_s};
    qsizetype end = begin;
    while (end < m_line.size() && !isTokenEnd(m_line[end]) && m_line[end] != u':' && m_line[end] != u'$' && m_line[end] != u'*')
        ++end;
    const QStringView whole = m_line.sliced(begin, end - begin);
    if (isBackupName(whole) && hasDate(whole))
        return add(begin, end, Kind::Path, Stale::Backup);
    const QList<QStringView> parts = whole.sliced(1).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2 || !isOneOf(parts.first(), roots) || whole.startsWith("/var/run"_L1) || whole.startsWith("/var/lib"_L1))
        return begin + 1;
    const qsizetype depth = parts.first() == u"var" || parts.first() == u"home" ? 3 : 2;
    if (parts.size() < depth || parts.at(depth - 1).contains(u'<'))
        return begin + 1;
    const QStringView last = parts.at(depth - 1);
    const qsizetype stop = last.data() + last.size() - m_line.data();
    if (last.contains(u'.') && depth == parts.size() && parts.first() == u"etc")
        return begin + 1;
    add(begin, stop, Kind::Path);
    return stop;
}

qsizetype LiteralFinder::url(qsizetype begin)
{
    const qsizetype host = m_line.indexOf("://"_L1, begin) + 3;
    qsizetype end = host;
    while (end < m_line.size() && (m_line[end].isLetterOrNumber() || m_line[end] == u'.' || m_line[end] == u'-'))
        ++end;
    const QStringView name = m_line.sliced(host, end - host);
    qsizetype behind = end;
    if (behind < m_line.size() && m_line[behind] == u':' && digitsAt(m_line, behind + 1) > 0)
        behind += 1 + digitsAt(m_line, behind + 1);
    if (name == u"localhost" || name == u"127.0.0.1")
        add(begin, behind, Kind::Url);
    else if (name.contains(u'.') && !name.endsWith(u'.'))
        add(host, end, Kind::Host);
    return std::max(behind, begin + 1);
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

qsizetype LiteralFinder::at(qsizetype begin)
{
    const QChar c = m_line[begin];
    switch (c.unicode()) {
    case u'<':
        return angle(begin);
    case u'{':
        return brace(begin);
    case u'[':
        return bracket(begin);
    case u'$':
        return variable(begin);
    case u'+':
        return phone(begin);
    case u'/':
        return m_code && (begin == 0 || isTokenEnd(m_line[begin - 1]) || m_line[begin - 1] == u'=') ? path(begin) : begin + 1;
    case u'-':
        return m_code && m_line.sliced(begin).startsWith("--"_L1) ? option(begin) : begin + 1;
    default:
        break;
    }
    if (c == u'h' && (m_line.sliced(begin).startsWith("http://"_L1) || m_line.sliced(begin).startsWith("https://"_L1)))
        return url(begin);
    if (!starts(begin))
        return begin + 1;
    if (c.isDigit())
        return number(begin);
    return c.isLetter() || c == u'_' ? word(begin) : begin + 1;
}

void LiteralFinder::find()
{
    for (qsizetype i = 0; i < m_line.size();)
        i = at(i);
}

} // namespace

void findLiterals(QStringView line, bool code, std::vector<Literal> &found)
{
    LiteralFinder(line, code, found).find();
}

} // namespace slipway::runbook::reading
