// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/steppage.h"

#include "focuskeeper.h"
#include "presentation/runbookview.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/proseview.h"
#include "widgets/stepcards.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"
#include "widgets/unitcard.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace slipway::widgets {

using namespace presentation;
using run::UnitStatus;

namespace {

constexpr auto outputInterval = std::chrono::milliseconds(80);

Look lookOfStep(const StepHead &head)
{
    return lookOf(head.dismissed.isEmpty() ? run::statusOf(head.progress) : UnitStatus::Skipped);
}

} // namespace

StepPage::StepPage(UnitActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("stepPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    auto *columnLayout = new QVBoxLayout(newColumn(m_content, {space::xl, space::xl, space::xl, space::xl}));
    columnLayout->setContentsMargins({});
    columnLayout->setSpacing(space::m);
    buildHead(columnLayout);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(space::m);
    columnLayout->addLayout(m_entries);
    columnLayout->addStretch(1);
    m_scroll->setWidget(m_content);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &StepPage::updateReach);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StepPage::updateReach);
    layout->addWidget(m_scroll, 1);
    buildFooter(layout);
    new FocusKeeper(*this, *m_scroll);

    auto &session = m_actions.session();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &StepPage::rebuild);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row(); ++row)
            updateRow(row);
    });
    connect(&m_model, &StepViewModel::headChanged, this, &StepPage::updateHead);
    connect(&session, &Session::stateChanged, this, &StepPage::updateState);
    connect(&session, &Session::resolvedChanged, this, [this](const QString &key) {
        if (UnitCard *shown = card(key))
            shown->showResolved();
        updateFooter();
    });
    connect(&session, &Session::outputPathKnown, this, [this] { m_outputTimer.start(); });
    connect(&session, &Session::outputGrew, this, [this] {
        if (!m_outputTimer.isActive())
            m_outputTimer.start();
    });
    connect(&session, &Session::waitingForInput, this, [this](const QString &execution, bool waiting) {
        if (UnitCard *shown = cardOfExecution(execution))
            shown->setWaitingForInput(waiting);
    });
    connect(&session, &Session::measured, this,
            [this](const QString &execution, const QDateTime &, double value, const QString &label) {
                if (UnitCard *shown = cardOfExecution(execution))
                    shown->addSample(value, label);
            });
    m_outputTimer.setSingleShot(true);
    m_outputTimer.setInterval(outputInterval);
    connect(&m_outputTimer, &QTimer::timeout, this, &StepPage::updateRunningOutputs);
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, [this] {
        for (QWidget *widget : std::as_const(m_widgets)) {
            if (auto *soak = qobject_cast<SoakCard *>(widget))
                soak->tick(QDateTime::currentDateTimeUtc());
        }
    });
    m_clock.start();
    updateState();
}

void StepPage::showStep(const QString &stepKey)
{
    if (stepKey == m_model.stepKey())
        return;
    m_model.setStep(stepKey);
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT stepShown(stepKey);
}

QWidget *StepPage::newEntry(const StepEntry &entry)
{
    switch (entry.kind) {
    case StepEntry::Kind::Prose: {
        auto *prose = new ProseView(m_content);
        prose->setMarkdown(entry.markdown, entry.remark);
        return prose;
    }
    case StepEntry::Kind::Checks:
        return new CheckForm(m_actions, entry.units, m_content);
    case StepEntry::Kind::Choice:
        return new ChoiceCard(m_actions, entry.choice, m_content);
    case StepEntry::Kind::Soak:
        return new SoakCard(m_actions, entry.soak, m_content);
    case StepEntry::Kind::Unit:
        break;
    }
    if (entry.units.first().plan.unit.kind == runbook::UnitKind::Note)
        return new NoteCard(entry.units.first(), m_content);
    auto *unit = new UnitCard(m_actions, entry.units.first(), m_content);
    connect(unit, &UnitCard::wholeOutputAsked, this, &StepPage::wholeOutputAsked);
    return unit;
}

void StepPage::rebuild()
{
    if (m_content->isAncestorOf(QApplication::focusWidget()))
        m_scroll->setFocus(); // what has the focus goes away; the page keeps it
    for (QWidget *widget : std::as_const(m_widgets)) {
        m_entries->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // one of its buttons may be what led here
    }
    m_widgets.clear();
    // Shown together when all are there, since each would have the page laid out anew.
    QWidget *column = m_entries->parentWidget();
    column->hide();
    for (const auto &entry : m_model.rows()) {
        QWidget *widget = newEntry(entry);
        m_entries->addWidget(widget);
        m_widgets << widget;
    }
    column->show();
    updateFooter();
}

void StepPage::updateRow(int row)
{
    const StepEntry &entry = m_model.row(row);
    QWidget *widget = m_widgets.at(row);
    if (auto *form = qobject_cast<CheckForm *>(widget))
        form->setUnits(entry.units);
    else if (auto *unit = qobject_cast<UnitCard *>(widget))
        updateUnit(*unit, entry.units.first());
    else if (auto *choice = qobject_cast<ChoiceCard *>(widget))
        choice->setChoice(entry.choice);
    else if (auto *soak = qobject_cast<SoakCard *>(widget))
        soak->setSoak(entry.soak);
    else if (auto *prose = qobject_cast<ProseView *>(widget))
        prose->setMarkdown(entry.markdown, entry.remark);
}

/// A question that appears on a card in view comes into view.
void StepPage::updateUnit(UnitCard &shown, const UnitView &unit)
{
    const auto asks = [](UnitStatus status) {
        return status == UnitStatus::AwaitingVerdict || status == UnitStatus::Interrupted || status == UnitStatus::Unknown;
    };
    const bool newly = asks(unit.state.status) && !asks(shown.unit().state.status) && !shown.visibleRegion().isEmpty();
    shown.setUnit(unit);
    if (!newly)
        return;
    QMetaObject::invokeMethod(
        &shown,
        [this, &shown] {
            if (QWidget *way = shown.wayOn())
                reveal(way);
        },
        Qt::QueuedConnection);
}

void StepPage::updateState()
{
    const auto state = m_actions.session().state();
    m_model.setState(state);
    updateFooter();
    followProcedure();
}

/// What was just started by hand is what the person wants to see.
void StepPage::followProcedure()
{
    const auto state = m_actions.session().state();
    const auto *active = state ? state->activeProcedure() : nullptr;
    const QString instance = active ? active->instance : QString();
    if (instance == m_procedure)
        return;
    m_procedure = instance;
    if (active)
        goToNext();
}

void StepPage::updateHead()
{
    const StepHead &head = m_model.head();
    const auto state = m_actions.session().state();
    const bool begun = state && state->stage != run::Stage::NotStarted && state->stage != run::Stage::Finished;
    m_crumb->setText(!head.procedure ? head.phase : head.phase.isEmpty() ? tr("Procedure") : tr("Procedure · %1").arg(head.phase));
    m_crumb->setVisible(!m_crumb->text().isEmpty());
    m_title->setText(head.title);
    const bool open = head.progress.settled < head.progress.total;
    const bool asks = begun && open && head.dismissed.isEmpty();
    m_onlyIfWords->setText(tr("On a condition: %1").arg(head.condition));
    m_onlyIf->setVisible(asks && !head.condition.isEmpty());
    m_noReturn->setVisible(head.pointOfNoReturn && (asks || !begun));
    m_condition->setText(head.dismissed.isEmpty() ? head.condition : tr("Set aside: %1").arg(head.dismissed));
    m_condition->setVisible(m_onlyIf->isHidden() && !m_condition->text().isEmpty());
    m_chip->setLook(head.key.isEmpty() ? Look() : lookOfStep(head),
                    head.progress.total > 0 ? tr("%1 of %2").arg(head.progress.settled).arg(head.progress.total) : QString());
    m_skipStep->setVisible(begun && (open || !head.dismissed.isEmpty()));
    m_skipStep->setText(head.dismissed.isEmpty() ? tr("Skip step…") : tr("Reopen step…"));
    m_endProcedure->setVisible(begun && head.procedure && state->activeProcedure());
    m_previousStep->setEnabled(!head.previousStep.isEmpty());
    m_followingStep->setEnabled(!head.nextStep.isEmpty());
}

void StepPage::updateRunningOutputs()
{
    for (QWidget *widget : std::as_const(m_widgets)) {
        auto *unit = qobject_cast<UnitCard *>(widget);
        if (unit && unit->unit().state.status == UnitStatus::Running)
            unit->showOutput();
    }
}

UnitCard *StepPage::card(const QString &unitKey) const
{
    for (QWidget *widget : m_widgets) {
        auto *unit = qobject_cast<UnitCard *>(widget);
        if (unit && unit->unit().key == unitKey)
            return unit;
    }
    return nullptr;
}

UnitCard *StepPage::cardOfExecution(const QString &execution) const
{
    const auto state = m_actions.session().state();
    return state ? card(state->executions.value(execution).unit) : nullptr;
}

} // namespace slipway::widgets
