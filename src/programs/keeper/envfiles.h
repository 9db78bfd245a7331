// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipway::keeper {

/// The texts of the .env files that a script meets: those in the folder of @p session and in folders that it goes to,
/// and files that it names or sources. Nothing is waited for: what is no plain file of a modest size is left out.
[[nodiscard]] std::vector<std::string> envFilesNear(std::string_view script, const Session &session);

/// NAME=VALUE of each line of a .env file, `export` and quotes taken away; a quoted value may have several lines.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> assignmentsIn(std::string_view text);

} // namespace slipway::keeper
