// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persondesk.h"

#include "base/id.h"
#include "base/recorded.h"
#include "launch.h"
#include "run/rules.h"
#include "tr.h"

namespace slipway::conductor {

namespace {

using base::ErrorCode;

std::unexpected<base::Error> refused(const QString &what, const QString &where, const QString &remedy = {})
{
    return base::failure(ErrorCode::Refused, what, where, remedy);
}

bool isKnown(const run::RunState &state, const QString &subject)
{
    const auto isPhase = [&](const runbook::PlanPhase &phase) { return phase.id == subject; };
    return state.planUnit(subject) || state.planStep(subject) || std::ranges::any_of(state.plan().phases, isPhase);
}

bool isRunning(const run::RunState &state, const QString &unit)
{
    return state.unitState(unit).status == run::UnitStatus::Running;
}

/// The units of a group, by option.
QMultiHash<QString, QString> unitsByOption(const run::RunState &state, const QString &groupKey)
{
    QMultiHash<QString, QString> units;
    const QString instance = state.instanceOf(groupKey);
    const QString id = instance.isEmpty() ? groupKey : groupKey.sliced(instance.size() + 1);
    const auto collect = [&](const QList<runbook::PlanPhase> &phases) {
        for (const runbook::PlanPhase &phase : phases) {
            for (const runbook::PlanStep &step : phase.steps) {
                for (const runbook::PlanUnit &unit : step.units) {
                    if (unit.group == id)
                        units.insert(unit.option, run::unitKey(instance, unit.id));
                }
            }
        }
    };
    collect(instance.isEmpty() ? state.plan().phases : state.plan().procedures);
    return units;
}

QString optionTitle(const run::RunState &state, const QString &group, const QString &option)
{
    const runbook::AlternativeGroup *found = state.planGroup(group);
    for (const runbook::PlanOption &one : found ? found->options : QList<runbook::PlanOption>()) {
        if (one.id == option)
            return (one.label + u' ' + one.title).trimmed();
    }
    return option;
}

/// What was attached to the unit before stays with it, whoever ticks it.
QList<run::Attachment> withKept(const run::RunState &state, const QString &unit, const QList<run::Attachment> &given)
{
    QList<run::Attachment> all = state.unitState(unit).attachments;
    for (const run::Attachment &one : given) {
        if (!all.contains(one))
            all.append(one);
    }
    return all;
}

} // namespace

PersonDesk::PersonDesk(SecretValues &secrets)
    : m_secrets(secrets)
{
}

base::Result<Turn> PersonDesk::decide(const run::RunState &state, const Tick &decision)
{
    const runbook::PlanUnit *unit = state.planUnit(decision.unit);
    if (!unit || unit->unit.kind != runbook::UnitKind::Check)
        return refused(Tr::tr("Only checks are ticked"), decision.unit);
    const run::CheckTicked ticked{decision.unit, decision.ticked, decision.note,
                                  withKept(state, decision.unit, decision.attachments)};
    if (!decision.ticked) {
        if (state.unitState(decision.unit).status != run::UnitStatus::Done)
            return refused(Tr::tr("It is not ticked"), unit->unit.title);
        return Turn{{ticked}, {}, {}};
    }
    base::Result<QList<run::EventBody>> events = overridesFor(state, decision.unit, decision.outOfOrderReason);
    if (!events)
        return std::unexpected(events.error());
    events->append(ticked);
    return Turn{*events, {}, {}};
}

base::Result<Turn> PersonDesk::decide(const run::RunState &state, const TakeBack &decision)
{
    const runbook::PlanUnit *unit = state.planUnit(decision.unit);
    if (!unit || unit->unit.kind != runbook::UnitKind::Check)
        return refused(Tr::tr("Only what was said of a check is taken back; what ran, ran"), decision.unit);
    const run::UnitState before = state.unitState(decision.unit);
    switch (before.status) {
    case run::UnitStatus::Done:
        return Turn{{run::CheckTicked{decision.unit, false, before.note, before.attachments}}, {}, {}};
    case run::UnitStatus::Skipped:
    case run::UnitStatus::NotApplicable:
        return Turn{{run::Reopened{decision.unit, {}}}, {}, {}};
    default:
        return refused(Tr::tr("There is nothing to take back"), unit->unit.title);
    }
}

base::Result<Turn> PersonDesk::decide(const run::RunState &state, const Attach &decision)
{
    if (!state.planUnit(decision.unit))
        return base::failure(ErrorCode::NotFound, Tr::tr("The plan has no such part"), decision.unit);
    QList<run::Attachment> fresh = decision.attachments;
    const QList<run::Attachment> kept = state.unitState(decision.unit).attachments;
    fresh.removeIf([&](const run::Attachment &one) { return kept.contains(one); });
    if (fresh.isEmpty())
        return Turn{};
    return Turn{{run::EvidenceAttached{decision.unit, fresh}}, {}, {}};
}

base::Result<Turn> PersonDesk::decide(const run::RunState &state, const Detach &decision)
{
    const run::UnitState unit = state.unitState(decision.unit);
    const bool isKept = std::ranges::any_of(unit.attachments, [&](const run::Attachment &one) {
        return one.sha256 == decision.sha256 && one.name == decision.name;
    });
    if (!isKept)
        return base::failure(ErrorCode::NotFound, Tr::tr("There is no such evidence"), decision.name);
    if (unit.status == run::UnitStatus::Done)
        return refused(Tr::tr("It was settled on this evidence"), decision.name, Tr::tr("take the tick back first"));
    return Turn{{run::EvidenceRemoved{decision.unit, decision.sha256, decision.name}}, {}, {}};
}

base::Result<Turn> PersonDesk::decide(const run::RunState &state, const CompleteContact &decision)
{
    const auto &contacts = state.plan().contacts;
    const bool isPerson = std::ranges::contains(contacts.people, std::pair(decision.line, decision.role),
                                                [](const auto &one) { return std::pair(one.line, one.role); });
    const bool isChannel = std::ranges::contains(contacts.channels, std::pair(decision.line, decision.role),
                                                 [](const auto &one) { return std::pair(one.line, one.label); });
    if (!isPerson && !isChannel)
        return base::failure(ErrorCode::NotFound, Tr::tr("The runbook has no such contact"), decision.role);
    return Turn{{run::ContactCompleted{decision.line, decision.role, decision.name, decision.contact}}, {}, {}};
}

base::Result<Turn> PersonDesk::decide(const run::RunState &state, const GiveVerdict &decision)
{
    if (isOvertaken(state, decision))
        return Turn{};
    const run::UnitStatus status = state.unitState(decision.unit).status;
    const run::Execution *last = state.lastExecution(decision.unit);
    // The same click once more.
    if (decision.seen && last && last->verdictGiven && last->verdictGiven->right == decision.right)
        return Turn{};
    const bool asked = status == run::UnitStatus::AwaitingVerdict || status == run::UnitStatus::Unknown;
    if (!asked || !last)
        return refused(Tr::tr("Nothing waits for a verdict there"), decision.unit);
    QList<run::EventBody> events{run::VerdictGiven{last->id, decision.right, decision.note}};
    if (!decision.right && !state.openInterruption(decision.unit)) {
        const QString reason = decision.note.isEmpty() ? base::recorded("it does not look right") : decision.note;
        events.append(run::InterruptionRaised{base::newId(), decision.unit, last->id, reason});
    }
    return Turn{events, {}, {}};
}

base::Result<Turn> PersonDesk::decide(const run::RunState &state, const Dismiss &decision)
{
    if (!isKnown(state, decision.subject))
        return base::failure(ErrorCode::NotFound, Tr::tr("The plan has no such part"), decision.subject);
    if (decision.reason.trimmed().isEmpty())
        return refused(Tr::tr("Leaving something out needs a reason"), decision.subject);
    if (isRunning(state, decision.subject))
        return refused(Tr::tr("It is running"), decision.subject, Tr::tr("cancel it first"));
    return Turn{{run::Dismissed{decision.subject, decision.disposition, decision.reason}}, {}, {}};
}

base::Result<Turn> PersonDesk::decide(const run::RunState &state, const Reopen &decision)
{
    if (!isKnown(state, decision.subject))
        return base::failure(ErrorCode::NotFound, Tr::tr("The plan has no such part"), decision.subject);
    if (isRunning(state, decision.subject) || state.openInterruption(decision.subject))
        return refused(Tr::tr("It is still open"), decision.subject);
    return Turn{{run::Reopened{decision.subject, decision.reason}}, {}, {}};
}

base::Result<Turn> PersonDesk::decide(const run::RunState &state, const Choose &decision)
{
    const auto units = unitsByOption(state, decision.group);
    if (!units.contains(decision.option))
        return base::failure(ErrorCode::NotFound, Tr::tr("There is no such option"), decision.option);
    for (const auto &[option, unit] : units.asKeyValueRange()) {
        if (option == decision.option)
            continue;
        if (isRunning(state, unit))
            return refused(Tr::tr("Another option is running"), unit, Tr::tr("wait for it or cancel it"));
        if (!state.units.value(unit).executions.isEmpty() && decision.reason.trimmed().isEmpty())
            return refused(Tr::tr("Another option was begun already"), unit, Tr::tr("say why this one is taken as well"));
    }
    Turn turn{{run::AlternativeChosen{decision.group, decision.option, decision.reason}}, {}, {}};
    const QString because = base::recorded("“%1” was chosen").arg(optionTitle(state, decision.group, decision.option));
    for (const QString &unit : run::applicableAgain(state, decision.group, decision.option))
        turn.events.append(run::Reopened{unit, because});
    const QStringList proposed = run::proposedNotApplicable(state, decision.group, decision.option);
    for (const QString &unit : decision.moot) {
        if (proposed.contains(unit))
            turn.events.append(run::Dismissed{unit, run::Disposition::NotApplicable, because});
    }
    return turn;
}

base::Result<Turn> PersonDesk::decide(const run::RunState &, const Bind &decision)
{
    run::BindingChanged changed{decision.binding};
    if (changed.binding.literal.isEmpty())
        return base::failure(ErrorCode::Usage, Tr::tr("A value needs the literal that it stands for"));
    if (changed.binding.value.trimmed().isEmpty())
        return base::failure(ErrorCode::Usage, Tr::tr("The value given for “%1” is empty").arg(changed.binding.literal));
    if (!changed.binding.secret)
        return Turn{{changed}, {}, {}};
    m_secrets.insert(changed.binding.literal, changed.binding.value.toUtf8());
    changed.binding.value.clear();
    return Turn{{changed}, {}, {}};
}

base::Result<Turn> PersonDesk::decide(const run::RunState &state, const ConfirmLiteral &decision)
{
    if (decision.literal.isEmpty())
        return base::failure(ErrorCode::Usage, Tr::tr("Which literal is right?"));
    if (state.confirmedLiterals.contains(decision.literal))
        return Turn{};
    return Turn{{run::LiteralConfirmed{decision.literal, decision.reason}}, {}, {}};
}

base::Result<Turn> PersonDesk::decide(const run::RunState &, const DeclareTrigger &decision)
{
    if (decision.trigger.trimmed().isEmpty())
        return base::failure(ErrorCode::Usage, Tr::tr("Which criterion is met?"));
    return Turn{{run::TriggerDeclared{decision.trigger, decision.reason}}, {}, {}};
}

base::Result<Turn> PersonDesk::decide(const run::RunState &, const AddNote &decision)
{
    if (decision.text.trimmed().isEmpty() && decision.attachments.isEmpty())
        return base::failure(ErrorCode::Usage, Tr::tr("The note is empty"));
    return Turn{{run::NoteAdded{decision.text, decision.subject, decision.attachments}}, {}, {}};
}

} // namespace slipway::conductor
