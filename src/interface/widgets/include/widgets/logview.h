// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputlog.h"
#include "output/search.h"

#include <QAbstractScrollArea>

namespace slipway::widgets {

/// An output file of any size: paints only the rows in sight, read from the file when they come into sight.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LogView(QWidget *parent);
    ~LogView() override;

    /// Shows the file at @p path from its end on; an empty path shows nothing.
    void setFile(const QString &path);
    [[nodiscard]] const output::OutputLog *log() const { return m_log.get(); }
    /// Looks at the file now.
    void refresh();
    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setQuery(const output::SearchQuery &query);
    void showOffset(qint64 offset);
    /// Offset of the first byte in sight.
    [[nodiscard]] qint64 topOffset() const;
    void copySelection() const;

Q_SIGNALS:
    void followingChanged(bool following);
    void grew(qint64 rows, qint64 bytes);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void updateScrollBars();
    void paintRow(QPainter &painter, const output::Row &row, int y) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int gutter() const;
    [[nodiscard]] qint64 firstRow() const;
    [[nodiscard]] qint64 rowAtY(int y) const;

    std::unique_ptr<output::OutputLog> m_log;
    output::SearchQuery m_query;
    bool m_following = true;
    bool m_moving = false; ///< the view itself moves the scroll bar
    qint64 m_selectionFrom = -1;
    qint64 m_selectionTo = -1;
};

} // namespace slipway::widgets
