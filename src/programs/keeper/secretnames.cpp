// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretnames.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace slipway::keeper {
namespace {

constexpr std::size_t shortestSecret = 6;
constexpr std::size_t shortestNumber = 8;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return isUpper(c) ? static_cast<char>(c + 32) : c; });
    return out;
}

/// DB_PASSWORD_2, dbPassword2, db-password: "db", "password".
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words(1);
    char last = 0;
    for (const char c : name) {
        const bool part = isUpper(c) || isLower(c);
        if ((!part || (isUpper(c) && isLower(last))) && !words.back().empty())
            words.emplace_back();
        if (part)
            words.back() += isUpper(c) ? static_cast<char>(c + 32) : c;
        last = c;
    }
    std::erase_if(words, [](const std::string &word) { return word.empty(); });
    return words;
}

/// What follows makes it a setting about a secret, or says where it is.
bool saysOnlyWhere(const std::string &word)
{
    constexpr std::array<std::string_view, 36> words = {
        "file",   "path",    "dir",      "sock",     "socket",  "url",    "uri",    "name",       "user",
        "expiry", "expires", "ttl",      "timeout",  "age",     "length", "min",    "max",        "algorithm",
        "type",   "prompt",  "enabled",  "required", "policy",  "count",  "limit",  "issuer",     "audience",
        "arn",    "manager", "lifetime", "reset",    "version", "engine", "format", "expiration", "seconds"};
    return std::ranges::contains(words, std::string_view(word));
}

bool isSecretWord(const std::string &word)
{
    constexpr std::array<std::string_view, 13> words = {
        "secret",      "token",      "passwd",  "pass",      "passphrase", "apikey",   "credential",
        "credentials", "privatekey", "authkey", "accesskey", "secretkey",  "authtoken"};
    return std::ranges::contains(words, std::string_view(word)) || word.contains("password") ||
           word.ends_with("passwd");
}

/// A key that is one for its owner's eyes: API_KEY, not PRIMARY_KEY.
bool isSecretKey(const std::string &kind)
{
    constexpr std::array<std::string_view, 12> kinds = {"api",     "access",     "private", "secret",
                                                        "signing", "encryption", "account", "master",
                                                        "license", "service",    "auth",    "shared"};
    return std::ranges::contains(kinds, std::string_view(kind));
}

bool isCommonWord(const std::string &word)
{
    constexpr std::array<std::string_view, 46> words = {
        "localhost",     "production", "staging",    "development", "testing",   "postgres", "postgresql", "default",
        "disabled",      "enabled",    "required",   "optional",    "undefined", "unknown",  "example",    "changeme",
        "password",      "passwd",     "secret",     "secrets",     "private",   "public",   "database",   "username",
        "administrator", "docker",     "kubernetes", "vault",       "external",  "internal", "system",     "server",
        "service",       "client",     "bearer",     "token",       "expected",  "invalid",  "missing",    "string",
        "object",        "redacted",   "hidden",     "master",      "ecommerce", "rabbitmq"};
    return std::ranges::contains(words, std::string_view(word));
}

} // namespace

bool isSecretName(std::string_view name)
{
    const std::vector<std::string> words = wordsOf(name);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool key = words[i] == "key" && i > 0 && isSecretKey(words[i - 1]);
        const bool last = i + 1 == words.size();
        const bool short_ = last && i > 0 && (words[i] == "pwd" || words[i] == "auth" || words[i] == "pw");
        if (key || short_ || isSecretWord(words[i]))
            return std::ranges::none_of(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end(), saysOnlyWhere);
    }
    return false;
}

bool isWorthMasking(std::string_view value)
{
    if (value.size() < shortestSecret || (std::ranges::all_of(value, isDigit) && value.size() < shortestNumber))
        return false;
    const bool same = std::ranges::all_of(value, [&](char c) { return c == value.front(); });
    return !same && !isCommonWord(lower(value));
}

bool isStandIn(std::string_view text)
{
    if (text.empty() || text.starts_with('$') || text.starts_with("`") || text.starts_with("{{") ||
        text.contains("${") || text.contains("$("))
        return true;
    if ((text.starts_with('<') && text.ends_with('>')) || (text.starts_with('[') && text.ends_with(']')))
        return true;
    const std::string plain = lower(text);
    return plain.starts_with("your") || plain.starts_with("changeme") || plain.contains("...") ||
           std::ranges::all_of(plain, [](char c) { return c == '*' || c == 'x' || c == '.'; });
}

} // namespace slipway::keeper
