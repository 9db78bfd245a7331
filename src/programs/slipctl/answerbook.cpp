// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerbook.h"

#include "answereditor.h"
#include "conductor/procedures.h"
#include "run/rules.h"
#include "runbook/swallowed.h"
#include "tr.h"

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

namespace {

using Kind = Question::Kind;
using run::Disposition;

/// A part of the runbook that may be left out as a whole, and its names.
struct Part
{
    QString subject;
    QStringList names;
    bool optional = false; ///< as a whole; a unit's own word is in its question
    QString condition;
};

/// The unit, its step and its phase: what leaves one of them out leaves the unit out.
QList<Part> partsAround(const run::RunState &state, const QString &key)
{
    const auto *unit = state.planUnit(key);
    const auto *step = state.planStepOf(key);
    const auto *phase = state.planPhaseOf(key);
    if (!unit || !step || !phase)
        return {};
    const QString instance = state.instanceOf(key);
    // A bare number is that of the phases' step, never also of a procedure's.
    const QString number = instance.isEmpty() ? step->number : QString();
    QList<Part> parts{{key, {unit->id, titleOf(*unit), unit->unit.text, unit->unit.text.section(u'\n', 0, 0)}, false, {}},
                      {run::unitKey(instance, step->id),
                       {number, step->number + u' ' + step->title, step->title},
                       step->optional,
                       step->condition}};
    if (instance.isEmpty()) {
        parts.append({phase->id,
                      {phase->number, phase->number + u' ' + phase->title, phase->title},
                      phase->optional,
                      phase->condition});
    }
    return parts;
}

const runbook::PlanPhase *nextProcedure(const run::RunState &state, const QStringList &wanted)
{
    for (const QString &name : wanted) {
        for (const runbook::PlanPhase &procedure : state.plan().procedures) {
            const bool begun = std::ranges::contains(state.procedures, procedure.id, &run::ProcedureRun::procedure);
            const QStringList names{procedure.title, procedure.number, procedure.number + u' ' + procedure.title};
            if (!begun && names.contains(name, Qt::CaseInsensitive))
                return &procedure;
        }
    }
    return nullptr;
}

bool endedUnknown(const run::RunState &state, const run::Interruption &interruption)
{
    const run::Execution execution = state.executions.value(interruption.execution);
    return execution.ended && execution.ended->ending == run::Ending::Unknown;
}

} // namespace

AnswerBook::AnswerBook(Answers answers, QObject *parent)
    : Respondent(parent)
    , m_answers(std::move(answers))
{
}

void AnswerBook::ask(const Inquiry &inquiry)
{
    const Reply reply = replyTo(inquiry);
    if (!reply.decisions.isEmpty())
        Q_EMIT decided(reply.decisions);
    else if (reply.pass)
        Q_EMIT passed();
    else
        Q_EMIT unanswered(reply.hint);
}

AnswerBook::Reply AnswerBook::replyTo(const Inquiry &inquiry) const
{
    switch (inquiry.question.kind) {
    case Kind::Run:
        return dismissal(inquiry).value_or(run(inquiry));
    case Kind::Tick:
        return dismissal(inquiry).value_or(tick(inquiry));
    case Kind::Choice:
        return choice(inquiry);
    case Kind::Verdict:
        return verdict(inquiry);
    case Kind::Interruption:
    case Kind::Unknown:
        return interruption(inquiry);
    case Kind::Failed:
        return finish(inquiry, true);
    case Kind::Enough:
        return {{conductor::EndUnit{inquiry.question.key}}, false, {}};
    case Kind::Edited:
        return edited(inquiry);
    case Kind::Soak:
        return soak(inquiry);
    case Kind::GoOn:
        return {{conductor::GoOn{Tr::tr("taken up again")}}, false, {}};
    case Kind::Finish:
        return finish(inquiry, false);
    }
    return {};
}

std::optional<AnswerBook::Reply> AnswerBook::dismissal(const Inquiry &inquiry) const
{
    for (const Part &part : partsAround(*inquiry.state, inquiry.question.key)) {
        for (const auto &[answers, disposition] : {std::pair(&m_answers.skip, Disposition::Skipped),
                                                   std::pair(&m_answers.notApplicable, Disposition::NotApplicable)}) {
            const auto reason = answers->find(part.names);
            if (reason)
                return Reply{{conductor::Dismiss{part.subject, disposition, *reason}}, false, {}};
        }
    }
    if (inquiry.question.optional && !isWanted(inquiry.question.names))
        return Reply{{}, true, {}};
    return undecided(inquiry);
}

bool AnswerBook::isWanted(const QStringList &names) const
{
    return m_answers.optional.contains(u"*"_s) || std::ranges::any_of(names, [&](const QString &name) {
        return !name.isEmpty() && m_answers.optional.contains(name, Qt::CaseInsensitive);
    });
}

/// Of a step or phase that is carried out only on a condition nobody knows whether it holds: a person says so, either way.
std::optional<AnswerBook::Reply> AnswerBook::undecided(const Inquiry &inquiry) const
{
    if (inquiry.state->rehearsal())
        return std::nullopt;
    QStringList within;
    for (const Part &part : partsAround(*inquiry.state, inquiry.question.key)) {
        within += part.names;
        if (!part.optional || isWanted(within))
            continue;
        const QString name = part.names.constFirst().isEmpty() ? part.names.constLast() : part.names.constFirst();
        const QString condition = part.condition.isEmpty() ? Tr::tr("optional") : part.condition;
        return Reply{{}, false, Tr::tr("“%1” is carried out only on a condition (%2): answer with “optional: [%3]” or “not_applicable: {%3: why}”")
                                    .arg(part.names.at(1).trimmed(), condition, name)};
    }
    return std::nullopt;
}

AnswerBook::Reply AnswerBook::run(const Inquiry &inquiry) const
{
    if (!inquiry.resolved)
        return {{}, false, inquiry.resolved.error().oneLine()};
    const run::RunState &state = *inquiry.state;
    // A reason to go out of order, given for the whole run beforehand, is none to run with an empty variable.
    if (const auto refusal = run::refusalToStart(state, inquiry.question.key); refusal && refusal->rule == u"unset-variable")
        return {{}, false, refusal->reason};
    if (run::needsTypedConfirmation(state, inquiry.question.key) && m_answers.irreversible.isEmpty())
        return {{}, false, Tr::tr("it cannot be undone: answer with “irreversible: %1”").arg(state.started.environment.name)};
    if (inquiry.resolved->kind == runbook::UnitKind::FileEdit && !state.rehearsal()
        && !m_answers.edits.find(namesOfPath(inquiry.resolved->path)))
        return {{}, false, Tr::tr("answer with “edits: {%1: {script: …}}”").arg(inquiry.resolved->path)};
    return {{conductor::RunUnit{inquiry.question.key, inquiry.resolved->sha256, m_answers.irreversible,
                                m_answers.outOfOrder, false}},
            false,
            {}};
}

AnswerBook::Reply AnswerBook::tick(const Inquiry &inquiry) const
{
    const auto *unit = inquiry.state->planUnit(inquiry.question.key);
    // What a broken fence took in was never read: whoever answers "all" does not know of it.
    const bool swallowed = unit && runbook::isSwallowed(unit->unit);
    const auto note = swallowed ? m_answers.checks.findNamed({unit->id, titleOf(*unit)}) : m_answers.checks.find(inquiry.question.names);
    if (note)
        return {{conductor::Tick{inquiry.question.key, true, *note, {}, m_answers.outOfOrder}}, false, {}};
    if (swallowed)
        return {{}, false, Tr::tr("a code block without an end swallowed commands, and “all” does not answer for them: mend the runbook, or do them by hand and answer by these words")};
    return {{}, false, Tr::tr("answer with “checks: all”, or by its words")};
}

AnswerBook::Reply AnswerBook::choice(const Inquiry &inquiry) const
{
    const run::RunState &state = *inquiry.state;
    const QString &key = inquiry.question.key;
    const auto wanted = m_answers.alternatives.find(inquiry.question.names);
    const auto *group = state.planGroup(key);
    QStringList labels;
    for (const runbook::PlanOption &option : group ? group->options : QList<runbook::PlanOption>()) {
        labels.append(option.label);
        const QStringList names{option.label, option.title, option.label + u' ' + option.title};
        if (wanted && names.contains(*wanted, Qt::CaseInsensitive))
            return {{conductor::Choose{key, option.id, Tr::tr("from the answers"), run::proposedNotApplicable(state, key, option.id)}},
                    false,
                    {}};
    }
    if (inquiry.question.optional && !isWanted(inquiry.question.names))
        return {{}, true, {}};
    return {{}, false, Tr::tr("answer with “alternatives: {%1: %2}”").arg(inquiry.question.title, labels.join(Tr::tr(" or ")))};
}

AnswerBook::Reply AnswerBook::verdict(const Inquiry &inquiry) const
{
    if (const auto verdict = m_answers.verdicts.find(inquiry.question.names))
        return {{conductor::GiveVerdict{inquiry.question.key, verdict->right, verdict->note}}, false, {}};
    return {{}, false, Tr::tr("answer with “verdicts: right”, or by its title")};
}

AnswerBook::Reply AnswerBook::interruption(const Inquiry &inquiry) const
{
    const QString &key = inquiry.question.key;
    const auto *unit = inquiry.state->planUnit(key);
    const bool look = unit && (unit->unit.kind == runbook::UnitKind::Watch || unit->unit.kind == runbook::UnitKind::HttpCheck);
    // Looking again changes nothing, so a look that went down with its process needs nobody.
    if (inquiry.question.kind == Kind::Unknown && look)
        return {{conductor::Decide{key, run::Remedy::Retry, Tr::tr("looked at again"), {}, {}, {}}}, false, {}};
    const auto remedies = m_answers.interruptions.find(inquiry.question.names);
    const auto decided = std::ranges::count_if(inquiry.state->interruptions, [&](const run::Interruption &one) {
        return one.unit == key && one.decided && !(look && endedUnknown(*inquiry.state, one));
    });
    if (!remedies || decided >= remedies->size())
        return {{}, false, Tr::tr("answer with “interruptions: {%1: [retry, ignore: why]}”").arg(inquiry.question.title)};
    const RemedyAnswer &remedy = remedies->at(decided);
    const auto decide = [&](run::Remedy what, const QString &reason, const QString &edited) {
        return Reply{{conductor::Decide{key, what, reason, edited, m_answers.irreversible, {}}}, false, {}};
    };
    if (remedy.what == u"retry")
        return decide(run::Remedy::Retry, {}, {});
    if (remedy.what == u"continue")
        return decide(run::Remedy::ContinueFromHere, {}, {});
    if (remedy.what == u"edit")
        return decide(run::Remedy::EditAndRetry, {}, remedy.text);
    if (remedy.what == u"ignore")
        return decide(run::Remedy::Ignore, remedy.text, {});
    if (remedy.what == u"fail")
        return decide(run::Remedy::Fail, {}, {});
    if (remedy.what == u"right" && inquiry.question.kind != Kind::Unknown)
        return {{}, false, Tr::tr("it failed, so “right” is no remedy: retry, continue or fail, or with a text ignore, skip or edit")};
    if (remedy.what == u"right")
        return {{conductor::GiveVerdict{key, true, {}}}, false, {}};
    return {{conductor::Dismiss{key, Disposition::Skipped, remedy.text}}, false, {}};
}

/// The answers' own edit is under way; its end tells.
AnswerBook::Reply AnswerBook::edited(const Inquiry &inquiry) const
{
    const run::Execution *execution = inquiry.state->lastExecution(inquiry.question.key);
    if (execution && m_answers.edits.find(namesOfPath(execution->resolved.path)))
        return {{}, true, {}};
    return {{}, false, Tr::tr("edit the file, then go on by hand")};
}

AnswerBook::Reply AnswerBook::soak(const Inquiry &inquiry) const
{
    const QString reason = m_answers.soaks.find(inquiry.question.names).value_or(QString());
    if (reason.isEmpty())
        return {{}, true, {}};
    return {{conductor::EndSoak{inquiry.question.key, run::Verdict::Successful, reason}}, false, {}};
}

AnswerBook::Reply AnswerBook::finish(const Inquiry &inquiry, bool failed) const
{
    if (const auto *procedure = nextProcedure(*inquiry.state, m_answers.procedures))
        return {{conductor::StartProcedure{procedure->id, Tr::tr("from the answers")}}, false, {}};
    const QString reason = failed ? Tr::tr("“%1” failed").arg(inquiry.question.title) : QString();
    if (m_answers.finish == u"aborted")
        return {{conductor::Abort{reason}}, false, {}};
    run::Outcome outcome = failed ? run::Outcome::Failed : run::Outcome::Done;
    if (m_answers.finish == u"rolled-back" || (failed && conductor::isRolledBack(*inquiry.state)))
        outcome = run::Outcome::RolledBackUnverified;
    else if (m_answers.finish == u"failed")
        outcome = run::Outcome::Failed;
    return {{conductor::Finish{outcome, reason}}, false, {}};
}

} // namespace slipway::slipctl
