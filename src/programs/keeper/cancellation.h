// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tree.h"

#include <cstdint>
#include <map>
#include <string_view>

namespace slipway::keeper {

/// Ends a whole process tree: TERM to each process once, after the grace KILL until nothing is left or
/// nothing can be done any more.
class Cancellation
{
public:
    enum class Reason { None, Asked, TimedOut };

    void begin(Reason reason, std::int64_t graceMs);
    [[nodiscard]] bool active() const { return m_reason != Reason::None; }
    [[nodiscard]] Reason reason() const { return m_reason; }

    /// Signals what is due among the descendants of @p root; true when there is nothing left to do.
    [[nodiscard]] bool advance(pid_t root);

private:
    Reason m_reason = Reason::None;
    std::int64_t m_killAt = 0;
    std::map<pid_t, std::uint64_t> m_asked;
};

} // namespace slipway::keeper
