// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace slipway::keeper {

/// A secret that shows by what stands around it or by its own shape, whatever its value is.
struct Sighting
{
    std::size_t from = 0; ///< where in the text the secret begins
    std::size_t end = 0;  ///< where it ends; no further than `from`: there is none
    bool open = false;    ///< more text may decide otherwise, or belong to it
};

/// The first four bytes of whatever sightAt() may see.
[[nodiscard]] std::vector<std::uint32_t> patternPrefixes();

/// What shows at the beginning of @p text, which follows the character @p before (0: nothing does): a password in a
/// URL, a token in an Authorization header, NAME=VALUE of a secret name, a private key, a token of a well-known shape.
[[nodiscard]] Sighting sightAt(std::string_view text, char before);

} // namespace slipway::keeper
