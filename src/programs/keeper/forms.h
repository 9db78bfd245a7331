// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::keeper {

/// What a text has of something at its beginning.
struct Match
{
    std::size_t whole = 0; ///< bytes of it; 0: the text does not begin with it
    std::size_t open = 0;  ///< bytes that it would have in all where the text, too short yet, goes on fittingly
};

/// A secret as it may be written: pieces in a row, each in any of its own spellings.
class Form
{
public:
    using Piece = std::vector<std::string>;

    explicit Form(std::vector<Piece> pieces);

    [[nodiscard]] Match at(std::string_view text) const;
    /// The first four bytes of whatever this may be written as.
    [[nodiscard]] std::vector<std::uint32_t> prefixes() const;

private:
    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_shortest; ///< bytes from each piece to the end, at least
};

inline constexpr std::size_t prefixSize = 4;

/// The first four bytes of @p text as a number.
[[nodiscard]] std::uint32_t prefixOf(std::string_view text);

/// Every form in which @p secret may show up in output: each character as it is, or as URLs, JSON, HTML, shells and
/// terminals escape it; in base64 at each of the three alignments, also wrapped; in hexadecimal; and the longer lines
/// of it alone. No form is shorter than four bytes.
[[nodiscard]] std::vector<Form> formsOf(std::string_view secret);

} // namespace slipway::keeper
