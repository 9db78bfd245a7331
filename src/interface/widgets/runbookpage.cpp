// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runbookpage.h"

#include "widgets/chip.h"
#include "widgets/findbar.h"
#include "widgets/renderedview.h"
#include "widgets/runbookdetails.h"
#include "widgets/sourceview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace slipway::widgets {

using namespace presentation;

RunbookPage::RunbookPage(RunbookView &view, Highlighting &highlighting, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_highlighting(highlighting)
{
    setObjectName(QStringLiteral("runbookPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    connectViews();
    buildKeys();
    m_view.read();
    showReading();
}

void RunbookPage::connectViews()
{
    connect(m_source, &SourceView::rowChanged, this, &RunbookPage::rowChanged);
    connect(m_source, &SourceView::scrolled, this, [this](double top) {
        if (!m_comparing)
            m_rendered->setTop(top + 1);
    });
    connect(m_source, &SourceView::opened, this, &RunbookPage::openTarget);
    connect(m_rendered, &RenderedView::scrolled, this, [this](double top) { m_source->setTop(top - 1); });
    connect(m_rendered, &RenderedView::lineChosen, this, [this](int line) { m_source->showRow(line - 1); });
    connect(m_details, &RunbookDetails::openAsked, this, &RunbookPage::openTarget);
    connect(&m_view, &RunbookView::readingChanged, this, &RunbookPage::showReading);
    connect(&m_view, &RunbookView::differenceChanged, this, &RunbookPage::showDifference);
    connect(&m_view, &RunbookView::currentChanged, this, &RunbookPage::showPlace);
}

void RunbookPage::showReading()
{
    const ReadingPtr &reading = m_view.reading();
    const QFileInfo file(m_view.path());
    m_name->setText(file.fileName());
    m_name->setToolTip(file.filePath());
    if (reading == nullptr) {
        m_comparing = false;
    } else if (!m_comparing) {
        const int line = lineToOpenAt(std::exchange(m_pendingLine, 0));
        m_source->setReading(reading);
        m_rendered->setBlocks(reading->blocks);
        m_find->renew();
        goTo(line);
        showPlace();
    }
    updateBar();
}

int RunbookPage::lineToOpenAt(int asked) const
{
    if (asked > 0)
        return asked;
    const int place = m_view.currentStep().line;
    return place > 0 ? place : m_source->row() + 1;
}

void RunbookPage::showPlace()
{
    const Mark step = m_view.currentStep();
    const bool followed = m_source->placeStep().holds(m_source->row() + 1);
    const bool moved = step.line != m_source->placeStep().line;
    m_source->setPlace(step, m_view.currentUnit());
    m_rendered->setPlace(step, m_view.currentUnit());
    m_details->setPlace(step);
    updateBar();
    if (followed && moved && !m_comparing) // whoever reads elsewhere stays there
        goTo(step.line);
}

void RunbookPage::goToPlace()
{
    if (!m_comparing)
        goTo(m_view.currentStep().line);
}

void RunbookPage::updateBar()
{
    const ReadingPtr &reading = m_view.reading();
    for (QWidget *tool : std::as_const(m_readingTools))
        tool->setEnabled(reading && !m_comparing);
    m_place->setEnabled(!m_comparing && m_view.currentStep().line > 0);
    const int count = reading ? int(reading->findings.size()) : 0;
    m_findings->setText(reading ? tr("%n finding(s)", nullptr, count) : tr("Reading…"));
    m_compareBar->setVisible(m_comparing);
    m_details->setVisible(reading && !m_comparing);
    showSides();
}

void RunbookPage::showSides()
{
    m_source->setVisible(m_comparing || m_sourceSide->isChecked());
    m_rendered->setVisible(!m_comparing && m_renderedSide->isChecked());
}

void RunbookPage::showLine(int line)
{
    if (m_comparing)
        leaveChanges();
    if (m_view.reading())
        goTo(lineToOpenAt(line));
    else
        m_pendingLine = line;
    (m_sourceSide->isChecked() ? static_cast<QWidget *>(m_source) : m_rendered)->setFocus(Qt::OtherFocusReason);
}

void RunbookPage::goTo(int line)
{
    if (line <= 0)
        return;
    m_source->showRow(line - 1);
    m_rendered->showLine(line);
    m_details->showLine(line);
}

void RunbookPage::rowChanged(int row)
{
    if (m_comparing || !m_view.reading())
        return;
    m_rendered->showLine(row + 1);
    m_details->showLine(row + 1);
}

void RunbookPage::goToFinding(bool forward)
{
    if (const ReadingPtr &reading = m_view.reading(); reading && !m_comparing) {
        const int line = reading->nextFinding(m_source->row() + 1, forward);
        goTo(line > 0 ? line : reading->nextFinding(forward ? 0 : int(reading->rows.size()) + 1, forward));
    }
}

void RunbookPage::goToMark(bool forward)
{
    if (const ReadingPtr &reading = m_view.reading(); reading && !m_comparing) {
        const auto group = MarkGroup(m_group->currentData().toInt());
        const int line = reading->marks.next(m_source->row() + 1, forward, group);
        goTo(line > 0 ? line : reading->marks.next(forward ? 0 : int(reading->rows.size()) + 1, forward, group));
    }
}

void RunbookPage::goToChange(bool forward)
{
    if (!m_comparing || !m_view.difference())
        return;
    if (const int row = m_view.difference()->next(m_source->row(), forward); row >= 0)
        m_source->showRow(row);
}

void RunbookPage::openTarget()
{
    if (!m_comparing && m_details->target().isValid())
        Q_EMIT targetChosen(m_details->target());
}

void RunbookPage::focusFind()
{
    m_sourceSide->setChecked(true);
    m_find->open();
}

void RunbookPage::showChanges()
{
    m_comparing = true;
    m_pendingLine = m_source->row() + 1;
    m_summary->setText(tr("Comparing…"));
    const auto state = m_view.session().state();
    const bool begun = state && state->stage != run::Stage::NotStarted;
    m_opened->setLook({begun ? tr("− The run’s runbook") : tr("− What was opened"), Tone::Danger, QStringLiteral("runbook")});
    m_source->setDifference({});
    updateBar();
    if (m_view.difference())
        showDifference();
    else
        m_view.compare();
    m_source->setFocus(Qt::OtherFocusReason);
}

void RunbookPage::showDifference()
{
    if (!m_comparing)
        return;
    const DifferencePtr &difference = m_view.difference();
    if (!difference) { // the file changed again, or is as it was
        if (m_view.notice().mayCompare)
            m_view.compare();
        else
            leaveChanges();
        return;
    }
    m_summary->setText(summaryOf(*difference));
    m_source->setDifference(difference);
    m_find->renew();
    if (!difference->isEmpty())
        m_source->showRow(difference->changes.first());
}

void RunbookPage::leaveChanges()
{
    m_comparing = false;
    showReading();
    m_source->setFocus(Qt::OtherFocusReason);
}

} // namespace slipway::widgets
