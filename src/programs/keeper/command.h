// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files.h"
#include "request.h"
#include "shell.h"

#include <sys/types.h>

namespace slipway::keeper {

/// A started command and the keeper's ends of its streams.
struct Command
{
    pid_t pid = -1;
    Fd out;   ///< stdout, or the terminal
    Fd err;   ///< not with a terminal
    Fd input; ///< not with a terminal, which takes input by `out`
    Fd terminalEnd; ///< the command's side of the terminal, held so that it lives as long as the command
    bool terminal = false;
};

/// Starts @p launch in a session of its own, with a terminal where the request wants one, default signals
/// and no descriptors but its own. Fails where the directory or the program cannot be used.
[[nodiscard]] Result<Command> start(const Request &request, const Launch &launch);

/// Tells the terminal's size to it and to what runs there.
void resize(const Command &command, unsigned columns, unsigned rows);

} // namespace slipway::keeper
