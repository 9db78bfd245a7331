// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <string>
#include <string_view>

namespace slipway::keeper {

/// Gives input to the command: at once what a person typed, line by line what was prepared for a terminal,
/// whose programs drop what comes before their prompt.
class Feeder
{
public:
    /// @p prepared is for the terminal; @p thenEnd closes the input after it.
    Feeder(std::string prepared, bool thenEnd)
        : m_prepared(std::move(prepared))
        , m_endPrepared(thenEnd)
    {
    }

    /// What the command is given first, however much it is.
    void prepend(std::string_view bytes) { m_typed.insert(0, bytes); }
    /// False where too much is waiting already.
    [[nodiscard]] bool type(std::string_view bytes);
    void end() { m_ending = true; }
    [[nodiscard]] bool hasPrepared() const { return !m_prepared.empty() || m_endPrepared; }
    [[nodiscard]] bool wantsToWrite(const Command &command) const;
    /// Passes the next prepared line on; to be called when the program is ready for it.
    void nextLine();
    /// Writes what the command takes now.
    void write(Command &command);

private:
    std::string m_prepared;
    bool m_endPrepared;
    std::string m_typed;
    bool m_ending = false;
};

} // namespace slipway::keeper
