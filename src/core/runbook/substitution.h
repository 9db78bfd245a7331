// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/resolve.h"

#include <functional>

namespace slipway::runbook {

/// A place where a binding's literal stands.
struct Match
{
    qsizetype begin = 0;
    qsizetype length = 0;
    const Binding *binding = nullptr;
};

/// Every place of every literal in @p text, the longest literal first where several could stand, none overlapping, by
/// offset.
[[nodiscard]] QList<Match> matchesOf(QStringView text, const QList<Binding> &bindings);

/// What stands at @p match once its value is put there; nothing where a value cannot be.
using Quoting = std::function<std::optional<QString>(const Match &)>;

struct Replaced
{
    QString text;
    QList<Substitution> substitutions;
};

/// For people: why not every value can be at a place.
using Reason = std::function<QString(const Match &)>;

/// Replaces each of @p matches in @p text by what @p quoting makes of it. @p line is that of the text's first line.
/// Errors: Refused for the first match that has no quoting, with @p reason where there is one.
[[nodiscard]] base::Result<Replaced> replaceMatches(const QString &text, int line, const QList<Match> &matches,
                                                    const Quoting &quoting, const Reason &reason = {});

/// Replaces literals in shell text, quoted for where they stand; comments stay as they are. Where a value would be read
/// as code, only plain ones are taken. @p rereads says whether another command reads variables as code.
[[nodiscard]] base::Result<Replaced> replaceInShell(const QString &text, int line, const QList<Binding> &bindings,
                                                    const std::function<bool()> &rereads);

/// Whether shell @p text reads variables as code, by `eval` or a pipe to a shell.
[[nodiscard]] bool rereadsVariables(const QString &text);

/// Replaces literals in a text whose language is not known: only values that mean the same in every language.
[[nodiscard]] base::Result<Replaced> replaceInCode(const QString &text, int line, const QList<Binding> &bindings);

[[nodiscard]] base::Result<QString> replaceInUrl(const QString &url, int line, const QList<Binding> &bindings);
[[nodiscard]] base::Result<QString> replaceInQuery(const QString &promql, int line, const QList<Binding> &bindings);
[[nodiscard]] base::Result<QString> replaceInExpectation(const QString &expected, int line,
                                                         const QList<Binding> &bindings);
[[nodiscard]] base::Result<QString> replaceInPath(const QString &path, int line, const QList<Binding> &bindings);

/// @p value as it stands inside a JSON string.
[[nodiscard]] QString jsonEscaped(const QString &value);

struct Placeholder
{
    QString literal;
    int line = 0; ///< 0-based within the text
};

/// Placeholders of shell @p text that the shell would take for redirections: `<command>`.
[[nodiscard]] QList<Placeholder> placeholdersIn(const QString &text);

} // namespace slipway::runbook
