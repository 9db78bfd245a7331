// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/runbookview.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QSplitter;
class QToolButton;

namespace slipway::widgets {

class Button;
class Chip;
class FindBar;
class Highlighting;
class RenderedView;
class RunbookDetails;
class SourceView;

/// The runbook as it was written beside what it looks like, what became of its lines, and how its file differs by now.
class RunbookPage : public QWidget
{
    Q_OBJECT
public:
    RunbookPage(presentation::RunbookView &view, Highlighting &highlighting, QWidget *parent);

    /// Goes to a line as soon as the runbook is read; 0 goes to where the run is, or stays where it is.
    void showLine(int line);
    /// What differs between the file and what was opened.
    void showChanges();
    void focusFind();

Q_SIGNALS:
    void backAsked();
    /// A line's unit, step or pane is to be opened.
    void targetChosen(const slipway::presentation::MarkTarget &target);

private:
    void build();
    void buildBar(QBoxLayout *layout);
    void buildWhere(QBoxLayout *row);
    void buildTools(QBoxLayout *row);
    void buildCompareBar(QBoxLayout *layout);
    void buildKeys();
    void connectViews();
    QToolButton *addTool(QBoxLayout *row, const QString &name, const QString &icon, const QString &words);
    void showReading();
    void showDifference();
    void leaveChanges();
    void updateBar();
    void showSides();
    void goTo(int line);
    [[nodiscard]] int lineToOpenAt(int asked) const;
    void showPlace();
    void goToPlace();
    void goToFinding(bool forward);
    void goToMark(bool forward);
    void goToChange(bool forward);
    void openTarget();
    void rowChanged(int row);

    presentation::RunbookView &m_view;
    Highlighting &m_highlighting;
    SourceView *m_source = nullptr;
    RenderedView *m_rendered = nullptr;
    QSplitter *m_splitter = nullptr;
    FindBar *m_find = nullptr;
    RunbookDetails *m_details = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_findings = nullptr;
    QComboBox *m_group = nullptr;
    QToolButton *m_sourceSide = nullptr;
    QToolButton *m_renderedSide = nullptr;
    QList<QWidget *> m_readingTools; ///< what only the runbook itself has a use for
    QWidget *m_compareBar = nullptr;
    QLabel *m_summary = nullptr;
    Chip *m_opened = nullptr; ///< names the side that was opened or runs
    QToolButton *m_place = nullptr;
    int m_pendingLine = 0;
    bool m_comparing = false;
};

} // namespace slipway::widgets
