// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace slipway::runbook {

/// Which values may stand at a place, the narrowest first.
enum class Fit : quint8 {
    Digits,  ///< arithmetic evaluates names
    Pattern, ///< plain, and none of its characters may delimit a sed or perl expression
    Code,    ///< plain, and no comment of SQL or JavaScript
    Plain,   ///< letters, digits and . _ : / @ + -
    Text,    ///< letters and digits of any language, blanks and a few signs that no language reads
    Any      ///< quoted for the shell, it is data
};

/// Whether @p value may stand where @p literal does. @p around is the word without it.
[[nodiscard]] bool fits(Fit fit, const QString &value, const QString &literal, const QString &around);

/// What the program that some words start makes of its arguments and of its input.
struct Reading
{
    QString program; ///< the innermost one, as it stands
    Fit arguments = Fit::Plain;
    Fit input = Fit::Plain;
    bool code = false;    ///< known to read text as code
    bool nothing = false; ///< there is no program: assignments and redirections only
};

/// Reads @p words, going through sudo, docker exec and their like. What is not known to take data takes plain values.
[[nodiscard]] Reading readingOf(QStringList words);

/// `NAME=…`, `NAME+=…` and `NAME[…]=…`.
[[nodiscard]] bool isAssignmentWord(const QString &word);

/// Variables that bash or other programs read as commands or as where to find them.
[[nodiscard]] bool isReadAsCode(const QString &variable);

/// What may go into a file: files of words take text, others may be run or read by a program.
[[nodiscard]] Fit fitOfFile(const QString &path);

} // namespace slipway::runbook
