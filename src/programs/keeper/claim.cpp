// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim.h"

#include "outputfile.h"

#include <cerrno>
#include <cstdio> // renameat2
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr off_t reservedForResult = 65536;

/// Removes what a lost or failed claim prepared.
void removeFolder(const std::string &path)
{
    DIR *folder = ::opendir(path.c_str());
    if (folder == nullptr)
        return;
    while (const dirent *entry = ::readdir(folder))
        ::unlinkat(::dirfd(folder), entry->d_name, 0);
    ::closedir(folder);
    ::rmdir(path.c_str());
}

Status keepFile(int folder, const char *name, std::string_view bytes)
{
    const Result<Fd> fd = createFile(folder, name, bytes);
    return fd ? Status() : std::unexpected(fd.error());
}

Status takeFile(int folder, const char *name, std::string_view bytes, Fd &target)
{
    Result<Fd> fd = createFile(folder, name, bytes);
    if (!fd)
        return std::unexpected(fd.error());
    target = std::move(*fd);
    return {};
}

/// The path of a socket is short by definition; a folder's descriptor makes it so.
Status listenIn(int folder, Fd &target)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = "/proc/self/fd/" + std::to_string(folder) + "/control";
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    Fd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const mode_t before = ::umask(0177);
    const bool listening = fd.valid() &&
                           ::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
                           ::listen(fd.get(), 8) == 0;
    ::umask(before);
    if (!listening)
        return systemFailure("cannot open the control socket");
    target = std::move(fd);
    return {};
}

Status lockIn(int folder, Fd &target)
{
    if (const Status made = takeFile(folder, "lock", "", target); !made)
        return made;
    return ::flock(target.get(), LOCK_EX | LOCK_NB) == 0 ? Status() : systemFailure("cannot lock");
}

Status reserveResult(int folder, Fd &target)
{
    if (const Status made = takeFile(folder, "result.new", "", target); !made)
        return made;
    const int error = ::posix_fallocate(target.get(), 0, reservedForResult);
    errno = error;
    return error == 0 || error == EOPNOTSUPP || error == EINVAL ? Status() : systemFailure("cannot reserve space");
}

std::string recordWithoutSecrets(Request request, const SecretForms &secrets)
{
    for (std::string &argument : request.argv)
        argument = secrets.masked(argument);
    request.cwd = secrets.masked(request.cwd);
    return recordOf(request);
}

Status prepare(const Request &request, const SecretForms &secrets, Claim &claim)
{
    const int folder = claim.folder.get();
    const Result<std::string> boot = readFile("/proc/sys/kernel/random/boot_id", 128);
    return lockIn(folder, claim.lock)
        .and_then([&] { return keepFile(folder, "boot-id", boot.value_or("unknown\n")); })
        .and_then([&] { return keepFile(folder, "request", recordWithoutSecrets(request, secrets)); })
        .and_then([&] { return keepFile(folder, "script", secrets.masked(request.script)); })
        .and_then([&] { return takeFile(folder, "output", "", claim.output); })
        .and_then([&] { return takeFile(folder, "stamps", stampsHeader, claim.stamps); })
        .and_then([&] { return takeFile(folder, "heartbeat", "", claim.heartbeat); })
        .and_then([&] { return takeFile(folder, "process", "", claim.process); })
        .and_then([&] { return reserveResult(folder, claim.result); })
        .and_then([&] { return listenIn(folder, claim.control); })
        .and_then([&] { return ::fsync(folder) == 0 ? Status() : systemFailure("cannot flush the folder"); });
}

/// Renames only where the target does not exist; also where the file system cannot promise that by itself,
/// since a claimed folder is never empty and a folder never replaces one that is not.
bool publish(const std::string &prepared, const std::string &path)
{
    if (::renameat2(AT_FDCWD, prepared.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    return (errno == EINVAL || errno == ENOSYS) && ::rename(prepared.c_str(), path.c_str()) == 0;
}

ClaimFailure publishFailure(const std::string &path)
{
    if (errno == EEXIST || errno == ENOTEMPTY)
        return {NoClaim::Lost, "the execution is already claimed: " + path};
    return {NoClaim::Impossible, systemFailure("cannot claim " + path).error()};
}

void flushFolder(const std::string &path)
{
    const Fd folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    ::fsync(folder.get());
}

} // namespace

std::expected<Claim, ClaimFailure> claim(const Request &request, const SecretForms &secrets)
{
    Claim claim;
    claim.path = request.base + "/" + request.execution;
    if (::access(claim.path.c_str(), F_OK) == 0)
        return std::unexpected(ClaimFailure{NoClaim::Lost, "the execution is already claimed: " + claim.path});
    const std::string prepared = request.base + "/.claim-" + request.execution + "-" + std::to_string(::getpid()) +
                                 "-" + std::to_string(utcMs());
    if (::mkdir(prepared.c_str(), 0700) != 0)
        return std::unexpected(ClaimFailure{NoClaim::Impossible, systemFailure("cannot create " + prepared).error()});
    claim.folder = Fd(::open(prepared.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (const Status status = prepare(request, secrets, claim); !status) {
        removeFolder(prepared);
        return std::unexpected(ClaimFailure{NoClaim::Impossible, status.error()});
    }
    if (!publish(prepared, claim.path)) {
        ClaimFailure failure = publishFailure(claim.path);
        removeFolder(prepared);
        return std::unexpected(std::move(failure));
    }
    flushFolder(request.base);
    return claim;
}

} // namespace slipway::keeper
