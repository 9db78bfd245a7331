// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeder.h"

#include <algorithm>
#include <cerrno>
#include <termios.h>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr std::size_t mostWaiting = 1U << 20;

/// What a person presses for "end of input" on this terminal.
char endKey(const Command &command)
{
    termios settings{};
    const bool known = ::tcgetattr(command.out.get(), &settings) == 0 && settings.c_cc[VEOF] != 0;
    return known ? static_cast<char>(settings.c_cc[VEOF]) : '\x04';
}

} // namespace

bool Feeder::type(std::string_view bytes)
{
    if (m_typed.size() + bytes.size() > mostWaiting)
        return false;
    m_typed += bytes;
    return true;
}

bool Feeder::wantsToWrite(const Command &command) const
{
    return (!m_typed.empty() || m_ending) && (command.terminal || command.input.valid());
}

void Feeder::nextLine()
{
    if (m_prepared.empty()) {
        m_ending = m_ending || m_endPrepared;
        m_endPrepared = false;
        return;
    }
    const std::size_t size = std::min(m_prepared.find('\n'), m_prepared.size() - 1) + 1;
    m_typed.append(m_prepared, 0, size);
    m_prepared.erase(0, size);
}

void Feeder::write(Command &command)
{
    if (m_ending && m_typed.empty()) {
        m_ending = false;
        if (!command.terminal)
            return command.input.close();
        m_typed = endKey(command);
    }
    const int fd = command.terminal ? command.out.get() : command.input.get();
    const ssize_t n = ::write(fd, m_typed.data(), m_typed.size());
    if (n > 0)
        m_typed.erase(0, static_cast<std::size_t>(n));
    if (n >= 0 || errno == EAGAIN || errno == EINTR)
        return;
    m_typed.clear(); // nobody reads any more
    command.input.close();
}

} // namespace slipway::keeper
