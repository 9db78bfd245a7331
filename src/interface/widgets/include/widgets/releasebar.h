// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/releasebar.h"
#include "presentation/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace slipway::widgets {

class Button;
class Chip;
class PhaseStrip;

/// The bar over the window: what is released where, in which state, how far, for how long; Hold and Roll back.
/// Rehearsal, Holding and Rolling back each have a pattern of their own, besides word and colour.
class ReleaseBar : public QWidget
{
    Q_OBJECT
public:
    ReleaseBar(presentation::Session &session, QWidget *parent);

Q_SIGNALS:
    void holdAsked();
    void goOnAsked();
    void rollBackAsked();
    void finishAsked();
    void phaseClicked(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void build();

    presentation::Session &m_session;
    QTimer m_clock;
    presentation::Tone m_pattern = presentation::Tone::Neutral;
    QLabel *m_title = nullptr;
    QLabel *m_where = nullptr;
    Chip *m_stage = nullptr;
    QLabel *m_moment = nullptr;
    QLabel *m_elapsed = nullptr;
    Button *m_hold = nullptr;
    Button *m_rollBack = nullptr;
    Button *m_finish = nullptr;
    PhaseStrip *m_strip = nullptr;
};

} // namespace slipway::widgets
