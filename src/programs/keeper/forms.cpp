// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms.h"

#include "spelling.h"

#include <algorithm>
#include <cstring>

namespace slipway::keeper {
namespace {

constexpr std::size_t shortestForm = 4;
constexpr std::size_t shortestLine = 8;
constexpr std::size_t shortestCore = 6;
constexpr std::size_t longestWrapped = 4096;
constexpr std::size_t mostPrefixes = 4096;
constexpr std::string_view base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The characters of the base64 text that @p secret alone decides when @p before bytes precede it.
std::string base64Core(std::string_view secret, std::size_t before)
{
    const std::string bytes = std::string(before, '\0') + std::string(secret);
    const std::size_t first = (before * 8 + 5) / 6;
    const std::size_t last = bytes.size() * 8 / 6;
    std::string out;
    for (std::size_t at = first; at < last; ++at) {
        const std::size_t bit = at * 6;
        const auto high = static_cast<unsigned char>(bytes[bit / 8]);
        const auto low = bit / 8 + 1 < bytes.size() ? static_cast<unsigned char>(bytes[bit / 8 + 1]) : 0U;
        out += base64[((high << 8U | low) >> (10U - bit % 8)) & 63U];
    }
    return out;
}

/// A character of base64 in both alphabets, and behind a line end where lines may be wrapped.
Form::Piece base64Piece(char c, bool wraps)
{
    Form::Piece piece{std::string(1, c)};
    if (c == '+' || c == '/')
        piece.emplace_back(c == '+' ? "-" : "_");
    for (std::size_t i = piece.size(); wraps && i > 0; --i) {
        piece.push_back("\n" + piece[i - 1]);
        piece.push_back("\r\n" + piece[i - 1]);
    }
    return piece;
}

void addBase64(std::string_view secret, std::vector<Form> &forms)
{
    for (const std::size_t before : {0U, 1U, 2U}) {
        const std::string core = base64Core(secret, before);
        if (core.size() < (before == 0 ? shortestForm : shortestCore))
            continue;
        std::vector<Form::Piece> pieces;
        for (std::size_t i = 0; i < core.size(); ++i)
            pieces.push_back(base64Piece(core[i], i > 0 && core.size() <= longestWrapped));
        forms.emplace_back(std::move(pieces));
    }
}

void addHex(std::string_view secret, std::vector<Form> &forms)
{
    for (const std::string_view digits : {"0123456789ABCDEF", "0123456789abcdef"}) {
        std::string out;
        for (const char c : secret)
            out.append(hexOf(c, digits));
        forms.emplace_back(std::vector<Form::Piece>{{out}});
    }
}

/// Lines of a key are often shown alone, indented.
void addLines(std::string_view secret, std::vector<Form> &forms)
{
    constexpr std::string_view blanks = " \t\r";
    while (secret.contains('\n') || !secret.empty()) {
        std::string_view line = secret.substr(0, secret.find('\n'));
        secret.remove_prefix(std::min(line.size() + 1, secret.size()));
        const std::size_t first = line.find_first_not_of(blanks);
        if (first == std::string_view::npos)
            continue;
        line = line.substr(first, line.find_last_not_of(blanks) - first + 1);
        if (line.size() >= shortestLine)
            forms.emplace_back(spelled(line));
    }
}

std::string_view withoutLineEnd(std::string_view secret)
{
    while (secret.ends_with('\n') || secret.ends_with('\r'))
        secret.remove_suffix(1);
    return secret;
}

/// Adds what @p begun may become by the pieces from @p at on.
void addPrefixes(const std::vector<Form::Piece> &pieces, std::size_t at, const std::string &begun,
                 std::vector<std::uint32_t> &prefixes)
{
    if (begun.size() >= prefixSize) {
        prefixes.push_back(prefixOf(begun));
    } else if (at < pieces.size() && prefixes.size() < mostPrefixes) {
        for (const std::string &spelling : pieces[at])
            addPrefixes(pieces, at + 1, begun + spelling, prefixes);
    }
}

} // namespace

std::uint32_t prefixOf(std::string_view text)
{
    std::uint32_t prefix = 0;
    std::memcpy(&prefix, text.data(), prefixSize);
    return prefix;
}

Form::Form(std::vector<Piece> pieces)
    : m_pieces(std::move(pieces))
    , m_shortest(m_pieces.size() + 1)
{
    for (std::size_t i = m_pieces.size(); i-- > 0;)
        m_shortest[i] = m_shortest[i + 1] + std::ranges::min(m_pieces[i], {}, &std::string::size).size();
}

Match Form::at(std::string_view text) const
{
    std::vector<std::size_t> ends{0};
    Match match;
    for (std::size_t i = 0; i < m_pieces.size() && !ends.empty(); ++i) {
        std::vector<std::size_t> next;
        for (const std::size_t end : ends) {
            const std::string_view rest = text.substr(end);
            for (const std::string &spelling : m_pieces[i]) {
                if (rest.starts_with(spelling))
                    next.push_back(end + spelling.size());
                else if (rest.size() < spelling.size() && std::string_view(spelling).starts_with(rest))
                    match.open = std::max(text.size() + 1, end + m_shortest[i]);
            }
        }
        std::ranges::sort(next);
        next.erase(std::ranges::unique(next).begin(), next.end());
        ends = std::move(next);
    }
    match.whole = ends.empty() ? 0 : ends.back();
    return match;
}

std::vector<std::uint32_t> Form::prefixes() const
{
    std::vector<std::uint32_t> prefixes;
    addPrefixes(m_pieces, 0, {}, prefixes);
    std::ranges::sort(prefixes);
    prefixes.erase(std::ranges::unique(prefixes).begin(), prefixes.end());
    return prefixes;
}

std::vector<Form> formsOf(std::string_view secret)
{
    std::vector<Form> forms;
    if (secret.size() < shortestForm)
        return forms;
    const std::string_view trimmed = withoutLineEnd(secret); // "$(cat FILE)" drops the last line end
    const std::string_view whole = trimmed.size() < shortestForm ? secret : trimmed;
    forms.emplace_back(spelled(whole));
    addBase64(whole, forms);
    addHex(whole, forms);
    if (whole.contains('\n')) {
        addLines(whole, forms);
        std::string unix(whole);
        if (std::erase(unix, '\r') > 0)
            addBase64(unix, forms);
    }
    return forms;
}

} // namespace slipway::keeper
