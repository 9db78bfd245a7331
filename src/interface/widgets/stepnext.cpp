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

void StepPage::updateFooter()
{
    const auto state = m_actions.session().state();
    const bool begun = state && state->stage != run::Stage::NotStarted && state->stage != run::Stage::Finished;
    m_nextButton->setVisible(begun);
    m_nextReason->clear();
    if (!begun) {
        m_nextWords->setText(!state                                    ? QString()
                                 : state->stage == run::Stage::Finished ? tr("This run is finished.")
                                                                        : tr("Not begun: this is what would be done."));
        m_nextReason->hide();
        return;
    }
    const QString next = run::nextUnit(*state);
    const UnitView *here = nextUnit();
    m_nextButton->setEnabled(true);
    if (!openSoak(*state, m_model.stepKey()).isEmpty()) {
        m_nextWords->setText(tr("Next: the soak of this step"));
        m_nextButton->setText(tr("Start the soak"));
    } else if (next.isEmpty()) {
        m_nextWords->setText(tr("Nothing is left to do."));
        m_nextButton->setText(tr("Finish…"));
    } else if (!here) {
        m_nextWords->setText(tr("Next: %1").arg(titleOf(next, *state)));
        m_nextReason->setText(titleOf(stepKeyOf(*state, next), *state));
        m_nextButton->setText(tr("Go there"));
    } else {
        m_nextWords->setText(tr("Next: %1").arg(here->plan.unit.title));
        const bool check = here->plan.unit.kind == runbook::UnitKind::Check;
        const auto *resolved = check ? nullptr : m_actions.session().resolved(here->key);
        m_nextReason->setText(here->refusal ? here->refusal->reason : QString());
        m_nextButton->setText(here->state.status == UnitStatus::Open ? (check ? tr("Tick") : tr("Run")) : tr("Show"));
        const bool ready = check || (resolved && *resolved);
        m_nextButton->setEnabled(here->state.status != UnitStatus::Open || (ready && !here->refusal));
    }
    m_nextReason->setVisible(!m_nextReason->text().isEmpty());
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
    if (!next.isEmpty())
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
    m_content->adjustSize();
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
