// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "envfiles.h"

#include "files.h"
#include "words.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>

namespace slipway::keeper {
namespace {

constexpr off_t largestFile = 1 << 20;
constexpr std::size_t mostFiles = 50;
constexpr std::size_t mostEntries = 10'000;

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == '-';
}

/// .env, .env.production, shop.env.
bool isEnvFile(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return name == ".env" || name.starts_with(".env.") || name.ends_with(".env") || name == ".envrc";
}

/// @p word with the variables of @p session that it names, and a leading ~.
std::string expanded(std::string_view word, const Session &session)
{
    std::string out;
    if (word == "~" || word.starts_with("~/")) {
        out = variable(session.environment, "HOME");
        word.remove_prefix(1);
    }
    for (std::size_t dollar = word.find('$'); dollar != std::string_view::npos; dollar = word.find('$')) {
        out += word.substr(0, dollar);
        word.remove_prefix(dollar + 1);
        const bool braced = word.starts_with('{');
        word.remove_prefix(braced ? 1 : 0);
        const auto end = std::ranges::find_if(word, [](char c) { return !isNamePart(c) || c == '.' || c == '-'; });
        const std::string_view name = word.substr(0, static_cast<std::size_t>(end - word.begin()));
        out += variable(session.environment, name);
        word.remove_prefix(name.size());
        word.remove_prefix(braced && word.starts_with('}') ? 1 : 0);
    }
    out += word;
    return out;
}

std::string absolute(const std::string &path, const std::string &folder)
{
    return path.starts_with('/') ? path : folder + '/' + path;
}

/// Empty where it is no plain file or too large.
std::string contentOf(const std::string &path)
{
    const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat about{};
    if (!fd.valid() || ::fstat(fd.get(), &about) != 0 || !S_ISREG(about.st_mode) || about.st_size > largestFile)
        return {};
    return readAll(fd.get(), largestFile + largestFile).value_or("");
}

void addFolder(const std::string &folder, std::set<std::string> &paths)
{
    DIR *entries = ::opendir(folder.c_str());
    if (entries == nullptr)
        return;
    for (std::size_t seen = 0; seen < mostEntries; ++seen) {
        const dirent *entry = ::readdir(entries);
        if (entry == nullptr)
            break;
        if (isEnvFile(entry->d_name))
            paths.insert(folder + '/' + entry->d_name);
    }
    ::closedir(entries);
}

std::string withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

/// The value that @p text begins with, to the end of its line or of its quotes; takes it off.
std::string takeValue(std::string_view &text)
{
    const std::size_t lineEnd = std::min(text.find('\n'), text.size());
    const std::size_t first = text.find_first_not_of(" \t");
    const char quote = first < lineEnd ? text[first] : '\0';
    const bool quoted = quote == '"' || quote == '\'';
    const std::size_t close = quoted ? text.find(quote, first + 1) : std::string_view::npos;
    if (close != std::string_view::npos) {
        std::string value(text.substr(first + 1, close - first - 1));
        text.remove_prefix(std::min(text.find('\n', close), text.size()));
        return value;
    }
    std::string_view value = text.substr(0, lineEnd);
    text.remove_prefix(lineEnd);
    return withoutBlanks(value.substr(0, value.find(" #")));
}

} // namespace

std::vector<std::string> envFilesNear(std::string_view script, const Session &session)
{
    std::set<std::string> folders{session.cwd};
    std::set<std::string> named;
    std::string before;
    for (const auto &[text, first] : wordsOf(script)) {
        if (!first && (before == "cd" || before == "pushd") && !text.starts_with('-'))
            folders.insert(absolute(expanded(text, session), session.cwd));
        const bool sourced = !first && (before == "source" || before == ".");
        const std::string_view path = std::string_view(text).substr(text.rfind('=') + 1); // --env-file=shop.env
        if (sourced || isEnvFile(path))
            named.insert(expanded(path, session));
        before = text;
    }
    std::set<std::string> paths;
    for (const std::string &folder : folders) {
        addFolder(folder, paths);
        for (const std::string &path : named)
            paths.insert(absolute(path, folder));
    }
    std::vector<std::string> texts;
    for (const std::string &path : paths) {
        if (texts.size() < mostFiles)
            texts.push_back(contentOf(path));
    }
    return texts;
}

std::vector<std::pair<std::string, std::string>> assignmentsIn(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> found;
    while (!text.empty()) {
        const std::size_t lineEnd = std::min(text.find('\n'), text.size());
        const std::size_t equals = text.substr(0, lineEnd).find('=');
        std::string name = withoutBlanks(text.substr(0, std::min(equals, lineEnd)));
        if (name.starts_with("export "))
            name = withoutBlanks(std::string_view(name).substr(7));
        if (equals == std::string_view::npos || name.empty() || !std::ranges::all_of(name, isNamePart)) {
            text.remove_prefix(std::min(lineEnd + 1, text.size()));
            continue;
        }
        text.remove_prefix(equals + 1);
        std::string value = takeValue(text);
        found.emplace_back(std::move(name), std::move(value));
        text.remove_prefix(std::min<std::size_t>(1, text.size()));
    }
    return found;
}

} // namespace slipway::keeper
