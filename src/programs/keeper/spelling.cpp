// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <algorithm>
#include <array>

namespace slipway::keeper {
namespace {

using Piece = Form::Piece;

constexpr std::array<std::string_view, 2> alphabets = {"0123456789ABCDEF", "0123456789abcdef"};

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string octalOf(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return {static_cast<char>('0' + (byte >> 6U)), static_cast<char>('0' + ((byte >> 3U) & 7U)),
            static_cast<char>('0' + (byte & 7U))};
}

std::string wideHex(unsigned unit, std::string_view digits)
{
    return {digits[(unit >> 12U) & 15U], digits[(unit >> 8U) & 15U], digits[(unit >> 4U) & 15U], digits[unit & 15U]};
}

/// Each byte of @p bytes by the spelling of its own that @p spell gives.
template<typename Spell>
std::string eachByte(std::string_view bytes, Spell spell)
{
    std::string out;
    for (const char c : bytes)
        out += spell(c);
    return out;
}

void addNumbers(std::string_view bytes, Piece &piece)
{
    for (const std::string_view digits : alphabets) {
        piece.push_back(eachByte(bytes, [=](char c) { return "%" + hexOf(c, digits); }));
        piece.push_back(eachByte(bytes, [=](char c) { return "\\x" + hexOf(c, digits); }));
    }
    piece.push_back(eachByte(bytes, [](char c) { return "\\" + octalOf(c); }));
}

/// JSON and HTML name a character by its number: \u00fc, &#252;.
void addCodePoint(unsigned code, Piece &piece)
{
    for (const std::string_view digits : alphabets) {
        if (code < 0x10000) {
            piece.push_back("\\u" + wideHex(code, digits));
        } else {
            piece.push_back("\\u" + wideHex(0xD800 + ((code - 0x10000) >> 10U), digits) + "\\u" +
                            wideHex(0xDC00 + ((code - 0x10000) & 0x3FFU), digits));
            piece.push_back("\\U" + wideHex(code >> 16U, digits) + wideHex(code & 0xFFFFU, digits));
        }
    }
    piece.push_back("&#" + std::to_string(code) + ";");
}

/// What more a few characters are written as.
const std::vector<std::pair<char, Piece>> &names()
{
    static const std::vector<std::pair<char, Piece>> all = {
        {'\n', {"\r\n", "\\n", "\\r\\n"}},
        {'\r', {"", "\\r"}},
        {'\t', {"\\t"}},
        {'\x1b', {"\\e", "\\E", "^["}},
        {' ', {"+"}},
        {'&', {"&amp;"}},
        {'<', {"&lt;"}},
        {'>', {"&gt;"}},
        {'"', {"&quot;", "\"\"", "\\\\\\\"", "'\"'"}},
        {'\'', {"'\\''", "'\"'\"'", "''", "&#39;", "&#039;", "&#x27;", "&apos;"}},
        {'\\', {"\\\\\\\\"}},
    };
    return all;
}

Piece ofCharacter(char c)
{
    Piece piece{std::string(1, c)};
    if (c > ' ')
        piece.push_back(std::string("\\") + c);
    if (c == ' ')
        piece.emplace_back("\\ ");
    addNumbers({&c, 1}, piece);
    addCodePoint(static_cast<unsigned char>(c), piece);
    for (const auto &[named, spellings] : names()) {
        if (named == c)
            piece.insert(piece.end(), spellings.begin(), spellings.end());
    }
    return piece;
}

/// Bytes of the UTF-8 character that @p text begins with and its number; 0 bytes where it is none beyond ASCII.
std::pair<std::size_t, unsigned> wideCharacter(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (size == 0 || first > 0xF4 || text.size() < size)
        return {0, 0};
    unsigned code = first & (0x7FU >> size);
    for (const char c : text.substr(1, size - 1)) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
            return {0, 0};
        code = code << 6U | (static_cast<unsigned char>(c) & 0x3FU);
    }
    return {size, code};
}

Piece ofBytes(std::string_view bytes, unsigned code)
{
    Piece piece{std::string(bytes)};
    addNumbers(bytes, piece);
    if (code > 0)
        addCodePoint(code, piece);
    return piece;
}

} // namespace

std::string hexOf(char c, std::string_view digits)
{
    const auto byte = static_cast<unsigned char>(c);
    return {digits[byte >> 4U], digits[byte & 15U]};
}

std::vector<Piece> spelled(std::string_view text)
{
    std::vector<Piece> pieces;
    while (!text.empty()) {
        const auto plain = static_cast<std::size_t>(std::ranges::find_if_not(text, isPlain) - text.begin());
        std::size_t taken = plain;
        if (plain > 0) {
            pieces.push_back({std::string(text.substr(0, plain))});
        } else if (static_cast<unsigned char>(text.front()) < 0x80) {
            pieces.push_back(ofCharacter(text.front()));
            taken = 1;
        } else {
            const auto [size, code] = wideCharacter(text);
            taken = std::max<std::size_t>(size, 1);
            pieces.push_back(ofBytes(text.substr(0, taken), code));
        }
        text.remove_prefix(taken);
    }
    return pieces;
}

} // namespace slipway::keeper
