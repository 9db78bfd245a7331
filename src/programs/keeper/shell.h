// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request.h"
#include "session.h"

#include <string>
#include <vector>

namespace slipway::keeper {

/// Where the command finds its script: a sealed memory file, so that the bytes that run are the bytes that
/// were shown, and a secret in them never reaches the disk.
inline constexpr int scriptFd = 9;

/// How one command is started.
struct Launch
{
    std::vector<std::string> argv;
    std::vector<std::string> environment;
    std::string cwd;
    std::string prologue; ///< what a bash reads before its script; goes to prologueFd
    int record = -1;      ///< file in which the command notes who it is before it becomes the program
};

inline constexpr int prologueFd = 8;

/// What a shell needs to tell about itself.
struct ShellFiles
{
    std::string keeper;   ///< this program
    std::string session;  ///< where it saves its session
    std::string line;     ///< where it notes the line that failed
    std::string programs; ///< folder of programs that come before all others; may be empty
};

/// The launch that @p request asks for. A shell whose session is kept also calls @p keeper with
/// `--save-session` when it ends, on whatever path: last line, `exit`, errexit, `exec`.
[[nodiscard]] Launch launchFor(const Request &request, const Session &session, const ShellFiles &files);

/// Whether a line of @p script replaces the shell by another program.
[[nodiscard]] bool usesExec(std::string_view script);

/// @p text as one word of any POSIX shell.
[[nodiscard]] std::string shellWord(std::string_view text);

} // namespace slipway::keeper
