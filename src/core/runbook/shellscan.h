// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace slipway::runbook {

/// How the shell reads a stretch of text; decides how a value put there is quoted.
enum class ShellContext : quint8 {
    Bare,
    SingleQuoted,
    DoubleQuoted,
    AnsiQuoted,     ///< $'…'
    Heredoc,        ///< body whose expansions are carried out
    LiteralHeredoc, ///< body after a quoted delimiter
    Parameter,      ///< inside ${…}
    Arithmetic,     ///< inside $((…)) and ((…))
    Comment
};

/// From `begin` to the begin of the next span.
struct ShellSpan
{
    qsizetype begin = 0;
    ShellContext context = ShellContext::Bare;
    bool inBackticks = false; ///< backslashes are read once more
    int heredoc = -1;         ///< index in ShellScan::heredocs
};

struct ScannedWord
{
    QString value; ///< quotes removed; expansions as written
    qsizetype begin = 0;
    qsizetype end = 0;
    bool quoted = false;
    bool expands = false; ///< holds a parameter, substitution or arithmetic
};

struct Heredoc
{
    QString delimiter;
    bool literal = false;
    bool stripsTabs = false;
    qsizetype begin = 0; ///< of the body
    qsizetype end = 0;
};

struct Redirection
{
    QString op; ///< ">", ">>", "<<", "<<<", "&>", …
    ScannedWord target;
    int heredoc = -1;

    [[nodiscard]] bool isOutput() const { return op.contains(u'>'); }
    /// Output that lands in a file: not a descriptor, /dev/null or the terminal.
    [[nodiscard]] bool writesFile() const;
};

/// What joins a command to the one after it.
enum class ShellJoint : quint8 { End, And, Or, Pipe, Background };

struct ScannedCommand
{
    QList<ScannedWord> words;
    QList<Redirection> redirections;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool piped = false;
    bool negated = false;
    bool condition = false;   ///< its exit code chooses a branch instead of ending the script
    bool substituted = false; ///< stands in $(…), `…` or <(…)
    ShellJoint joint = ShellJoint::End;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && redirections.isEmpty(); }
};

/// One reading of shell text, offsets in UTF-16 units.
struct ShellScan
{
    QList<ScannedCommand> commands; ///< by where they begin, an outer one before those in its substitutions
    QList<ShellSpan> spans;
    QList<Heredoc> heredocs;
    QList<qsizetype> rests; ///< line beginnings where everything before is whole
    QStringList functions;
    bool whole = false;  ///< nothing is left open at the end
    bool broken = false; ///< holds something that no shell accepts
    bool opaque = false; ///< holds commands that were not read, as in nested backticks or too deep nesting

    [[nodiscard]] const ShellSpan &spanAt(qsizetype offset) const;
};

/// Reads POSIX and bash text in one pass; placeholders such as `<command>` and `{{x}}` are words, never redirections.
[[nodiscard]] ShellScan scanShell(QStringView text);

/// Length of a placeholder `<…>` or `{{…}}` that begins at @p offset, or 0.
[[nodiscard]] qsizetype placeholderLength(QStringView text, qsizetype offset);

} // namespace slipway::runbook
