// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include <cstdint>
#include <cstdlib>
#include <xcb/xcb.h>

namespace slipway::bench {

namespace {

constexpr std::uint32_t background = 0xff00ff;

} // namespace

Screen::Screen()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (!isOpen())
        return;
    m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    paintBackground();
}

Screen::~Screen()
{
    xcb_disconnect(m_connection);
}

bool Screen::isOpen() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

void Screen::paintBackground()
{
    xcb_change_window_attributes(m_connection, m_screen->root, XCB_CW_BACK_PIXEL, &background);
    xcb_clear_area(m_connection, 0, m_screen->root, 0, 0, 0, 0);
    xcb_flush(m_connection);
}

bool Screen::isPainted() const
{
    const int x = m_screen->width_in_pixels / 3;
    const int y = m_screen->height_in_pixels / 3;
    return pixel(x, y) != background;
}

unsigned Screen::pixel(int x, int y) const
{
    const auto cookie = xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_screen->root, std::int16_t(x),
                                      std::int16_t(y), 1, 1, ~0U);
    xcb_get_image_reply_t *reply = xcb_get_image_reply(m_connection, cookie, nullptr);
    if (reply == nullptr)
        return background;
    const std::uint8_t *bytes = xcb_get_image_data(reply);
    const unsigned colour = bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
    std::free(reply);
    return colour;
}

} // namespace slipway::bench
