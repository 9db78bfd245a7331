// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlcall.h"

#include "callers.h"
#include "curloptions.h"
#include "httpstatus.h"
#include "shell.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr std::size_t mostHeaders = 4U << 20;
constexpr int notFound = 127;
constexpr int firstOwnFd = 64; // below it a script may have placed its own

pid_t running = 0;

void passSignal(int number)
{
    if (running > 0)
        ::kill(running, number);
}

/// Signals for this process are meant for curl; those of a terminal reach curl by themselves.
void passSignals()
{
    struct sigaction passing{};
    passing.sa_handler = passSignal;
    for (const int number : {SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGALRM})
        ::sigaction(number, &passing, nullptr);
    for (const int number : {SIGINT, SIGQUIT})
        ::signal(number, SIG_IGN);
}

std::string realCurl(const std::string &folder)
{
    const char *path = ::getenv("PATH");
    std::string rest = withoutPrograms(path != nullptr ? path : "/usr/local/bin:/usr/bin:/bin", folder);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(':'), rest.size());
        const std::string program = (end == 0 ? "." : rest.substr(0, end)) + "/curl";
        struct stat about{};
        if (::stat(program.c_str(), &about) == 0 && S_ISREG(about.st_mode) && ::access(program.c_str(), X_OK) == 0)
            return program;
        rest.erase(0, end + 1);
    }
    return {};
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> out;
    for (std::string &text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

[[noreturn]] void become(const std::string &program, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "curl");
    const std::vector<char *> argv = pointers(arguments);
    ::execv(program.c_str(), argv.data());
    ::_exit(notFound);
}

/// A file in memory that curl may write to.
Fd headersFile()
{
    const Fd file(::memfd_create("headers", 0));
    return Fd(file.valid() ? ::fcntl(file.get(), F_DUPFD, firstOwnFd) : -1);
}

/// The arguments of all parts, each told to leave its headers in its own of @p headers.
std::vector<std::string> argumentsOf(const std::vector<CurlPart> &parts, const std::vector<Fd> &headers)
{
    std::vector<std::string> all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            all.emplace_back("--next");
        auto at = parts[i].arguments.begin();
        const bool quietFirst = i == 0 && at != parts[i].arguments.end() && (*at == "-q" || *at == "--disable");
        if (quietFirst) // holds in the first place alone
            all.push_back(*at++);
        if (!parts[i].keepsHeaders)
            all.insert(all.end(), {"--dump-header", "/proc/self/fd/" + std::to_string(headers[i].get())});
        all.insert(all.end(), at, parts[i].arguments.end());
    }
    return all;
}

/// How @p child ended, for waitpid() may be woken by a signal that was passed on.
int awaited(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

std::string notedOf(const std::vector<CurlPart> &parts, const std::vector<Fd> &headers)
{
    std::string noted;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].keepsHeaders)
            noted += "unseen\n";
        ::lseek(headers[i].get(), 0, SEEK_SET);
        for (const int status : finalStatuses(readAll(headers[i].get(), mostHeaders).value_or(""), parts[i]))
            noted += std::to_string(status) + "\n";
    }
    return noted;
}

/// Ends this process as curl ended.
int endedAs(int status)
{
    if (WIFEXITED(status))
        return WEXITSTATUS(status);
    ::signal(WTERMSIG(status), SIG_DFL);
    ::raise(WTERMSIG(status));
    return 128 + WTERMSIG(status);
}

} // namespace

std::string programsFolder(const std::string &folder)
{
    return folder + "/programs";
}

Status makeCurl(const std::string &folder, const std::string &keeper)
{
    const std::string programs = programsFolder(folder);
    const std::string other = R"(IFS=:; for d in $PATH; do [ "$d" = )" + shellWord(programs) +
                              R"( ] || [ ! -x "${d:-.}/curl" ] || exec "${d:-.}/curl" "$@"; done; exit 127)";
    const std::string text = "#!/bin/sh\n[ ! -x " + shellWord(keeper) + " ] || exec " + shellWord(keeper) + " --curl " +
                             shellWord(folder) + " \"$@\"\n" + other + "\n";
    if (::mkdir(programs.c_str(), 0700) != 0)
        return systemFailure("cannot create " + programs);
    const Fd at(::open(programs.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const Result<Fd> file = createFile(at.get(), "curl", text);
    if (!file || ::fchmod(file->get(), 0700) != 0)
        return systemFailure("cannot create " + programs + "/curl");
    return {};
}

std::string withoutPrograms(const std::string &path, const std::string &folder)
{
    const std::string base = folder.substr(0, folder.rfind('/') + 1);
    const std::string name = programsFolder("");
    std::string out;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find(':', at), path.size());
        const std::string_view entry = std::string_view(path).substr(at, end - at);
        if (!entry.starts_with(base) || !entry.ends_with(name))
            out.append(at == 0 || out.empty() ? "" : ":").append(entry);
        at = end + 1;
    }
    return out;
}

int callCurl(const std::string &folder, const std::vector<std::string> &arguments)
{
    const std::string program = realCurl(folder);
    if (program.empty()) {
        static_cast<void>(writeAll(STDERR_FILENO, "curl: command not found\n"));
        return notFound;
    }
    const bool over = ::access((folder + "/result").c_str(), F_OK) == 0;
    if (over || !calledByTheRunbook())
        become(program, arguments);
    const std::vector<CurlPart> parts = curlParts(arguments);
    std::vector<Fd> headers;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        headers.push_back(headersFile());
        if (!headers.back().valid())
            become(program, arguments);
    }
    const pid_t self = ::getpid();
    running = ::fork();
    if (running == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // where this process is killed, so is curl
        if (::getppid() != self)
            ::_exit(notFound);
        become(program, argumentsOf(parts, headers));
    }
    if (running < 0)
        become(program, arguments);
    passSignals();
    const int status = awaited(running);
    noteStatuses(folder, notedOf(parts, headers));
    return endedAs(status);
}

} // namespace slipway::keeper
