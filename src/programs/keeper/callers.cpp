// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callers.h"

#include "files.h"
#include "shell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr std::size_t longestCommandLine = 256U << 10;
constexpr int mostAncestors = 64;

std::string_view baseName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

std::vector<std::string> argumentsOf(pid_t process)
{
    const std::string bytes =
        readFile("/proc/" + std::to_string(process) + "/cmdline", longestCommandLine).value_or("");
    std::vector<std::string> arguments;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\0', at), bytes.size());
        arguments.push_back(bytes.substr(at, end - at));
        at = end + 1;
    }
    return arguments;
}

/// 0 where there is none.
pid_t parentOf(pid_t process)
{
    const std::string status = readFile("/proc/" + std::to_string(process) + "/status", 65536).value_or("");
    const std::size_t at = status.find("\nPPid:\t");
    pid_t parent = 0;
    if (at != std::string::npos)
        std::from_chars(status.data() + at + 7, status.data() + status.size(), parent);
    return parent;
}

bool isShell(std::string_view name)
{
    constexpr std::array<std::string_view, 8> shells = {"bash", "sh", "dash", "ash", "ksh", "mksh", "zsh", "busybox"};
    return std::ranges::contains(shells, name.starts_with('-') ? name.substr(1) : name);
}

/// "-c", "-ec", "-xec".
bool takesText(std::string_view option)
{
    return option.starts_with('-') && !option.starts_with("--") && option.contains('c');
}

} // namespace

bool passesOn(const std::vector<std::string> &arguments)
{
    constexpr std::array<std::string_view, 20> carriers = {
        "env",  "timeout", "xargs", "nohup", "nice",   "ionice", "time",    "stdbuf",   "setsid",   "watch",
        "find", "flock",   "sudo",  "doas",  "script", "chrt",   "taskset", "parallel", "unbuffer", "curl"};
    if (arguments.empty())
        return false;
    const std::string_view name = baseName(arguments.front());
    if (!isShell(name))
        return std::ranges::contains(carriers, name);
    const std::string own = "/dev/fd/" + std::to_string(scriptFd);
    return std::ranges::contains(arguments, own) || std::ranges::any_of(arguments, takesText);
}

bool calledByTheRunbook()
{
    pid_t process = ::getppid();
    for (int i = 0; i < mostAncestors && process > 1; ++i) {
        const std::vector<std::string> arguments = argumentsOf(process);
        const std::string_view name = arguments.empty() ? std::string_view() : baseName(arguments.front());
        if (name == "slipway-keeper" && arguments.size() == 1)
            return true;
        if (name != "slipway-keeper" && !passesOn(arguments))
            return false;
        process = parentOf(process);
    }
    return true;
}

} // namespace slipway::keeper
