// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettedelegate.h"

#include "presentation/palette.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace slipway::widgets {

using namespace presentation;

namespace {

constexpr int iconExtent = 16;

/// One line of text, cut where it does not fit, with some of its letters marked.
struct MarkedLine
{
    MarkedLine(QString text, const QFont &font, const QList<int> &marks, const QColor &markColour, int width)
        : layout(QFontMetrics(font).elidedText(text, Qt::ElideRight, width), font)
    {
        QTextCharFormat mark;
        mark.setForeground(markColour);
        mark.setFontWeight(QFont::Bold);
        mark.setFontUnderline(true);
        QList<QTextLayout::FormatRange> formats;
        for (const int at : marks) {
            if (at < layout.text().size())
                formats << QTextLayout::FormatRange{at, 1, mark};
        }
        layout.setFormats(formats);
        layout.beginLayout();
        line = layout.createLine();
        line.setLineWidth(width + QFontMetrics(font).maxWidth());
        line.setPosition({});
        layout.endLayout();
    }

    [[nodiscard]] int width() const { return qCeil(line.naturalTextWidth()); }
    void paint(QPainter &painter, const QPoint &at) { layout.draw(&painter, at); }

    QTextLayout layout;
    QTextLine line;
};

QList<int> marksOf(const QModelIndex &index, int role)
{
    return index.data(role).value<QList<int>>();
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &item, const QString &heading, const Tokens &t)
{
    const QFont caption = font(Type::Caption, item.font);
    painter.setFont(caption);
    painter.setPen(t.muted);
    painter.drawText(item.rect.adjusted(space::l, 0, -space::l, -space::xs), Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(caption).elidedText(heading, Qt::ElideRight, item.rect.width() - 2 * space::l));
}

/// Paints the word at the right and gives back how much room it takes.
int paintMeta(QPainter &painter, const QRect &rect, const QString &meta, const QFont &itemFont, const Tokens &t)
{
    if (meta.isEmpty())
        return 0;
    const QFont caption = font(Type::Caption, itemFont);
    const QFontMetrics metrics(caption);
    const int width = qMin(metrics.horizontalAdvance(meta), rect.width() / 3);
    painter.setFont(caption);
    painter.setPen(t.muted);
    painter.drawText(QRect(rect.right() - width, rect.top(), width + 1, rect.height()),
                     Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(meta, Qt::ElideRight, width + 1));
    return width + space::m;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Tokens &t = tokensOf(item.widget);
    painter->save();
    if (const QString heading = index.data(PaletteModel::HeadingRole).toString(); !heading.isEmpty()) {
        paintHeading(*painter, item, heading, t);
        painter->restore();
        return;
    }
    item.state.setFlag(QStyle::State_HasFocus, false); // the field above has it
    item.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const bool refused = !index.data(PaletteModel::RefusalRole).toString().isEmpty();
    QRect rect = item.rect.adjusted(space::l, 0, -space::l, 0);
    const QRect icon(rect.left(), rect.top() + (rect.height() - iconExtent) / 2, iconExtent, iconExtent);
    if (const QString name = index.data(IconRole).toString(); !name.isEmpty())
        paintIcon(*painter, icon, name, t.tone(Tone(index.data(ToneRole).toInt())).mark, t.page);
    rect.setLeft(icon.right() + space::m);
    rect.setRight(rect.right() - paintMeta(*painter, rect, index.data(MetaRole).toString(), item.font, t));

    const QColor mark = t.tone(Tone::Accent).text;
    const QString detail = index.data(DetailRole).toString();
    const int titleRoom = detail.isEmpty() ? rect.width() : rect.width() * 3 / 4;
    MarkedLine title(index.data(TitleRole).toString(), item.font, marksOf(index, PaletteModel::MarksRole), mark,
                     titleRoom);
    const QFontMetrics body(item.font);
    const int baseline = rect.top() + (rect.height() - body.height()) / 2 + body.ascent();
    painter->setPen(refused ? t.muted : t.text);
    title.paint(*painter, {rect.left(), baseline - qCeil(title.line.ascent())});
    const int left = rect.left() + title.width() + space::m;
    if (!detail.isEmpty() && rect.right() - left > space::xxl) {
        MarkedLine quiet(detail, font(Type::Caption, item.font), marksOf(index, PaletteModel::DetailMarksRole), mark,
                         rect.right() - left);
        painter->setPen(refused ? t.tone(Tone::Warning).text : t.muted);
        quiet.paint(*painter, {left, baseline - qCeil(quiet.line.ascent())});
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(PaletteModel::HeadingRole).toString().isEmpty())
        return {120, QFontMetrics(font(Type::Caption, option.font)).height() + space::m};
    return {120, QFontMetrics(option.font).height() + space::m};
}

} // namespace slipway::widgets
