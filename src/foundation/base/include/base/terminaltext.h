// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace slipway::base {

/// A colour as SGR names it: the default, one of 256, or 24 bits.
struct TerminalColour
{
    enum class Kind : quint8 { Default, Indexed, Rgb };
    Kind kind = Kind::Default;
    quint32 value = 0; ///< 0–255, or 0xRRGGBB
    friend bool operator==(const TerminalColour &, const TerminalColour &) = default;
};

struct TerminalStyle
{
    TerminalColour foreground;
    TerminalColour background;
    bool bold = false;
    bool faint = false;
    bool italic = false;
    bool underline = false;
    bool inverse = false;
    friend bool operator==(const TerminalStyle &, const TerminalStyle &) = default;
};

/// @p length UTF-16 units from @p start on in one style.
struct StyledSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    TerminalStyle style;
    friend bool operator==(const StyledSpan &, const StyledSpan &) = default;
};

struct TerminalLine
{
    QString text;
    QList<StyledSpan> spans; ///< only what is not in the default style
};

/// One line of a program's output as a terminal would leave it: UTF-8 with U+FFFD for what is invalid, carriage
/// return and backspace applied, SGR as styles (ECMA-48 8.3.117). Every other control or escape sequence (OSC, DCS,
/// titles, reports, cursor movement) is dropped and never acted upon; other control characters become visible
/// pictures (U+2400…).
[[nodiscard]] TerminalLine terminalLine(QByteArrayView bytes);

/// The text of several lines, without styles.
[[nodiscard]] QString terminalPlainText(QByteArrayView bytes);

} // namespace slipway::base
