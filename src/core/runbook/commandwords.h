// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace slipway::runbook::reading {

/// Whether @p word is one of the known ones in @p list.
template<size_t N>
[[nodiscard]] bool isOneOf(const QString &word, const QStringView (&list)[N])
{
    return std::ranges::any_of(list, [&](QStringView known) { return word == known; });
}

/// What a line of a block that is said to be shell really is.
enum class LineKind { Shell, Blank, Comment, Assignment, Prose, Sql, Cron };
[[nodiscard]] LineKind kindOfLine(QStringView line);

/// Whether @p line sets variables and does nothing else: `A=1; B=2`, not `A=1; make` nor `A=$(date)`.
[[nodiscard]] bool onlyAssigns(QStringView line);

/// Whether untagged text is meant for a shell: its first line that says something is a command or has a prompt.
[[nodiscard]] bool looksLikeShell(QStringView text);

/// Whether text that is said to be shell has a line that a shell could run: not comments, sentences, SQL or cron only.
[[nodiscard]] bool holdsCommands(QStringView text);

/// Whether a piece of inline code is clearly a command: a known program with arguments, or a script by its path.
[[nodiscard]] bool isClearlyCommand(QStringView code);

/// Whether @p code begins with a command of PowerShell: `Stop-WebAppPool`.
[[nodiscard]] bool isCmdlet(QStringView code);

/// Whether the first line that says something is PowerShell, whatever its fence is said to be.
[[nodiscard]] bool isPowerShell(QStringView text);

/// Whether @p name is a program that runbooks are known to call.
[[nodiscard]] bool isKnownProgram(QStringView name);

/// A command as its innermost program sees it: `sudo docker exec -it web psql -c x` is psql.
struct Invocation
{
    QString program;        ///< without its folder
    QStringList arguments;
    QString host;           ///< where ssh takes it
    bool insideContainer = false;
    bool interactive = false; ///< -i or -t were given on the way

    [[nodiscard]] bool has(QStringView option) const;
    /// One of @p letters among the short options, alone or in a cluster: `-xvf`.
    [[nodiscard]] bool hasShort(QChar letter) const;
    [[nodiscard]] QStringList operands() const; ///< arguments that are no options
};

/// Splits @p statement as far as its first command goes: quotes removed, redirections and what follows a pipe dropped.
[[nodiscard]] QStringList firstCommand(QStringView statement);
[[nodiscard]] Invocation innermost(const QStringList &words);

} // namespace slipway::runbook::reading
