// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowdelegate.h"

#include "presentation/outline.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QPainter>

namespace slipway::widgets {

using namespace presentation;

namespace {

constexpr int iconExtent = 16;

bool isHeadline(const QModelIndex &index)
{
    return qobject_cast<const QAbstractProxyModel *>(index.model()) && index.data(TotalRole).isValid()
        && index.data(KindRole).toInt() == OutlineModel::Phase;
}

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Tokens &t = tokensOf(item.widget);
    const QStyle *style = item.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    painter->save();
    QRect rect = item.rect.adjusted(space::s, 0, -space::m, 0);
    const auto tone = Tone(index.data(ToneRole).toInt());
    const QString detail = firstLine(index.data(DetailRole).toString());
    const QString meta = index.data(MetaRole).toString();
    const QFont caption = font(Type::Caption, item.font);
    QFont title = item.font;
    if (isHeadline(index) || index.data(CurrentRole).toBool())
        title.setWeight(QFont::DemiBold);
    const QFontMetrics titleMetrics(title);
    const QFontMetrics captionMetrics(caption);
    const int textHeight = titleMetrics.height() + (detail.isEmpty() ? 0 : captionMetrics.height() + 1);
    int y = rect.top() + (rect.height() - textHeight) / 2;

    const QRect iconRect(rect.left(), y + (titleMetrics.height() - iconExtent) / 2, iconExtent, iconExtent);
    if (const QString name = index.data(IconRole).toString(); !name.isEmpty())
        paintIcon(*painter, iconRect, name, t.tone(tone).mark, t.page);
    rect.setLeft(iconRect.right() + space::s);

    int metaWidth = 0;
    if (!meta.isEmpty()) {
        metaWidth = qMin(captionMetrics.horizontalAdvance(meta), rect.width() / 2);
        painter->setFont(caption);
        painter->setPen(t.muted);
        painter->drawText(QRect(rect.right() - metaWidth, y, metaWidth + 1, titleMetrics.height()),
                          Qt::AlignVCenter | Qt::AlignRight, captionMetrics.elidedText(meta, Qt::ElideRight, metaWidth + 1));
        metaWidth += space::s;
    }
    painter->setFont(title);
    painter->setPen(t.text);
    painter->drawText(QRect(rect.left(), y, rect.width() - metaWidth, titleMetrics.height()), Qt::AlignVCenter,
                      titleMetrics.elidedText(firstLine(index.data(TitleRole).toString()), Qt::ElideRight,
                                              rect.width() - metaWidth));
    if (!detail.isEmpty()) {
        y += titleMetrics.height() + 1;
        painter->setFont(caption);
        painter->setPen(t.muted);
        painter->drawText(QRect(rect.left(), y, rect.width(), captionMetrics.height()), Qt::AlignVCenter,
                          captionMetrics.elidedText(detail, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics body(option.font);
    int height = body.height() + space::s + 2;
    if (!index.data(DetailRole).toString().isEmpty())
        height += QFontMetrics(font(Type::Caption, option.font)).height() + space::xs;
    return {120, height};
}

} // namespace slipway::widgets
