// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "records.h"
#include "tree.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <termios.h>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr int pipeSize = 1 << 20;

/// The command's ends; all close on exec, and become 0, 1, 2, prologueFd and scriptFd in the child.
struct Ends
{
    Fd in;
    Fd out;
    Fd err;
    Fd script;
    Fd prologue;
    Fd failure; ///< says why the command could not be started
};

Status makePipe(Fd &reading, Fd &writing)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return systemFailure("cannot create a pipe");
    reading = Fd(ends[0]);
    writing = Fd(ends[1]);
    return {};
}

Status makeOutputPipe(Fd &reading, Fd &writing)
{
    const Status made = makePipe(reading, writing);
    if (made) {
        ::fcntl(reading.get(), F_SETPIPE_SZ, pipeSize);
        setNonBlocking(reading.get());
    }
    return made;
}

/// A file in memory that nobody can change any more, read from its beginning.
Status makeMemoryFile(const char *name, std::string_view bytes, Fd &target)
{
    target = Fd(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!target.valid())
        return systemFailure("cannot create a memory file");
    if (const Status written = writeAll(target.get(), bytes); !written)
        return written;
    ::lseek(target.get(), 0, SEEK_SET);
    ::fcntl(target.get(), F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
    return {};
}

Status openNull(Fd &target)
{
    target = Fd(::open("/dev/null", O_RDWR | O_CLOEXEC));
    return target.valid() ? Status() : systemFailure("cannot open /dev/null");
}

Status makeTerminal(const Request &request, Command &command, Ends &ends)
{
    command.out = Fd(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!command.out.valid() || ::grantpt(command.out.get()) != 0 || ::unlockpt(command.out.get()) != 0)
        return systemFailure("cannot open a terminal");
    command.terminal = true;
    resize(command, request.columns, request.rows);
    ends.out = Fd(::ioctl(command.out.get(), TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC));
    ends.err = Fd(::fcntl(ends.out.get(), F_DUPFD_CLOEXEC, 0));
    command.terminalEnd = Fd(::fcntl(ends.out.get(), F_DUPFD_CLOEXEC, 0));
    setNonBlocking(command.out.get());
    if (request.input == Input::Null)
        return openNull(ends.in);
    ends.in = Fd(::fcntl(ends.out.get(), F_DUPFD_CLOEXEC, 0));
    return ends.in.valid() ? Status() : systemFailure("cannot open the terminal");
}

Status makeInput(const Request &request, Command &command, Ends &ends)
{
    if (request.input == Input::Null)
        return openNull(ends.in);
    if (request.input == Input::Bytes)
        return makeMemoryFile("stdin", request.stdinBytes, ends.in);
    const Status made = makePipe(ends.in, command.input);
    if (made)
        setNonBlocking(command.input.get());
    return made;
}

Status makePipes(const Request &request, Command &command, Ends &ends)
{
    return makeInput(request, command, ends)
        .and_then([&] { return makeOutputPipe(command.out, ends.out); })
        .and_then([&] { return makeOutputPipe(command.err, ends.err); });
}

/// dup2 to a number at or above 10 first, so that no end is overwritten before its turn.
int placed(const Fd &from)
{
    return from.valid() ? ::fcntl(from.get(), F_DUPFD_CLOEXEC, 64) : -1;
}

bool placeEnds(const Ends &ends)
{
    const std::array<std::pair<int, int>, 5> places = {{{placed(ends.in), STDIN_FILENO},
                                                        {placed(ends.out), STDOUT_FILENO},
                                                        {placed(ends.err), STDERR_FILENO},
                                                        {placed(ends.script), scriptFd},
                                                        {placed(ends.prologue), prologueFd}}};
    for (const auto &[from, to] : places) {
        if (from >= 0 && ::dup2(from, to) < 0)
            return false;
    }
    return true;
}

void resetSignals()
{
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

std::vector<char *> pointers(const std::vector<std::string> &texts)
{
    std::vector<char *> out;
    for (const std::string &text : texts)
        out.push_back(const_cast<char *>(text.c_str()));
    out.push_back(nullptr);
    return out;
}

[[noreturn]] void giveUp(int failure, const std::string &what)
{
    const std::string text = systemFailure(what).error();
    static_cast<void>(writeAll(failure, text));
    ::_exit(127);
}

/// Before the program runs, so that whoever finds no keeper any more can tell what it left behind.
void noteSelf(int record)
{
    std::string text;
    append(text, "pid", static_cast<long long>(::getpid()));
    append(text, "started-ticks", static_cast<long long>(processOf(::getpid()).startedAt));
    append(text, "end", "");
    static_cast<void>(writeAll(record, text));
}

[[noreturn]] void become(const Launch &launch, const Command &command, const Ends &ends)
{
    const int failure = placed(ends.failure);
    const auto argv = pointers(launch.argv);
    const auto environment = pointers(launch.environment);
    resetSignals();
    ::setsid();
    noteSelf(launch.record);
    if (command.terminal)
        ::ioctl(ends.out.get(), TIOCSCTTY, 0);
    if (!launch.cwd.empty() && ::chdir(launch.cwd.c_str()) != 0)
        giveUp(failure, "cannot enter " + launch.cwd);
    if (!placeEnds(ends))
        giveUp(failure, "cannot place the streams");
    ::execve(argv.front(), argv.data(), environment.data());
    giveUp(failure, "cannot run " + launch.argv.front());
}

} // namespace

Result<Command> start(const Request &request, const Launch &launch)
{
    Command command;
    Ends ends;
    Fd failure;
    const Status made =
        (request.mode == Mode::Pty ? makeTerminal(request, command, ends) : makePipes(request, command, ends))
            .and_then([&] { return makePipe(failure, ends.failure); })
            .and_then([&] {
                return request.script.empty() ? Status() : makeMemoryFile("script", request.script, ends.script);
            })
            .and_then([&] {
                return launch.prologue.empty() ? Status() : makeMemoryFile("prologue", launch.prologue, ends.prologue);
            });
    if (!made)
        return std::unexpected(made.error());
    command.pid = ::fork();
    if (command.pid == 0)
        become(launch, command, ends);
    if (command.pid < 0)
        return systemFailure("cannot fork");
    ends = Ends();
    if (const Result<std::string> why = readAll(failure.get(), 65536); why && !why->empty())
        return std::unexpected(*why);
    return command;
}

void resize(const Command &command, unsigned columns, unsigned rows)
{
    winsize size{};
    size.ws_col = static_cast<unsigned short>(columns);
    size.ws_row = static_cast<unsigned short>(rows);
    ::ioctl(command.out.get(), TIOCSWINSZ, &size);
}

} // namespace slipway::keeper
