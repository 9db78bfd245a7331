// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace slipway::keeper {

struct Process
{
    pid_t pid = 0;
    pid_t parent = 0;
    pid_t terminalGroup = -1; ///< foreground group of its terminal
    pid_t group = 0;
    char state = '?';
    std::uint64_t startedAt = 0; ///< ticks since boot; tells a reused pid
    std::string name;
};

/// /proc/PID/stat of one process; pid 0 where there is none.
[[nodiscard]] Process processOf(pid_t pid);

/// Every living process that descends from @p root, also one that left its session or lost its parent, as
/// long as @p root is a child subreaper. Zombies are not alive.
[[nodiscard]] std::vector<Process> descendants(pid_t root);

/// Sends @p signal to @p process, and only to it.
void signalProcess(const Process &process, int signal);

} // namespace slipway::keeper
