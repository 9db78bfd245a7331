// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpstatus.h"

#include "files.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fcntl.h>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr std::size_t mostNoted = 64U << 20;
constexpr std::size_t mostStatuses = 200;

bool isWordPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool hasWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || !isWordPart(text[at - 1]);
        const std::size_t end = at + word.size();
        if (begins && (end == text.size() || !isWordPart(text[end])))
            return true;
    }
    return false;
}

/// The code of a status line, "HTTP/1.1 503 Service Unavailable" or "HTTP/2 503"; 0 for any other line.
int statusOf(std::string_view line)
{
    if (!line.starts_with("HTTP/"))
        return 0;
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos || blank + 4 > line.size())
        return 0;
    int status = 0;
    const char *first = line.data() + blank + 1;
    const auto [end, error] = std::from_chars(first, first + 3, status);
    return error == std::errc() && end == first + 3 ? status : 0;
}

std::vector<int> allStatuses(std::string_view headers)
{
    std::vector<int> statuses;
    while (!headers.empty()) {
        const std::size_t end = std::min(headers.find('\n'), headers.size());
        if (const int status = statusOf(headers.substr(0, end)); status > 0)
            statuses.push_back(status);
        headers.remove_prefix(std::min(end + 1, headers.size()));
    }
    return statuses;
}

constexpr auto fileName = "/http-statuses";

/// Whether another try may follow this answer.
bool mayPass(int status, const CurlPart &part)
{
    constexpr std::array<int, 6> passing = {408, 429, 500, 502, 503, 504};
    return status >= 400 && (part.retriesAll || std::ranges::contains(passing, status));
}

/// At most @p most of @p statuses: the last of them, and before these the first errors.
std::vector<int> telling(const std::vector<int> &statuses, std::size_t most)
{
    if (statuses.size() <= most)
        return statuses;
    const auto last = statuses.end() - static_cast<std::ptrdiff_t>(most / 2);
    std::vector<int> out;
    for (auto at = statuses.begin(); at != last && out.size() < most - most / 2; ++at) {
        if (*at >= 400)
            out.push_back(*at);
    }
    out.insert(out.end(), last, statuses.end());
    return out;
}

} // namespace

bool callsCurl(std::string_view script)
{
    return hasWord(script, "curl");
}

std::vector<int> finalStatuses(std::string_view headers, const CurlPart &part)
{
    const std::vector<int> all = allStatuses(headers);
    std::vector<int> final;
    unsigned tries = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int status = all[i];
        const bool last = i + 1 == all.size();
        const bool redirected = part.follows && status / 100 == 3;
        const bool asked = part.negotiates && (status == 401 || status == 407);
        const bool tried = mayPass(status, part) && tries < part.retries;
        tries = tried ? tries + 1 : 0;
        if (status / 100 != 1 && (last || !(redirected || asked || tried)))
            final.push_back(status);
    }
    return final;
}

void noteStatuses(const std::string &folder, const std::string &noted)
{
    const Fd file(::open((folder + fileName).c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!noted.empty() && file.valid())
        static_cast<void>(writeAll(file.get(), noted)); // where it cannot be noted, nobody saw it
}

Answers takeAnswers(const std::string &folder)
{
    const std::string noted = readFile(folder + fileName, mostNoted).value_or("");
    ::unlink((folder + fileName).c_str());
    Answers answers;
    for (std::size_t at = 0; at < noted.size();) {
        const std::size_t end = std::min(noted.find('\n', at), noted.size());
        int status = 0;
        if (std::from_chars(noted.data() + at, noted.data() + end, status).ec == std::errc())
            answers.statuses.push_back(status);
        else
            answers.unseen = true;
        at = end + 1;
    }
    answers.statuses = telling(answers.statuses, mostStatuses);
    return answers;
}

} // namespace slipway::keeper
