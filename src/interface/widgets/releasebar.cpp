// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/releasebar.h"

#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/phasestrip.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace slipway::widgets {

using namespace presentation;

namespace {

constexpr int patternHeight = 6;

Tone patternOf(const run::RunState &state, bool rolledBack)
{
    if (state.stage == run::Stage::Holding)
        return Tone::Warning;
    if (state.stage == run::Stage::RollingBack || rolledBack)
        return Tone::Rollback;
    return state.rehearsal() && state.stage != run::Stage::NotStarted ? Tone::Rehearsal : Tone::Neutral;
}

/// Slanted for a rehearsal, upright for a hold, arrow heads to the left for a rollback.
void paintPattern(QPainter &painter, const QRect &rect, Tone tone, const ToneColours &colours, const QColor &ground)
{
    painter.fillRect(rect, colours.mark);
    QPen pen(ground, 2);
    painter.setPen(pen);
    const int h = rect.height();
    const int step = tone == Tone::Warning ? 12 : 10;
    for (int x = rect.left() - h; x < rect.right() + h; x += step) {
        if (tone == Tone::Warning) {
            painter.drawLine(x, rect.top(), x, rect.bottom());
        } else if (tone == Tone::Rollback) {
            painter.drawLine(x + h / 2, rect.top() - 1, x, rect.center().y() + 1);
            painter.drawLine(x, rect.center().y() + 1, x + h / 2, rect.bottom() + 1);
        } else {
            painter.drawLine(x, rect.bottom() + 1, x + h, rect.top() - 1);
        }
    }
}

} // namespace

ReleaseBar::ReleaseBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("releaseBar"));
    build();
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, &ReleaseBar::update);
    connect(&m_session, &Session::stateChanged, this, &ReleaseBar::update);
    update();
}

void ReleaseBar::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::m + 2, space::l, space::m);
    layout->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_stage = new Chip(this);
    m_stage->setObjectName(QStringLiteral("stageChip"));
    m_title = new ElidedLabel({}, Type::Heading, this);
    m_title->setObjectName(QStringLiteral("releaseTitle"));
    m_moment = newLabel({}, Type::Strong, this);
    m_moment->setObjectName(QStringLiteral("nextMoment"));
    m_elapsed = newLabel({}, Type::Body, this, true);
    m_elapsed->setObjectName(QStringLiteral("elapsed"));
    m_hold = new Button(tr("Hold"), QStringLiteral("hold"), Button::Kind::Secondary, this);
    m_hold->setObjectName(QStringLiteral("hold"));
    m_hold->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_rollBack = new Button(tr("Roll back…"), QStringLiteral("rollback"), Button::Kind::Secondary, this);
    m_rollBack->setObjectName(QStringLiteral("rollBack"));
    m_rollBack->setTone(Tone::Rollback);
    m_finish = new Button(tr("Finish…"), QStringLiteral("finish"), Button::Kind::Secondary, this);
    m_finish->setObjectName(QStringLiteral("finish"));
    row->addWidget(m_stage);
    row->addWidget(m_title, 1);
    row->addWidget(m_moment);
    row->addWidget(m_elapsed);
    row->addWidget(m_hold);
    row->addWidget(m_finish);
    row->addWidget(m_rollBack);
    layout->addLayout(row);
    m_strip = new PhaseStrip(this);
    m_strip->setObjectName(QStringLiteral("phaseStrip"));
    layout->addWidget(m_strip);
    connect(m_hold, &QPushButton::clicked, this, [this] {
        const auto state = m_session.state();
        if (state && state->stage == run::Stage::Holding)
            Q_EMIT goOnAsked();
        else
            Q_EMIT holdAsked();
    });
    connect(m_rollBack, &QPushButton::clicked, this, &ReleaseBar::rollBackAsked);
    connect(m_finish, &QPushButton::clicked, this, &ReleaseBar::finishAsked);
    connect(m_strip, &PhaseStrip::phaseClicked, this, &ReleaseBar::phaseClicked);
}

void ReleaseBar::update()
{
    const auto state = m_session.state();
    if (!state)
        return;
    const ReleaseBarView view = releaseBarView(*state, QDateTime::currentDateTimeUtc(), m_session.usualDuration());
    const QString what = QStringLiteral("%1 %2").arg(view.service, view.version).trimmed();
    m_title->setText(view.environment.isEmpty() ? what : tr("%1 → %2").arg(what, view.environment));
    m_title->setToolTip(m_title->text());
    // The way on and the way back keep their room, however long the reason is.
    m_stage->setLook(view.stage, m_stage->fontMetrics().elidedText(view.heldReason, Qt::ElideRight, width() / 8), view.begun);
    m_stage->setToolTip(view.heldReason);
    m_stage->setAccessibleDescription(view.heldReason);
    m_moment->setText(view.nextMoment);
    m_moment->setVisible(!view.nextMoment.isEmpty());
    m_elapsed->setText(view.expectedEnd.isEmpty() ? view.elapsed
                                                  : QStringLiteral("%1 · %2").arg(view.elapsed, view.expectedEnd));
    m_elapsed->setToolTip(view.expectedEnd.isEmpty()
                              ? tr("Time since the run began")
                              : tr("Time since the run began, and when such a run has usually been through"));
    m_elapsed->setVisible(!view.elapsed.isEmpty());
    m_hold->setVisible(view.canHold || view.canGoOn);
    m_hold->setText(view.canGoOn ? tr("Go on") : tr("Hold"));
    m_hold->setAccessibleName(m_hold->text());
    m_hold->setIconName(view.canGoOn ? QStringLiteral("run") : QStringLiteral("hold"));
    m_rollBack->setVisible(view.canRollBack || !view.rollBackRefusal.isEmpty());
    m_rollBack->setEnabled(view.canRollBack);
    m_rollBack->setToolTip(view.rollBackRefusal);
    m_rollBack->setAccessibleDescription(view.rollBackRefusal);
    m_finish->setVisible(view.begun && state->stage != run::Stage::Finished);
    m_finish->setKind(view.canFinish || view.rolledBack ? Button::Kind::Primary : Button::Kind::Secondary);
    m_finish->setToolTip(view.finishRefusal);
    m_strip->setSegments(view.segments, view.rehearsal);
    if (view.begun && state->stage != run::Stage::Finished)
        m_clock.start();
    else
        m_clock.stop();
    m_pattern = patternOf(*state, view.rolledBack);
    QWidget::update();
}

void ReleaseBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

void ReleaseBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QColor ground = m_pattern == Tone::Neutral ? t.canvas : t.tone(m_pattern).wash;
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    if (m_pattern == Tone::Neutral)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintPattern(painter, QRect(0, 0, width(), patternHeight), m_pattern, t.tone(m_pattern), ground);
}

} // namespace slipway::widgets
