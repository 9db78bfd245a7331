// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request.h"
#include "session.h"

#include <set>
#include <string>
#include <vector>

namespace slipway::keeper {

using Secrets = std::set<std::string>;

/// The secrets that a command of @p request meets in @p session, as far as they can be known before it runs or, with
/// the session that it left, afterwards: those of the request, values of variables with secret names, passwords in URLs
/// and in the script's own text, and values of the .env files that lie in its folder or that it names.
[[nodiscard]] Secrets secretsMetBy(const Request &request, const Session &session);

/// The values of secret names in the text of a .env file, and the passwords in its URLs.
[[nodiscard]] Secrets secretsInEnvFile(std::string_view text);

/// The secrets that the text of a script spells out: assignments, options, URLs, headers.
[[nodiscard]] Secrets secretsInScript(std::string_view text);

} // namespace slipway::keeper
