// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace slipway {

// What a person could not read or reach in a window that is shown. Each finding is one line: which widget, what is wrong.

/// Text that gets less room than it needs, and widgets of one layout that lie on each other.
[[nodiscard]] QStringList clippedOrOverlapping(const QWidget &window);
/// Docks and pages that do not fit into the window.
[[nodiscard]] QStringList beyondEdge(const QWidget &window);
/// Windows that do not get as small as @p room, with what holds them open.
[[nodiscard]] QStringList tooLargeFor(const QWidget &window, QSize room);
/// Columns of readable width that do not stand in the middle of their page.
[[nodiscard]] QStringList offCentre(const QWidget &window);
/// Controls without a name for a screen reader.
[[nodiscard]] QStringList nameless(const QWidget &window);
/// Controls at which Tab never arrives. Moves the focus.
[[nodiscard]] QStringList unreachable(QWidget &window);
/// Words whose colour stands out from what lies behind them by less than 4.5:1 (WCAG 2.2, 1.4.3).
[[nodiscard]] QStringList faint(QWidget &window);
/// Labels with a picture that was painted once: it follows neither the colour scheme nor the screen's scale.
[[nodiscard]] QStringList paintedOnce(const QWidget &window);

} // namespace slipway
