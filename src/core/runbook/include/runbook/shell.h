// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/runbook.h"

#include <QStringView>

namespace slipway::runbook {

/// A stretch of shell text that belongs together.
struct ShellPart
{
    QString title; ///< the first line of the comment above it, without `#`
    QString note;  ///< its further lines
    QString text;  ///< empty where only a comment stands
    int line = 0;     ///< 1-based within the given text, title comment included
    int textLine = 0; ///< 1-based within the given text; 0 where `text` is empty
    bool orElse = false; ///< its comment begins with "Or", or with "Option 2" after one with "Option 1"
    bool bound = false;  ///< its commands need one process: it is not split any further
};

/// Whether @p words begin with "Or", "Alternatively" and their like in other languages.
[[nodiscard]] bool beginsWithOr(const QString &words);

/// What "Option 2: …" or "Method B" numbers: {"option", 2}; the number is 0 where @p words begin otherwise.
struct OptionNumber
{
    QString word;
    int number = 0;
};
[[nodiscard]] OptionNumber optionNumber(const QString &words);

/// Splits shell text at its top-level comments. A split counts only where every part is whole on its own: heredocs,
/// loops, functions and continuations stay together, and so does what needs one process (a trap and what it cleans up
/// after, a background job and what ends it). Placeholders such as `<command>` are not redirections.
[[nodiscard]] QList<ShellPart> splitShell(QStringView text);

/// One simple command: words as the shell would split them, quotes removed, expansions and globs as written.
struct ShellCommand
{
    QStringList words;
    QString text;     ///< as written
    int line = 0;     ///< 1-based within the given text
    bool piped = false;    ///< reads the output of the one before it
    bool background = false;
    bool redirectsOutput = false; ///< to a file other than /dev/null
};

/// The simple commands of @p text, those in loops, lists and substitutions included.
[[nodiscard]] QList<ShellCommand> commandsOf(QStringView text);

/// What is known of shell text by its words.
struct Assessment
{
    Effect effect = Effect::Changing;
    bool asserts = false;
    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// effectOf() and assertsByItself() in one reading.
[[nodiscard]] Assessment assess(QStringView text);

/// What @p text does, judged from its commands: the worst of them. Unknown commands are Changing.
[[nodiscard]] Effect effectOf(QStringView text);

/// Whether exit 0 of @p text asserts something (tests, curl --fail, `rollout status`, `pg_isready`) or it only shows.
[[nodiscard]] bool assertsByItself(QStringView text);

/// Quotes @p value as one shell word, single-quoted unless it needs none.
[[nodiscard]] QString shellQuoted(const QString &value);

/// Programs that @p text would start, by name, without builtins and functions; for preflight.
[[nodiscard]] QStringList programsOf(QStringView text);

/// What it does to ask an address, judged by its path and query.
enum class Asking : quint8 {
    Looks,   ///< the path is one of health, status, version, metrics or of a query, or there is none
    Unknown, ///< nothing tells
    Acts     ///< it names something that is done: `/job/shop/build?token=…`, `/maintenance/on`
};
[[nodiscard]] Asking askingOf(const QString &address);

/// The addresses that curl and its like ask in @p text, query included; an empty one for what is not spelled out.
[[nodiscard]] QStringList askedAddresses(QStringView text);

} // namespace slipway::runbook
