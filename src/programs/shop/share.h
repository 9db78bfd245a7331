// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::shop {

/// Takes a given share of what passes, evenly spread and the same in every run: 8 % is every 12th or 13th.
class Share
{
public:
    /// True for @p percent (0 to 100) of the calls.
    [[nodiscard]] bool take(double percent)
    {
        m_due += percent;
        if (m_due < 100) {
            return false;
        }
        m_due -= 100;
        return true;
    }

private:
    double m_due = 0;
};

} // namespace slipway::shop
