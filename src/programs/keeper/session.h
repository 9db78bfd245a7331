// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files.h"

#include <string>
#include <vector>

namespace slipway::keeper {

/// A shell session between two units: where it stands, what it exports, and what else a bash knew.
struct Session
{
    std::string cwd;
    std::vector<std::string> environment; ///< NAME=VALUE
    std::string shell;                    ///< what a bash runs to be as the last one was; empty where none told
};

/// This process's own.
[[nodiscard]] Session ownSession();

/// The session that @p path holds (PROTOCOL.md, "Session file").
[[nodiscard]] Result<Session> readSession(const std::string &path);

/// Writes this process's directory and environment to @p path; what `slipway-keeper --save-session PATH`
/// does when a shell calls it as its last act. @p told is what a bash tells of itself beside that.
[[nodiscard]] Status saveOwnSession(const std::string &path, std::string_view told = {});

[[nodiscard]] Status writeSession(const std::string &path, const Session &session);

/// Keeps what a bash told in @p session at the session file @p path, which a shell of another kind left without it.
[[nodiscard]] Status keepShell(const std::string &path, const Session &session);

/// Puts NAME=VALUE @p entry in place of an entry of the same name.
void setVariable(std::vector<std::string> &environment, const std::string &entry);
void unsetVariable(std::vector<std::string> &environment, std::string_view name);
[[nodiscard]] std::string variable(const std::vector<std::string> &environment, std::string_view name);

} // namespace slipway::keeper
