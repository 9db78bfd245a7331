// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::keeper {

/// How the shell's directory and environment are kept for the next unit.
enum class Capture { None, Posix, Bash };
enum class Mode { Pipe, Pty };
enum class Input { Null, Bytes, Interactive };

/// What Slipway asks a keeper to do (PROTOCOL.md, "Request").
struct Request
{
    std::string execution;
    std::string base;
    std::vector<std::string> argv;
    std::string script;
    Capture capture = Capture::None;
    Mode mode = Mode::Pipe;
    Input input = Input::Null;
    std::string stdinBytes;
    std::string cwd;
    std::string sessionIn;
    std::string sessionOut;
    std::vector<std::string> environment; ///< NAME=VALUE, over what the session file says
    std::vector<std::string> secrets;
    unsigned columns = 80;
    unsigned rows = 24;
    std::uint64_t outputLimit = 0; ///< bytes of output kept; 0 = all
    std::int64_t timeoutMs = 0;    ///< after which the command is cancelled; 0 = never
    std::int64_t cancelGraceMs = 10'000;
    std::int64_t drainGraceMs = 2'000;
};

/// Reads and checks a whole request; every doubt refuses it.
[[nodiscard]] Result<Request> parseRequest(std::string_view bytes);

/// The request as kept in the execution's folder: without secrets, script and stdin.
[[nodiscard]] std::string recordOf(const Request &request);

} // namespace slipway::keeper
