// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "literalfinder.h"

namespace slipway::runbook::reading {

using namespace Qt::StringLiterals;
using Kind = Parameter::Kind;
using Stale = Parameter::Staleness;

namespace {

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
    for (qsizetype at = token.indexOf(u'2'); at >= 0; at = token.indexOf(u'2', at + 1)) {
        if (at + 1 >= token.size() || token[at + 1] != u'0')
            continue;
        const qsizetype digits = digitsAt(token, at);
        const bool dashed = digits == 4 && at + 9 < token.size() && token[at + 4] == u'-' && digitsAt(token, at + 5) == 2 && token[at + 7] == u'-';
        if (digits == 8 || digits == 12 || digits == 14 || dashed)
            return at == 0 || !token[at - 1].isDigit();
    }
    return false;
}

} // namespace

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
    const bool yours = text.size() > 5 && (text[0] == u'y' || text[0] == u'Y') && (text.startsWith("your-"_L1, Qt::CaseInsensitive) || text.startsWith("your_"_L1, Qt::CaseInsensitive));
    const bool named = m_code && ((text.size() >= 7 && isOneOf(text, names)) || isShouted(begin, end)); // "db_name" is the shortest
    if ((yours && (m_code || text[0] == u'Y')) || named)
        return add(begin, end, Kind::Placeholder);
    if (m_code && hasDate(text)) {
        qsizetype tokenBegin = 0;
        const QStringView whole = token(begin, &tokenBegin);
        if (isBackupName(whole) && isRelativePath(whole.first(begin - tokenBegin)))
            return add(tokenBegin, tokenBegin + whole.size(), Kind::Path, Stale::Backup);
    }
    if (text.contains(u'X') && text.contains("XXX"_L1) && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'X' || c == u'-' || c.isDigit() || c == u'_' || c.isLetter(); }))
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

/// The folder that a release lives in: "/opt/shop", "/var/www/shop".
qsizetype LiteralFinder::path(qsizetype begin)
{
    static const QStringList roots = {u"opt"_s, u"srv"_s, u"home"_s, u"data"_s, u"app"_s, u"apps"_s, u"mnt"_s, u"etc"_s, u"var"_s, u"u01"_s, u"www"_s};
    qsizetype end = begin;
    while (end < m_line.size() && !isTokenEnd(m_line[end]) && m_line[end] != u':' && m_line[end] != u'$' && m_line[end] != u'*')
        ++end;
    const QStringView whole = m_line.sliced(begin, end - begin);
    if (hasDate(whole) && isBackupName(whole))
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
    case u'%':
        return percent(begin);
    case u'/': {
        const bool begins = m_code && (begin == 0 || isTokenEnd(m_line[begin - 1]) || m_line[begin - 1] == u'=');
        const qsizetype behind = begins ? release(begin) : begin;
        return behind > begin ? behind : begins ? path(begin) : begin + 1;
    }
    case u'-':
        return m_code && (m_line.sliced(begin).startsWith("--"_L1) || m_line.sliced(begin).startsWith("-target"_L1)) ? option(begin) : begin + 1;
    case u'\\': // `$'…\tv1.0'`: what follows the escape begins a word
        m_escaped = m_code && m_line.first(begin).contains("$'"_L1) ? begin + 2 : m_escaped;
        return m_escaped > begin ? m_escaped : begin + 1;
    default:
        break;
    }
    if (c == u'h' && (m_line.sliced(begin).startsWith("http://"_L1) || m_line.sliced(begin).startsWith("https://"_L1)))
        return url(begin);
    if (!starts(begin))
        return begin + 1;
    if (m_code && !isTokenEnd(c)) {
        if (const qsizetype behind = release(begin); behind > begin)
            return behind;
    }
    if (c.isDigit())
        return number(begin);
    return c.isLetter() || c == u'_' ? word(begin) : begin + 1;
}

void LiteralFinder::find()
{
    for (qsizetype i = 0; i < m_line.size();)
        i = at(i);
}

void findLiterals(QStringView line, bool code, std::vector<Literal> &found)
{
    LiteralFinder(line, code, found).find();
}

} // namespace slipway::runbook::reading
