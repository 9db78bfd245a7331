// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runthrough.h"

#include "launch.h"
#include "run/rules.h"

namespace slipway::conductor {

namespace {

/// The execution whose good end @p body tells; empty where it tells something else.
QString endedWell(const run::EventBody &body)
{
    if (const auto *ended = std::get_if<run::ExecutionEnded>(&body))
        return ended->verdict == run::Verdict::Successful ? ended->execution : QString();
    if (const auto *verdict = std::get_if<run::VerdictGiven>(&body))
        return verdict->right ? verdict->execution : QString();
    return {};
}

QString unitBehind(const run::RunState &state, const QString &unit)
{
    const QStringList units = run::orderedUnits(state, state.instanceOf(unit));
    const qsizetype at = units.indexOf(unit);
    return at < 0 ? QString() : units.value(at + 1);
}

} // namespace

std::optional<RunUnit> runThroughAfter(const run::RunState &state, const run::Event &event)
{
    const QString execution = endedWell(event.body);
    if (execution.isEmpty())
        return std::nullopt;
    const QString next = unitBehind(state, state.executions.value(execution).unit);
    const runbook::PlanUnit *unit = state.planUnit(next);
    const bool asked = unit && unit->runThrough && state.unitState(next).status == run::UnitStatus::Open;
    if (!asked || run::needsTypedConfirmation(state, next))
        return std::nullopt;
    LaunchRequest request;
    request.unit = next;
    const auto resolved = resolveNow(state, request);
    if (!resolved)
        return std::nullopt;
    return RunUnit{next, resolved->sha256, {}, {}, false};
}

} // namespace slipway::conductor
