// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway::keeper {
namespace {

std::int64_t clockMs(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace

std::unexpected<std::string> systemFailure(std::string what)
{
    what += ": ";
    what += std::strerror(errno);
    return std::unexpected(std::move(what));
}

Fd &Fd::operator=(Fd &&other) noexcept
{
    if (this != &other) {
        close();
        m_fd = std::exchange(other.m_fd, -1);
    }
    return *this;
}

void Fd::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

std::int64_t utcMs()
{
    return clockMs(CLOCK_REALTIME);
}

std::int64_t steadyMs()
{
    return clockMs(CLOCK_BOOTTIME);
}

Status writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return systemFailure("cannot write");
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

Result<std::string> readAll(int fd, std::size_t limit)
{
    std::string bytes;
    char buffer[65536];
    for (;;) {
        const ssize_t n = ::read(fd, buffer, sizeof buffer);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return systemFailure("cannot read");
        if (n == 0)
            return bytes;
        bytes.append(buffer, static_cast<std::size_t>(n));
        if (bytes.size() > limit)
            return std::unexpected("more bytes than allowed");
    }
}

Result<std::string> readFile(const std::string &path, std::size_t limit)
{
    const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid())
        return systemFailure("cannot open " + path);
    return readAll(fd.get(), limit);
}

Result<Fd> createFile(int dir, const char *name, std::string_view bytes)
{
    Fd fd(::openat(dir, name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.valid())
        return systemFailure(std::string("cannot create ") + name);
    ::fchmod(fd.get(), 0600);
    if (const Status written = writeAll(fd.get(), bytes); !written)
        return std::unexpected(written.error() + " (" + name + ")");
    return fd;
}

Status replaceFile(const std::string &path, std::string_view bytes)
{
    const std::string beside = path + ".new-" + std::to_string(::getpid());
    ::unlink(beside.c_str());
    const Result<Fd> fd = createFile(AT_FDCWD, beside.c_str(), bytes);
    if (!fd)
        return std::unexpected(fd.error());
    if (::rename(beside.c_str(), path.c_str()) != 0) {
        const auto failure = systemFailure("cannot replace " + path);
        ::unlink(beside.c_str());
        return failure;
    }
    return {};
}

void setNonBlocking(int fd)
{
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
}

} // namespace slipway::keeper
