// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/releasebar.h"

#include "base/tr.h"
#include "conductor/procedures.h"
#include "presentation/stepview.h"
#include "run/rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::presentation {
using base::Tr;

namespace {

PhaseSegment segmentOf(const QString &key, const QString &title, const run::Progress &progress)
{
    PhaseSegment segment;
    segment.key = key;
    segment.title = title;
    segment.progress = progress;
    return segment;
}

/// The procedure that the strip shows: the one under way, else the last one that took the release back.
const run::ProcedureRun *shownProcedure(const run::RunState &state)
{
    const auto *active = state.activeProcedure();
    return active ? active : conductor::completedRollback(state);
}

/// The step that the run stands at; empty where it goes forward no more.
QString currentStepOf(const run::RunState &state)
{
    if (state.stage == run::Stage::Finished || conductor::isRolledBack(state))
        return {};
    const QString soak = run::soakAhead(state);
    return soak.isEmpty() ? stepKeyOf(state, run::nextUnit(state)) : soak;
}

QList<PhaseSegment> segmentsOf(const run::RunState &state)
{
    const QString currentStep = currentStepOf(state);
    QList<PhaseSegment> segments;
    for (const auto &phase : state.plan().phases) {
        const QString title = QStringLiteral("%1 %2").arg(phase.number, phase.title).trimmed();
        PhaseSegment segment = segmentOf(phase.id, title, run::progressOfPhase(state, phase.id));
        segment.current = std::ranges::contains(phase.steps, currentStep, &runbook::PlanStep::id);
        segments << segment;
    }
    if (const auto *shown = shownProcedure(state)) {
        PhaseSegment segment = segmentOf(shown->instance, titleOf(shown->procedure, state),
                                         run::progressOfPhase(state, shown->instance));
        segment.current = !shown->ended;
        segment.procedure = true;
        segments << segment;
    }
    return segments;
}

QString nextMomentOf(const run::RunState &state, const QDateTime &now)
{
    for (const auto &soak : state.soaks) {
        if (soak.ended)
            continue;
        const QDateTime from = state.heldAt.value_or(now);
        const QString left = countdownText(from.secsTo(soak.endsAt));
        return state.heldAt ? Tr::tr("Soak frozen at %1").arg(left) : Tr::tr("Soak ends in %1").arg(left);
    }
    return {};
}

} // namespace

QString rollBackRefusal(const runbook::Plan &plan)
{
    if (!plan.procedures.isEmpty())
        return {};
    return Tr::tr("The runbook has no rollback procedure. Go back by hand, and note in the journal what was done. "
                  "A section “Rollback Procedures” in the runbook gives the next run a way back.");
}

ReleaseBarView releaseBarView(const run::RunState &state, const QDateTime &now,
                              std::optional<std::chrono::seconds> usual)
{
    ReleaseBarView view;
    view.service = state.started.service.isEmpty() ? state.plan().title : state.started.service;
    view.version = state.started.version;
    view.environment = state.started.environment.name;
    view.stage = state.finished ? lookOf(state.finished->outcome) : lookOf(state.stage, state.started.mode);
    view.rehearsal = state.rehearsal();
    view.begun = state.stage != run::Stage::NotStarted;
    const bool underWay = view.begun && state.stage != run::Stage::Finished;
    view.rolledBack = underWay && !state.activeProcedure() && conductor::isRolledBack(state);
    if (view.rolledBack && state.stage == run::Stage::Live)
        view.stage = {view.rehearsal ? Tr::tr("Rehearsal, rolled back") : Tr::tr("Rolled back, not finished"), Tone::Rollback,
                      QStringLiteral("rollback")};
    view.canGoOn = state.stage == run::Stage::Holding;
    view.canHold = underWay && !view.canGoOn;
    view.rollBackRefusal = underWay ? rollBackRefusal(state.plan()) : QString();
    view.canRollBack = underWay && view.rollBackRefusal.isEmpty();
    if (underWay) {
        const auto refusal = run::refusalToFinish(state);
        view.canFinish = !refusal;
        view.finishRefusal = refusal ? refusal->reason : QString();
    }
    view.heldReason = state.heldReason;
    view.segments = segmentsOf(state);
    if (view.begun) {
        const QDateTime end = state.finished ? state.finishedAt : now;
        view.elapsed = countdownText(state.startedAt.secsTo(end));
    }
    const bool forward = underWay && state.stage != run::Stage::RollingBack && !view.rolledBack;
    if (forward)
        view.nextMoment = nextMomentOf(state, now);
    if (forward && usual) {
        const QDateTime end = state.startedAt.addDuration(*usual).toLocalTime();
        view.expectedEnd = Tr::tr("usually until %1").arg(QLocale().toString(end.time(), QLocale::ShortFormat));
    }
    return view;
}

} // namespace slipway::presentation
