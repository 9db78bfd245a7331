// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/sourceview.h"

namespace slipway::widgets {

/// Beside the source: what was found at a line, its number, and what became of it.
class SourceMargin : public QWidget
{
    Q_OBJECT
public:
    explicit SourceMargin(SourceView &view);

    void setReading(const presentation::ReadingPtr &reading) { m_reading = reading; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintRow(QPainter &painter, int row, const QRect &place) const;
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] QString tipOf(int row) const;

    SourceView &m_view;
    presentation::ReadingPtr m_reading; ///< nullptr while a difference is shown
};

} // namespace slipway::widgets
