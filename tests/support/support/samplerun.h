// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "run/state.h"

#include <QTimeZone>

/// A small plan and a journal in memory, for tests of everything that folds or shows a run.
namespace samplerun {

using namespace slipway;
using namespace Qt::StringLiterals;

inline runbook::PlanUnit unit(const QString &id, runbook::UnitKind kind, const QString &text,
                              runbook::Effect effect = runbook::Effect::Changing, bool asserts = true)
{
    runbook::PlanUnit made;
    made.id = id;
    made.unit.kind = kind;
    made.unit.title = id + u" title"_s;
    made.unit.text = text;
    made.unit.line = 10;
    made.unit.effect = effect;
    made.unit.asserts = asserts;
    made.required = kind != runbook::UnitKind::Note && kind != runbook::UnitKind::Stream;
    return made;
}

inline runbook::PlanUnit command(const QString &id, const QString &text,
                                 runbook::Effect effect = runbook::Effect::Changing, bool asserts = true)
{
    return unit(id, runbook::UnitKind::Command, text, effect, asserts);
}

inline runbook::PlanUnit check(const QString &id)
{
    return unit(id, runbook::UnitKind::Check, id + u" is fine"_s);
}

inline runbook::PlanUnit optionUnit(runbook::PlanUnit made, const QString &group, const QString &option)
{
    made.group = group;
    made.option = option;
    return made;
}

inline runbook::PlanStep step(const QString &id, const QString &number, QList<runbook::PlanUnit> units,
                              int soakSeconds = 0)
{
    runbook::PlanStep made;
    made.id = id;
    made.number = number;
    made.title = id + u" work"_s;
    made.line = 5;
    made.soakSeconds = soakSeconds;
    made.units = std::move(units);
    return made;
}

inline runbook::PlanPhase phase(const QString &id, runbook::PlanPhase::Kind kind, QList<runbook::PlanStep> steps)
{
    runbook::PlanPhase made;
    made.id = id;
    made.kind = kind;
    made.number = id.right(1);
    made.title = id + u" phase"_s;
    made.line = 3;
    made.steps = std::move(steps);
    return made;
}

/// A gate of two checks; phase 1: status, backup, a note and a log stream; phase 2: Compose or Kubernetes, then logs of
/// each and a step that soaks; phase 3: cleanup, irreversible. Procedures: "undo" (rollback) and "look" (diagnosis).
inline runbook::Plan plan()
{
    using enum runbook::PlanPhase::Kind;
    using runbook::Effect;
    using runbook::UnitKind;
    runbook::Plan made;
    made.title = u"Shop release"_s;
    made.shell = {u"bash"_s, u"-e"_s};
    auto deploy = step(u"deploy"_s, u"2.1"_s,
                       {optionUnit(command(u"compose-up"_s, u"docker compose up -d\nsleep 1"_s), u"how"_s, u"a"_s),
                        optionUnit(command(u"kube-apply"_s, u"kubectl apply -f k8s/"_s), u"how"_s, u"b"_s)});
    deploy.groups = {{u"how"_s,
                      u"How"_s,
                      {{u"a"_s, u"A"_s, u"Docker Compose"_s, {}, 20}, {u"b"_s, u"B"_s, u"Kubernetes"_s, {}, 30}}}};
    made.phases = {
        phase(u"gate"_s, Checklist, {step(u"ready"_s, {}, {check(u"ci-green"_s), check(u"team-told"_s)})}),
        phase(u"phase1"_s, Phase,
              {step(u"before"_s, u"1.1"_s,
                    {command(u"status"_s, u"curl --fail http://localhost/health"_s, Effect::ReadOnly),
                     command(u"backup"_s, u"./backup.sh"_s), unit(u"note"_s, UnitKind::Note, u"Mind the gap"_s),
                     unit(u"tail"_s, UnitKind::Stream, u"tail -f log"_s, Effect::ReadOnly, false)})}),
        phase(u"phase2"_s, Phase,
              {deploy, step(u"verify"_s, u"2.2"_s,
                            {command(u"compose-logs"_s, u"docker-compose logs --tail=100"_s, Effect::ReadOnly, false),
                             command(u"kube-logs"_s, u"kubectl logs deployment/shop"_s, Effect::ReadOnly, false),
                             check(u"dashboards"_s)},
                            1800)}),
        phase(
            u"phase3"_s, Phase,
            {step(u"cleanup"_s, u"3.1"_s, {command(u"prune"_s, u"docker image prune -af"_s, Effect::Irreversible)})})};
    auto undo = phase(u"undo"_s, Procedure,
                      {step(u"undo-step"_s, {},
                            {command(u"undo-deploy"_s, u"git checkout v0.9.9"_s),
                             command(u"undo-verify"_s, u"curl -f http://localhost"_s)})});
    auto look = phase(u"look"_s, Procedure,
                      {step(u"look-step"_s, {}, {command(u"look-around"_s, u"docker ps"_s, Effect::ReadOnly, false)})});
    look.procedureKind = runbook::Procedure::Kind::Diagnosis;
    made.procedures = {undo, look};
    made.usefulCommands = {command(u"useful"_s, u"docker stats --no-stream"_s, Effect::ReadOnly, false)};
    made.usefulCommands.first().required = false;
    made.troubleCommands = {command(u"remedy"_s, u"systemctl restart web"_s, Effect::Changing, true)};
    made.troubleCommands.first().required = false;
    return made;
}

/// Appends events to a chain and folds them as they come, one second apart from 2026-03-02 20:00:00 UTC.
class Journal
{
public:
    explicit Journal(run::Mode mode = run::Mode::Live, const runbook::Plan &of = plan())
    {
        run::RunStarted started;
        started.plan = of;
        started.runbookPath = u"/srv/release.md"_s;
        started.runbookSha256 = base::sha256("text");
        started.runbookText = u"# Shop release\n"_s;
        started.mode = mode;
        started.service = u"shop"_s;
        started.version = u"v1.4.0"_s;
        started.environment = {u"production"_s, {{u"kube context"_s, u"prod-eu"_s}}};
        started.leader = u"Ada"_s;
        started.host = u"workstation"_s;
        append(started);
    }

    const run::Event &append(const run::EventBody &body, const QString &actor = u"Ada"_s)
    {
        run::Envelope envelope;
        envelope.run = u"0190-run"_s;
        envelope.seq = m_state.seq + 1;
        envelope.epoch = 1;
        envelope.id = u"event-%1"_s.arg(envelope.seq);
        envelope.type = run::typeOf(body);
        envelope.at = m_at;
        envelope.actor = actor;
        run::Event event{{}, body, m_encodes ? run::encode(body) : QByteArray("{}")};
        event.envelope = run::sealed(envelope, event.payload, m_events.isEmpty() ? run::genesisHash() : m_state.head);
        m_at = m_at.addSecs(1);
        m_events.append(event);
        run::apply(m_state, m_events.last());
        return m_events.last();
    }

    /// Intends, starts and ends the unit with a verdict; returns the execution's id.
    QString execute(const QString &key, run::Verdict verdict = run::Verdict::Successful, int exitCode = 0,
                    const QString &output = u"ok\n"_s)
    {
        const QString execution = intend(key);
        end(execution, verdict, exitCode, output);
        return execution;
    }

    QString intend(const QString &key)
    {
        run::ExecutionIntended intended;
        intended.execution = u"exec-%1"_s.arg(m_state.seq + 1);
        intended.procedure = m_state.instanceOf(key);
        intended.unit = key;
        intended.attempt = static_cast<int>(m_state.unitState(key).executions.size()) + 1;
        if (const auto *known = m_state.planUnit(key)) {
            intended.resolved.unit = known->id;
            intended.resolved.kind = known->unit.kind;
            intended.resolved.text = known->unit.text;
            intended.resolved.program = m_state.plan().shell;
        }
        append(intended);
        append(run::ExecutionStarted{intended.execution, m_at}, u"slipway"_s);
        return intended.execution;
    }

    void end(const QString &execution, run::Verdict verdict = run::Verdict::Successful, int exitCode = 0,
             const QString &output = u"ok\n"_s, run::Ending ending = run::Ending::Exited)
    {
        run::ExecutionEnded ended;
        ended.execution = execution;
        ended.ending = ending;
        ended.exitCode = exitCode;
        ended.startedAt = m_at.addMSecs(-1500);
        ended.endedAt = m_at;
        ended.outputTail = output;
        ended.outputBytes = output.toUtf8().size();
        ended.outputSha256 = base::sha256(output.toUtf8());
        ended.verdict = verdict;
        ended.verdictReason = u"exit code %1"_s.arg(exitCode);
        append(ended, u"slipway"_s);
    }

    void advance(int seconds) { m_at = m_at.addSecs(seconds); }
    /// Events without their payload, where only the fold is looked at.
    void skipEncoding() { m_encodes = false; }
    [[nodiscard]] const run::RunState &state() const { return m_state; }
    [[nodiscard]] const QList<run::Event> &events() const { return m_events; }
    [[nodiscard]] QDateTime now() const { return m_at; }

private:
    run::RunState m_state;
    QList<run::Event> m_events;
    QDateTime m_at{QDate(2026, 3, 2), QTime(20, 0), QTimeZone::UTC};
    bool m_encodes = true;
};

} // namespace samplerun
