// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancellation.h"
#include "claim.h"
#include "httpstatus.h"

#include <cstdint>
#include <string>
#include <vector>

namespace slipway::keeper {

/// How an execution ended (PROTOCOL.md, "Result").
struct Ending
{
    std::string problem; ///< the command could not be started, or its output not be kept whole
    bool started = false;
    int exitCode = 0;
    int signal = 0; ///< 0: it exited
    Cancellation::Reason cancelled = Cancellation::Reason::None;
    std::int64_t startedMs = 0;
    std::int64_t endedMs = 0;
    std::int64_t elapsedMs = 0;
    std::uint64_t bytes = 0;
    std::uint64_t lostBytes = 0;
    std::uint64_t masked = 0;
    std::string sha256;
    std::string failingLine;
    std::string cwd;
    bool sessionSaved = false;
    Answers answers;               ///< to calls of curl
    std::vector<std::string> left; ///< "PID name" of what still runs
};

/// Writes `result`: flushed under another name, then renamed, so that it is whole or not there.
[[nodiscard]] Status writeResult(const Claim &claim, const Ending &ending);

} // namespace slipway::keeper
