// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"
#include "runbook/plan.h"

#include <QTimeZone>

namespace slipway {

/// A run of a small plan, made by folding events, as every view sees one.
class RunFixture
{
public:
    RunFixture()
    {
        run::RunStarted started;
        started.plan = plan();
        started.service = QStringLiteral("kiosk");
        started.version = QStringLiteral("2.0");
        started.environment.name = QStringLiteral("production");
        started.leader = QStringLiteral("Ada");
        add(started);
    }

    /// Folds @p body in as the next event.
    void add(const run::EventBody &body)
    {
        run::Event event;
        event.envelope.seq = m_state->seq + 1;
        event.envelope.run = QStringLiteral("run");
        event.envelope.id = QString::number(event.envelope.seq);
        event.envelope.type = run::typeOf(body);
        event.envelope.at = QDateTime(QDate(2026, 3, 1), QTime(20, 0), QTimeZone::UTC).addSecs(event.envelope.seq);
        event.envelope.actor = QStringLiteral("Ada");
        event.body = body;
        auto next = std::make_shared<run::RunState>(*m_state);
        run::apply(*next, event);
        m_state = next;
        m_events << event;
    }

    [[nodiscard]] std::shared_ptr<const run::RunState> state() const { return m_state; }
    [[nodiscard]] const QList<run::Event> &events() const { return m_events; }

    void tickAll()
    {
        const runbook::Plan made = plan();
        for (const auto &unit : made.phases.first().steps.first().units)
            add(run::CheckTicked{unit.id, true, {}, {}});
    }

    /// Runs a command to its end with @p exitCode.
    void execute(const QString &unit, int exitCode)
    {
        const QString id = QStringLiteral("x%1").arg(m_state->seq);
        run::ExecutionIntended intended;
        intended.execution = id;
        intended.unit = unit;
        intended.resolved.text = QStringLiteral("true");
        add(intended);
        add(run::ExecutionStarted{id, m_state->lastEventAt});
        run::ExecutionEnded ended;
        ended.execution = id;
        ended.exitCode = exitCode;
        ended.startedAt = m_state->lastEventAt;
        ended.endedAt = m_state->lastEventAt.addMSecs(1500);
        ended.verdict = exitCode == 0 ? run::Verdict::Successful : run::Verdict::Failed;
        ended.verdictReason = QStringLiteral("exit code %1").arg(exitCode);
        add(ended);
        if (exitCode != 0)
            add(run::InterruptionRaised{QStringLiteral("i") + id, unit, id, ended.verdictReason});
    }

    [[nodiscard]] static runbook::Plan plan()
    {
        runbook::Plan plan;
        plan.title = QStringLiteral("Kiosk Release");
        plan.phases = {phase(QStringLiteral("gate"), QStringLiteral("Before"), runbook::PlanPhase::Kind::Checklist,
                             {step(QStringLiteral("checks"), {check(QStringLiteral("c1"), 3), check(QStringLiteral("c2"), 4)})}),
                       phase(QStringLiteral("p1"), QStringLiteral("Deploy"), runbook::PlanPhase::Kind::Phase,
                             {step(QStringLiteral("s1"), {command(QStringLiteral("u1"), 12), command(QStringLiteral("u2"), 16)}),
                              alternatives()})};
        plan.phases[1].steps[0].prose = {{QStringLiteral("Read this first."), 11}, {QStringLiteral("Then this."), 15}};
        plan.phases[1].steps[1].soakSeconds = 60;
        auto back = phase(QStringLiteral("back"), QStringLiteral("Quick way back"), runbook::PlanPhase::Kind::Procedure,
                          {step(QStringLiteral("bs"), {command(QStringLiteral("b1"), 40)})});
        auto restore = phase(QStringLiteral("restore"), QStringLiteral("Restore"), runbook::PlanPhase::Kind::Procedure,
                             {step(QStringLiteral("rs"), {command(QStringLiteral("r1"), 50)})});
        restore.lastResort = true;
        plan.procedures = {restore, back};
        return plan;
    }

private:
    static runbook::PlanUnit unit(const QString &id, runbook::UnitKind kind, int line)
    {
        runbook::PlanUnit unit;
        unit.id = id;
        unit.unit.kind = kind;
        unit.unit.title = QStringLiteral("Unit %1").arg(id);
        unit.unit.text = QStringLiteral("true");
        unit.unit.line = line;
        unit.unit.asserts = true;
        return unit;
    }
    static runbook::PlanUnit check(const QString &id, int line) { return unit(id, runbook::UnitKind::Check, line); }
    static runbook::PlanUnit command(const QString &id, int line) { return unit(id, runbook::UnitKind::Command, line); }
    static runbook::PlanStep step(const QString &id, const QList<runbook::PlanUnit> &units)
    {
        runbook::PlanStep step;
        step.id = id;
        step.title = QStringLiteral("Step %1").arg(id);
        step.line = units.first().unit.line - 2;
        step.units = units;
        return step;
    }
    static runbook::PlanStep alternatives()
    {
        runbook::PlanUnit a = command(QStringLiteral("a1"), 22);
        runbook::PlanUnit b = command(QStringLiteral("a2"), 26);
        a.group = b.group = QStringLiteral("g");
        a.option = QStringLiteral("A");
        b.option = QStringLiteral("B");
        runbook::PlanStep result = step(QStringLiteral("s2"), {a, b});
        result.groups = {{QStringLiteral("g"), QStringLiteral("How"),
                          {{QStringLiteral("A"), QStringLiteral("A"), QStringLiteral("Compose"), {}, 21},
                           {QStringLiteral("B"), QStringLiteral("B"), QStringLiteral("Cluster"), {}, 25}}}};
        return result;
    }
    static runbook::PlanPhase phase(const QString &id, const QString &title, runbook::PlanPhase::Kind kind,
                                    const QList<runbook::PlanStep> &steps)
    {
        runbook::PlanPhase phase;
        phase.id = id;
        phase.title = title;
        phase.kind = kind;
        phase.steps = steps;
        return phase;
    }

    std::shared_ptr<const run::RunState> m_state = std::make_shared<run::RunState>();
    QList<run::Event> m_events;
};

} // namespace slipway
