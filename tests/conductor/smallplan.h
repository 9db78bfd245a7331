// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/plan.h"

namespace slipway::tests {

/// A release in miniature, written down as the plan that a run embeds: a checklist, two phases, a choice, a soak with a
/// watch, a rollback.
class SmallPlan
{
public:
    static runbook::PlanUnit unit(const QString &id, runbook::UnitKind kind, const QString &text, int line)
    {
        runbook::PlanUnit made;
        made.id = id;
        made.unit.kind = kind;
        made.unit.title = id;
        made.unit.text = text;
        made.unit.line = line;
        made.unit.textLine = line;
        made.unit.language = kind == runbook::UnitKind::Check ? QString() : QStringLiteral("bash");
        made.unit.asserts = true;
        made.required = kind != runbook::UnitKind::Note && kind != runbook::UnitKind::Stream;
        return made;
    }

    static runbook::PlanUnit command(const QString &id, const QString &text, int line)
    {
        return unit(id, runbook::UnitKind::Command, text, line);
    }

    static runbook::PlanStep step(const QString &id, QList<runbook::PlanUnit> units)
    {
        runbook::PlanStep made;
        made.id = id;
        made.title = id;
        made.units = std::move(units);
        return made;
    }

    static runbook::PlanPhase phase(const QString &id, runbook::PlanPhase::Kind kind, QList<runbook::PlanStep> steps)
    {
        runbook::PlanPhase made;
        made.id = id;
        made.kind = kind;
        made.title = id;
        made.steps = std::move(steps);
        return made;
    }

    static runbook::PlanStep choiceOfDeployment()
    {
        using namespace Qt::StringLiterals;
        runbook::PlanStep deploy = step(u"deploy"_s, {command(u"compose"_s, u"docker-compose up -d"_s, 30),
                                                      command(u"kubernetes"_s, u"kubectl apply -f k8s"_s, 40)});
        deploy.groups = {{u"how"_s, u"How"_s, {{u"a"_s, u"A"_s, u"Compose"_s, {}, 29}, {u"b"_s, u"B"_s, u"Kubernetes"_s, {}, 39}}}};
        deploy.units[0].group = deploy.units[1].group = u"how"_s;
        deploy.units[0].option = u"a"_s;
        deploy.units[1].option = u"b"_s;
        return deploy;
    }

    static runbook::PlanStep watchedSoak()
    {
        using namespace Qt::StringLiterals;
        runbook::PlanUnit watch = unit(u"errors"_s, runbook::UnitKind::Watch, u"watch curl …"_s, 50);
        watch.unit.url = u"http://prometheus.test:9090"_s;
        watch.unit.promql = u"rate(errors[5m])"_s;
        watch.unit.intervalSeconds = 5;
        runbook::PlanStep soak = step(u"soak"_s, {watch});
        soak.soakSeconds = 600;
        return soak;
    }

    static runbook::PlanUnit health()
    {
        using namespace Qt::StringLiterals;
        runbook::PlanUnit check = unit(u"health"_s, runbook::UnitKind::HttpCheck, u"curl http://shop.test/health"_s, 45);
        check.unit.url = u"http://shop.test/health"_s;
        check.unit.effect = runbook::Effect::ReadOnly;
        return check;
    }

    static runbook::Plan plan()
    {
        using namespace Qt::StringLiterals;
        using Kind = runbook::PlanPhase::Kind;
        runbook::PlanUnit status = command(u"status"_s, u"git status"_s, 12);
        status.unit.effect = runbook::Effect::ReadOnly;
        runbook::Plan made;
        made.title = u"Small release"_s;
        made.shell = runbook::defaultShell();
        made.phases = {
            phase(u"before"_s, Kind::Checklist, {step(u"list"_s, {unit(u"reviewed"_s, runbook::UnitKind::Check, u"Reviewed"_s, 5)})}),
            phase(u"prepare"_s, Kind::Phase, {step(u"look"_s, {status}), step(u"backup"_s, {command(u"save"_s, u"./backup.sh"_s, 20)})}),
            phase(u"release"_s, Kind::Phase,
                  {choiceOfDeployment(), step(u"verify"_s, {health()}), watchedSoak(),
                   step(u"clean"_s, {command(u"tidy"_s, u"./tidy.sh"_s, 60)})})};
        made.procedures = {phase(u"rollback"_s, Kind::Procedure, {step(u"back"_s, {command(u"undo"_s, u"./undo.sh"_s, 80)})})};
        return made;
    }
};

} // namespace slipway::tests
