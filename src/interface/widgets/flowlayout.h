// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace slipway::widgets {

/// Sets widgets in lines, as words are set: a row of buttons that wraps where there is no room.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// What is added from now on stands at the far end of its line.
    void pushToEnd() { m_firstAtEnd = int(m_items.size()); }
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        QList<int> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] QList<Line> lines(int width) const;
    [[nodiscard]] int indent(const Line &line, int item, int room) const;
    int place(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_firstAtEnd = -1;
};

} // namespace slipway::widgets
