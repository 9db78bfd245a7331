// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/runbookview.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace slipway::widgets {

class Button;
class Chip;

/// What one line of the runbook became, in which step it stands, and what was found at it.
class RunbookDetails : public QWidget
{
    Q_OBJECT
public:
    RunbookDetails(presentation::RunbookView &view, QWidget *parent);
    void showLine(int line);
    /// Says of the lines of @p step that the run is there.
    void setPlace(const presentation::Mark &step);
    /// Where the line leads; not valid where it leads nowhere.
    [[nodiscard]] const presentation::MarkTarget &target() const { return m_target; }

Q_SIGNALS:
    void openAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showMarks(const QList<presentation::Mark> &marks);
    void showFindings(const QList<runbook::Finding> &findings);

    presentation::RunbookView &m_view;
    presentation::MarkTarget m_target;
    presentation::Mark m_step;
    int m_line = 1;
    QLabel *m_number;
    Chip *m_kind;
    QLabel *m_title;
    Chip *m_place;
    Chip *m_state;
    QLabel *m_within;
    Button *m_open;
    QVBoxLayout *m_findings;
};

} // namespace slipway::widgets
