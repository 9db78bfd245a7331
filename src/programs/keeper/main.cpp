// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlcall.h"
#include "keeper.h"
#include "secretsources.h"
#include "session.h"

#include <climits>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace slipway::keeper;

namespace {

/// What the caller learns from the exit code; a claimed execution tells the rest in its folder.
enum ExitCode { Claimed = 0, BadRequest = 2, LostClaim = 3, CannotClaim = 4 };

constexpr std::size_t largestRequest = 256U << 20;

int fail(ExitCode code, std::string what)
{
    what.insert(0, "slipway-keeper: ");
    static_cast<void>(writeAll(STDERR_FILENO, what + "\n"));
    return code;
}

std::string ownPath()
{
    char path[PATH_MAX];
    const ssize_t n = ::readlink("/proc/self/exe", path, sizeof path);
    return n > 0 ? std::string(path, static_cast<std::size_t>(n)) : std::string();
}

/// Leaves the caller's session and streams; the caller may die from now on.
void detach()
{
    ::setsid();
    ::signal(SIGHUP, SIG_IGN);
    ::signal(SIGINT, SIG_IGN);
    ::signal(SIGTERM, SIG_IGN); // at shutdown the command gets it too, and its end is worth recording
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of write(), not an end
    ::signal(SIGCHLD, SIG_DFL);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::prctl(PR_SET_DUMPABLE, 0); // secrets are in this memory
    const int null = ::open("/dev/null", O_RDWR);
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(null, fd);
    if (null > STDERR_FILENO)
        ::close(null);
    if (::chdir("/") != 0)
        return; // it only keeps a folder in use
}

int keep()
{
    ::close_range(3, ~0U, 0);
    Result<std::string> bytes = readAll(STDIN_FILENO, largestRequest);
    if (!bytes)
        return fail(BadRequest, bytes.error());
    Result<Request> request = parseRequest(*bytes);
    if (!request)
        return fail(BadRequest, request.error());
    Result<Session> session = request->sessionIn.empty() ? ownSession() : readSession(request->sessionIn);
    if (session && !request->cwd.empty())
        session->cwd = request->cwd;
    const Secrets known = secretsMetBy(*request, session.value_or(Session()));
    request->secrets.assign(known.begin(), known.end());
    SecretForms secrets(request->secrets);
    auto claimed = claim(*request, secrets);
    if (!claimed)
        return fail(claimed.error().kind == NoClaim::Lost ? LostClaim : CannotClaim, claimed.error().what);
    std::string program = ownPath();
    const pid_t child = ::fork();
    if (child < 0)
        return fail(CannotClaim, systemFailure("cannot fork").error());
    if (child > 0)
        ::_exit(Claimed);
    detach();
    Keeper keeper(std::move(*request), std::move(session), std::move(secrets), std::move(*claimed), std::move(program));
    keeper.run();
    return 0;
}

/// A bash that tells nothing keeps its folder and environment all the same.
int saveBash(const char *path)
{
    return saveOwnSession(path, readAll(STDIN_FILENO, largestRequest).value_or("")) ? 0 : 1;
}

} // namespace

namespace __gnu_cxx {

/// What ends the program where memory runs out; the library's own would bring a demangler of 100 KiB along.
void __verbose_terminate_handler() // NOLINT(bugprone-reserved-identifier): the library's name
{
    std::abort();
}

} // namespace __gnu_cxx

int main(int argc, char **argv)
{
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (argc == 3 && first == "--save-session")
        return saveOwnSession(argv[2]) ? 0 : 1;
    if (argc == 4 && first == "--save-session" && std::string_view(argv[3]) == "bash")
        return saveBash(argv[2]);
    if (argc >= 3 && first == "--curl")
        return callCurl(argv[2], {argv + 3, argv + argc});
    if (argc == 2 && first == "--protocol")
        return writeAll(STDOUT_FILENO, "1\n") ? 0 : 1;
    if (argc == 1)
        return keep();
    return fail(BadRequest,
                "usage: slipway-keeper <REQUEST | --protocol | --save-session FILE [bash] | --curl FOLDER ARG...");
}
