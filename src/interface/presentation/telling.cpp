// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recorded.h"
#include "base/tr.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::presentation {
using base::Tr;

namespace {

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(text);
}

QString remedyWord(run::Remedy remedy)
{
    switch (remedy) {
    case run::Remedy::Retry:
        return Tr::tr("Retry");
    case run::Remedy::EditAndRetry:
        return Tr::tr("Edit and retry");
    case run::Remedy::ContinueFromHere:
        return Tr::tr("Continue from here");
    case run::Remedy::Ignore:
        return Tr::tr("Ignore");
    case run::Remedy::Fail:
        return Tr::tr("Fail");
    }
    return {};
}

/// Tells every kind of event; one short function each.
class Teller
{
public:
    explicit Teller(const run::RunState &state)
        : m_state(state)
    {
    }

    Telling operator()(const run::RunStarted &e) const
    {
        const bool rehearsal = e.mode == run::Mode::Rehearsal;
        const QString what = QStringLiteral("%1 %2").arg(e.service, e.version).trimmed();
        return {(rehearsal ? Tr::tr("Rehearsal of %1 for %2 began, led by %3") : Tr::tr("%1 went live in %2, led by %3"))
                    .arg(what, e.environment.name, e.leader),
                e.runbookPath, rehearsal ? Tone::Rehearsal : Tone::Accent,
                rehearsal ? QStringLiteral("rehearse") : QStringLiteral("live"), {}};
    }
    Telling operator()(const run::ConductorAttached &e) const
    {
        return {(e.resumed ? Tr::tr("Resumed on %1") : Tr::tr("Conducted from %1")).arg(e.host), e.note, Tone::Neutral,
                QStringLiteral("resume"), {}};
    }
    Telling operator()(const run::BindingChanged &e) const
    {
        const QString value = e.binding.secret ? Tr::tr("a secret value") : quoted(e.binding.value);
        return {Tr::tr("%1 is now %2").arg(quoted(e.binding.literal), value), {}, Tone::Neutral,
                QStringLiteral("parameter"), {}};
    }
    Telling operator()(const run::LiteralConfirmed &e) const
    {
        return {Tr::tr("%1 confirmed as right for this run").arg(quoted(e.literal)), e.reason, Tone::Neutral,
                QStringLiteral("parameter"), {}};
    }
    Telling operator()(const run::Overridden &e) const
    {
        return {Tr::tr("Override of %1: %2").arg(e.rule, e.subject), e.reason, Tone::Warning, QStringLiteral("warning"), {}};
    }
    Telling operator()(const run::CheckTicked &e) const
    {
        return {(e.ticked ? Tr::tr("Checked: %1") : Tr::tr("Tick taken back: %1")).arg(title(e.unit)), e.note,
                e.ticked ? Tone::Success : Tone::Neutral,
                e.ticked ? QStringLiteral("state-done") : QStringLiteral("undo"), e.unit};
    }
    Telling operator()(const run::EvidenceAttached &e) const
    {
        QStringList names;
        for (const run::Attachment &one : e.attachments)
            names << one.name;
        return {Tr::tr("Evidence for %1: %2").arg(title(e.unit), names.join(QStringLiteral(", "))), {}, Tone::Neutral,
                QStringLiteral("attach"), e.unit};
    }
    Telling operator()(const run::EvidenceRemoved &e) const
    {
        return {Tr::tr("Evidence for %1 taken back: %2").arg(title(e.unit), e.name), {}, Tone::Neutral, QStringLiteral("undo"),
                e.unit};
    }
    Telling operator()(const run::ContactCompleted &e) const
    {
        return {Tr::tr("Contact filled in: %1").arg(e.role), QStringLiteral("%1 %2").arg(e.name, e.contact).trimmed(),
                Tone::Neutral, QStringLiteral("person"), {}};
    }
    Telling operator()(const run::Dismissed &e) const
    {
        const bool skipped = e.disposition == run::Disposition::Skipped;
        return {(skipped ? Tr::tr("Skipped: %1") : Tr::tr("Not applicable: %1")).arg(title(e.subject)), e.reason, Tone::Neutral,
                skipped ? QStringLiteral("state-skipped") : QStringLiteral("state-not-applicable"), e.subject};
    }
    Telling operator()(const run::Reopened &e) const
    {
        return {Tr::tr("Reopened: %1").arg(title(e.subject)), e.reason, Tone::Neutral, QStringLiteral("state-open"),
                e.subject};
    }
    Telling operator()(const run::AlternativeChosen &e) const
    {
        return {Tr::tr("Chosen: %1").arg(optionTitle(e)), e.reason, Tone::Accent, QStringLiteral("choice"), {}};
    }
    Telling operator()(const run::ExecutionIntended &e) const
    {
        const QString unit = title(e.unit);
        return {e.attempt > 1 ? Tr::tr("Attempt %1 of %2").arg(QString::number(e.attempt), unit) : Tr::tr("Start: %1").arg(unit),
                e.resolved.text, Tone::Neutral, QStringLiteral("run"), e.unit};
    }
    Telling operator()(const run::ExecutionStarted &e) const
    {
        return {Tr::tr("Running: %1").arg(titleOfExecution(e.execution)), {}, Tone::Accent,
                QStringLiteral("state-running"), unitOfExecution(e.execution)};
    }
    Telling operator()(const run::ExecutionEnded &e) const { return ended(e); }
    Telling operator()(const run::VerdictGiven &e) const
    {
        return {(e.right ? Tr::tr("Looks right: %1") : Tr::tr("Does not look right: %1")).arg(titleOfExecution(e.execution)),
                e.note, e.right ? Tone::Success : Tone::Danger,
                e.right ? QStringLiteral("state-done") : QStringLiteral("state-failed"), unitOfExecution(e.execution)};
    }
    Telling operator()(const run::InterruptionRaised &e) const
    {
        return {Tr::tr("Interrupted at %1").arg(title(e.unit)), e.reason, Tone::Danger, QStringLiteral("state-failed"),
                e.unit};
    }
    Telling operator()(const run::InterruptionDecided &e) const
    {
        return {Tr::tr("Decided: %1").arg(remedyWord(e.remedy)), e.reason, Tone::Warning, QStringLiteral("choice"), {}};
    }
    Telling operator()(const run::SoakStarted &e) const
    {
        return {Tr::tr("Soak of %1 began in %2").arg(durationText(qint64(e.seconds) * 1000), title(e.step)), {},
                Tone::Accent, QStringLiteral("soak"), e.step};
    }
    Telling operator()(const run::SoakEnded &e) const
    {
        const run::Soak soak = m_state.soaks.value(e.step);
        const bool good = e.verdict == run::Verdict::Successful;
        if (good && soak.endedEarly()) {
            return {Tr::tr("Soak ended early in %1, after %2").arg(title(e.step), durationText(qint64(soak.waited) * 1000)),
                    e.reason, Tone::Warning, QStringLiteral("soak"), e.step};
        }
        return {(good ? Tr::tr("Soak passed in %1") : Tr::tr("Soak ended in %1")).arg(title(e.step)), e.reason,
                good ? Tone::Success : Tone::Warning, QStringLiteral("soak"), e.step};
    }
    Telling operator()(const run::SoakExtended &e) const
    {
        return {Tr::tr("Soak extended by %1 in %2").arg(durationText(qint64(e.seconds) * 1000), title(e.step)), e.reason,
                Tone::Accent, QStringLiteral("soak"), e.step};
    }
    Telling operator()(const run::RunHeld &e) const
    {
        return {e.afterwards ? Tr::tr("Why it is held") : Tr::tr("Held"), e.reason, Tone::Warning, QStringLiteral("hold"), {}};
    }
    Telling operator()(const run::RunWentOn &e) const
    {
        return {Tr::tr("Went on"), e.reason, Tone::Accent, QStringLiteral("live"), {}};
    }
    Telling operator()(const run::ProcedureStarted &e) const
    {
        return {Tr::tr("Procedure began: %1").arg(title(e.procedure)), e.reason, Tone::Rollback,
                QStringLiteral("rollback"), {}};
    }
    Telling operator()(const run::ProcedureEnded &e) const
    {
        return {(e.completed ? Tr::tr("Procedure completed: %1") : Tr::tr("Procedure left: %1")).arg(title(e.instance)),
                e.reason, Tone::Rollback, QStringLiteral("rollback"), {}};
    }
    Telling operator()(const run::TriggerDeclared &e) const
    {
        return {Tr::tr("Rollback criterion met: %1").arg(e.trigger), e.reason, Tone::Danger, QStringLiteral("warning"), {}};
    }
    Telling operator()(const run::NoteAdded &e) const
    {
        return {e.text, e.subject.isEmpty() ? QString() : title(e.subject), Tone::Neutral, QStringLiteral("note"),
                e.subject};
    }
    Telling operator()(const run::LifeboatExported &e) const
    {
        return {Tr::tr("Lifeboat exported"), e.path, Tone::Neutral, QStringLiteral("lifeboat"), {}};
    }
    Telling operator()(const run::RunFinished &e) const
    {
        const Look look = lookOf(e.outcome);
        return {Tr::tr("Finished: %1").arg(look.word), e.reason, look.tone, look.icon, {}};
    }

private:
    [[nodiscard]] QString title(const QString &key) const { return titleOf(key, m_state); }
    [[nodiscard]] QString unitOfExecution(const QString &id) const { return m_state.executions.value(id).unit; }
    [[nodiscard]] QString titleOfExecution(const QString &id) const { return title(unitOfExecution(id)); }

    [[nodiscard]] QString optionTitle(const run::AlternativeChosen &e) const
    {
        for (const auto &phases : {m_state.plan().phases, m_state.plan().procedures}) {
            for (const auto &phase : phases) {
                for (const auto &step : phase.steps) {
                    for (const auto &group : step.groups) {
                        for (const auto &option : group.options) {
                            if (option.id == e.option)
                                return QStringLiteral("%1 %2").arg(option.label, option.title).trimmed();
                        }
                    }
                }
            }
        }
        return e.option;
    }

    [[nodiscard]] Telling ended(const run::ExecutionEnded &e) const
    {
        const QString unit = unitOfExecution(e.execution);
        const QString took = durationText(e.startedAt.msecsTo(e.endedAt));
        Telling t{{}, e.verdictReason, Tone::Neutral, QStringLiteral("state-question"), unit};
        switch (e.verdict) {
        case run::Verdict::Successful:
            t.sentence = Tr::tr("Succeeded after %1: %2").arg(took, title(unit));
            t.tone = Tone::Success;
            t.icon = QStringLiteral("state-done");
            break;
        case run::Verdict::Failed:
        case run::Verdict::Error:
            t.sentence = Tr::tr("Failed after %1: %2").arg(took, title(unit));
            t.tone = Tone::Danger;
            t.icon = QStringLiteral("state-failed");
            break;
        case run::Verdict::None:
        case run::Verdict::Inconclusive:
            t.sentence = Tr::tr("Ended after %1, waits for a verdict: %2").arg(took, title(unit));
            t.tone = Tone::Accent;
            break;
        }
        return t;
    }

    const run::RunState &m_state;
};

} // namespace

Telling tell(const run::Event &event, const run::RunState &state)
{
    Telling telling = std::visit(Teller(state), event.body);
    telling.detail = base::inWords(telling.detail);
    return telling;
}

} // namespace slipway::presentation
