// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curloptions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace slipway::keeper {
namespace {

/// The short options that take a value; the rest of their word, or the next word, is that.
constexpr std::string_view withValue = "AbcCdDeEFhHKmoPQrtTuUwxXyYz";

void takeLong(std::string_view name, CurlPart &part)
{
    constexpr std::array<std::string_view, 3> following = {"location", "location-trusted", "follow"};
    constexpr std::array<std::string_view, 10> negotiating = {"digest",     "anyauth",         "ntlm",
                                                              "negotiate",  "proxy-digest",    "proxy-anyauth",
                                                              "proxy-ntlm", "proxy-negotiate", "ntlm-wb"};
    part.retriesAll = part.retriesAll || name == "retry-all-errors";
    part.follows = part.follows || std::ranges::contains(following, name);
    part.negotiates = part.negotiates || std::ranges::contains(negotiating, name);
    part.keepsHeaders = part.keepsHeaders || name == "dump-header";
}

/// Takes "-sSLo"; whether the next argument is the value of its last option.
bool takeShort(std::string_view letters, CurlPart &part)
{
    for (std::size_t i = 0; i < letters.size(); ++i) {
        part.follows = part.follows || letters[i] == 'L';
        part.keepsHeaders = part.keepsHeaders || letters[i] == 'D';
        if (withValue.contains(letters[i]))
            return i + 1 == letters.size();
    }
    return false;
}

} // namespace

std::vector<CurlPart> curlParts(const std::vector<std::string> &arguments)
{
    std::vector<CurlPart> parts(1);
    bool isValue = false;
    std::string_view before;
    for (const std::string &argument : arguments) {
        const std::string_view text = argument;
        if (!isValue && (text == "--next" || text == "-:")) {
            parts.emplace_back();
            continue;
        }
        CurlPart &part = parts.back();
        part.arguments.push_back(argument);
        if (before == "--retry")
            std::from_chars(text.data(), text.data() + text.size(), part.retries);
        before = text;
        if (isValue || !text.starts_with('-') || text.size() < 2)
            isValue = false;
        else if (text.starts_with("--"))
            takeLong(text.substr(2), part);
        else
            isValue = takeShort(text.substr(1), part);
    }
    return parts;
}

} // namespace slipway::keeper
