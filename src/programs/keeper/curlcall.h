// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files.h"

#include <string>
#include <vector>

namespace slipway::keeper {

/// Where a command of the execution in @p folder finds a `curl` that notes what servers answered.
[[nodiscard]] std::string programsFolder(const std::string &folder);

/// Makes that `curl`: it calls @p keeper with `--curl FOLDER`, and the next curl on the PATH where there is no keeper.
[[nodiscard]] Status makeCurl(const std::string &folder, const std::string &keeper);

/// @p path, a PATH, without the folders that executions beside @p folder put there.
[[nodiscard]] std::string withoutPrograms(const std::string &path, const std::string &folder);

/// Runs the real curl with @p arguments and notes in @p folder how its transfers ended; all else is curl's: its
/// streams, its exit code, the signal that ended it. What servers said beside their statuses stays in memory.
[[nodiscard]] int callCurl(const std::string &folder, const std::vector<std::string> &arguments);

} // namespace slipway::keeper
