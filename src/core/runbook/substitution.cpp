// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "substitution.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

base::Error refusal(const Match &match, int line, const QString &why)
{
    const QString value = match.binding->secret ? u"•••"_s : match.binding->value;
    const QString what = QCoreApplication::translate("resolve", "\"%1\" cannot be put where %2 stands")
                             .arg(value, match.binding->literal);
    const QString where = QCoreApplication::translate("resolve", "line %1").arg(line);
    if (why.isEmpty())
        return {.code = base::ErrorCode::Refused,
                .what = what,
                .where = where,
                .remedy = QCoreApplication::translate("resolve", "choose a simpler value, or change the command")};
    return {.code = base::ErrorCode::Refused,
            .what = what + u": "_s + why,
            .where = where,
            .remedy =
                QCoreApplication::translate("resolve", "choose a value of letters, digits and . _ : / @ + - only, "
                                                       "or change the command")};
}

} // namespace

QString secretVariable(const Binding &binding)
{
    const QByteArray hash = QCryptographicHash::hash(binding.literal.toUtf8(), QCryptographicHash::Sha256);
    return u"SLIPWAY_SECRET_"_s + QString::fromLatin1(hash.first(6).toHex().toUpper());
}

QList<Match> matchesOf(QStringView text, const QList<Binding> &bindings)
{
    QList<const Binding *> byLength;
    for (const Binding &binding : bindings)
        byLength.append(&binding);
    std::ranges::stable_sort(byLength, std::greater(), [](const Binding *b) { return b->literal.size(); });
    QList<Match> matches;
    for (const Binding *binding : std::as_const(byLength)) {
        const QList<Match> longer = matches;
        for (const qsizetype begin : literalPlaces(text, binding->literal)) {
            const qsizetype end = begin + binding->literal.size();
            const auto next =
                std::ranges::lower_bound(longer, begin, {}, [](const Match &m) { return m.begin + m.length - 1; });
            if (next == longer.cend() || next->begin >= end)
                matches.append({.begin = begin, .length = end - begin, .binding = binding});
        }
        std::ranges::sort(matches, {}, &Match::begin);
    }
    return matches;
}

base::Result<Replaced> replaceMatches(const QString &text, int line, const QList<Match> &matches,
                                      const Quoting &quoting, const Reason &reason)
{
    Replaced replaced;
    qsizetype copied = 0;
    for (const Match &match : matches) {
        const auto before = QStringView(text).sliced(copied, match.begin - copied);
        line += int(before.count(u'\n'));
        const std::optional<QString> quoted = quoting(match);
        if (!quoted)
            return std::unexpected(refusal(match, line, reason ? reason(match) : QString()));
        replaced.text += before;
        replaced.substitutions.append({.literal = match.binding->literal,
                                       .value = match.binding->secret ? QString() : match.binding->value,
                                       .line = line,
                                       .offset = int(replaced.text.size()),
                                       .length = int(quoted->size())});
        replaced.text += *quoted;
        copied = match.begin + match.length;
    }
    replaced.text += QStringView(text).sliced(copied);
    return replaced;
}

} // namespace slipway::runbook
