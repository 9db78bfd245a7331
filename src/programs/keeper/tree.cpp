// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include "files.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <dirent.h>
#include <map>
#include <sys/syscall.h>
#include <unistd.h>

namespace slipway::keeper {
namespace {

std::vector<std::string_view> fieldsOf(std::string_view text)
{
    std::vector<std::string_view> fields;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        if (end > 0)
            fields.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return fields;
}

template<typename T>
T number(std::string_view text)
{
    T value{};
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::vector<Process> everyProcess()
{
    std::vector<Process> all;
    DIR *proc = ::opendir("/proc");
    if (proc == nullptr)
        return all;
    while (const dirent *entry = ::readdir(proc)) {
        const pid_t pid = std::atoi(entry->d_name);
        if (pid <= 0)
            continue;
        if (Process process = processOf(pid); process.pid > 0)
            all.push_back(std::move(process));
    }
    ::closedir(proc);
    return all;
}

} // namespace

Process processOf(pid_t pid)
{
    Process process;
    const Result<std::string> stat = readFile("/proc/" + std::to_string(pid) + "/stat", 4096);
    if (!stat)
        return process;
    const std::size_t open = stat->find('('); // the name may hold anything, also ')'
    const std::size_t close = stat->rfind(')');
    if (open == std::string::npos || close == std::string::npos)
        return process;
    const auto fields = fieldsOf(std::string_view(*stat).substr(close + 1)); // from proc(5)'s field 3 on
    if (fields.size() < 20)
        return process;
    process.state = fields[0].front();
    process.parent = number<pid_t>(fields[1]);
    process.group = number<pid_t>(fields[2]);
    process.terminalGroup = number<pid_t>(fields[5]);
    process.startedAt = number<std::uint64_t>(fields[19]);
    process.name = stat->substr(open + 1, close - open - 1);
    process.pid = pid;
    return process;
}

std::vector<Process> descendants(pid_t root)
{
    std::multimap<pid_t, Process> byParent;
    for (Process &process : everyProcess())
        byParent.emplace(process.parent, std::move(process));
    std::vector<Process> found;
    std::vector<pid_t> parents{root};
    while (!parents.empty()) {
        const pid_t parent = parents.back();
        parents.pop_back();
        for (auto [at, end] = byParent.equal_range(parent); at != end; ++at) {
            parents.push_back(at->second.pid);
            if (at->second.state != 'Z' && at->second.state != 'X')
                found.push_back(at->second);
        }
    }
    return found;
}

void signalProcess(const Process &process, int signal)
{
    const Fd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, process.pid, 0)));
    const Process now = processOf(process.pid);
    if (now.pid == 0 || now.startedAt != process.startedAt)
        return;
    if (!pidfd.valid() || ::syscall(SYS_pidfd_send_signal, pidfd.get(), signal, nullptr, 0) != 0)
        ::kill(process.pid, signal);
}

} // namespace slipway::keeper
