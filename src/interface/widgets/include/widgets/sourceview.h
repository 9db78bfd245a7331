// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/runbookview.h"
#include "presentation/sourcesearch.h"
#include "widgets/highlighting.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace slipway::widgets {

class SourceMargin;

/// How the words of a finding are underlined: its severity shows in the shape of the line, and in its colour.
[[nodiscard]] QTextCharFormat underlineOf(runbook::Finding::Severity severity, const presentation::Tokens &tokens);

/// A runbook's source as it was written, or what differs between two of them: numbered, highlighted, with a margin that
/// says what became of the lines and what was found at them. It is read, never edited.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT
public:
    SourceView(Highlighting &highlighting, QWidget *parent);

    void setReading(const presentation::ReadingPtr &reading);
    void setDifference(const presentation::DifferencePtr &difference);
    /// Marks the lines of the step at which a run is, and of the unit in it that is next; of no line where they are invalid.
    void setPlace(const presentation::Mark &step, const presentation::Mark &unit);
    [[nodiscard]] const presentation::Mark &placeStep() const { return m_step; }
    [[nodiscard]] const presentation::Mark &placeUnit() const { return m_unit; }
    [[nodiscard]] const presentation::SourceRows &rows() const { return m_rows; }
    /// The 0-based row of the cursor.
    [[nodiscard]] int row() const { return textCursor().blockNumber(); }
    /// Puts the cursor at a row and brings it into sight.
    void showRow(int row);
    /// Marks what was found, and goes to the match @p current where it is one of them.
    void setSearch(const presentation::SourceSearch &search, qsizetype current);

    /// Row at the top, with the part of it that is above.
    [[nodiscard]] double top() const;
    /// Scrolls without saying so.
    void setTop(double row);
    /// Calls @p paint(row, rectangle in the viewport) for every row that is seen in @p area of it.
    void forRowsIn(const QRect &area, const std::function<void(int row, const QRect &place)> &paint) const;

Q_SIGNALS:
    void rowChanged(int row);
    void scrolled(double top);
    /// Return or a double click.
    void opened(int row);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void setRows(const presentation::SourceRows &rows);
    void underlineFindings();
    void showMarks();
    void colourFrom(int row);
    void colourSome();
    void updateMargin();

    Highlighting &m_highlighting;
    std::unique_ptr<LineColours> m_colours;
    QTimer m_colouring;
    int m_coloured = 0; ///< rows that have their colours
    bool m_preparing = false;
    SourceMargin *m_margin;
    presentation::SourceRows m_rows;
    presentation::ReadingPtr m_reading; ///< nullptr while a difference is shown
    QList<QTextEdit::ExtraSelection> m_found;    ///< where the search found its words
    QList<QTextEdit::ExtraSelection> m_underlines; ///< where there are findings
    presentation::Mark m_step;
    presentation::Mark m_unit;
    int m_row = -1;
    bool m_quiet = false;
};

} // namespace slipway::widgets
