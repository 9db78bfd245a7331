// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "literalfinder.h"

#include <QRegularExpression>

namespace slipway::runbook::reading {

using namespace Qt::StringLiterals;
using Kind = Parameter::Kind;
using Stale = Parameter::Staleness;

namespace {

constexpr qsizetype shortestHash = 7;
constexpr qsizetype longestHash = 40;

bool isHexDigit(QChar c)
{
    return c.isDigit() || (c >= u'a' && c <= u'f');
}

bool containsAny(QStringView line, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [line](QStringView word) { return line.contains(word); });
}

/// Length of the commit that @p token begins with, as in `3f2a9c1^` or `3f2a9c1..HEAD`; 0 where it is none.
qsizetype hashLength(QStringView token)
{
    qsizetype end = 0;
    bool digit = false;
    while (end < token.size() && isHexDigit(token[end]))
        digit = token[end++].isDigit() || digit;
    const bool letter = std::any_of(token.begin(), token.begin() + end, [](QChar c) { return c.isLetter(); });
    const bool ends =
        end == token.size() || QStringView(u"^~:").contains(token[end]) || token.sliced(end).startsWith(u"..");
    return digit && letter && ends && end >= shortestHash && end <= longestHash ? end : 0;
}

/// "release-2024.11", "hotfix-12"
bool isReleaseName(QStringView token)
{
    static const QRegularExpression name(u"^(release|rel|hotfix|sprint)[-_]v?\\d+(\\.\\d+)*$"_s);
    return token.back().isDigit() && QStringView(u"rhs").contains(token.front()) && name.matchView(token).hasMatch();
}

/// "shop:1.4" and "shop:build-771"; three numbers and "v1.4" are found as versions.
bool isTaggedImage(QStringView name)
{
    static const QRegularExpression tagged(
        u"^[a-z0-9][\\w.-]*:(\\d+\\.\\d+|(build|release|rel|ci|hotfix)[-_.]?\\d+(\\.\\d+)*)$"_s);
    const qsizetype tag = name.indexOf(u':') + 1; // most words with a colon end here
    if (tag == 0 || tag == name.size() || !(name[tag].isDigit() || QStringView(u"brch").contains(name[tag])))
        return false;
    return name.size() < 80 && tagged.matchView(name).hasMatch();
}

/// A name that a backup of some other day has: "monday.dump", "nightly-jan-4.tar.gz", "config.bak.17".
bool namesBackup(QStringView token)
{
    static const QRegularExpression dump(u"\\.(dump|dmp|bak)(\\.\\d+)?(\\.gz|\\.bz2|\\.xz|\\.zst)?$"_s);
    static const QRegularExpression archive(u"\\.(tar|tgz|tar\\.\\w+|zip|sql|sql\\.\\w+|rdb|7z)$"_s);
    static const QRegularExpression marks(
        u"backup|dump|snapshot|nightly|daily|weekly|monthly|(^|[-_./])(mon|tues|wednes|thurs|fri|satur|sun)day"
        u"|(^|[-_./])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*[-_.]?\\d"_s);
    // Each of the endings begins with one of these; "10.0.0.1" and "shop.example" have none.
    bool ending = false;
    for (qsizetype dot = token.indexOf(u'.'); dot >= 0 && dot + 1 < token.size() && !ending; dot = token.indexOf(u'.', dot + 1))
        ending = QStringView(u"dbtzsr7").contains(token[dot + 1]);
    if (!ending)
        return false;
    const bool plain = std::all_of(token.begin(), token.end(),
                                   [](QChar c) { return isWordChar(c) || QStringView(u"-./~+:").contains(c); });
    return plain && (dump.matchView(token).hasMatch() ||
                     (archive.matchView(token).hasMatch() && marks.matchView(token).hasMatch()));
}

} // namespace

/// Whether the command restores from the file at @p begin rather than makes it.
bool LiteralFinder::isRestored(qsizetype begin, qsizetype end) const
{
    static const QRegularExpression makes(
        u"\\b(pg_dump\\w*|mysqldump|mongodump|gzip|zip|save)\\b|\\btar\\s+-?-?c|>\\s*$|\\b(tee|touch|rm|ls|test|stat)\\b"_s);
    static const QRegularExpression restores(
        u"restore|import|gunzip|zcat|unzip|pg_restore|\\btar\\s+(-?\\w*x|--extract|--get)|\\b(psql|mysql)\\b.*<\\s*$|<\\s*$"_s);
    static const QRegularExpression copies(u"(^|[\\s;&|])(cp|mv|rsync|scp)\\s"_s);
    const QStringView before = m_line.first(begin);
    if (makes.matchView(before).hasMatch())
        return false;
    const QStringView after = m_line.sliced(end).trimmed();
    const bool source =
        copies.matchView(before).hasMatch() && !after.isEmpty() && !QStringView(u"&|;#").contains(after[0]);
    return source || restores.matchView(before).hasMatch();
}

/// What a release, a commit, an image or a backup is called in a command: it is another one tonight. Returns @p begin
/// where it is none of these.
qsizetype LiteralFinder::release(qsizetype begin)
{
    if (begin > 0 && !isTokenEnd(m_line[begin - 1]) && m_line[begin - 1] != u'=')
        return begin; // within a word
    qsizetype tokenBegin = 0;
    const QStringView whole = token(begin, &tokenBegin);
    if (whole.isEmpty())
        return begin;
    const qsizetype end = begin + whole.size();
    // The shape of the word is looked at first, since most words have none of these.
    if (const qsizetype length = hashLength(whole); length > 0) {
        const bool migrates = containsAny(m_line, {u"alembic", u"flask db", u"downgrade"});
        if (migrates || containsAny(m_line, {u"git ", u"deploy", u"revert", u"rollback", u"checkout"}))
            return add(begin, begin + length, Kind::Other, migrates ? Stale::Migration : Stale::Revision);
    }
    if (isReleaseName(whole) && containsAny(m_line, {u"git ", u"deploy", u"rollback", u"checkout", u"docker", u"podman",
                                                     u"image", u"kubectl", u"helm"}))
        return add(begin, end, Kind::Version, Stale::Version);
    if (const qsizetype digest = whole.indexOf(u"@sha256:"); digest > 0 && whole.size() - digest > 20)
        return add(begin + digest + 1, end, Kind::Version, Stale::Version);
    const qsizetype name = whole.lastIndexOf(u'/') + 1;
    if (whole.contains(u':') && isTaggedImage(whole.sliced(name)) &&
        containsAny(m_line, {u"docker", u"podman", u"image", u"kubectl", u"nerdctl", u"skopeo", u"crane"}))
        return add(begin + name, end, Kind::Version, Stale::Version);
    if (whole.contains(u'.') && namesBackup(whole) && isRestored(begin, end))
        return add(begin, end, Kind::Path, Stale::Backup);
    return rolledBack(begin, end);
}

/// "shop 7" in `helm rollback shop 7`, "shop:41" in `--task-definition shop:41`
qsizetype LiteralFinder::rolledBack(qsizetype begin, qsizetype end)
{
    // What leads up to such a name ends in one of these letters.
    const QStringView before = m_line.first(begin).trimmed();
    if (before.isEmpty() || !QStringView(u"knrdtp=").contains(before.back()))
        return begin;
    const QStringView name = m_line.sliced(begin, end - begin);
    if (before.endsWith(u"rollback") && m_line.contains(u"helm") && end + 1 < m_line.size() && m_line[end] == u' ') {
        const qsizetype digits = digitsAt(m_line, end + 1);
        const qsizetype last = end + 1 + digits;
        if (digits > 0 && (last == m_line.size() || isTokenEnd(m_line[last])))
            return add(begin, last, Kind::Other, Stale::Revision);
    }
    const qsizetype colon = name.indexOf(u':');
    const bool task = before.endsWith(u"--task-definition") || before.endsWith(u"--task-definition=");
    if (task && colon > 0 && colon + 1 + digitsAt(name, colon + 1) == name.size())
        return add(begin, end, Kind::Version, Stale::Version);
    const bool snapshot = before.endsWith(u"snapshot-identifier") || before.endsWith(u"--snapshot-id") ||
                          before.endsWith(u"--snapshot") || before.endsWith(u"--from-backup");
    const bool whole = end == m_line.size() || m_line[end].isSpace();
    if (snapshot && whole && m_line.contains(u"restore") && !name.contains(u'$'))
        return add(begin, end, Kind::Other, Stale::Backup);
    return begin;
}

/// `--to-revision=2`, `--version 41`, `-target=42`
qsizetype LiteralFinder::option(qsizetype begin)
{
    struct Known
    {
        QStringView name;
        Kind kind;
        Stale stale;
    };
    static constexpr Known options[] = {
        {u"--to-revision", Kind::Other, Stale::Revision}, {u"--revision", Kind::Other, Stale::Revision},
        {u"--version", Kind::Version, Stale::Version},    {u"--tag", Kind::Version, Stale::Version},
        {u"--image-tag", Kind::Version, Stale::Version},  {u"--build-number", Kind::Version, Stale::Version},
        {u"-target", Kind::Other, Stale::Migration}};
    for (const Known &known : options) {
        if (!m_line.sliced(begin).startsWith(known.name) ||
            (known.stale == Stale::Migration && !m_line.contains(u"flyway")))
            continue;
        const qsizetype value = begin + known.name.size() + 1;
        const qsizetype digits = value < m_line.size() ? digitsAt(m_line, value) : 0;
        qsizetype end = value + digits;
        if (digits == 0 || (m_line[value - 1] != u'=' && m_line[value - 1] != u' '))
            continue;
        if (known.stale == Stale::Revision)
            return add(begin, end, known.kind, known.stale);
        if (end < m_line.size() && m_line[end] == u'.')
            end += 1 + digitsAt(m_line, end + 1);
        if (end == m_line.size() || isTokenEnd(m_line[end])) // of three numbers, the version alone is found
            return add(begin, end, known.kind, known.stale);
    }
    return begin + (m_line.sliced(begin).startsWith(u"--") ? 2 : 1);
}

} // namespace slipway::runbook::reading
