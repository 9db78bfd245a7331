// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curloptions.h"

#include <string>
#include <string_view>
#include <vector>

namespace slipway::keeper {

/// Whether @p script names curl.
[[nodiscard]] bool callsCurl(std::string_view script);

/// The statuses with which the transfers of @p part ended, from the response headers of all of them: without what only
/// led on to the next response of the same transfer (1xx, and what the options of @p part go on from).
[[nodiscard]] std::vector<int> finalStatuses(std::string_view headers, const CurlPart &part);

/// What the calls of curl came to.
struct Answers
{
    std::vector<int> statuses; ///< in the order in which the calls ended
    bool unseen = false;       ///< some call kept its headers to itself
};

/// Adds what a call of curl noted, a status a line, to what others noted in @p folder.
void noteStatuses(const std::string &folder, const std::string &noted);

/// What was noted in @p folder; the file is removed. Of many statuses it has the last ones and the first errors.
[[nodiscard]] Answers takeAnswers(const std::string &folder);

} // namespace slipway::keeper
