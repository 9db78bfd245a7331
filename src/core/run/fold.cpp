// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planindex.h"
#include "plannames.h"
#include "run/state.h"

namespace slipway::run {
namespace {

UnitStatus statusAfter(const ExecutionEnded &ended)
{
    if (ended.ending == Ending::Unknown)
        return UnitStatus::Unknown;
    switch (ended.verdict) {
    case Verdict::Successful:
        return UnitStatus::Done;
    case Verdict::Failed:
    case Verdict::Error:
        return UnitStatus::Interrupted;
    case Verdict::None:
    case Verdict::Inconclusive:
        return UnitStatus::AwaitingVerdict;
    }
    return UnitStatus::AwaitingVerdict;
}

UnitStatus statusAfter(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Retry:
    case Remedy::EditAndRetry:
    case Remedy::ContinueFromHere:
        return UnitStatus::Open;
    case Remedy::Ignore:
        return UnitStatus::Ignored;
    case Remedy::Fail:
        return UnitStatus::Failed;
    }
    return UnitStatus::Open;
}

/// Folds one body into the state; each knows who and when from the envelope.
class Folder
{
public:
    Folder(RunState &state, const Envelope &envelope)
        : m_state(state)
        , m_envelope(envelope)
    {
    }

    void operator()(const RunStarted &body)
    {
        m_state.run = m_envelope.run;
        m_state.started = body;
        m_state.startedAt = m_envelope.at;
        m_state.bindings = body.bindings;
        m_state.index.plan = std::make_shared<const PlanIndex>(body.plan);
        m_state.index.names = std::make_shared<const PlanNames>(body.plan);
    }

    void operator()(const ConductorAttached &body)
    {
        if (body.sessionLost)
            m_state.sessionSince = m_envelope.at;
    }

    void operator()(const BindingChanged &body)
    {
        const auto known = std::ranges::find(m_state.bindings, body.binding.literal, &runbook::Binding::literal);
        if (known == m_state.bindings.end())
            m_state.bindings.append(body.binding);
        else
            *known = body.binding;
    }

    void operator()(const LiteralConfirmed &body) { m_state.confirmedLiterals.append(body.literal); }

    void operator()(const Overridden &body)
    {
        m_state.overrides.append(body);
        m_state.index.overrides.insert(body.rule + u' ' + body.subject);
    }

    void operator()(const CheckTicked &body)
    {
        UnitState &unit = touch(body.unit, body.ticked ? UnitStatus::Done : UnitStatus::Open, body.note);
        unit.attachments = body.attachments;
        settled(body.unit, body.ticked);
    }

    void operator()(const EvidenceAttached &body)
    {
        QList<Attachment> &kept = m_state.units[body.unit].attachments;
        for (const Attachment &one : body.attachments) {
            if (!kept.contains(one))
                kept.append(one);
        }
    }

    void operator()(const EvidenceRemoved &body)
    {
        m_state.units[body.unit].attachments.removeIf(
            [&](const Attachment &one) { return one.sha256 == body.sha256 && one.name == body.name; });
    }

    void operator()(const ContactCompleted &body)
    {
        runbook::Contacts &contacts = m_state.started.plan.contacts;
        for (runbook::Person &person : contacts.people) {
            if (person.line == body.line && person.role == body.role) {
                person.name = body.name;
                person.contact = body.contact;
            }
        }
        for (runbook::Channel &channel : contacts.channels) {
            if (channel.line == body.line && channel.label == body.role)
                channel.value = body.contact;
        }
    }

    void operator()(const Dismissed &body)
    {
        if (!m_state.planUnit(body.subject)) {
            m_state.dismissed.insert(body.subject, body);
            return;
        }
        const bool skipped = body.disposition == Disposition::Skipped;
        touch(body.subject, skipped ? UnitStatus::Skipped : UnitStatus::NotApplicable, body.reason);
        settled(body.subject, true);
        m_state.index.openInterruptions.remove(body.subject);
    }

    void operator()(const Reopened &body)
    {
        if (m_state.planUnit(body.subject)) {
            touch(body.subject, UnitStatus::Open, body.reason);
            settled(body.subject, false);
        } else {
            m_state.dismissed.remove(body.subject);
        }
    }

    void operator()(const AlternativeChosen &body) { m_state.choices.insert(body.group, body.option); }

    void operator()(const ExecutionIntended &body)
    {
        const QString key = unitKey(body.procedure, body.unit);
        Execution execution;
        execution.id = body.execution;
        execution.unit = key;
        execution.attempt = body.attempt;
        execution.procedure = body.procedure;
        execution.resolved = body.resolved;
        execution.intendedAt = m_envelope.at;
        execution.actor = m_envelope.actor;
        m_state.executions.insert(body.execution, execution);
        m_state.index.running.append(body.execution);
        touch(key, UnitStatus::Running, {}).executions.append(body.execution);
    }

    void operator()(const ExecutionStarted &body)
    {
        if (const auto found = m_state.executions.find(body.execution); found != m_state.executions.end())
            found->startedAt = body.startedAt;
    }

    void operator()(const ExecutionEnded &body)
    {
        const auto found = m_state.executions.find(body.execution);
        if (found == m_state.executions.end() || found->ended)
            return;
        found->ended = body;
        m_state.index.running.removeOne(body.execution);
        setStatusBy(*found, statusAfter(body));
    }

    void operator()(const VerdictGiven &body)
    {
        const auto found = m_state.executions.find(body.execution);
        if (found == m_state.executions.end())
            return;
        found->verdictGiven = body;
        found->verdictBy = m_envelope.actor;
        if (isLast(*found))
            touch(found->unit, body.right ? UnitStatus::Done : UnitStatus::Interrupted, body.note);
        if (body.right)
            m_state.index.openInterruptions.remove(found->unit);
    }

    void operator()(const InterruptionRaised &body)
    {
        const qsizetype position = m_state.interruptions.size();
        m_state.index.interruptions.insert(body.interruption, position);
        m_state.index.openInterruptions.insert(body.unit, position);
        m_state.interruptions.append(
            Interruption{body.interruption, body.unit, body.execution, body.reason, m_envelope.at, {}, {}, {}});
        UnitState &unit = m_state.units[body.unit];
        if (unit.status != UnitStatus::Unknown)
            unit.status = UnitStatus::Interrupted;
    }

    void operator()(const InterruptionDecided &body)
    {
        const auto position = m_state.index.interruptions.constFind(body.interruption);
        if (position == m_state.index.interruptions.cend())
            return;
        Interruption &interruption = m_state.interruptions[*position];
        interruption.decided = body;
        interruption.decidedBy = m_envelope.actor;
        interruption.decidedAt = m_envelope.at;
        m_state.index.openInterruptions.remove(interruption.unit);
        touch(interruption.unit, statusAfter(body.remedy), body.reason);
    }

    void operator()(const SoakStarted &body)
    {
        m_state.soaks.insert(body.step, Soak{body.seconds, m_envelope.at, body.endsAt, {}});
        m_state.index.runningSoaks.insert(body.step);
    }

    void operator()(const SoakEnded &body)
    {
        if (const auto soak = m_state.soaks.find(body.step); soak != m_state.soaks.end()) {
            const QDateTime stoodAt = m_state.heldAt.value_or(m_envelope.at);
            soak->ended = body;
            soak->waited = std::clamp<int>(soak->seconds - int(stoodAt.secsTo(soak->endsAt)), 0, soak->seconds);
        }
        m_state.index.runningSoaks.remove(body.step);
    }

    void operator()(const SoakExtended &body)
    {
        const auto soak = m_state.soaks.find(body.step);
        if (soak == m_state.soaks.end())
            return;
        soak->seconds += body.seconds;
        soak->endsAt = soak->endsAt.addSecs(body.seconds);
    }

    void operator()(const RunHeld &body)
    {
        if (m_state.heldAt.has_value() != body.afterwards)
            return;
        if (!body.afterwards)
            m_state.heldAt = m_envelope.at;
        m_state.heldReason = body.reason;
    }

    void operator()(const RunWentOn &)
    {
        if (!m_state.heldAt)
            return;
        for (const QString &step : std::as_const(m_state.index.runningSoaks)) {
            Soak &soak = m_state.soaks[step];
            const qint64 held = std::max(*m_state.heldAt, soak.startedAt).msecsTo(m_envelope.at);
            soak.endsAt = soak.endsAt.addMSecs(std::max<qint64>(held, 0));
        }
        m_state.heldAt.reset();
        m_state.heldReason.clear();
    }

    void operator()(const ProcedureStarted &body)
    {
        m_state.index.procedures.insert(body.instance, m_state.procedures.size());
        m_state.procedures.append(
            ProcedureRun{body.instance, body.procedure, body.reason, m_envelope.at, m_envelope.actor, {}});
    }

    void operator()(const ProcedureEnded &body)
    {
        const auto position = m_state.index.procedures.constFind(body.instance);
        if (position != m_state.index.procedures.cend())
            m_state.procedures[*position].ended = body;
    }

    void operator()(const TriggerDeclared &body) { m_state.declared.append(body); }

    void operator()(const NoteAdded &body)
    {
        m_state.notes.append(TimedNote{body.text, body.subject, m_envelope.actor, m_envelope.at, body.attachments});
    }

    void operator()(const LifeboatExported &) {}

    void operator()(const RunFinished &body)
    {
        m_state.finished = body;
        m_state.finishedAt = m_envelope.at;
        m_state.index.runningSoaks.clear();
    }

private:
    UnitState &touch(const QString &key, UnitStatus status, const QString &note)
    {
        UnitState &unit = m_state.units[key];
        unit.status = status;
        unit.by = m_envelope.actor;
        unit.at = m_envelope.at;
        unit.note = note;
        return unit;
    }

    /// Keeps what "Undo" would take back: of checks alone, what runs cannot be taken back.
    void settled(const QString &key, bool isSettled)
    {
        const auto *unit = m_state.planUnit(key);
        if (!unit || unit->unit.kind != runbook::UnitKind::Check)
            return;
        m_state.index.justSettled.removeOne(key);
        if (isSettled)
            m_state.index.justSettled.append(key);
    }

    /// A late outcome of an earlier attempt does not speak for the unit any more.
    [[nodiscard]] bool isLast(const Execution &execution) const
    {
        const auto unit = m_state.units.constFind(execution.unit);
        return unit != m_state.units.cend() && !unit->executions.isEmpty() && unit->executions.last() == execution.id;
    }

    void setStatusBy(const Execution &execution, UnitStatus status)
    {
        if (!isLast(execution))
            return;
        UnitState &unit = m_state.units[execution.unit];
        unit.status = status;
        unit.at = m_envelope.at;
    }

    RunState &m_state;
    const Envelope &m_envelope;
};

/// Whether the run has moved on with @p body, so that a tick before it is no slip of the hand any more.
bool movesOn(const EventBody &body)
{
    return std::holds_alternative<ConductorAttached>(body) || std::holds_alternative<AlternativeChosen>(body)
        || std::holds_alternative<ExecutionIntended>(body) || std::holds_alternative<VerdictGiven>(body)
        || std::holds_alternative<InterruptionDecided>(body) || std::holds_alternative<SoakStarted>(body)
        || std::holds_alternative<SoakEnded>(body) || std::holds_alternative<ProcedureStarted>(body)
        || std::holds_alternative<ProcedureEnded>(body) || std::holds_alternative<RunFinished>(body);
}

bool rollingBack(const RunState &state)
{
    return std::ranges::any_of(state.procedures, [&](const ProcedureRun &run) {
        if (run.ended)
            return false;
        const auto *procedure = state.index.plan ? state.index.plan->phase(state.plan(), run.procedure) : nullptr;
        return procedure && procedure->procedureKind == runbook::Procedure::Kind::Rollback;
    });
}

Stage stageOf(const RunState &state)
{
    if (state.finished)
        return Stage::Finished;
    if (state.heldAt)
        return Stage::Holding;
    return rollingBack(state) ? Stage::RollingBack : Stage::Live;
}

} // namespace

void apply(RunState &state, const Event &event)
{
    if (event.envelope.seq != state.seq + 1)
        return;
    if (movesOn(event.body))
        state.index.justSettled.clear();
    std::visit(Folder(state, event.envelope), event.body);
    state.seq = event.envelope.seq;
    state.head = event.envelope.hash;
    state.lastEventAt = event.envelope.at;
    state.stage = stageOf(state);
}

RunState fold(const QList<Event> &events)
{
    RunState state;
    for (const Event &event : events)
        apply(state, event);
    return state;
}

} // namespace slipway::run
