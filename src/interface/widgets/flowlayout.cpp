// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

namespace slipway::widgets {

FlowLayout::FlowLayout(int spacing)
{
    setSpacing(spacing);
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> lines;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i)->isEmpty())
            continue;
        const QSize size = m_items.at(i)->sizeHint();
        if (lines.isEmpty() || lines.last().width + spacing() + size.width() > width)
            lines << Line();
        Line &line = lines.last();
        line.width += size.width() + (line.items.isEmpty() ? 0 : spacing());
        line.height = qMax(line.height, size.height());
        line.items << i;
    }
    return lines;
}

/// What is left over of a line stands before the first of its items that belong to the end.
int FlowLayout::indent(const Line &line, int item, int room) const
{
    const auto atEnd = [this](int other) { return m_firstAtEnd >= 0 && other >= m_firstAtEnd; };
    const auto first = std::ranges::find_if(line.items, atEnd);
    return first != line.items.end() && *first == item ? qMax(0, room - line.width) : 0;
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    int y = rect.top();
    for (const Line &line : lines(rect.width())) {
        if (y > rect.top())
            y += spacing();
        int x = rect.left();
        for (const int i : line.items) {
            const QSize size = m_items.at(i)->sizeHint();
            x += indent(line, i, rect.width());
            if (apply)
                m_items.at(i)->setGeometry({x, y + (line.height - size.height()) / 2, qMin(size.width(), rect.width()), size.height()});
            x += size.width() + spacing();
        }
        y += line.height;
    }
    return y - rect.top();
}

} // namespace slipway::widgets
