// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/releasebar.h"

#include <QWidget>

namespace slipway::widgets {

/// One segment a phase, filled by the share that is settled; the current one is marked and named.
class PhaseStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseStrip(QWidget *parent = nullptr);
    void setSegments(const QList<presentation::PhaseSegment> &segments, bool rehearsal);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void phaseClicked(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] static QString told(const presentation::PhaseSegment &segment);
    [[nodiscard]] QRect segmentRect(qsizetype at) const;
    void paintSegment(QPainter &painter, const QRect &rect, const presentation::PhaseSegment &segment) const;

    QList<presentation::PhaseSegment> m_segments;
    bool m_rehearsal = false;
};

} // namespace slipway::widgets
