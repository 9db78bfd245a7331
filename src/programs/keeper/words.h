// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slipway::keeper {

/// A word of a script, without its quotes.
struct Word
{
    std::string text;
    bool first = false; ///< of its command
};

/// The words of @p script, roughly: enough to see what is named, not what a shell would make of it.
[[nodiscard]] std::vector<Word> wordsOf(std::string_view script);

} // namespace slipway::keeper
