// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/releasebar.h"

#include "base/tr.h"
#include "presentation/stepview.h"
#include "run/rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::presentation {
using base::Tr;

namespace {

QList<PhaseSegment> segmentsOf(const run::RunState &state)
{
    const QString currentStep = stepKeyOf(state, run::nextUnit(state));
    QList<PhaseSegment> segments;
    for (const auto &phase : state.plan().phases) {
        const run::Progress progress = run::progressOfPhase(state, phase.id);
        PhaseSegment segment{phase.id, QStringLiteral("%1 %2").arg(phase.number, phase.title).trimmed(),
                             progress.settled, progress.total, progress.failed, progress.running, false, false};
        segment.current = std::ranges::contains(phase.steps, currentStep, &runbook::PlanStep::id);
        segments << segment;
    }
    if (const auto *active = state.activeProcedure()) {
        const run::Progress progress = run::progressOfPhase(state, active->instance);
        const PhaseSegment segment{active->instance, titleOf(active->procedure, state), progress.settled,
                                   progress.total,   progress.failed,                   progress.running,
                                   true,             true};
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
    view.canGoOn = state.stage == run::Stage::Holding;
    view.canHold = underWay && !view.canGoOn;
    view.canRollBack = underWay && !state.plan().procedures.isEmpty();
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
    if (underWay)
        view.nextMoment = nextMomentOf(state, now);
    if (underWay && usual) {
        const QDateTime end = state.startedAt.addDuration(*usual).toLocalTime();
        view.expectedEnd = Tr::tr("usually until %1").arg(QLocale().toString(end.time(), QLocale::ShortFormat));
    }
    return view;
}

} // namespace slipway::presentation
