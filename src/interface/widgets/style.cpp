// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "presentation/tokens.h"
#include "widgets/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace slipway::widgets {
namespace {

using namespace presentation;

const Tokens &tokensFor(const QStyleOption &option)
{
    return tokens(schemeOf(option.palette));
}

void roundRect(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width = 1,
               qreal radius = space::radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tokensFor(option);
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    roundRect(painter, option.rect, enabled ? t.page : t.canvas, focused ? t.focus : enabled ? t.lineStrong : t.line,
              focused ? 2 : 1);
}

void drawCheck(const QStyleOption &option, QPainter &painter, bool round)
{
    const Tokens &t = tokensFor(option);
    const ToneColours &accent = t.tone(Tone::Accent);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor fill = on ? (enabled ? accent.solid : t.tone(Tone::Neutral).mark) : hovered ? t.hover : t.page;
    const QRect box = option.rect.adjusted(0, 0, -1, -1);
    roundRect(painter, box, fill, on ? fill : enabled ? t.lineStrong : t.line, 1.4, round ? box.width() / 2.0 : 4);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r(box);
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent.onSolid);
        painter.drawEllipse(r.center(), r.width() * 0.2, r.width() * 0.2);
    } else {
        painter.setPen(QPen(accent.onSolid, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{r.left() + r.width() * 0.25, r.top() + r.height() * 0.53},
                                       {r.left() + r.width() * 0.43, r.top() + r.height() * 0.7},
                                       {r.left() + r.width() * 0.76, r.top() + r.height() * 0.33}});
    }
    painter.restore();
}

void drawFocusRing(const QStyleOption &option, QPainter &painter)
{
    roundRect(painter, option.rect, {}, tokensFor(option).focus, 2);
}

void drawItemGround(const QStyleOptionViewItem &option, QPainter &painter)
{
    const Tokens &t = tokensFor(option);
    const QRect rect = option.rect.adjusted(space::xs, 1, -space::xs, -1);
    if (option.state & QStyle::State_Selected)
        roundRect(painter, rect, t.selection, {}, 0);
    else if (option.state & QStyle::State_MouseOver)
        roundRect(painter, rect, t.hover, {}, 0);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected))
        roundRect(painter, rect, {}, t.focus, 1.5);
}

void drawBranch(const QStyleOption &option, QPainter &painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const Tokens &t = tokensFor(option);
    QRect box(0, 0, 14, 14);
    box.moveCenter(option.rect.center());
    paintIcon(painter, box,
              option.state & QStyle::State_Open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              t.muted, t.page);
}

void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Tokens &t = tokensFor(option);
    painter.fillRect(option.rect, t.canvas);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        roundRect(painter, option.rect.adjusted(1, 1, -1, -1), t.pressed, {}, 0);
    painter.setPen(t.text);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &t = tokensFor(*option);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            roundRect(*painter, option->rect, {}, option->state & State_HasFocus ? t.focus : t.lineStrong,
                      option->state & State_HasFocus ? 2 : 1, 3);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, true);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemGround(*item, *painter);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorBranch:
        drawBranch(*option, *painter);
        return;
    case PE_PanelButtonTool:
    case PE_PanelButtonCommand: {
        const bool down = option->state & (State_Sunken | State_On);
        if (down || (option->state & State_MouseOver))
            roundRect(*painter, option->rect, down ? t.pressed : t.hover, {}, 0);
        if (element == PE_PanelButtonCommand)
            roundRect(*painter, option->rect, {}, t.lineStrong);
        return;
    }
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
        return;
    case PE_PanelTipLabel:
        roundRect(*painter, option->rect, t.page, t.lineStrong, 1, 3);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokensFor(option);
    QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    if (option.minimum == option.maximum)
        return;
    slider = option.orientation == Qt::Vertical ? slider.adjusted(3, 1, -3, -1) : slider.adjusted(1, 3, -1, -3);
    const bool active = option.state & (State_Sunken | State_MouseOver);
    QColor colour = t.lineStrong;
    colour.setAlpha(active ? 255 : 110);
    roundRect(painter, slider, colour, {}, 0, 3);
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const
{
    const Tokens &t = tokensFor(option);
    drawField(option, painter);
    QRect box(0, 0, 14, 14);
    box.moveCenter({option.rect.right() - space::l, option.rect.center().y()});
    paintIcon(painter, box, QStringLiteral("chevron-down"), t.muted, t.page);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(*slider, *painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawComboBox(*combo, *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Tokens &t = tokensFor(*option);
    switch (element) {
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option)) {
            painter->save();
            painter->setFont(font(Type::Strong, painter->font()));
            painter->setPen(t.text);
            painter->drawText(dock->rect.adjusted(space::m, 0, -space::xxl, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                              dock->title);
            painter->restore();
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const QRect rect = tab->rect.adjusted(2, 2, -2, -2);
            if (tab->state & State_Selected)
                roundRect(*painter, rect, t.page, t.line);
            else if (tab->state & State_MouseOver)
                roundRect(*painter, rect, t.hover, {}, 0);
            if (tab->state & State_HasFocus)
                roundRect(*painter, rect, {}, t.focus, 2);
        }
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, t.canvas);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.canvas);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(*item, *painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.canvas);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

} // namespace slipway::widgets
