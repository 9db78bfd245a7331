// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/lists.h"
#include "presentation/session.h"

#include <QWidget>

namespace Ui {
class WelcomePage;
}

namespace slipway::widgets {

/// Where one begins: open a runbook, try the sample release, resume a run, look at an earlier one.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(presentation::Session &session, QWidget *parent);
    ~WelcomePage() override;

    /// Looks up runs and recent files anew.
    void refresh();

Q_SIGNALS:
    void openAsked();
    void sampleAsked();

private:
    void setRuns(const QList<ports::RunSummary> &runs);
    void setRecent();
    void addResumeButtons();

    presentation::Session &m_session;
    std::unique_ptr<Ui::WelcomePage> m_form;
    presentation::HistoryModel m_unfinished;
    presentation::HistoryModel m_finished;
    presentation::PlainModel m_recent;
};

} // namespace slipway::widgets
