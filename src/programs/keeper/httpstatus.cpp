// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpstatus.h"

#include "files.h"
#include "shell.h"

#include <algorithm>
#include <charconv>
#include <dirent.h>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr std::size_t mostHeaders = 1U << 20;
constexpr std::size_t mostCalls = 1000;

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

/// Paths of what is in @p folder and begins with @p name, sorted.
std::vector<std::string> filesIn(const std::string &folder, std::string_view name)
{
    std::vector<std::string> files;
    DIR *entries = ::opendir(folder.c_str());
    if (entries == nullptr)
        return files;
    while (const dirent *entry = ::readdir(entries)) {
        if (std::string_view(entry->d_name).starts_with(name))
            files.push_back(folder + "/" + entry->d_name);
    }
    ::closedir(entries);
    std::ranges::sort(files);
    return files;
}

} // namespace

bool callsCurl(std::string_view script)
{
    // A function would answer `command -v curl` and its like with a name instead of a path.
    constexpr std::string_view questions[] = {"command -v", "command -V", "type ", "hash ", "which "};
    return hasWord(script, "curl") &&
           std::ranges::none_of(questions, [&](std::string_view question) { return script.contains(question); });
}

std::string curlFunction(const std::string &prefix)
{
    // The time in microseconds puts the calls in order, the process keeps calls of subshells apart.
    return "curl() {\n"
           "{ local -; local slipway_headers=" +
           shellWord(prefix) +
           "${EPOCHREALTIME-}-$BASHPID; set +x; } 2>/dev/null\n"
           "if { : >|\"$slipway_headers\"; } 2>/dev/null; then command curl --dump-header \"$slipway_headers\" \"$@\" "
           "|| return\n"
           "else command curl \"$@\" || return; fi\n"
           "}\n";
}

std::vector<int> finalStatuses(std::string_view headers)
{
    const std::vector<int> all = allStatuses(headers);
    std::vector<int> final;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int status = all[i];
        const bool last = i + 1 == all.size();
        const bool ledOn = status / 100 == 1 || (!last && (status / 100 == 3 || status == 401 || status == 407));
        if (!ledOn)
            final.push_back(status);
    }
    return final;
}

std::vector<int> takeStatuses(const std::string &folder, std::string_view name)
{
    const std::vector<std::string> files = filesIn(folder, name);
    std::vector<int> statuses;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (i + mostCalls >= files.size()) {
            const std::vector<int> final = finalStatuses(readFile(files[i], mostHeaders).value_or(""));
            statuses.insert(statuses.end(), final.begin(), final.end());
        }
        ::unlink(files[i].c_str());
    }
    return statuses;
}

} // namespace slipway::keeper
