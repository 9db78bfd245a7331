// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>

namespace slipway::widgets {

using namespace presentation;

namespace {
constexpr int iconExtent = 16;
} // namespace

Button::Button(QWidget *parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

Button::Button(const QString &text, const QString &iconName, Kind kind, QWidget *parent)
    : Button(parent)
{
    setText(text);
    m_iconName = iconName;
    m_kind = kind;
    setAccessibleName(shownText());
    if (kind == Kind::Danger)
        m_tone = Tone::Danger;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QKeySequence &key)
{
    m_keyHint = key.toString(QKeySequence::NativeText);
    updateGeometry();
    update();
}

QString Button::shownText() const
{
    return QString(text()).remove(u'&');
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int words = metrics.horizontalAdvance(shownText());
    int width = words + 2 * (words > 0 ? (m_kind == Kind::Quiet ? space::s : space::m) : space::s);
    if (!m_iconName.isEmpty())
        width += iconExtent + (words > 0 ? space::s - 2 : 0);
    if (!m_keyHint.isEmpty())
        width += space::s + QFontMetrics(presentation::font(Type::Caption, font())).horizontalAdvance(m_keyHint);
    return {width, qMax(metrics.height(), iconExtent) + 2 * (m_kind == Kind::Quiet ? space::xs + 1 : space::s - 1)};
}

Button::Colours Button::colours() const
{
    const Tokens &t = tokensOf(this);
    const ToneColours &tone = t.tone(m_tone);
    const bool pressed = isDown() || isChecked();
    if (!isEnabled()) {
        const QColor border = m_kind == Kind::Quiet ? QColor() : t.line;
        return {m_kind == Kind::Quiet ? QColor() : t.canvas, border, t.tone(Tone::Neutral).mark};
    }
    const bool loud = m_kind == Kind::Primary || m_kind == Kind::Danger;
    if (loud) {
        const QColor fill = pressed ? tone.solid.darker(115) : underMouse() ? tone.solid.darker(107) : tone.solid;
        return {fill, {}, tone.onSolid};
    }
    const QColor words = m_tone == Tone::Accent ? t.text : tone.text;
    const QColor fill = pressed ? t.pressed : underMouse() ? t.hover : m_kind == Kind::Quiet ? QColor() : t.page;
    return {fill, m_kind == Kind::Quiet ? QColor() : m_tone == Tone::Accent ? t.lineStrong : tone.mark, words};
}

void Button::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const Colours c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(c.border.isValid() ? QPen(c.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(c.fill.isValid() ? QBrush(c.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, space::radius, space::radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        const bool loud = m_kind == Kind::Primary || m_kind == Kind::Danger;
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
        if (loud && isEnabled()) {
            painter.setPen(QPen(c.words, 1));
            painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), space::radius - 2, space::radius - 2);
        }
    }
    const QSize content = sizeHint();
    int x = (width() - content.width()) / 2 + (m_kind == Kind::Quiet || text().isEmpty() ? space::s : space::m);
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, QRect(x, (height() - iconExtent) / 2, iconExtent, iconExtent), m_iconName, c.words, t.page);
        x += iconExtent + space::s - 2;
    }
    painter.setPen(c.words);
    painter.setFont(font());
    const int words = fontMetrics().horizontalAdvance(shownText());
    painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, shownText());
    if (m_keyHint.isEmpty())
        return;
    x += words + space::s;
    painter.setFont(presentation::font(Type::Caption, font()));
    if (c.words == t.text)
        painter.setPen(t.muted);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_keyHint);
}

} // namespace slipway::widgets
