// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waiting.h"

#include <algorithm>
#include <charconv>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <termios.h>

namespace slipway::keeper {
namespace {

struct Call
{
    long number = -1;
    unsigned long long first = 0;
};

Call blockedIn(pid_t pid)
{
    Call call;
    const Result<std::string> text = readFile("/proc/" + std::to_string(pid) + "/syscall", 4096);
    if (!text)
        return call;
    const char *end = text->data() + text->size();
    const auto [at, error] = std::from_chars(text->data(), end, call.number);
    if (error != std::errc() || end - at < 4) // "running"
        return Call();
    std::from_chars(at + std::string_view(" 0x").size(), end, call.first, 16);
    return call;
}

bool isRead(long number)
{
    return number == SYS_read || number == SYS_readv;
}

bool isPoll(long number)
{
    constexpr long polls[] = {
#ifdef SYS_poll
        SYS_poll,  SYS_select,   SYS_epoll_wait,
#endif
        SYS_ppoll, SYS_pselect6, SYS_epoll_pwait};
    return std::ranges::contains(polls, number);
}

/// The input as a process sees it: the terminal's other side, or the same pipe.
bool isOurInput(const Command &command, const struct stat &theirs)
{
    if (command.terminal) {
        int number = -1;
        struct stat terminal{};
        if (::ioctl(command.out.get(), TIOCGPTN, &number) != 0)
            return false;
        const std::string path = "/dev/pts/" + std::to_string(number);
        return ::stat(path.c_str(), &terminal) == 0 && S_ISCHR(theirs.st_mode) && theirs.st_rdev == terminal.st_rdev;
    }
    struct stat pipe{};
    return command.input.valid() && ::fstat(command.input.get(), &pipe) == 0 && theirs.st_dev == pipe.st_dev &&
           theirs.st_ino == pipe.st_ino;
}

bool readsInput(const Command &command, const Process &process)
{
    const Call call = blockedIn(process.pid);
    // A program with a line editor polls; that it is in the foreground tells it from one that only inherited.
    const bool polls = command.terminal && isPoll(call.number) && process.group == process.terminalGroup;
    if (!isRead(call.number) && !polls)
        return false;
    const std::string fd = std::to_string(polls ? 0 : call.first);
    struct stat theirs{};
    return ::stat(("/proc/" + std::to_string(process.pid) + "/fd/" + fd).c_str(), &theirs) == 0 &&
           isOurInput(command, theirs);
}

} // namespace

bool waitsForInput(const Command &command, const std::vector<Process> &tree)
{
    return std::ranges::any_of(
        tree, [&](const Process &process) { return process.state == 'S' && readsInput(command, process); });
}

} // namespace slipway::keeper
