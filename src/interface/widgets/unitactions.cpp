// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unitactions.h"

#include "widgets/dialogs.h"

namespace slipway::widgets {

using namespace presentation;
using runbook::UnitKind;

namespace {

QString lastSeen(const UnitView &unit)
{
    return unit.execution ? unit.execution->id : QString();
}

} // namespace

UnitActions::UnitActions(Session &session, Highlighting &highlighting, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_highlighting(highlighting)
    , m_window(window)
{
}

void UnitActions::withOrderReason(const UnitView &unit, std::function<void(const QString &)> go)
{
    if (!unit.refusal) {
        go({});
    } else if (unit.refusal->overridable) {
        askReason(m_window, tr("Out of order"), tr("%1 It can be done now all the same.").arg(unit.refusal->reason),
                  tr("Do it now"), true, go);
    } else {
        showError(m_window, {base::ErrorCode::Refused, unit.refusal->reason, unit.plan.unit.title, {}});
    }
}

void UnitActions::start(const UnitView &unit, bool asWritten)
{
    withOrderReason(unit, [this, unit, asWritten](const QString &reason) { run(unit, asWritten, reason); });
}

void UnitActions::run(const UnitView &unit, bool asWritten, const QString &orderReason)
{
    const auto *resolved = m_session.resolved(unit.key);
    if (!resolved)
        return; // not known yet; the card enables its button when it is
    if (!*resolved) {
        showError(m_window, resolved->error());
        return;
    }
    conductor::RunUnit decision{unit.key, (*resolved)->sha256, {}, orderReason, asWritten, lastSeen(unit)};
    if (!unit.typedConfirmation) {
        m_session.submit(decision);
        return;
    }
    askTypedName(m_window, m_highlighting, unit.plan.unit.title, (*resolved)->text,
                 m_session.state()->started.environment.name, [this, decision](const QString &typed) {
                     conductor::RunUnit confirmed = decision;
                     confirmed.confirmation = typed;
                     m_session.submit(confirmed);
                 });
}

void UnitActions::stop(const UnitView &unit)
{
    const UnitKind kind = unit.plan.unit.kind;
    if (kind == UnitKind::Watch || kind == UnitKind::Stream || kind == UnitKind::FileEdit || kind == UnitKind::HttpCheck)
        m_session.submit(conductor::EndUnit{unit.key});
    else if (unit.execution)
        m_session.submit(conductor::CancelExecution{unit.execution->id});
}

void UnitActions::sendInput(const UnitView &unit, const QString &line)
{
    if (unit.execution)
        m_session.submit(conductor::SendInput{unit.execution->id, line.toUtf8() + '\n', false});
}

void UnitActions::endInput(const UnitView &unit)
{
    if (unit.execution)
        m_session.submit(conductor::SendInput{unit.execution->id, {}, true});
}

void UnitActions::giveVerdict(const UnitView &unit, bool right)
{
    if (right) {
        m_session.submit(conductor::GiveVerdict{unit.key, true, {}, lastSeen(unit)});
        return;
    }
    askReason(m_window, tr("Does not look right"), tr("What is wrong with it?"), tr("It is not right"), true,
              [this, key = unit.key, seen = lastSeen(unit)](const QString &note) {
                  m_session.submit(conductor::GiveVerdict{key, false, note, seen});
              });
}

void UnitActions::decide(const UnitView &unit, run::Remedy remedy)
{
    const auto submit = [this, key = unit.key, seen = lastSeen(unit), remedy](const QString &reason) {
        m_session.submit(conductor::Decide{key, remedy, reason, {}, {}, {}, seen});
    };
    const auto submitStart = [this, unit, remedy](const QString &reason, const QString &text) {
        if (!unit.typedConfirmation) {
            m_session.submit(conductor::Decide{unit.key, remedy, reason, text, {}, {}, lastSeen(unit)});
            return;
        }
        const QString shown = text.isEmpty() && unit.execution ? unit.execution->resolved.text : text;
        askTypedName(m_window, m_highlighting, unit.plan.unit.title, shown,
                     m_session.state()->started.environment.name, [this, unit, remedy, reason, text](const QString &typed) {
                         m_session.submit(conductor::Decide{unit.key, remedy, reason, text, typed, {}, lastSeen(unit)});
                     });
    };
    switch (remedy) {
    case run::Remedy::Retry:
        submitStart({}, {});
        return;
    case run::Remedy::ContinueFromHere:
        submitStart({}, unit.continuation);
        return;
    case run::Remedy::EditAndRetry:
        askEdit(m_window, unit.execution ? unit.execution->resolved.text : unit.plan.unit.text,
                [submitStart](const QString &text, const QString &reason) { submitStart(reason, text); });
        return;
    case run::Remedy::Ignore:
        askReason(m_window, tr("Ignore the failure"), unit.plan.unit.title, tr("Ignore and go on"), true, submit);
        return;
    case run::Remedy::Fail:
        askReason(m_window, tr("Let it stand as failed"),
                  tr("%1 counts as failed; the run waits for a rollback or an end.").arg(unit.plan.unit.title),
                  tr("It failed"), true, submit);
        return;
    }
}

void UnitActions::dismiss(const QString &subject, const QString &title, run::Disposition disposition)
{
    const bool skip = disposition == run::Disposition::Skipped;
    askReason(m_window, skip ? tr("Skip") : tr("Not applicable"), title, skip ? tr("Skip it") : tr("It does not apply"),
              true, [this, subject, disposition](const QString &reason) {
                  m_session.submit(conductor::Dismiss{subject, disposition, reason});
              });
}

void UnitActions::reopen(const QString &subject, const QString &title)
{
    askReason(m_window, tr("Reopen"), title, tr("Reopen it"), true, [this, subject](const QString &reason) {
        m_session.submit(conductor::Reopen{subject, reason});
    });
}

void UnitActions::submitTick(const UnitView &unit, const QString &note, const QString &orderReason)
{
    m_session.submit(conductor::Tick{unit.key, true, note, {}, orderReason});
}

void UnitActions::tick(const UnitView &unit, bool ticked)
{
    if (!ticked)
        return takeBack(unit);
    withOrderReason(unit, [this, unit](const QString &reason) { submitTick(unit, unit.state.note, reason); });
}

void UnitActions::takeBack(const UnitView &unit)
{
    m_session.submit(conductor::TakeBack{unit.key});
}

void UnitActions::takeLastBack()
{
    const auto state = m_session.state();
    if (const QString key = state ? run::lastTakeable(*state) : QString(); !key.isEmpty())
        m_session.submit(conductor::TakeBack{key});
}

void UnitActions::addTickNote(const UnitView &unit)
{
    askReason(m_window, tr("Note"), unit.plan.unit.title, tr("Keep the note"), true, [this, unit](const QString &note) {
        if (unit.state.status == run::UnitStatus::Done)
            submitTick(unit, note, {});
        else
            m_session.submit(conductor::AddNote{note, unit.key, {}});
    });
}

void UnitActions::choose(const ChoiceView &choice, const QString &option, bool withMoot)
{
    const auto wanted = std::ranges::find(choice.options, option, &OptionView::id);
    if (wanted == choice.options.end() || wanted->chosen)
        return;
    const conductor::Choose decision{choice.key, option, {}, withMoot ? wanted->moot : QStringList()};
    const auto chosen = std::ranges::find(choice.options, true, &OptionView::chosen);
    if (chosen == choice.options.end())
        return m_session.submit(decision);
    askReason(m_window, tr("Choose another option"), tr("%1 was chosen before.").arg(chosen->title), tr("Choose this one"),
              true, [this, decision](const QString &reason) {
                  conductor::Choose another = decision;
                  another.reason = reason;
                  m_session.submit(another);
              });
}

void UnitActions::settleLiterals(const QList<runbook::Binding> &bindings, const QStringList &confirmed)
{
    for (const runbook::Binding &binding : bindings)
        m_session.submit(conductor::Bind{binding});
    for (const QString &literal : confirmed)
        m_session.submit(conductor::ConfirmLiteral{literal, {}});
}

void UnitActions::endProcedure()
{
    const auto state = m_session.state();
    const auto *active = state->activeProcedure();
    if (!active)
        return;
    const run::Progress progress = run::progressOfPhase(*state, active->instance);
    const bool completed = progress.settled == progress.total;
    const QString instance = active->instance;
    askReason(m_window, completed ? tr("Procedure completed") : tr("Leave the procedure"),
              completed ? tr("All of it is settled.") : tr("Not all of it is settled: say why it is left."),
              completed ? tr("Completed") : tr("Leave it"), !completed, [this, instance, completed](const QString &reason) {
                  m_session.submit(conductor::EndProcedure{instance, completed, reason});
              });
}

void UnitActions::startSoak(const QString &step)
{
    m_session.submit(conductor::StartSoak{step});
}

void UnitActions::endSoak(const QString &step)
{
    askReason(m_window, tr("End the soak early"), tr("Say why the rest of the wait is not needed."), tr("End it"), true,
              [this, step](const QString &reason) {
                  m_session.submit(conductor::EndSoak{step, run::Verdict::Successful, reason});
              });
}

void UnitActions::extendSoak(const QString &step)
{
    constexpr int tenMinutes = 600;
    askReason(m_window, tr("Extend the soak by 10 minutes"), {}, tr("Extend"), true,
              [this, step](const QString &reason) {
                  m_session.submit(conductor::ExtendSoak{step, tenMinutes, reason});
              });
}

bool UnitActions::primary(const UnitView &unit)
{
    if (!unit.begun || unit.refusal)
        return false;
    if (unit.plan.unit.kind == UnitKind::Check)
        tick(unit, unit.state.status != run::UnitStatus::Done);
    else
        start(unit);
    return true;
}

} // namespace slipway::widgets
