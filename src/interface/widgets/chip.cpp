// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>

namespace slipway::widgets {

using namespace presentation;

namespace {
constexpr int iconSize = 14;
} // namespace

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setType(this, Type::Caption);
}

void Chip::setLook(const Look &look, const QString &suffix, bool loud)
{
    m_look = look;
    m_suffix = suffix;
    m_loud = loud;
    setAccessibleName(text());
    setVisible(!look.word.isEmpty());
    updateGeometry();
    update();
}

QString Chip::text() const
{
    return m_suffix.isEmpty() ? m_look.word : QStringLiteral("%1 · %2").arg(m_look.word, m_suffix);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + iconSize + space::xs + 2 * space::s + 2, metrics.height() + space::s};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const ToneColours &tone = t.tone(m_look.tone);
    const QColor ground = m_loud ? tone.solid : tone.wash;
    const QColor words = m_loud ? tone.onSolid : tone.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    paintIcon(painter, QRect(space::s, (height() - iconSize) / 2, iconSize, iconSize), m_look.icon, words, ground);
    painter.setPen(words);
    painter.drawText(rect().adjusted(space::s + iconSize + space::xs, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     text());
}

} // namespace slipway::widgets
