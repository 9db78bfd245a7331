// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files.h"

#include <string>
#include <vector>

namespace slipway::keeper {

/// A shell session between two units: where it stands and what it exports.
struct Session
{
    std::string cwd;
    std::vector<std::string> environment; ///< NAME=VALUE
};

/// The session that @p path holds (PROTOCOL.md, "Session file").
[[nodiscard]] Result<Session> readSession(const std::string &path);

/// Writes this process's directory and environment to @p path; what `slipway-keeper --save-session PATH`
/// does when a shell calls it as its last act.
[[nodiscard]] Status saveOwnSession(const std::string &path);

/// Puts NAME=VALUE @p entry in place of an entry of the same name.
void setVariable(std::vector<std::string> &environment, const std::string &entry);
void unsetVariable(std::vector<std::string> &environment, std::string_view name);
[[nodiscard]] std::string variable(const std::vector<std::string> &environment, std::string_view name);

} // namespace slipway::keeper
