// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/actionrules.h"

#include "run/rules.h"

#include <QCoreApplication>

namespace slipway::presentation {
namespace {

struct ActionRules
{
    Q_DECLARE_TR_FUNCTIONS(slipway::presentation::ActionRules)
};

} // namespace

QString refusalOf(Needs needs, Session::Place place, const conductor::StatePtr &state)
{
    if (needs == Needs::Nothing)
        return {};
    if (place == Session::Place::Welcome || !state)
        return ActionRules::tr("Open a runbook or a run first.");
    const bool run = place == Session::Place::Run;
    switch (needs) {
    case Needs::Preflight:
        return run ? ActionRules::tr("This run has begun already.") : QString();
    case Needs::Run:
        return run ? QString() : ActionRules::tr("Go live or rehearse first.");
    case Needs::UnderWay:
        if (!run)
            return ActionRules::tr("Go live or rehearse first.");
        return state->stage == run::Stage::Finished ? ActionRules::tr("This run has ended.") : QString();
    case Needs::Takeable:
        if (const QString refusal = refusalOf(Needs::UnderWay, place, state); !refusal.isEmpty())
            return refusal;
        return run::lastTakeable(*state).isEmpty()
            ? ActionRules::tr("Nothing was ticked since the run moved on; each check has its own “Take back”.")
            : QString();
    case Needs::Nothing:
    case Needs::Opened:
        break;
    }
    return {};
}

} // namespace slipway::presentation
