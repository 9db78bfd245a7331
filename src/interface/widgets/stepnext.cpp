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
    if (!here)
        return {tr("Next: %1").arg(titleOf(next, *state)), titleOf(stepKeyOf(*state, next), *state), tr("Go there"), go, true};
    const QString words = tr("Next: %1").arg(here->plan.unit.title);
    const QString reason = here->refusal ? here->refusal->reason : QString();
    if (here->state.status == UnitStatus::AwaitingVerdict)
        return {words, reason, tr("Looks right"), QKeySequence(Qt::CTRL | Qt::Key_Y), true};
    if (here->state.status != UnitStatus::Open)
        return {words, reason, tr("Show"), go, true};
    const bool check = here->plan.unit.kind == runbook::UnitKind::Check;
    const auto *resolved = check ? nullptr : m_actions.session().resolved(here->key);
    const bool ready = !here->refusal && (check || (resolved && *resolved));
    return {words, reason, check ? tr("Tick") : tr("Run"), go, ready};
}

StepPage::Forward StepPage::waitFor(const QString &soak, const QString &next) const
{
    const auto state = m_actions.session().state();
    const bool here = soak == m_model.stepKey();
    return {tr("The soak of %1 is to pass").arg(titleOf(soak, *state)), tr("then: %1").arg(titleOf(next, *state)),
            here ? QString() : tr("Go there"), here ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_Return), !here};
}

void StepPage::updateFooter()
{
    const Forward way = forward();
    m_nextWords->setText(way.words);
    m_nextReason->setText(way.reason);
    m_nextReason->setVisible(!way.reason.isEmpty());
    m_nextButton->setVisible(!way.verb.isEmpty());
    m_nextButton->setText(way.verb);
    m_nextButton->setAccessibleName(QStringLiteral("%1. %2").arg(way.words, way.verb));
    m_nextButton->setKeyHint(way.key);
    m_nextButton->setEnabled(way.ready);
}

void StepPage::pressNext()
{
    const auto state = m_actions.session().state();
    const UnitView *here = nextUnit();
    if (state && state->stage == run::Stage::Finished)
        Q_EMIT reportAsked();
    else if (here && here->state.status == UnitStatus::AwaitingVerdict)
        m_actions.giveVerdict(*here, true);
    else
        performNext();
}

void StepPage::performNext()
{
    const auto state = m_actions.session().state();
    if (!state || state->stage == run::Stage::NotStarted || state->stage == run::Stage::Finished)
        return;
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
    if (!here)
        goToNext();
    else if (here->state.status != UnitStatus::Open || !m_actions.primary(*here))
        showUnit(here->key);
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
                m_actions.giveVerdict(unit, true);
                return;
            }
        }
    }
}

} // namespace slipway::widgets
