// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The step page's way forward: what is next, and the one key that does it.
#include "widgets/button.h"
#include "widgets/stepcards.h"
#include "widgets/steppage.h"
#include "widgets/unitactions.h"
#include "widgets/unitcard.h"

#include "conductor/procedures.h"
#include "presentation/words.h"

#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QTimer>

namespace slipway::widgets {

using namespace presentation;
using run::UnitStatus;

namespace {

/// The soak that stands between a person and what comes next; empty where there is none.
QString openSoak(const run::RunState &state, const QString &stepKey)
{
    const auto *step = state.planStep(stepKey);
    const bool waits = step && step->soakSeconds > 0 && !state.soaks.contains(stepKey);
    const run::Progress progress = run::progressOfStep(state, stepKey);
    return waits && progress.settled == progress.total ? stepKey : QString();
}

} // namespace

const UnitView *StepPage::nextUnit() const
{
    for (const auto &entry : m_model.rows()) {
        for (const auto &unit : entry.units) {
            if (unit.next)
                return &unit;
        }
    }
    return nullptr;
}

/// A release that was taken back is finished, unless a person turned to a step of it that is still open.
bool StepPage::isRolledBackHere(const run::RunState &state) const
{
    return conductor::isRolledBack(state) && !state.activeProcedure() && !nextUnit();
}

StepPage::Forward StepPage::forward() const
{
    const auto state = m_actions.session().state();
    if (!state)
        return {};
    if (state->stage == run::Stage::Finished)
        return {tr("This run is finished."), {}, tr("Report"), QKeySequence(Qt::CTRL | Qt::Key_P), true};
    if (state->stage == run::Stage::NotStarted)
        return {tr("Not begun: this is what would be done."), {}, {}, {}, false};
    const QKeySequence go(Qt::CTRL | Qt::Key_Return);
    if (const auto *through = run::procedureToEnd(*state)) {
        return {tr("%1 is through").arg(titleOf(through->procedure, *state)), tr("End it; then finish the run, or go on with it."),
                tr("End procedure…"), go, true};
    }
    if (isRolledBackHere(*state))
        return {tr("The release was rolled back"), tr("Finish the run; or go on with it from a step of the outline."),
                tr("Finish…"), go, true};
    if (!openSoak(*state, m_model.stepKey()).isEmpty())
        return {tr("Next: the soak of this step"), {}, tr("Start the soak"), go, true};
    if (const QString soak = run::soakToStart(*state); !soak.isEmpty())
        return {tr("Next: the soak of %1").arg(titleOf(soak, *state)), {}, tr("Go there"), go, true};
    const QString next = run::nextUnit(*state);
    const UnitView *here = nextUnit();
    if (const QString soak = run::soakAhead(*state); !soak.isEmpty() && !next.isEmpty() && !here)
        return waitFor(soak, next);
    if (next.isEmpty() && !state->index.runningSoaks.isEmpty())
        return {tr("Next: nothing but to wait for the soak"), {}, {}, {}, false};
    if (next.isEmpty())
        return {tr("Nothing is left to do."), {}, tr("Finish…"), go, true};
    if (!here && openChoice())
        return {tr("Choose one way to go on"), titleOf(m_model.stepKey(), *state), tr("Choose"), go, true};
    if (!here)
        return {tr("Next: %1").arg(titleOf(next, *state)), titleOf(stepKeyOf(*state, next), *state), tr("Go there"), go, true};
    return forUnit(*here);
}

StepPage::Forward StepPage::forUnit(const UnitView &unit) const
{
    const QKeySequence go(Qt::CTRL | Qt::Key_Return);
    const QString words = tr("Next: %1").arg(unit.plan.unit.title);
    const QString reason = unit.refusal ? unit.refusal->reason : QString();
    const bool asked = unit.state.status == UnitStatus::AwaitingVerdict;
    const bool undecided = unit.state.status == UnitStatus::Interrupted || unit.state.status == UnitStatus::Unknown;
    if (undecided && isInView(unit))
        return {words, reason, tr("Decide"), go, true};
    if ((unit.state.status != UnitStatus::Open && !asked) || !isInView(unit))
        return {words, reason, tr("Show"), go, true};
    if (asked)
        return {words, reason, tr("Looks right"), QKeySequence(Qt::CTRL | Qt::Key_Y), true};
    const bool check = unit.plan.unit.kind == runbook::UnitKind::Check;
    const auto *resolved = check ? nullptr : m_actions.session().resolved(unit.key);
    const bool ready = !unit.refusal && (check || (resolved && *resolved));
    return {words, reason, check ? tr("Tick") : tr("Run"), go, ready};
}

StepPage::Forward StepPage::waitFor(const QString &soak, const QString &next) const
{
    const auto state = m_actions.session().state();
    const bool here = soak == m_model.stepKey();
    return {tr("The soak of %1 is to pass").arg(titleOf(soak, *state)), tr("then: %1").arg(titleOf(next, *state)),
            here ? QString() : tr("Go there"), here ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_Return), !here};
}

QWidget *StepPage::wayOn(const UnitView &unit) const
{
    const int row = m_model.rowOf(unit.key);
    if (row < 0)
        return nullptr;
    if (const auto *form = qobject_cast<CheckForm *>(m_widgets.at(row)))
        return form->row(unit.key);
    const auto *shown = qobject_cast<UnitCard *>(m_widgets.at(row));
    return shown ? shown->wayOn() : nullptr;
}

/// The choice of this page that what is next waits for.
ChoiceCard *StepPage::openChoice() const
{
    const auto state = m_actions.session().state();
    if (!state || stepKeyOf(*state, run::nextUnit(*state)) != m_model.stepKey())
        return nullptr;
    for (QWidget *widget : m_widgets) {
        if (auto *choice = qobject_cast<ChoiceCard *>(widget); choice && choice->isOpen())
            return choice;
    }
    return nullptr;
}

bool StepPage::isInView(const UnitView &unit) const
{
    const QWidget *way = wayOn(unit);
    return way && way->visibleRegion().contains(way->rect().center());
}

void StepPage::reveal(QWidget *widget)
{
    m_content->layout()->activate();
    m_scroll->ensureWidgetVisible(widget, 0, space::xl);
}

void StepPage::showWayOn(const UnitView &unit)
{
    showUnit(unit.key);
    QWidget *way = wayOn(unit);
    if (!way)
        return;
    reveal(way);
    if (qobject_cast<Button *>(way))
        way->setFocus(Qt::OtherFocusReason);
}

/// Scrolling decides whether the key acts or shows first what it would act on.
void StepPage::updateReach()
{
    const UnitView *here = nextUnit();
    if ((here && isInView(*here)) != m_inReach)
        updateFooter();
}

void StepPage::updateFooter()
{
    const UnitView *here = nextUnit();
    m_inReach = here && isInView(*here);
    const Forward way = forward();
    m_nextWords->setText(way.words);
    m_nextReason->setText(way.reason);
    m_nextReason->setVisible(!way.reason.isEmpty());
    m_nextButton->setVisible(!way.verb.isEmpty());
    m_nextButton->setText(way.verb);
    m_nextButton->setAccessibleName(QStringLiteral("%1. %2").arg(way.words, way.verb));
    m_nextButton->setKeyHint(way.key);
    m_nextButton->setEnabled(way.ready);
    // Cards that have just come have no place yet: what is in view is asked again once they have.
    QTimer::singleShot(0, this, &StepPage::updateReach);
}

void StepPage::pressNext()
{
    const auto state = m_actions.session().state();
    const UnitView *here = nextUnit();
    if (state && state->stage == run::Stage::Finished)
        Q_EMIT reportAsked();
    else if (here && here->state.status == UnitStatus::AwaitingVerdict)
        confirmVerdict();
    else
        performNext();
}

void StepPage::performNext()
{
    const auto state = m_actions.session().state();
    if (!state || state->stage == run::Stage::NotStarted || state->stage == run::Stage::Finished)
        return;
    if (run::procedureToEnd(*state)) {
        m_actions.endProcedure();
        return;
    }
    if (isRolledBackHere(*state)) {
        Q_EMIT finishAsked();
        return;
    }
    if (const QString soak = openSoak(*state, m_model.stepKey()); !soak.isEmpty()) {
        m_actions.startSoak(soak);
        return;
    }
    if (const QString soak = run::soakToStart(*state); !soak.isEmpty()) {
        showStep(soak);
        return;
    }
    if (run::nextUnit(*state).isEmpty()) {
        Q_EMIT finishAsked();
        return;
    }
    const UnitView *here = nextUnit();
    if (ChoiceCard *choice = here ? nullptr : openChoice()) {
        reveal(choice);
        choice->focusFirstOption();
    } else if (!here) {
        goToNext();
    } else if (here->state.status != UnitStatus::Open || !isInView(*here) || !m_actions.primary(*here)) {
        // Nothing runs that is not on the screen.
        showWayOn(*here);
    }
}

void StepPage::goToNext()
{
    const auto state = m_actions.session().state();
    if (!state)
        return;
    const QString next = run::nextUnit(*state);
    if (const QString soak = run::soakAhead(*state); !soak.isEmpty())
        showStep(soak);
    else if (!next.isEmpty())
        showUnit(next);
}

void StepPage::goToStep(int offset)
{
    const QString key = offset < 0 ? m_model.head().previousStep : m_model.head().nextStep;
    if (!key.isEmpty())
        showStep(key);
}

void StepPage::showUnit(const QString &unitKey)
{
    const auto state = m_actions.session().state();
    if (!state)
        return;
    const QString step = stepKeyOf(*state, unitKey);
    if (!step.isEmpty())
        showStep(step);
    const int row = m_model.rowOf(unitKey);
    if (row < 0)
        return;
    m_content->layout()->activate();
    QWidget *widget = m_widgets.at(row);
    if (auto *unit = qobject_cast<UnitCard *>(widget)) {
        unit->unfold();
        unit->setFocus();
    } else if (auto *form = qobject_cast<CheckForm *>(widget)) {
        if (CheckRow *check = form->row(unitKey)) {
            check->focusTick();
            widget = check;
        }
    }
    m_scroll->ensureWidgetVisible(widget, 0, space::xl);
}

void StepPage::confirmVerdict()
{
    for (const auto &entry : m_model.rows()) {
        for (const auto &unit : entry.units) {
            if (unit.state.status == UnitStatus::AwaitingVerdict) {
                if (isInView(unit))
                    m_actions.giveVerdict(unit, true);
                else
                    showWayOn(unit);
                return;
            }
        }
    }
}

} // namespace slipway::widgets
