// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace slipway::keeper {

/// Arguments of curl up to a `--next`, and what of them decides which answer of a server is its last word.
struct CurlPart
{
    std::vector<std::string> arguments; ///< `--next` not among them
    unsigned retries = 0;               ///< --retry: how many errors that may pass lead to another try
    bool retriesAll = false;            ///< --retry-all-errors: whatever error it is
    bool follows = false;               ///< --location: a redirect leads on
    bool negotiates = false;            ///< --digest and its like: a request for credentials leads on
    bool keepsHeaders = false;          ///< --dump-header of its own: nothing else may look at them
};

/// The parts of a call of curl with @p arguments, its own name not among them; at least one.
[[nodiscard]] std::vector<CurlPart> curlParts(const std::vector<std::string> &arguments);

} // namespace slipway::keeper
