// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "tree.h"

#include <vector>

namespace slipway::keeper {

/// Whether a process of @p tree is blocked reading the command's terminal or standard input. Best effort:
/// by /proc/PID/syscall, which some kernels and containers hide; then the answer is no.
[[nodiscard]] bool waitsForInput(const Command &command, const std::vector<Process> &tree);

} // namespace slipway::keeper
