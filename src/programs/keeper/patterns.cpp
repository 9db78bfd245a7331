// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns.h"

#include "forms.h"
#include "secretnames.h"

#include <algorithm>
#include <array>
#include <string>

namespace slipway::keeper {
namespace {

using Text = std::string_view;

constexpr std::size_t longestCredentials = 1024;
constexpr std::size_t longestToken = 16U << 10;
constexpr std::size_t longestKey = 64U << 10;
constexpr std::size_t longestName = 64;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

/// What tokens are made of: base64 in both alphabets, and dots between their parts.
bool isToken(char c)
{
    return isWord(c) || c == '-' || c == '.' || c == '~' || c == '+' || c == '/' || c == '=';
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Whether @p text begins with @p word, whatever the case; @p open where it may yet.
bool begins(Text text, Text word, bool &open)
{
    const std::size_t size = std::min(text.size(), word.size());
    for (std::size_t i = 0; i < size; ++i) {
        if (lowered(text[i]) != word[i])
            return false;
    }
    open = open || text.size() < word.size();
    return text.size() >= word.size();
}

constexpr std::array<bool, 256> setOf(Text characters)
{
    std::array<bool, 256> set{};
    for (const char c : characters)
        set[static_cast<unsigned char>(c)] = true;
    return set;
}

template<typename Is>
std::size_t spanOf(Text text, std::size_t from, Is is)
{
    while (from < text.size() && is(text[from]))
        ++from;
    return from;
}

Sighting undecided(std::size_t from, Text text)
{
    return {std::min(from, text.size()), text.size(), true};
}

/// "://user:PASSWORD@host", or a long token in the user's place.
Sighting inUrl(Text text)
{
    constexpr auto ends = setOf(" \t\r\n/?#\"'<>`\\\x1b(),;{}|");
    constexpr std::size_t shortestLoneToken = 20;
    bool open = false;
    if (!begins(text, "://", open))
        return {0, 0, open};
    std::size_t colon = 0;
    std::size_t at = 0;
    std::size_t i = 3;
    for (; i < text.size() && !ends[static_cast<unsigned char>(text[i])] && i < longestCredentials; ++i) {
        if (text[i] == ':' && colon == 0 && at == 0)
            colon = i;
        if (text[i] == '@')
            at = i;
    }
    const std::size_t from = colon > 0 ? colon + 1 : 3;
    const bool more = i == text.size() && i < longestCredentials;
    if (at == 0) { // "host:8080" so far, but what is no port can only be a password
        const bool port = colon == 0 || std::ranges::all_of(text.substr(from, i - from), isDigit);
        return more ? undecided(port ? i : from, text) : Sighting{};
    }
    const bool telling = colon > 0 ? at > from : at - from >= shortestLoneToken;
    if (!telling || isStandIn(text.substr(from, at - from)))
        return {0, 0, more};
    return {from, at, more};
}

/// "Authorization: Bearer TOKEN" in a header, in JSON, in a trace; "Bearer TOKEN" alone where it is long enough.
Sighting inHeader(Text text)
{
    constexpr std::array<Text, 5> schemes = {"bearer ", "basic ", "token ", "apikey ", "splunk "};
    constexpr std::size_t shortestAlone = 16;
    bool open = false;
    std::size_t from = 0;
    const bool header = begins(text, "authorization", open);
    if (header)
        from = spanOf(text, 13, [](char c) { return Text(" :=\"'\\>").contains(c); });
    const bool hasSign = header && text.substr(13, from - 13).find_first_of(":=") != Text::npos;
    if (header && (!hasSign || from > 24))
        return {0, 0, from == text.size()};
    std::size_t scheme = 0;
    for (const Text one : schemes)
        scheme = begins(text.substr(from), one, open) ? one.size() : scheme;
    from += scheme;
    if (!header && !(scheme > 0 && lowered(text.front()) == 'b' && lowered(text[1]) == 'e'))
        return {0, 0, open};
    from = spanOf(text, from, [](char c) { return c == ' '; });
    const std::size_t end = spanOf(text, from, isToken);
    const bool more = end == text.size() && end - from < longestToken;
    if (more)
        return undecided(end - from >= 4 ? from : end, text);
    const Text token = text.substr(from, end - from);
    const bool telling =
        header && scheme > 0 ? token.size() >= 4 : token.size() >= shortestAlone && std::ranges::any_of(token, isDigit);
    return telling && !isStandIn(token) ? Sighting{from, end, false} : Sighting{};
}

/// Where the lines of a key end that begin at @p from: base64, indented or escaped, below a header or two.
std::size_t endOfKey(Text text, std::size_t from)
{
    constexpr std::size_t shortestLine = 40; // what is followed by a blank and shorter is prose
    const auto isBetween = [](char c) { return Text(" \t\r\n\\,\"|>").contains(c); };
    for (;;) {
        from = spanOf(text, from, isBetween);
        if (text.substr(from).starts_with("-----"))
            return from;
        std::size_t end = spanOf(text, from, isToken);
        const Text word = text.substr(from, end - from);
        if (word == "Proc-Type" || word == "DEK-Info" || word == "Comment")
            end = std::min(text.find('\n', end), text.size());
        else if (end < text.size() && text[end] == ' ' && end - from < shortestLine)
            return from;
        if (end == from || end == text.size())
            return end;
        from = end;
    }
}

/// "-----BEGIN … PRIVATE KEY-----" and what follows, to the end of the key or of what looks like one.
Sighting inKey(Text text)
{
    constexpr Text begin = "-----BEGIN ";
    constexpr Text kind = "PRIVATE KEY";
    if (!text.starts_with(begin))
        return {0, 0, begin.starts_with(text)};
    const std::size_t label = spanOf(text, begin.size(), [](char c) { return isLetter(c) || isDigit(c) || c == ' '; });
    if (label > begin.size() + longestName)
        return {};
    if (text.size() < label + 5)
        return {0, 0, true};
    if (!text.substr(0, label).contains(kind) || text.substr(label, 5) != "-----")
        return {};
    const std::size_t from = label + 5;
    const std::size_t end = endOfKey(text, from);
    if (end == text.size() && end < longestKey)
        return undecided(from, text);
    constexpr std::size_t shortestKey = 24;
    return end - from >= shortestKey ? Sighting{from, end, false} : Sighting{};
}

struct Shape
{
    Text prefix;
    std::size_t least; ///< characters behind the prefix
    bool dashes;       ///< among them
};

/// A token of a service that marks its tokens.
Sighting byShape(Text text, char before)
{
    constexpr std::array<Shape, 25> shapes = {{
        {"ghp_", 20, false}, {"gho_", 20, false},        {"ghu_", 20, false},     {"ghs_", 20, false},
        {"ghr_", 20, false}, {"github_pat_", 22, false}, {"glpat-", 20, true},    {"xoxa-", 10, true},
        {"xoxb-", 10, true}, {"xoxe-", 10, true},        {"xoxp-", 10, true},     {"xoxr-", 10, true},
        {"xoxs-", 10, true}, {"xapp-", 10, true},        {"AKIA", 16, false},     {"ASIA", 16, false},
        {"AIza", 35, true},  {"sk_live_", 16, false},    {"rk_live_", 16, false}, {"npm_", 36, false},
        {"hvs.", 20, true},  {"dop_v1_", 32, false},     {"sk-ant-", 20, true},   {"pypi-AgE", 20, true},
        {"SG.", 40, true},
    }};
    if (isWord(before))
        return {};
    Sighting seen;
    for (const Shape &shape : shapes) {
        if (shape.prefix.front() != text.front())
            continue;
        if (shape.prefix.starts_with(text))
            seen.open = true;
        if (!text.starts_with(shape.prefix))
            continue;
        const std::size_t size = shape.prefix.size();
        const std::size_t end =
            spanOf(text, size, [&](char c) { return isWord(c) || (shape.dashes && (c == '-' || c == '.')); });
        if (end == text.size() && end < longestToken)
            return undecided(end - size >= shape.least / 2 ? 0 : end, text);
        if (end - size >= shape.least)
            return {0, end, false};
    }
    return seen;
}

/// "eyJ….eyJ….…": a signed token, which is three parts of base64.
Sighting signedToken(Text text, char before)
{
    constexpr std::size_t shortestPart = 10;
    if (!text.starts_with("eyJ"))
        return {0, 0, Text("eyJ").starts_with(text)};
    if (isWord(before))
        return {};
    const std::size_t end = spanOf(text, 0, [](char c) { return isWord(c) || c == '-' || c == '.' || c == '='; });
    const std::size_t first = text.find('.');
    if (end == text.size() && end < longestToken)
        return undecided(first < end && end > 2 * shortestPart ? 0 : end, text);
    const std::size_t second = text.find('.', std::min(first, end) + 1);
    const bool whole = first < end && second < end && first >= shortestPart && second - first > shortestPart;
    return whole ? Sighting{0, end, false} : Sighting{};
}

/// The value behind NAME=, name: or "name": as it stands in an environment, a trace, an address or JSON.
Sighting valueAt(Text text, std::size_t from, bool quotedName)
{
    const std::size_t sign = from;
    if (quotedName)
        from = spanOf(text, from, [](char c) { return c == ' '; });
    if (from == text.size())
        return {0, 0, from - sign < longestName};
    const bool told = !quotedName && text[from] == ':'; // "password: hunter22" in a line of words
    if (text[from] != '=' && text[from] != ':')
        return {};
    ++from;
    if (told && from < text.size() && text[from] != ' ')
        return {};
    if (quotedName || told)
        from = spanOf(text, from, [](char c) { return c == ' '; });
    const std::size_t quote = spanOf(text, from, [](char c) { return c == '\\'; });
    if (quote == text.size())
        return {0, 0, quote - sign < longestName};
    const bool quoted = text[quote] == '"' || text[quote] == '\'';
    if (quotedName && !quoted)
        return {};
    const bool escaped = quoted && quote > from;
    from = quoted ? quote + 1 : from;
    const Text ends = escaped  ? Text("\\\"'\n\r")
                      : quoted ? Text(text[quote] == '"' ? "\"\n\r" : "'\n\r")
                               : Text(" \t\r\n\"'&;,|()<>\x1b");
    const std::size_t end = spanOf(text, from, [&](char c) { return !ends.contains(c); });
    const Text value = text.substr(from, end - from);
    const bool prose = told && !std::ranges::any_of(value, isDigit);
    if (end == text.size() && end - from < longestToken)
        return undecided(end - from >= 4 && !prose ? from : end, text);
    if (prose || !isWorthMasking(value) || isStandIn(value) || value.contains("***"))
        return {};
    return {from, end, false};
}

/// From the word in a name that makes it a secret's.
Sighting byName(Text text, char before)
{
    constexpr std::array<Text, 8> words = {"password", "passwd", "passphrase", "secret",
                                           "token",    "apikey", "pass=",      "pwd="};
    constexpr std::array<Text, 8> keys = {"api_key",     "access_key",     "private_key", "secret_key",
                                          "signing_key", "encryption_key", "auth_key",    "api-key"};
    bool open = false;
    const auto isOne = [&](Text word) { return lowered(text.front()) == word.front() && begins(text, word, open); };
    const bool named = std::ranges::any_of(words, isOne) || std::ranges::any_of(keys, isOne);
    const bool shellsOwn = named && lowered(text[1]) == 'w' && before != '_'; // PWD and OLDPWD are folders
    if (!named || shellsOwn || (text.substr(4).starts_with('=') && isLetter(before)))
        return {0, 0, open && !named};
    const std::size_t end = spanOf(text, 0, [](char c) { return isWord(c) || c == '-'; });
    if (end == text.size())
        return {0, 0, end < longestName};
    std::size_t from = spanOf(text, end, [](char c) { return c == '\\'; });
    const bool quoted = from < text.size() && (text[from] == '"' || text[from] == '\'');
    if (end > longestName || (from < text.size() && !quoted && text[from] != '=' && text[from] != ':'))
        return {};
    const Sighting value = valueAt(text, quoted ? from + 1 : end, quoted);
    const bool telling = value.open || value.end > value.from;
    return telling && isSecretName("x_" + std::string(text.substr(0, end))) ? value : Sighting{};
}

void addPrefix(Text start, std::vector<std::uint32_t> &prefixes)
{
    if (start.size() >= prefixSize) {
        prefixes.push_back(prefixOf(start));
        return;
    }
    for (unsigned byte = 0; byte < 256; ++byte)
        addPrefix(std::string(start) + static_cast<char>(byte), prefixes);
}

} // namespace

std::vector<std::uint32_t> patternPrefixes()
{
    constexpr std::array<Text, 20> any = {"auth", "bear", "pass", "secr", "toke", "apik", "api_",
                                          "api-", "acce", "priv", "sign", "encr", "pwd=", "ghp_",
                                          "gho_", "ghu_", "ghs_", "ghr_", "gith", "glpa"};
    constexpr std::array<Text, 19> exact = {"://",  "----", "xoxa", "xoxb", "xoxe", "xoxp", "xoxr",
                                            "xoxs", "xapp", "AKIA", "ASIA", "AIza", "sk_l", "rk_l",
                                            "npm_", "hvs.", "dop_", "sk-a", "eyJ"};
    std::vector<std::uint32_t> prefixes;
    for (const Text start : exact)
        addPrefix(start, prefixes);
    addPrefix("pypi", prefixes);
    addPrefix("SG.", prefixes);
    for (const Text start : any) {
        for (unsigned upper = 0; upper < 16; ++upper) { // whatever the case of each letter
            std::string one(start);
            for (std::size_t i = 0; i < one.size(); ++i) {
                if (((upper >> i) & 1U) != 0 && isLetter(one[i]))
                    one[i] = static_cast<char>(one[i] - 32);
            }
            addPrefix(one, prefixes);
        }
    }
    std::ranges::sort(prefixes);
    prefixes.erase(std::ranges::unique(prefixes).begin(), prefixes.end());
    return prefixes;
}

Sighting sightAt(std::string_view text, char before)
{
    const char first = lowered(text.front());
    const auto among = [first](Text letters) { return letters.contains(first); };
    bool open = false;
    const auto tells = [&open](const Sighting &seen) {
        open = open || seen.open;
        return seen.end > seen.from;
    };
    Sighting seen;
    const bool found = (first == ':' && tells(seen = inUrl(text))) || (first == '-' && tells(seen = inKey(text))) ||
                       (among("ab") && tells(seen = inHeader(text))) ||
                       (among("adghnprsx") && tells(seen = byShape(text, before))) ||
                       (first == 'e' && tells(seen = signedToken(text, before))) ||
                       (among("aepst") && tells(seen = byName(text, before)));
    return found ? seen : Sighting{0, 0, open};
}

} // namespace slipway::keeper
