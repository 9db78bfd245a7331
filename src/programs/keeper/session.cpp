// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "bashstate.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX leaves it to the program

namespace slipway::keeper {
namespace {

constexpr std::size_t largestSession = 64U << 20;

bool hasName(std::string_view entry, std::string_view name)
{
    return entry.size() > name.size() && entry.starts_with(name) && entry[name.size()] == '=';
}

/// What every shell sets for itself must not pile up from unit to unit.
bool isShellsOwn(std::string_view entry)
{
    return hasName(entry, "_") || hasName(entry, "SHLVL");
}

bool sameDirectory(const char *a, const char *b)
{
    struct stat left{};
    struct stat right{};
    return ::stat(a, &left) == 0 && ::stat(b, &right) == 0 && left.st_dev == right.st_dev &&
           left.st_ino == right.st_ino;
}

/// The directory as the shell names it (symbolic links kept) where PWD is true, else as the system does.
std::string ownDirectory(const std::vector<std::string> &environment)
{
    const std::string logical = variable(environment, "PWD");
    if (logical.starts_with('/') && sameDirectory(logical.c_str(), "."))
        return logical;
    char *physical = ::getcwd(nullptr, 0);
    std::string cwd = physical != nullptr ? physical : "";
    ::free(physical);
    return cwd;
}

std::string bytesOf(const Session &session)
{
    std::string bytes = session.cwd + '\0';
    for (const std::string &entry : session.environment)
        bytes += entry + '\0';
    if (!session.shell.empty())
        bytes += '=' + session.shell + '\0';
    return bytes;
}

} // namespace

Session ownSession()
{
    Session session;
    for (char **entry = environ; entry != nullptr && *entry != nullptr; ++entry)
        session.environment.emplace_back(*entry);
    return session;
}

Result<Session> readSession(const std::string &path)
{
    const Result<std::string> bytes = readFile(path, largestSession);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!bytes->ends_with('\0'))
        return std::unexpected("the session file is cut: " + path);
    Session session;
    std::string_view rest = *bytes;
    for (bool first = true; !rest.empty(); first = false) {
        const std::string_view entry = rest.substr(0, rest.find('\0'));
        rest.remove_prefix(entry.size() + 1);
        if (first)
            session.cwd = entry;
        else if (entry.starts_with('='))
            session.shell = entry.substr(1);
        else if (entry.contains('='))
            session.environment.emplace_back(entry);
    }
    return session;
}

Status saveOwnSession(const std::string &path, std::string_view told)
{
    std::vector<std::string> environment;
    for (char **entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        if (!isShellsOwn(*entry))
            environment.emplace_back(*entry);
    }
    return replaceFile(path, bytesOf({ownDirectory(environment), environment, bashRestoring(told, environment)}));
}

Status writeSession(const std::string &path, const Session &session)
{
    return replaceFile(path, bytesOf(session));
}

Status keepShell(const std::string &path, const Session &session)
{
    Result<Session> saved = readSession(path);
    if (!saved || !saved->shell.empty() || session.shell.empty())
        return {};
    saved->shell = session.shell;
    return replaceFile(path, bytesOf(*saved));
}

void unsetVariable(std::vector<std::string> &environment, std::string_view name)
{
    std::erase_if(environment, [&](const std::string &entry) { return hasName(entry, name); });
}

void setVariable(std::vector<std::string> &environment, const std::string &entry)
{
    unsetVariable(environment, std::string_view(entry).substr(0, entry.find('=')));
    environment.push_back(entry);
}

std::string variable(const std::vector<std::string> &environment, std::string_view name)
{
    const auto found = std::ranges::find_if(environment, [&](const std::string &e) { return hasName(e, name); });
    return found == environment.end() ? std::string() : found->substr(name.size() + 1);
}

} // namespace slipway::keeper
