// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace slipway::widgets {

using namespace presentation;

namespace {
constexpr qreal cardRadius = 8;
constexpr qreal edgeWidth = 4;
} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::l + 2, space::m, space::l, space::m);
    m_body->setSpacing(space::s);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setCurrent(bool current)
{
    m_current = current;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    QPainterPath shape;
    shape.addRoundedRect(frame, cardRadius, cardRadius);
    painter.fillPath(shape, t.page);
    if (m_tone != Tone::Neutral) {
        painter.setClipPath(shape);
        painter.fillRect(QRectF(0, 0, edgeWidth, height()), t.tone(m_tone).mark);
        painter.setClipping(false);
    }
    // One message: what is current and has a tone of its own is framed in that.
    const Tone frameTone = m_tone == Tone::Neutral ? Tone::Accent : m_tone;
    painter.setPen(QPen(m_current ? t.tone(frameTone).mark : t.line, m_current ? 1.5 : 1));
    painter.drawPath(shape);
}

Band::Band(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
    , m_tone(tone)
{
    m_body->setContentsMargins(space::m, space::s + 2, space::m, space::s + 2);
    m_body->setSpacing(space::s);
}

void Band::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(this).tone(m_tone).wash);
    painter.drawRoundedRect(rect(), space::radius, space::radius);
}

} // namespace slipway::widgets
