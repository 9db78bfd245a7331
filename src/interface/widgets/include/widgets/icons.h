// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/tokens.h"

#include <QIcon>
#include <QWidget>

namespace slipway::widgets {

/// An icon of resources/icons in the colour of @p tone; it follows the palette whenever it is painted.
[[nodiscard]] QIcon icon(const QString &name, presentation::Tone tone = presentation::Tone::Neutral);

/// Paints an icon in a given colour; @p ground shows through its cut-outs.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour, const QColor &ground);

/// An icon that stands by itself; it follows the colour scheme live, as a picture of one would not.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QWidget *parent = nullptr);
    IconLabel(const QString &name, presentation::Tone tone, QWidget *parent);
    void setIcon(const QIcon &icon);
    /// The length of its sides, 16 to begin with. A larger label has it in its middle.
    void setExtent(int extent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_extent = 0;
};

} // namespace slipway::widgets
