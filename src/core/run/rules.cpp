// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rules.h"

#include "order.h"
#include "plannames.h"
#include "runbook/shell.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::run {
namespace {

using runbook::UnitKind;
using Refused = std::optional<Refusal>;

/// What is asked, with what every rule looks at.
struct Question
{
    const RunState &state;
    QString key;
    const runbook::PlanUnit &unit;
    UnitStatus status;
};

class Rules
{
    Q_DECLARE_TR_FUNCTIONS(slipway::run::Rules)
public:
    static Refused run(const RunState &state);
    static Refused kind(const Question &question);
    static Refused status(const Question &question);
    static Refused held(const Question &question);
    static Refused choice(const Question &question);
    static Refused procedure(const Question &question);
    static Refused running(const Question &question);
    static Refused interruption(const Question &question);
    static Refused unsetVariable(const Question &question);
    static Refused order(const Question &question);
    static Refused staleLiteral(const Question &question);
    static Refused finish(const RunState &state);
};

Refusal refused(QLatin1StringView rule, const QString &reason, bool overridable = false)
{
    return {rule, reason, overridable};
}

/// Works in the session of commands or changes a file: one at a time. Looks and ticks go on beside it.
bool occupies(UnitKind kind)
{
    return kind == UnitKind::Command || kind == UnitKind::Transcript || kind == UnitKind::Interactive ||
           kind == UnitKind::FileEdit;
}

bool changesNothing(const runbook::PlanUnit &unit)
{
    return unit.unit.kind != UnitKind::Note && unit.unit.effect == runbook::Effect::ReadOnly;
}

/// Nobody has looked yet at what a rehearsal asks: only addresses that tell of themselves that they are looked at, and those
/// that the runbook lists among its health checks.
bool onlyLooks(const runbook::Plan &plan, const QString &address)
{
    const runbook::Asking asking = runbook::askingOf(address);
    if (asking != runbook::Asking::Unknown)
        return asking == runbook::Asking::Looks;
    return std::ranges::any_of(plan.healthChecks, [&](const runbook::HealthCheck &check) {
        return check.kind == runbook::HealthCheck::Kind::Http && !address.isEmpty() && check.endpoint == address;
    });
}

/// May happen again without a word once it is settled: it changes nothing.
bool repeatable(const runbook::PlanUnit &unit)
{
    switch (unit.unit.kind) {
    case UnitKind::Check:
    case UnitKind::Watch:
        return true;
    case UnitKind::HttpCheck:
        return runbook::askingOf(unit.unit.url) != runbook::Asking::Acts;
    default:
        return unit.unit.kind != UnitKind::FileEdit && changesNothing(unit);
    }
}

bool inPhases(const Question &question)
{
    return question.state.planStepOf(question.key) && question.state.instanceOf(question.key).isEmpty();
}

Refused Rules::run(const RunState &state)
{
    if (state.stage == Stage::NotStarted)
        return refused("not-started"_L1, tr("The run has not started."));
    if (state.stage == Stage::Finished)
        return refused("finished"_L1, tr("The run is finished."));
    return {};
}

Refused Rules::kind(const Question &question)
{
    if (question.unit.unit.kind == UnitKind::Note)
        return refused("note"_L1, tr("This is to be read; there is nothing to run."));
    return {};
}

Refused Rules::status(const Question &question)
{
    switch (question.status) {
    case UnitStatus::Open:
    case UnitStatus::Failed:
        return {};
    case UnitStatus::Running:
        return refused("running"_L1, tr("It is running."));
    case UnitStatus::AwaitingVerdict:
        return refused("verdict"_L1, tr("Say first whether its output looks right."));
    case UnitStatus::Unknown:
        return refused("unknown-outcome"_L1, tr("Whether it happened is unknown; decide that first."));
    case UnitStatus::Interrupted:
        return refused("interruption"_L1, tr("It failed; decide what becomes of it."));
    case UnitStatus::NotChosen:
        return refused("not-chosen"_L1, tr("Another option was chosen."));
    case UnitStatus::Skipped:
    case UnitStatus::NotApplicable:
        return refused("dismissed"_L1, tr("It was set aside; reopen it first."));
    case UnitStatus::Done:
    case UnitStatus::Ignored:
        if (!repeatable(question.unit))
            return refused("done"_L1, tr("It was done already; reopen it to run it again."));
        return {};
    }
    return {};
}

Refused Rules::held(const Question &question)
{
    if (question.state.stage == Stage::Holding && question.unit.unit.kind != UnitKind::Check)
        return refused("holding"_L1, tr("The run is on hold; go on first."));
    return {};
}

Refused Rules::choice(const Question &question)
{
    const QString &group = question.unit.group;
    if (group.isEmpty() || question.state.choices.contains(unitKey(question.state.instanceOf(question.key), group)))
        return {};
    return refused("choice"_L1, tr("Choose one of the options first."));
}

Refused Rules::procedure(const Question &question)
{
    const QString instance = question.state.instanceOf(question.key);
    if (!instance.isEmpty()) {
        const auto position = question.state.index.procedures.value(instance);
        if (question.state.procedures.at(position).ended)
            return refused("procedure"_L1, tr("That procedure has ended."));
        return {};
    }
    const auto *phase = question.state.planPhaseOf(question.key);
    if (phase && phase->kind == runbook::PlanPhase::Kind::Procedure)
        return refused("procedure"_L1, tr("Start the procedure first."));
    if (question.state.stage == Stage::RollingBack && occupies(question.unit.unit.kind) && inPhases(question))
        return refused("procedure"_L1, tr("A rollback is under way."));
    return {};
}

Refused Rules::running(const Question &question)
{
    if (!occupies(question.unit.unit.kind))
        return {};
    for (const QString &execution : question.state.index.running) {
        const QString other = question.state.executions.value(execution).unit;
        const auto *unit = question.state.planUnit(other);
        if (unit && occupies(unit->unit.kind))
            return refused("running"_L1, tr("\"%1\" is still running.").arg(nameOf(question.state, other)));
    }
    return {};
}

Refused Rules::interruption(const Question &question)
{
    if (!occupies(question.unit.unit.kind) || !question.state.planStepOf(question.key))
        return {};
    const QString instance = question.state.instanceOf(question.key);
    for (auto it = question.state.index.openInterruptions.cbegin(); it != question.state.index.openInterruptions.cend();
         ++it) {
        if (question.state.instanceOf(it.key()) == instance) {
            return refused("interruption"_L1,
                           tr("\"%1\" failed and waits for a decision.").arg(nameOf(question.state, it.key())));
        }
    }
    return {};
}

/// Stands before the order, so that a reason given for that alone does not pass over this.
Refused Rules::unsetVariable(const Question &question)
{
    constexpr auto rule = "unset-variable"_L1;
    if (question.state.rehearsal() || question.state.isOverridden(rule, question.key))
        return {};
    if (const auto need = unsetNeed(question.state, question.key)) {
        return refused(rule,
                       tr("$%1 has no value: \"%2\" sets it and did not get that far in this session.")
                           .arg(need->name, nameOf(question.state, need->givers.last())),
                       true);
    }
    if (question.unit.unit.effect != runbook::Effect::Irreversible)
        return {};
    if (const auto need = emptyNeed(question.state, question.key)) {
        return refused(rule,
                       tr("$%1 is empty: \"%2\" set it to nothing, and what follows cannot be taken back.")
                           .arg(need->name, nameOf(question.state, need->givers.last())),
                       true);
    }
    return {};
}

Refused Rules::order(const Question &question)
{
    if (!question.state.planStepOf(question.key) || question.state.isOverridden(u"order"_s, question.key))
        return {};
    const QString before = openBefore(question.state, question.key);
    if (before.isEmpty())
        return {};
    if (question.state.index.runningSoaks.contains(before)) {
        if (question.state.isOverridden(u"soak"_s, question.key))
            return {};
        return refused("soak"_L1, tr("The wait of \"%1\" is not over.").arg(nameOf(question.state, before)), true);
    }
    return refused("order"_L1, tr("\"%1\" comes first.").arg(nameOf(question.state, before)), true);
}

Refused Rules::staleLiteral(const Question &question)
{
    if (question.state.rehearsal() || question.unit.unit.kind == UnitKind::Check)
        return {};
    const auto stale = runbook::unconfirmed(question.state.plan(), question.unit, question.state.bindings,
                                            question.state.confirmedLiterals);
    if (stale.isEmpty())
        return {};
    return refused(
        "stale-literal"_L1,
        tr("\"%1\" is from an earlier release: give tonight's value or confirm it.").arg(stale.first().value));
}

Refused Rules::finish(const RunState &state)
{
    if (!state.index.running.isEmpty()) {
        const QString unit = state.executions.value(state.index.running.first()).unit;
        return refused("running"_L1, tr("\"%1\" is still running.").arg(nameOf(state, unit)));
    }
    if (!state.index.openInterruptions.isEmpty()) {
        const QString unit = state.index.openInterruptions.cbegin().key();
        return refused("interruption"_L1, tr("\"%1\" failed and waits for a decision.").arg(nameOf(state, unit)));
    }
    if (state.activeProcedure())
        return refused("procedure"_L1, tr("A procedure is under way."));
    if (!state.index.runningSoaks.isEmpty()) {
        return refused("soak"_L1,
                       tr("The wait of \"%1\" is not over.").arg(nameOf(state, *state.index.runningSoaks.cbegin())));
    }
    for (const PlacedStep &place : orderedSteps(state, {})) {
        for (const auto &unit : place.step->units) {
            if (unit.required && !isSettled(state.unitState(unit.id).status))
                return refused("open"_L1, tr("\"%1\" is not settled.").arg(nameOf(state, unit.id)));
        }
        if (soakOpen(state, {}, place))
            return refused("soak"_L1, tr("The wait of \"%1\" is not over.").arg(nameOf(state, place.step->id)));
    }
    return {};
}

} // namespace

std::optional<Refusal> refusalToStart(const RunState &state, const QString &key)
{
    if (const auto refusal = Rules::run(state))
        return refusal;
    const auto *unit = state.planUnit(key);
    if (!unit)
        return refused("unknown-unit"_L1,
                       QCoreApplication::translate("slipway::run::Rules", "The plan has no such unit."));
    const Question question{state, key, *unit, state.unitState(key).status};
    // The order is that in which a person can do something about it.
    for (const auto rule : {&Rules::kind, &Rules::status, &Rules::held, &Rules::procedure, &Rules::choice,
                            &Rules::running, &Rules::interruption, &Rules::unsetVariable, &Rules::order, &Rules::staleLiteral}) {
        if (const auto refusal = rule(question))
            return refusal;
    }
    return std::nullopt;
}

std::optional<Refusal> refusalToFinish(const RunState &state)
{
    if (const auto refusal = Rules::run(state))
        return refusal;
    return Rules::finish(state);
}

bool needsTypedConfirmation(const RunState &state, const QString &key)
{
    const auto *unit = state.planUnit(key);
    return unit && !state.rehearsal() && unit->unit.effect == runbook::Effect::Irreversible &&
           unit->unit.kind != UnitKind::Check && unit->unit.kind != UnitKind::Note;
}

bool allowedInRehearsal(const runbook::Plan &plan, const runbook::PlanUnit &unit)
{
    switch (unit.unit.kind) {
    case UnitKind::Check:
        return true;
    case UnitKind::Watch:
    case UnitKind::HttpCheck:
        return unit.unit.url.isEmpty() || onlyLooks(plan, unit.unit.url);
    case UnitKind::Command:
    case UnitKind::Transcript:
    case UnitKind::Interactive:
    case UnitKind::Stream:
        return changesNothing(unit) &&
               std::ranges::all_of(runbook::askedAddresses(unit.unit.text),
                                   [&](const QString &address) { return onlyLooks(plan, address); });
    case UnitKind::FileEdit:
    case UnitKind::Note:
        return false;
    }
    return false;
}

QString lastTakeable(const RunState &state)
{
    return state.finished || state.index.justSettled.isEmpty() ? QString() : state.index.justSettled.last();
}

} // namespace slipway::run
