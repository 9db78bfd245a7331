// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch.h"

#include "base/id.h"
#include "base/recorded.h"
#include "run/rules.h"
#include "runbook/shell.h"
#include "sessionfolder.h"
#include "tr.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

using base::ErrorCode;
using runbook::UnitKind;

base::Result<runbook::PlanUnit> unitToRun(const run::RunState &state, const LaunchRequest &request)
{
    const runbook::PlanUnit *planned = state.planUnit(request.unit);
    if (!planned)
        return base::failure(ErrorCode::NotFound, Tr::tr("The plan has no such unit"), request.unit);
    runbook::PlanUnit unit = *planned;
    const bool native = unit.unit.kind == UnitKind::Watch || unit.unit.kind == UnitKind::HttpCheck;
    if (native && (request.asWritten || !request.editedText.isEmpty()))
        unit.unit.kind = unit.unit.intervalSeconds > 0 ? UnitKind::Stream : UnitKind::Command;
    if (!request.editedText.isEmpty()) {
        unit.unit.text = request.editedText;
        unit.unit.effect = runbook::effectOf(request.editedText);
    }
    return unit;
}

/// Edited text is what runs already; only secrets are still to be put in.
QList<runbook::Binding> bindingsFor(const run::RunState &state, const LaunchRequest &request)
{
    if (request.editedText.isEmpty())
        return state.bindings;
    QList<runbook::Binding> secrets;
    std::ranges::copy_if(state.bindings, std::back_inserter(secrets), &runbook::Binding::secret);
    return secrets;
}

/// Resolves @p unit and says in which folder it begins, so that the record tells and a lost session does not matter.
base::Result<runbook::ResolvedUnit> resolveIn(const run::RunState &state, const runbook::PlanUnit &unit,
                                              const QList<runbook::Binding> &bindings)
{
    auto resolved = runbook::resolve(state.plan(), unit, bindings);
    if (resolved) {
        const QString &own = unit.unit.attributes.cwd;
        resolved->cwd = own.isEmpty() ? sessionFolder(state) : absolutePath(own, runbookFolder(state));
    }
    return resolved;
}

/// Rule 2: a check of "localhost" means the workstation; that is confirmed once.
bool meansThisWorkstation(const runbook::ResolvedUnit &resolved)
{
    const QString host = QUrl(resolved.url).host();
    return host == u"localhost" || host.startsWith(u"127."_s) || host == u"::1";
}

base::Status checkConsent(const run::RunState &state, const LaunchRequest &request, const runbook::PlanUnit &unit,
                          const runbook::ResolvedUnit &resolved)
{
    if (!request.acceptedSha256.isEmpty() && request.acceptedSha256 != resolved.sha256) {
        return base::failure(ErrorCode::Refused, Tr::tr("What would run is not what was shown"), unit.unit.title,
                             Tr::tr("look at it again"));
    }
    if (state.rehearsal())
        return {};
    const auto stale = runbook::unconfirmed(state.plan(), unit, state.bindings, state.confirmedLiterals);
    if (!stale.isEmpty()) {
        return base::failure(ErrorCode::Refused, Tr::tr("“%1” is from an earlier release").arg(stale.first().value),
                             unit.unit.title, Tr::tr("give tonight's value or confirm it"));
    }
    if (meansThisWorkstation(resolved) && !state.confirmedLiterals.contains(u"localhost"_s)) {
        return base::failure(ErrorCode::Refused, Tr::tr("“localhost” means this workstation, %1").arg(state.started.host),
                             resolved.url, Tr::tr("confirm “localhost” once for this run"));
    }
    if (unit.unit.effect == runbook::Effect::Irreversible && request.confirmation != state.started.environment.name) {
        return base::failure(ErrorCode::NeedsPerson, Tr::tr("This cannot be undone"), unit.unit.title,
                             Tr::tr("type the environment's name, %1, to run it").arg(state.started.environment.name));
    }
    return {};
}

} // namespace

run::RunState after(run::RunState state, const QList<run::EventBody> &events)
{
    for (const run::EventBody &body : events) {
        run::Event event;
        event.envelope.seq = state.seq + 1;
        event.envelope.at = state.lastEventAt;
        event.body = body;
        run::apply(state, event);
    }
    return state;
}

base::Result<QList<run::EventBody>> overridesFor(const run::RunState &state, const QString &unit, const QString &reason)
{
    QList<run::EventBody> overrides;
    run::RunState imagined = state;
    auto refusal = run::refusalToStart(imagined, unit);
    // Lifting one rule may show the next; a rule that stays in spite of its override ends it.
    while (refusal && refusal->overridable && !reason.isEmpty() && !imagined.isOverridden(refusal->rule, unit)) {
        const run::Overridden one{refusal->rule, unit, reason};
        overrides.append(one);
        imagined = after(std::move(imagined), {one});
        refusal = run::refusalToStart(imagined, unit);
    }
    if (!refusal)
        return overrides;
    return base::failure(ErrorCode::Refused, refusal->reason, {},
                         refusal->overridable ? Tr::tr("give a reason to do it all the same") : QString());
}

base::Result<runbook::ResolvedUnit> resolveNow(const run::RunState &state, const LaunchRequest &request)
{
    const base::Result<runbook::PlanUnit> unit = unitToRun(state, request);
    if (!unit)
        return std::unexpected(unit.error());
    return resolveIn(state, *unit, bindingsFor(state, request));
}

base::Result<Launch> prepareLaunch(const run::RunState &state, const LaunchRequest &request)
{
    const base::Result<runbook::PlanUnit> unit = unitToRun(state, request);
    if (!unit)
        return std::unexpected(unit.error());
    if (unit->unit.kind == UnitKind::Check)
        return base::failure(ErrorCode::Refused, Tr::tr("A check is ticked, not run"), unit->unit.title);
    if (state.rehearsal() && !run::allowedInRehearsal(state.plan(), *unit) && unit->unit.kind != UnitKind::Note) {
        if (state.unitState(request.unit).status != run::UnitStatus::Open)
            return base::failure(ErrorCode::Refused, Tr::tr("It is settled already"), unit->unit.title);
        const run::Dismissed dismissed{request.unit, run::Disposition::NotApplicable, base::recorded("Rehearsal: not run")};
        return Launch{{dismissed}, {}};
    }
    base::Result<QList<run::EventBody>> events = overridesFor(state, request.unit, request.overrideReason);
    if (!events)
        return std::unexpected(events.error());
    const auto resolved = resolveIn(state, *unit, bindingsFor(state, request));
    if (!resolved)
        return std::unexpected(resolved.error());
    if (const base::Status consent = checkConsent(state, request, *unit, *resolved); !consent)
        return std::unexpected(consent.error());

    run::ExecutionIntended intended;
    intended.execution = base::newId();
    intended.unit = request.unit;
    intended.attempt = static_cast<int>(state.units.value(request.unit).executions.size()) + 1;
    intended.resolved = *resolved;
    intended.accepted = resolved->notices;
    intended.procedure = state.instanceOf(request.unit);
    events->append(intended);
    return Launch{*events, intended.execution};
}

} // namespace slipway::conductor
