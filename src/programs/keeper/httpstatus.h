// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slipway::keeper {

/// Whether @p script calls curl by its name and does not ask where that name leads.
[[nodiscard]] bool callsCurl(std::string_view script);

/// A bash function `curl` that has every call leave its response headers in a file of its own at @p prefix. Nothing
/// else changes: exit code, output, traces and the exported environment are curl's and the script's.
[[nodiscard]] std::string curlFunction(const std::string &prefix);

/// The statuses with which the transfers of one call ended, from its response headers: without what only led on to the
/// next response (1xx, redirects, requests for credentials that were then given).
[[nodiscard]] std::vector<int> finalStatuses(std::string_view headers);

/// The final statuses of every call that left headers in @p folder under @p name, in the order of the calls. The files
/// are removed: what else a server said stays nowhere.
[[nodiscard]] std::vector<int> takeStatuses(const std::string &folder, std::string_view name);

} // namespace slipway::keeper
