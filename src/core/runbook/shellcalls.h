// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellscan.h"

namespace slipway::runbook {

/// A program that shell text starts, seen through sudo, ssh, docker exec, sh -c and their like.
struct ProgramCall
{
    QString program; ///< by name, variants made one: "docker" for docker-compose and podman
    QString written; ///< as it stands; empty where only words of the shell stand (assignments, redirections)
    QStringList arguments;
    QString input; ///< text given to it by a heredoc or here-string
    QString fed; ///< what `echo` and its like before it write into its input, as far as it is spelled out
    QString inputFile;  ///< what its input is redirected from
    int line = 0;  ///< 0-based, within the outermost text
    bool piped = false;
    bool elsewhere = false; ///< runs in a container or on another host
    bool carrier = false;   ///< only starts another one, which is judged instead
    bool decisive = false;  ///< its exit code reaches the end of the script
    bool writesFile = false;
    bool writesDevice = false;
    bool readsFile = false; ///< its input comes from a file
    bool hidden = false;    ///< some of its arguments or environment cannot be known
    bool captured = false;  ///< its output goes into the words of another command
    bool lost = false;      ///< captured, and its exit code goes nowhere
    bool function = false;  ///< defined in the same text
};

struct ProgramCalls
{
    QList<ProgramCall> calls;
    bool opaque = false; ///< something was not understood
};

[[nodiscard]] ProgramCalls programCallsOf(QStringView text);

/// Whether the assignment @p word decides which programs run, so that a command is no longer what its name says.
[[nodiscard]] bool redirectsPrograms(const QString &word);

[[nodiscard]] bool isShellBuiltin(QStringView name);

} // namespace slipway::runbook
