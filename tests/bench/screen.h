// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct xcb_connection_t;
struct xcb_screen_t;

namespace slipway::bench {

/// The X display, looked at from outside: its background gets a colour that no program paints, so that a window's
/// first painted frame shows, whatever toolkit it comes from.
class Screen
{
public:
    /// Connects to $DISPLAY; isOpen() is false where there is none.
    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    [[nodiscard]] bool isOpen() const;
    /// True once something covers the places that are looked at.
    [[nodiscard]] bool isPainted() const;

private:
    void paintBackground();
    [[nodiscard]] unsigned pixel(int x, int y) const;

    xcb_connection_t *m_connection;
    xcb_screen_t *m_screen = nullptr;
};

} // namespace slipway::bench
