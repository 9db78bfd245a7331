// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/marks.h"
#include "presentation/prose.h"

#include <QAbstractScrollArea>

class QTextDocument;

namespace slipway::widgets {

/// A whole document, rendered: its blocks one below the other, laid out when they come into sight, so that a long one
/// costs no more than what is seen of it. Nothing is ever loaded.
class RenderedView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit RenderedView(QWidget *parent);
    ~RenderedView() override;

    void setBlocks(const QList<presentation::ProseBlock> &blocks);
    /// Sets the block of a 1-based line apart and brings it into sight.
    void showLine(int line);
    [[nodiscard]] int currentLine() const;
    /// Marks the blocks of the step at which a run is, and the one of the unit in it that is next.
    void setPlace(const presentation::Mark &step, const presentation::Mark &unit);

    /// Line at the top, with the part of it that is above.
    [[nodiscard]] double top() const;
    /// Scrolls without saying so.
    void setTop(double line);

Q_SIGNALS:
    void lineChosen(int line);
    void scrolled(double top);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row;
    void forget();
    void measure();
    /// Lays out what is seen from the block at the top on, which stays where it is.
    void settle();
    void layOut(qsizetype index);
    void addUp(qsizetype from);
    void scrollToBlock(qsizetype index, double part);
    void choose(qsizetype index, int line);
    [[nodiscard]] qsizetype blockAt(int y) const;
    [[nodiscard]] qsizetype blockOf(int line) const;
    [[nodiscard]] QString linkAt(const QPoint &place) const;
    [[nodiscard]] int columnLeft() const;
    [[nodiscard]] int columnWidth() const;
    void paintBlock(QPainter &painter, qsizetype index, int top);
    void paintPlace(QPainter &painter, const Row &row, int top) const;

    std::vector<Row> m_rows;
    qsizetype m_current = -1;
    presentation::Mark m_step;
    presentation::Mark m_unit;
    QString m_pressedLink;
    bool m_quiet = false;
    bool m_settling = false;
};

} // namespace slipway::widgets
