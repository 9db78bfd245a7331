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

namespace {

bool isShout(QStringView text)
{
    return text.size() > 5 && text[1] >= u'A' && text[1] <= u'Z' && text.contains(u'_') && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

/// Commands that speak of variables by their names, and options before such a name.
bool passesVariables(QStringView segment)
{
    static const QStringList programs = {u"export"_s, u"unset"_s, u"read"_s, u"declare"_s, u"local"_s, u"readonly"_s, u"typeset"_s, u"printenv"_s, u"env"_s, u"grep"_s, u"egrep"_s, u"rg"_s, u"sed"_s, u"awk"_s, u"jq"_s, u"test"_s, u"["_s, u"[["_s, u"for"_s, u"select"_s, u"case"_s, u"echo"_s, u"printf"_s, u"make"_s, u"envsubst"_s, u"psql"_s, u"mysql"_s, u"set"_s, u"insert"_s, u"update"_s, u"delete"_s};
    static const QStringList words = {u"-e"_s, u"--env"_s, u"--build-arg"_s, u"-E"_s, u"--preserve-env"_s, u"--grep"_s, u"secret"_s, u"secrets"_s, u"variable"_s, u"variables"_s, u"env"_s, u"config:get"_s, u"config:set"_s, u"config:unset"_s};
    bool first = true;
    for (QStringView word : segment.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (first && (word == u"sudo" || word.contains(u'=')))
            continue;
        if ((first && isOneOf(word, programs)) || words.contains(word))
            return true;
        first = false;
    }
    return first; // nothing stands before it: it is a command's name, or a value of its own
}

} // namespace

/// `git checkout TAG_NAME`, `terraform force-unlock LOCK_ID`: a name that shouts, as a whole argument.
bool LiteralFinder::isShouted(qsizetype begin, qsizetype end) const
{
    static const QStringList names = {u"NEW_TAG"_s, u"NEW_VERSION"_s, u"NEW_RELEASE"_s, u"NEW_BRANCH"_s, u"NEW_IMAGE"_s, u"NEW_IMAGE_TAG"_s, u"NEW_SHA"_s, u"OLD_TAG"_s, u"OLD_VERSION"_s, u"OLD_RELEASE"_s, u"PREVIOUS_TAG"_s, u"PREVIOUS_VERSION"_s, u"PREVIOUS_RELEASE"_s, u"TAG_NAME"_s, u"IMAGE_TAG"_s, u"IMAGE_NAME"_s, u"RELEASE_TAG"_s, u"RELEASE_NAME"_s, u"RELEASE_VERSION"_s, u"VERSION_NUMBER"_s, u"VERSION_TAG"_s, u"BRANCH_NAME"_s, u"COMMIT_SHA"_s, u"COMMIT_HASH"_s, u"COMMIT_ID"_s, u"LOCK_ID"_s, u"POD_NAME"_s, u"CONTAINER_NAME"_s, u"CONTAINER_ID"_s, u"SERVICE_NAME"_s, u"INSTANCE_ID"_s, u"CLUSTER_NAME"_s, u"BUCKET_NAME"_s, u"APP_NAME"_s, u"DB_NAME"_s, u"SNAPSHOT_ID"_s, u"BACKUP_FILE"_s, u"BACKUP_NAME"_s, u"RELEASE_ID"_s, u"REVISION_NUMBER"_s};
    const QStringView text = m_line.sliced(begin, end - begin);
    if (!isShout(text) || !names.contains(text))
        return false;
    const QChar before = begin > 0 ? m_line[begin - 1] : u'\n';
    const QChar behind = end < m_line.size() ? m_line[end] : u' ';
    const bool quoted = (before == u'"' || before == u'\'') && behind == before;
    const bool tag = before == u':' && begin > 1 && isWordChar(m_line[begin - 2]);
    if (!quoted && ((!before.isSpace() && !tag) || !(behind.isSpace() || QStringView(u";&|)").contains(behind))))
        return false;
    const QStringView front = m_line.first(quoted ? begin - 1 : begin);
    if (front.count(u'\'') % 2 != 0 || front.count(u'"') % 2 != 0)
        return false;
    return !passesVariables(front.sliced(std::max({front.lastIndexOf(u';'), front.lastIndexOf(u'|'), front.lastIndexOf(u'&')}) + 1));
}

/// `%VERSION%`; neither `date +%Y%m%d` nor `LIKE '%NAME%'`.
qsizetype LiteralFinder::percent(qsizetype begin)
{
    static const QStringList names = {u"VERSION"_s, u"NEW_VERSION"_s, u"OLD_VERSION"_s, u"APP_VERSION"_s, u"TAG"_s, u"NEW_TAG"_s, u"IMAGE_TAG"_s, u"TAG_NAME"_s, u"RELEASE"_s, u"RELEASE_TAG"_s, u"BRANCH"_s, u"BUILD_NUMBER"_s, u"BUILD_ID"_s, u"COMMIT"_s};
    const qsizetype end = m_code ? m_line.sliced(0, std::min<qsizetype>(m_line.size(), begin + 20)).indexOf(u'%', begin + 1) : -1;
    if (end < begin + 4 || !names.contains(m_line.sliced(begin + 1, end - begin - 1)))
        return begin + 1;
    const bool quoted = begin > 0 && QStringView(u"'\"%").contains(m_line[begin - 1]) && end + 1 < m_line.size() && m_line[end + 1] == m_line[begin - 1];
    return quoted ? end + 1 : add(begin, end + 1, Kind::Placeholder);
}

} // namespace slipway::runbook::reading
