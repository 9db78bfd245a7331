// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling.h"

#include "base/recorded.h"
#include "history.h"
#include "words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

/// @p what with the reason or note behind it, where there is one.
QString because(const QString &what, const QString &reason)
{
    return reason.isEmpty() ? what : what + u" — "_s + reason;
}

QString attached(const QList<run::Attachment> &attachments)
{
    return attachments.isEmpty() ? QString() : Tr::tr(", attachments: %1").arg(attachments.size());
}

QString namesOf(const QList<run::Attachment> &attachments)
{
    QStringList names;
    for (const run::Attachment &one : attachments)
        names += one.name;
    return names.join(u", "_s);
}

class Teller
{
public:
    explicit Teller(const run::RunState &state)
        : m_state(state)
    {
    }

    QString operator()(const run::RunStarted &body) const
    {
        const QString what = body.mode == run::Mode::Live ? Tr::tr("Went live: %1 %2 in %3, led by %4")
                                                          : Tr::tr("Began a rehearsal: %1 %2 in %3, led by %4");
        return what.arg(body.service, body.version, body.environment.name, body.leader);
    }
    QString operator()(const run::ConductorAttached &body) const
    {
        return because((body.resumed ? Tr::tr("Resumed on %1") : Tr::tr("Conducted on %1")).arg(body.host), body.note);
    }
    QString operator()(const run::BindingChanged &body) const
    {
        return Tr::tr("%1 stands for %2")
            .arg(body.binding.literal, body.binding.secret ? Tr::tr("a secret") : body.binding.value);
    }
    QString operator()(const run::LiteralConfirmed &body) const
    {
        return because(Tr::tr("Confirmed as right: %1").arg(body.literal), body.reason);
    }
    QString operator()(const run::Overridden &body) const
    {
        return because(Tr::tr("Overrode the rule \"%1\" for %2").arg(body.rule, title(body.subject)), body.reason);
    }
    QString operator()(const run::CheckTicked &body) const
    {
        const QString what = body.ticked ? Tr::tr("Ticked: %1") : Tr::tr("Took the tick back: %1");
        return because(what.arg(title(body.unit)), body.note) + attached(body.attachments);
    }
    QString operator()(const run::EvidenceAttached &body) const
    {
        return Tr::tr("Attached evidence to %1: %2").arg(title(body.unit), namesOf(body.attachments));
    }
    QString operator()(const run::EvidenceRemoved &body) const
    {
        return Tr::tr("Took evidence back from %1: %2").arg(title(body.unit), body.name);
    }
    QString operator()(const run::ContactCompleted &body) const
    {
        const QString who = QStringList{body.name, body.contact}.filter(QRegularExpression(u"."_s)).join(u", "_s);
        return Tr::tr("Filled in the contact %1: %2").arg(body.role, who);
    }
    QString operator()(const run::Dismissed &body) const
    {
        const bool skipped = body.disposition == run::Disposition::Skipped;
        return because((skipped ? Tr::tr("Skipped: %1") : Tr::tr("Not applicable: %1")).arg(title(body.subject)),
                       base::inWords(body.reason));
    }
    QString operator()(const run::Reopened &body) const
    {
        return because(Tr::tr("Reopened: %1").arg(title(body.subject)), body.reason);
    }
    QString operator()(const run::AlternativeChosen &body) const
    {
        return because(Tr::tr("Chose %1").arg(option(body)), body.reason);
    }
    QString operator()(const run::ExecutionIntended &body) const
    {
        const QString unit = title(run::unitKey(body.procedure, body.unit));
        return body.attempt > 1 ? Tr::tr("Started, attempt %1: %2").arg(body.attempt).arg(unit)
                                : Tr::tr("Started: %1").arg(unit);
    }
    QString operator()(const run::ExecutionStarted &body) const
    {
        return Tr::tr("Runs: %1").arg(unitOf(body.execution));
    }
    QString operator()(const run::ExecutionEnded &body) const
    {
        const QString what = Tr::tr("Ended, %1: %2").arg(endingOf(body), unitOf(body.execution));
        return because(what, body.verdict == run::Verdict::Successful ? QString() : base::inWords(body.verdictReason));
    }
    QString operator()(const run::VerdictGiven &body) const
    {
        const QString what = body.right ? Tr::tr("Judged right: %1") : Tr::tr("Judged wrong: %1");
        return because(what.arg(unitOf(body.execution)), body.note);
    }
    QString operator()(const run::InterruptionRaised &body) const
    {
        return because(Tr::tr("Interrupted at %1").arg(title(body.unit)), base::inWords(body.reason));
    }
    QString operator()(const run::InterruptionDecided &body) const
    {
        return because(Tr::tr("Decided: %1").arg(wordOf(body.remedy)), body.reason);
    }
    QString operator()(const run::SoakStarted &body) const
    {
        return Tr::tr("Wait of %1 began: %2").arg(durationText(qint64(body.seconds) * 1000), title(body.step));
    }
    QString operator()(const run::SoakEnded &body) const
    {
        const run::Soak soak = m_state.soaks.value(body.step);
        if (body.verdict == run::Verdict::Successful && soak.endedEarly()) {
            return because(Tr::tr("Wait ended early after %1: %2").arg(durationText(qint64(soak.waited) * 1000), title(body.step)),
                           base::inWords(body.reason));
        }
        return because(Tr::tr("Wait ended, %1: %2").arg(wordOf(body.verdict), title(body.step)), base::inWords(body.reason));
    }
    QString operator()(const run::SoakExtended &body) const
    {
        return because(
            Tr::tr("Wait made longer by %1: %2").arg(durationText(qint64(body.seconds) * 1000), title(body.step)),
            body.reason);
    }
    QString operator()(const run::RunHeld &body) const
    {
        return because(body.afterwards ? Tr::tr("Said why the run is on hold") : Tr::tr("Put the run on hold"), base::inWords(body.reason));
    }
    QString operator()(const run::RunWentOn &body) const { return because(Tr::tr("Went on"), base::inWords(body.reason)); }
    QString operator()(const run::ProcedureStarted &body) const
    {
        return because(Tr::tr("Started the procedure %1").arg(title(body.procedure)), body.reason);
    }
    QString operator()(const run::ProcedureEnded &body) const
    {
        const QString what = body.completed ? Tr::tr("Completed the procedure %1") : Tr::tr("Left the procedure %1");
        return because(what.arg(title(body.instance)), body.reason);
    }
    QString operator()(const run::TriggerDeclared &body) const
    {
        return because(Tr::tr("Declared that a rollback criterion is met: %1").arg(body.trigger), body.reason);
    }
    QString operator()(const run::NoteAdded &body) const
    {
        const QString what = body.subject.isEmpty() ? Tr::tr("Note: %1").arg(body.text)
                                                    : Tr::tr("Note on %1: %2").arg(title(body.subject), body.text);
        return what + attached(body.attachments);
    }
    QString operator()(const run::LifeboatExported &body) const
    {
        return Tr::tr("Exported the remaining steps to %1").arg(body.path);
    }
    QString operator()(const run::RunFinished &body) const
    {
        return because(Tr::tr("Finished: %1").arg(wordOf(body.outcome)), body.reason);
    }

private:
    [[nodiscard]] QString title(const QString &key) const { return titleOf(m_state, key); }
    [[nodiscard]] QString unitOf(const QString &execution) const
    {
        return title(m_state.executions.value(execution).unit);
    }
    [[nodiscard]] QString option(const run::AlternativeChosen &body) const { return optionTitle(m_state, body); }

    const run::RunState &m_state;
};

/// Phase, step, unit and source line of @p subject.
QStringList placeOf(const run::RunState &state, const QString &subject)
{
    const auto *unit = state.planUnit(subject);
    const auto *step = unit ? state.planStepOf(subject) : state.planStep(subject);
    const auto *phase = state.planPhaseOf(subject);
    return {phase ? titleOf(state, phase->id) : QString(), step ? titleOf(state, step->id) : QString(),
            unit ? titleOf(state, subject) : QString(), unit ? QString::number(unit->unit.line) : QString()};
}

QStringList outcomeOf(const run::Event &event)
{
    if (const auto *intended = std::get_if<run::ExecutionIntended>(&event.body))
        return {intended->resolved.text, QString::number(intended->attempt), {}, {}, {}, {}, {}};
    const auto *ended = std::get_if<run::ExecutionEnded>(&event.body);
    if (!ended)
        return {{}, {}, {}, {}, {}, {}, {}};
    const bool timed = ended->startedAt.isValid() && ended->endedAt.isValid();
    return {{},
            {},
            endingOf(*ended),
            ended->ending == run::Ending::Exited ? QString::number(ended->exitCode) : QString(),
            timed ? QString::number(ended->startedAt.msecsTo(ended->endedAt)) : QString(),
            wordOf(ended->verdict),
            base::inWords(ended->verdictReason)};
}

} // namespace

QString optionTitle(const run::RunState &state, const run::AlternativeChosen &choice)
{
    const QString instance = state.instanceOf(choice.group);
    const QString group = instance.isEmpty() ? choice.group : choice.group.mid(instance.size() + 1);
    for (const auto *phases : {&state.plan().phases, &state.plan().procedures}) {
        for (const auto &phase : *phases) {
            for (const auto &step : phase.steps) {
                const auto found = std::ranges::find(step.groups, group, &runbook::AlternativeGroup::id);
                if (found == step.groups.end())
                    continue;
                const auto option = std::ranges::find(found->options, choice.option, &runbook::PlanOption::id);
                if (option != found->options.end())
                    return u"%1 %2"_s.arg(option->label, option->title).trimmed();
            }
        }
    }
    return choice.option;
}

QString sentence(const run::RunState &state, const run::Event &event)
{
    return std::visit(Teller(state), event.body);
}

QList<QStringList> logOf(const run::RunState &state, const QList<run::Event> &events)
{
    const History history(state, events);
    QList<QStringList> rows{{u"seq"_s, u"time"_s, u"actor"_s, u"type"_s, u"phase"_s, u"step"_s, u"unit"_s,
                             u"source_line"_s, u"what"_s, u"command"_s, u"attempt"_s, u"ending"_s, u"exit_code"_s,
                             u"duration_ms"_s, u"verdict"_s, u"verdict_reason"_s, u"hash"_s}};
    rows.reserve(events.size() + 1);
    for (const run::Event &event : events) {
        const run::Envelope &envelope = event.envelope;
        QStringList row{QString::number(envelope.seq), envelope.at.toUTC().toString(Qt::ISODateWithMs), envelope.actor,
                        envelope.type};
        row += placeOf(state, history.subjectOf(event));
        row += sentence(state, event);
        row += outcomeOf(event);
        row += envelope.hash;
        rows.append(row);
    }
    return rows;
}

} // namespace slipway::report
