// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The step page's way forward: what is next, and the one key that does it.
#include "widgets/button.h"
#include "widgets/stepcards.h"
#include "widgets/steppage.h"
#include "widgets/unitactions.h"
#include "widgets/unitcard.h"

#include "presentation/words.h"

#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QTimer>

namespace slipway::widgets {

using namespace presentation;
using run::UnitStatus;

namespace {

QKeySequence stopKey()
{
    return {Qt::CTRL | Qt::Key_Period};
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

NextAct StepPage::act() const
{
    const auto state = m_actions.session().state();
    return state ? nextAct(*state, m_model.stepKey()) : NextAct();
}

StepPage::Forward StepPage::forward() const
{
    const auto state = m_actions.session().state();
    if (!state)
        return {};
    const QKeySequence go(Qt::CTRL | Qt::Key_Return);
    const NextAct act = this->act();
    switch (act.kind) {
    case NextAct::Kind::Report:
        return {tr("This run is finished."), {}, tr("Report"), QKeySequence(Qt::CTRL | Qt::Key_P), true};
    case NextAct::Kind::NotBegun:
        return {tr("Not begun: this is what would be done."), {}, {}, {}, false};
    case NextAct::Kind::EndProcedure:
        return {tr("%1 is through").arg(titleOf(act.key, *state)), tr("End it; then finish the run, or go on with it."),
                tr("End procedure…"), go, true};
    case NextAct::Kind::RolledBack:
        return {tr("The release was rolled back"), tr("Finish the run; or go on with it from a step of the outline."),
                tr("Finish…"), go, true};
    case NextAct::Kind::StartSoak:
        return {tr("Next: the soak of this step"), {}, tr("Start the soak"), go, true};
    case NextAct::Kind::GoToSoak:
        return {tr("Next: the soak of %1").arg(titleOf(act.key, *state)), {}, tr("Go there"), go, true};
    case NextAct::Kind::Wait:
        return waitFor(act);
    case NextAct::Kind::Finish:
        return {tr("Nothing is left to do."), {}, tr("Finish…"), go, true};
    case NextAct::Kind::Choose:
        return {tr("Choose one way to go on"), titleOf(m_model.stepKey(), *state), tr("Choose"), go, true};
    case NextAct::Kind::GoToUnit:
        return {tr("Next: %1").arg(titleOf(act.key, *state)), titleOf(stepKeyOf(*state, act.key), *state), tr("Go there"), go, true};
    case NextAct::Kind::Unit:
        break;
    }
    const UnitView *here = nextUnit();
    return here ? forUnit(*here) : Forward();
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
    if (isWatched(unit) && isInView(unit)) {
        return {tr("Watching: %1").arg(unit.plan.unit.title), tr("Stop it when you have seen enough."), tr("Stop watching"),
                stopKey(), true};
    }
    if ((unit.state.status != UnitStatus::Open && !asked) || !isInView(unit))
        return {words, reason, tr("Show"), go, true};
    if (asked)
        return {words, reason, tr("Looks right"), QKeySequence(Qt::CTRL | Qt::Key_Y), true};
    const bool check = unit.plan.unit.kind == runbook::UnitKind::Check;
    const auto *resolved = check ? nullptr : m_actions.session().resolved(unit.key);
    const bool ready = !unit.refusal && (check || (resolved && *resolved));
    return {words, reason, check ? tr("Tick") : runWordOf(unit), go, ready};
}

StepPage::Forward StepPage::waitFor(const NextAct &act) const
{
    const auto state = m_actions.session().state();
    const bool here = act.key == m_model.stepKey();
    return {tr("The soak of %1 is to pass").arg(titleOf(act.key, *state)),
            act.then.isEmpty() ? tr("then the run can be finished") : tr("then: %1").arg(titleOf(act.then, *state)),
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

void StepPage::showChoice()
{
    for (QWidget *widget : std::as_const(m_widgets)) {
        if (auto *choice = qobject_cast<ChoiceCard *>(widget); choice && choice->isOpen()) {
            reveal(choice);
            choice->focusFirstOption();
            return;
        }
    }
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
    if (qobject_cast<Button *>(way) && !isWatched(unit))
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
    const UnitView *here = act().kind == NextAct::Kind::Unit ? nextUnit() : nullptr;
    if (act().kind == NextAct::Kind::Report)
        Q_EMIT reportAsked();
    else if (here && here->state.status == UnitStatus::AwaitingVerdict)
        confirmVerdict();
    else if (here && isWatched(*here))
        stopWatching();
    else
        performNext();
}

void StepPage::performNext()
{
    const NextAct act = this->act();
    switch (act.kind) {
    case NextAct::Kind::NotBegun:
    case NextAct::Kind::Report:
        return;
    case NextAct::Kind::EndProcedure:
        return m_actions.endProcedure();
    case NextAct::Kind::StartSoak:
        return m_actions.startSoak(act.key);
    case NextAct::Kind::GoToSoak:
    case NextAct::Kind::Wait:
        return showStep(act.key);
    case NextAct::Kind::RolledBack:
    case NextAct::Kind::Finish:
        return Q_EMIT finishAsked();
    case NextAct::Kind::Choose:
        return showChoice();
    case NextAct::Kind::GoToUnit:
        return showUnit(act.key);
    case NextAct::Kind::Unit:
        break;
    }
    const UnitView *here = nextUnit();
    // Nothing runs that is not on the screen.
    if (here && (here->state.status != UnitStatus::Open || !isInView(*here) || !m_actions.primary(*here)))
        showWayOn(*here);
}

bool StepPage::isWatched(const UnitView &unit)
{
    using runbook::UnitKind;
    const UnitKind kind = unit.plan.unit.kind;
    const bool looks = kind == UnitKind::Watch || kind == UnitKind::Stream
        || (kind == UnitKind::HttpCheck && unit.plan.unit.intervalSeconds > 0);
    return looks && unit.state.status == UnitStatus::Running;
}

/// A key of its own: the one that does what is next ends nothing.
void StepPage::stopWatching()
{
    for (const auto &entry : m_model.rows()) {
        for (const auto &unit : entry.units) {
            if (isWatched(unit))
                return isInView(unit) ? m_actions.stop(unit) : showWayOn(unit);
        }
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
