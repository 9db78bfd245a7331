// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms.h"

#include <algorithm>
#include <array>
#include <functional>

namespace slipway::keeper {
namespace {

using Forms = std::vector<std::string>;

constexpr std::size_t shortestForm = 4;
constexpr std::size_t shortestLine = 8;
constexpr std::size_t shortestCore = 6;
constexpr std::string_view upperHex = "0123456789ABCDEF";
constexpr std::string_view lowerHex = "0123456789abcdef";
constexpr std::string_view base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view base64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string translated(std::string_view text, const std::function<std::string(char)> &spell)
{
    std::string out;
    for (const char c : text)
        out += spell(c);
    return out;
}

std::string replaced(std::string_view text, char from, std::string_view to)
{
    return translated(text, [&](char c) { return c == from ? std::string(to) : std::string(1, c); });
}

std::string hexOf(char c, std::string_view digits)
{
    const auto byte = static_cast<unsigned char>(c);
    return {digits[byte >> 4U], digits[byte & 15U]};
}

/// The characters of the base64 text that @p secret alone decides when @p before bytes precede it.
std::string base64Core(std::string_view secret, std::size_t before, std::string_view alphabet)
{
    const std::string bytes = std::string(before, '\0') + std::string(secret);
    const std::size_t first = (before * 8 + 5) / 6;
    const std::size_t last = bytes.size() * 8 / 6;
    std::string out;
    for (std::size_t at = first; at < last; ++at) {
        const std::size_t bit = at * 6;
        const auto high = static_cast<unsigned char>(bytes[bit / 8]);
        const auto low = bit / 8 + 1 < bytes.size() ? static_cast<unsigned char>(bytes[bit / 8 + 1]) : 0U;
        out += alphabet[((high << 8U | low) >> (10U - bit % 8)) & 63U];
    }
    return out;
}

std::string wrapped(const std::string &text, std::size_t width)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); at += width)
        out.append(at == 0 ? "" : "\n").append(text, at, width);
    return out;
}

void addBase64(std::string_view secret, Forms &forms)
{
    for (const std::string_view alphabet : {base64, base64Url}) {
        for (const std::size_t before : {0U, 1U, 2U}) {
            const std::string core = base64Core(secret, before, alphabet);
            if (core.size() >= shortestCore || (before == 0 && core.size() >= shortestForm))
                forms.push_back(core);
        }
    }
    const std::string whole = base64Core(secret, 0, base64);
    for (const std::size_t width : {76U, 64U}) {
        if (whole.size() > width)
            forms.push_back(wrapped(whole, width));
    }
}

void addHex(std::string_view secret, Forms &forms)
{
    for (const std::string_view digits : {upperHex, lowerHex})
        forms.push_back(translated(secret, [=](char c) { return hexOf(c, digits); }));
}

void addPercentEncoded(std::string_view secret, Forms &forms)
{
    const auto encode = [&](std::string_view kept, std::string_view digits, bool plus) {
        forms.push_back(translated(secret, [=](char c) {
            if (isAlphanumeric(c) || kept.contains(c))
                return std::string(1, c);
            return plus && c == ' ' ? std::string("+") : "%" + hexOf(c, digits);
        }));
    };
    for (const std::string_view digits : {upperHex, lowerHex}) {
        encode("-_.~", digits, false);                 // RFC 3986
        encode("-_.!~*'()", digits, false);            // encodeURIComponent
        encode("-_.!~*'();/?:@&=+$,#", digits, false); // encodeURI
        encode("-_.*", digits, true);                  // HTML forms
    }
}

void addShellQuoted(std::string_view secret, Forms &forms)
{
    forms.push_back(replaced(secret, '\'', R"('\'')"));
    forms.push_back(replaced(secret, '\'', R"('"'"')"));
    forms.push_back(translated(secret, [](char c) {
        return std::string_view("$\"\\`").contains(c) ? std::string("\\") + c : std::string(1, c);
    }));
    forms.push_back(translated(secret, [](char c) { // printf %q
        const bool plain = isAlphanumeric(c) || std::string_view("_-./:=@%+").contains(c) || (c & 0x80) != 0;
        return plain ? std::string(1, c) : std::string("\\") + c;
    }));
    forms.push_back(translated(secret, [](char c) { // $'…'
        switch (c) {
        case '\n':
            return std::string(R"(\n)");
        case '\t':
            return std::string(R"(\t)");
        case '\r':
            return std::string(R"(\r)");
        case '\\':
            return std::string(R"(\\)");
        case '\'':
            return std::string(R"(\')");
        default:
            return std::string(1, c);
        }
    }));
}

void addJson(std::string_view secret, Forms &forms)
{
    for (const bool slash : {false, true}) {
        forms.push_back(translated(secret, [=](char c) {
            switch (c) {
            case '\n':
                return std::string(R"(\n)");
            case '\t':
                return std::string(R"(\t)");
            case '\r':
                return std::string(R"(\r)");
            case '"':
                return std::string(R"(\")");
            case '\\':
                return std::string(R"(\\)");
            case '/':
                return std::string(slash ? R"(\/)" : "/");
            default:
                return std::string(1, c);
            }
        }));
    }
}

void addLines(std::string_view secret, Forms &forms)
{
    forms.push_back(replaced(secret, '\n', "\r\n"));
    for (std::size_t at = 0; at <= secret.size() && secret.contains('\n');) {
        const std::size_t end = std::min(secret.find('\n', at), secret.size());
        std::string_view line = secret.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.size() >= shortestLine)
            forms.emplace_back(line);
        at = end + 1;
    }
}

std::string_view withoutLineEnd(std::string_view secret)
{
    while (secret.ends_with('\n') || secret.ends_with('\r'))
        secret.remove_suffix(1);
    return secret;
}

} // namespace

std::vector<std::string> formsOf(std::string_view secret)
{
    Forms forms{std::string(secret)};
    const std::string_view trimmed = withoutLineEnd(secret); // "$(cat FILE)" drops the last line end
    const std::string unix = replaced(trimmed, '\r', "");
    for (const std::string_view text : {trimmed, std::string_view(unix)}) {
        forms.emplace_back(text);
        addLines(text, forms);
        addBase64(text, forms);
        addHex(text, forms);
        addPercentEncoded(text, forms);
        addShellQuoted(text, forms);
        addJson(text, forms);
    }
    std::ranges::sort(forms);
    const auto duplicates = std::ranges::unique(forms);
    forms.erase(duplicates.begin(), duplicates.end());
    std::erase_if(forms, [](const std::string &form) { return form.size() < shortestForm; });
    return forms;
}

} // namespace slipway::keeper
