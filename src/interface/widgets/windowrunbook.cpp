// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the main window leads to the runbook and back.
#include "widgets/dockboard.h"
#include "widgets/fileband.h"
#include "widgets/mainwindow.h"
#include "widgets/preflightpage.h"
#include "widgets/runbookpage.h"
#include "widgets/steppage.h"
#include "widgets/unitactions.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

void MainWindow::buildFileBand()
{
    m_runbook = new RunbookView(m_session, this);
    auto *band = new FileBand(*m_runbook, menuWidget());
    menuWidget()->layout()->addWidget(band);
    connect(band, &FileBand::compareAsked, this, [this] {
        showLine(0);
        runbookPage().showChanges();
    });
    connect(m_unitActions, &UnitActions::lineAsked, this, &MainWindow::showLine);
}

RunbookPage &MainWindow::runbookPage()
{
    if (!m_runbookPage) {
        m_runbookPage = new RunbookPage(*m_runbook, m_highlighting, m_pages);
        m_pages->addWidget(m_runbookPage);
        connect(m_runbookPage, &RunbookPage::backAsked, this, &MainWindow::leaveRunbook);
        connect(m_runbookPage, &RunbookPage::targetChosen, this, &MainWindow::openTarget);
    }
    return *m_runbookPage;
}

void MainWindow::showLine(int line)
{
    if (m_pages->currentWidget() != &runbookPage())
        m_beforeRunbook = m_pages->currentWidget();
    m_runbookPath = m_runbook->path();
    showPage(m_runbookPage);
    m_runbookPage->showLine(line);
}

void MainWindow::showRunbookOrBack()
{
    if (m_runbookPage && m_pages->currentWidget() == m_runbookPage) {
        leaveRunbook();
        return;
    }
    const auto state = m_session.state();
    const bool inStep = m_steps && m_pages->currentWidget() == m_steps;
    showLine(inStep && state ? lineOf(m_steps->stepKey(), *state) : 0);
}

void MainWindow::leaveRunbook()
{
    if (m_beforeRunbook)
        showPage(m_beforeRunbook);
    else if (m_session.place() == Session::Place::Preflight)
        showPage(&preflightPage());
    else
        showPage(&stepPage());
}

void MainWindow::openTarget(const MarkTarget &target)
{
    if (!target.pane.isEmpty()) {
        m_docks->show(target.pane)->setFocus();
        return;
    }
    showPage(&stepPage());
    if (target.unit.isEmpty())
        stepPage().showStep(target.step);
    else
        stepPage().showUnit(target.unit);
}

bool MainWindow::staysOnRunbook() const
{
    return m_runbookPage && m_pages->currentWidget() == m_runbookPage && m_runbook->path() == m_runbookPath;
}

} // namespace slipway::widgets
