// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursedesk.h"

#include "base/id.h"
#include "base/recorded.h"
#include "conductor/procedures.h"
#include "run/rules.h"
#include "tr.h"

namespace slipway::conductor {

namespace {

using base::ErrorCode;
using runbook::PlanPhase;

std::unexpected<base::Error> refused(const QString &what, const QString &where = {}, const QString &remedy = {})
{
    return base::failure(ErrorCode::Refused, what, where, remedy);
}

bool runsByItself(const run::Execution &execution)
{
    const runbook::UnitKind kind = execution.resolved.kind;
    return kind == runbook::UnitKind::Watch || kind == runbook::UnitKind::HttpCheck
        || kind == runbook::UnitKind::Stream;
}

/// Something that changes the world and is not over.
QString runningCommand(const run::RunState &state)
{
    for (const QString &id : state.index.running) {
        const auto execution = state.executions.value(id);
        if (!runsByItself(execution))
            return execution.unit;
    }
    return {};
}

const PlanPhase *procedureById(const run::RunState &state, const QString &id)
{
    const auto found = std::ranges::find(state.plan().procedures, id, &PlanPhase::id);
    return found == state.plan().procedures.end() ? nullptr : &*found;
}

/// The first unit before @p stepKey that is required and not settled; a wait begins when what it waits for is there.
QString openBeforeStep(const run::RunState &state, const QString &stepKey)
{
    const runbook::PlanStep *step = state.planStep(stepKey);
    for (const QString &unit : run::orderedUnits(state, state.instanceOf(stepKey))) {
        const runbook::PlanStep *other = state.planStepOf(unit);
        if (other == step)
            return {};
        const auto progress = run::progressOfStep(state, run::unitKey(state.instanceOf(stepKey), other->id));
        if (progress.settled < progress.total)
            return other->title;
    }
    return {};
}

/// Rule 4 for a whole procedure.
QStringList staleLiterals(const run::RunState &state, const PlanPhase &procedure)
{
    QStringList literals;
    for (const runbook::Parameter &value : unsettledValues(state, procedure.id))
        literals.append(value.value);
    return literals;
}

} // namespace

CourseDesk::CourseDesk(Effects &effects, base::Clock &clock)
    : m_effects(effects)
    , m_clock(clock)
{
}

base::Result<Turn> CourseDesk::decide(const run::RunState &state, const StartSoak &decision)
{
    const runbook::PlanStep *step = state.planStep(decision.step);
    if (!step || step->soakSeconds <= 0)
        return base::failure(ErrorCode::NotFound, Tr::tr("That step has no wait"), decision.step);
    if (state.heldAt)
        return refused(Tr::tr("The run is on hold"), step->title, Tr::tr("go on first"));
    if (const auto known = state.soaks.constFind(decision.step); known != state.soaks.cend() && !known->ended)
        return refused(Tr::tr("It is waiting already"), step->title);
    if (const QString before = openBeforeStep(state, decision.step); !before.isEmpty() && !state.rehearsal())
        return refused(Tr::tr("“%1” comes first").arg(before), step->title);
    const QDateTime endsAt = m_clock.now().addSecs(step->soakSeconds);
    return Turn{{run::SoakStarted{decision.step, step->soakSeconds, endsAt}}, {}, {}};
}

base::Result<Turn> CourseDesk::decide(const run::RunState &state, const EndSoak &decision)
{
    if (!state.index.runningSoaks.contains(decision.step))
        return refused(Tr::tr("Nothing is waiting there"), decision.step);
    if (decision.reason.trimmed().isEmpty())
        return refused(Tr::tr("Ending a wait early needs a reason"), decision.step);
    const run::SoakEnded ended{decision.step, decision.verdict, decision.reason};
    return Turn{{ended}, [this, step = decision.step] { endWatchesOf(step); }, {}};
}

base::Result<Turn> CourseDesk::decide(const run::RunState &state, const ExtendSoak &decision)
{
    if (!state.index.runningSoaks.contains(decision.step))
        return refused(Tr::tr("Nothing is waiting there"), decision.step);
    if (decision.seconds <= 0)
        return base::failure(ErrorCode::Usage, Tr::tr("A wait is extended by at least a second"));
    return Turn{{run::SoakExtended{decision.step, decision.seconds, decision.reason}}, {}, {}};
}

base::Result<Turn> CourseDesk::decide(const run::RunState &state, const Hold &decision)
{
    const bool afterwards = state.heldAt && state.heldReason.isEmpty() && !decision.reason.isEmpty();
    if (state.heldAt && !afterwards)
        return refused(Tr::tr("The run is on hold already"));
    return Turn{{run::RunHeld{decision.reason, afterwards}}, {}, {}};
}

base::Result<Turn> CourseDesk::decide(const run::RunState &state, const GoOn &decision)
{
    if (!state.heldAt)
        return refused(Tr::tr("The run is not on hold"));
    if (m_abort)
        return refused(Tr::tr("The run is being aborted"));
    return Turn{{run::RunWentOn{decision.reason}}, {}, {}};
}

base::Result<Turn> CourseDesk::decide(const run::RunState &state, const StartProcedure &decision)
{
    const PlanPhase *procedure = procedureById(state, decision.procedure);
    if (!procedure)
        return base::failure(ErrorCode::NotFound, Tr::tr("There is no such procedure"), decision.procedure);
    const bool diagnosis = procedure->procedureKind == runbook::Procedure::Kind::Diagnosis;
    if (const QString running = runningCommand(state); !running.isEmpty() && !diagnosis) {
        return refused(Tr::tr("A command is still running"), running,
                       Tr::tr("wait for it or cancel it before “%1”").arg(procedure->title));
    }
    if (const QStringList stale = staleLiterals(state, *procedure); !stale.isEmpty()) {
        return refused(Tr::tr("From an earlier release: %1").arg(stale.join(QStringLiteral(", "))), procedure->title,
                       Tr::tr("give tonight's values or confirm them"));
    }
    QList<run::EventBody> events{run::ProcedureStarted{base::newId(), decision.procedure, decision.reason}};
    // Beginning work by hand is going on; a hold is for what comes next in the plan.
    if (state.heldAt && !diagnosis)
        events.append(run::RunWentOn{base::recorded("“%1” was started").arg(procedure->title)});
    return Turn{events, {}, {}};
}

base::Result<Turn> CourseDesk::decide(const run::RunState &state, const EndProcedure &decision)
{
    const auto found = std::ranges::find(state.procedures, decision.instance, &run::ProcedureRun::instance);
    if (found == state.procedures.end() || found->ended)
        return refused(Tr::tr("That procedure is not under way"), decision.instance);
    if (std::ranges::any_of(state.index.running, [&](const QString &execution) {
            return state.executions.value(execution).procedure == decision.instance;
        }))
        return refused(Tr::tr("Something of it is still running"), decision.instance);
    if (decision.completed) {
        const run::Progress progress = run::progressOfPhase(state, decision.instance);
        if (progress.settled < progress.total && !state.rehearsal())
            return refused(Tr::tr("%n part(s) of it are not settled", nullptr, progress.total - progress.settled),
                           decision.instance, Tr::tr("settle them, or end it as not completed"));
    } else if (decision.reason.trimmed().isEmpty()) {
        return refused(Tr::tr("Ending it early needs a reason"), decision.instance);
    }
    return Turn{{run::ProcedureEnded{decision.instance, decision.completed, decision.reason}}, {}, {}};
}

base::Result<Turn> CourseDesk::decide(const run::RunState &state, const Abort &decision)
{
    if (state.index.running.isEmpty()) {
        m_abort.reset();
        return Turn{{run::RunFinished{run::Outcome::Aborted, decision.reason}}, {}, {}};
    }
    m_abort = decision;
    QList<run::EventBody> events;
    if (!state.heldAt)
        events.append(run::RunHeld{base::recorded("aborting: %1").arg(decision.reason), false});
    return Turn{events,
                [this, running = state.index.running] {
                    for (const QString &execution : running)
                        m_effects.cancel(execution);
                },
                {}};
}

base::Result<Turn> CourseDesk::decide(const run::RunState &state, const Finish &decision)
{
    if (decision.outcome == run::Outcome::Aborted)
        return decide(state, Abort{decision.reason});
    if (decision.outcome == run::Outcome::Done) {
        if (const auto refusal = run::refusalToFinish(state))
            return refused(refusal->reason);
    }
    if (!state.index.running.isEmpty())
        return refused(Tr::tr("Something is still running"), state.executions.value(state.index.running.first()).unit);
    if (decision.outcome == run::Outcome::RolledBack) {
        return refused(Tr::tr("Nothing proved that the known-good state is back"), {},
                       Tr::tr("finish as rolled back, unverified"));
    }
    if (decision.outcome == run::Outcome::RolledBackUnverified && !isRolledBack(state))
        return refused(Tr::tr("No rollback was completed"));
    return Turn{{run::RunFinished{decision.outcome, decision.reason}}, {}, {}};
}

void CourseDesk::endWatchesOf(const QString &step)
{
    const auto state = m_effects.state();
    for (const QString &id : state->index.running) {
        const run::Execution execution = state->executions.value(id);
        const runbook::PlanStep *own = state->planStepOf(execution.unit);
        const bool ofStep = own && run::unitKey(state->instanceOf(execution.unit), own->id) == step;
        if (ofStep && runsByItself(execution))
            m_effects.finish(id);
    }
}

} // namespace slipway::conductor
