// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/resolve.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

enum class LiteralKind { Version, Digits, Path, Word, Delimited };

/// Letters of scripts that are written without blanks end a word like punctuation does.
bool isWordChar(QChar c)
{
    return c == u'_' || (c.unicode() < 0x2e80 && c.isLetterOrNumber());
}

LiteralKind kindOf(QStringView literal)
{
    static const QRegularExpression version(u"^v?\\d+(\\.(\\d+|x|[XYZ]))+"_s);
    if (version.matchView(literal).hasMatch())
        return LiteralKind::Version;
    if (std::ranges::all_of(literal, [](QChar c) { return c.isDigit() || c == u'-'; }))
        return LiteralKind::Digits;
    if (literal.front() == u'/')
        return LiteralKind::Path;
    return isWordChar(literal.front()) ? LiteralKind::Word : LiteralKind::Delimited;
}

/// `-rc1` and `-2` make another version, `-linux-amd64` does not.
bool continuesVersion(QStringView after)
{
    static constexpr auto marks = std::to_array<QStringView>(
        {u"alpha", u"beta", u"rc", u"pre", u"dev", u"snapshot", u"canary", u"nightly", u"hotfix", u"build", u"patch"});
    return after.front().isDigit() || std::ranges::any_of(marks, [after](QStringView mark) {
               return after.startsWith(mark, Qt::CaseInsensitive);
           });
}

bool beginsHere(QStringView before, LiteralKind kind)
{
    if (before.isEmpty() || kind == LiteralKind::Delimited)
        return true;
    const QChar last = before.back();
    const bool escape = before.size() > 1 && before[before.size() - 2] == u'\\' && QStringView(u"ntr").contains(last);
    if (escape && kind == LiteralKind::Version) // $'…\nv1.0'
        return true;
    if (isWordChar(last) || last == u'$' || (last == u'{' && before.chopped(1).endsWith(u'$')))
        return false;
    if (kind == LiteralKind::Path)
        return last != u'.' && last != u'-' && last != u'~';
    const bool glued = (last == u'.' || last == u'-') && before.size() > 1 && isWordChar(before[before.size() - 2]);
    switch (kind) {
    case LiteralKind::Version:
        return !(glued && last == u'.' && before[before.size() - 2].isDigit());
    case LiteralKind::Digits:
        return !(glued && last == u'.');
    default:
        return !glued;
    }
}

bool endsHere(QStringView after, QChar lastOfLiteral, LiteralKind kind)
{
    if (after.isEmpty() || !isWordChar(lastOfLiteral))
        return true;
    const QChar next = after.front();
    if (isWordChar(next))
        return false;
    const bool glued = (next == u'.' || next == u'-' || next == u'+') && after.size() > 1 && isWordChar(after[1]);
    if (!glued)
        return true;
    switch (kind) {
    case LiteralKind::Version:
        return next == u'.' ? !after[1].isDigit() : !continuesVersion(after.sliced(1));
    case LiteralKind::Digits:
        return next != u'.' || !after[1].isDigit();
    default:
        return false;
    }
}

} // namespace

QList<qsizetype> literalPlaces(QStringView text, QStringView literal)
{
    QList<qsizetype> places;
    if (literal.isEmpty())
        return places;
    const LiteralKind kind = kindOf(literal);
    for (qsizetype at = text.indexOf(literal); at >= 0;) {
        const bool stands =
            beginsHere(text.first(at), kind) && endsHere(text.sliced(at + literal.size()), literal.back(), kind);
        if (stands)
            places.append(at);
        at = text.indexOf(literal, at + (stands ? literal.size() : 1));
    }
    return places;
}

} // namespace slipway::runbook
