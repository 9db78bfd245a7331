// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace slipway::runbook::reading {

/// Length of a shell prompt at the start of @p line: `$ `, `user@host:~$ `, `[root@db ~]# `, `PS C:\> `. A bare `# `
/// counts only where @p session says that this is a recorded session and a program follows it.
[[nodiscard]] qsizetype promptLength(QStringView line, bool session);

/// Length of the prompt of a program that reads lines: `>>> `, `mysql> `, `app=# `, `irb(main):001:0> `.
[[nodiscard]] qsizetype inputPromptLength(QStringView line);

/// A run of lines of the same kind out of a recorded session.
struct SessionPart
{
    bool output = false;
    QString text; ///< prompts stripped
    int line = 0; ///< 1-based within the given text
};

/// Takes a recorded session apart; a single part without prompts where it is none.
[[nodiscard]] std::vector<SessionPart> splitSession(QStringView text, bool session);

/// A program started in a shell and the lines it is then given.
struct Dialogue
{
    int startLine = 0; ///< 1-based line of the command that starts the program
    int firstLine = 0; ///< of the first line given
    int lastLine = 0;
    QStringList input;
};
[[nodiscard]] std::vector<Dialogue> findDialogues(QStringView text);

} // namespace slipway::runbook::reading
