// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace slipway::keeper {

/// A value, or one sentence that says what went wrong.
template<typename T>
using Result = std::expected<T, std::string>;
using Status = std::expected<void, std::string>;

/// "what: reason" with the system's words for the current errno.
[[nodiscard]] std::unexpected<std::string> systemFailure(std::string what);

/// Owns a file descriptor.
class Fd
{
public:
    Fd() = default;
    explicit Fd(int fd)
        : m_fd(fd)
    {
    }
    Fd(Fd &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Fd &operator=(Fd &&other) noexcept;
    ~Fd() { close(); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool valid() const { return m_fd >= 0; }
    void close();

private:
    int m_fd = -1;
};

/// Milliseconds since the epoch, UTC; may jump.
[[nodiscard]] std::int64_t utcMs();
/// Milliseconds that never go back and count suspended time.
[[nodiscard]] std::int64_t steadyMs();

[[nodiscard]] Status writeAll(int fd, std::string_view bytes);
[[nodiscard]] Result<std::string> readAll(int fd, std::size_t limit);
[[nodiscard]] Result<std::string> readFile(const std::string &path, std::size_t limit);
/// Creates @p name in @p dir with mode 0600 and @p bytes; it must not exist.
[[nodiscard]] Result<Fd> createFile(int dir, const char *name, std::string_view bytes);
/// Writes beside @p path and renames over it, mode 0600.
[[nodiscard]] Status replaceFile(const std::string &path, std::string_view bytes);
void setNonBlocking(int fd);

} // namespace slipway::keeper
