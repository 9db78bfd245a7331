// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "support/samplerun.h"

/// Journals whose records hold everything that a record can hold.
namespace samplerecord {

using namespace slipway;
using namespace Qt::StringLiterals;

/// A release with a failure and its decision, an edit, a choice, a soak, a rollback, notes, attachments, a secret, and
/// output that tries to break out of every format.
inline samplerun::Journal eventful()
{
    using run::Verdict;
    samplerun::Journal journal;
    journal.append(run::ConductorAttached{u"workstation"_s, false, {}}, u"slipway"_s);
    journal.append(run::BindingChanged{{u"v0.9.9"_s, u"v1.3.2"_s, false}});
    journal.append(run::BindingChanged{{u"<db password>"_s, u"hunter2"_s, true}});
    journal.append(run::LiteralConfirmed{u"0042_previous_migration"_s, u"looked at showmigrations"_s});
    journal.append(run::CheckTicked{u"ci-green"_s, true, u"pipeline 8812"_s, {}}, u"Grace"_s);
    journal.append(run::CheckTicked{u"team-told"_s,
                                    true,
                                    u"in the channel"_s,
                                    {{u"announcement.png"_s, base::sha256("png"), 48'213, u"image/png"_s}}});
    const QString first =
        journal.execute(u"status"_s, Verdict::Failed, 22, u"curl: (22) The requested URL returned error: 503\n"_s);
    journal.append(run::InterruptionRaised{u"i1"_s, u"status"_s, first, u"exit code 22"_s}, u"slipway"_s);
    journal.append(run::InterruptionDecided{u"i1"_s, run::Remedy::Retry, u"the load balancer was draining"_s, {}});
    journal.execute(u"status"_s, Verdict::Successful, 0, u"{\"status\":\"healthy\"}\n"_s);
    journal.execute(u"backup"_s, Verdict::Successful, 0,
                    u"\x1b[32mbackup written\x1b[0m\r\n 10%\r 55%\r100%\r\n<script>alert('x')</script> <b>&amp;</b>\n"
                    "東京のサーバー 🚀 ready — ünïcode \u202Egnp.exe\n```\n| a | b |\n=HYPERLINK(\"http://x\")\n"_s +
                        QString(300, u'x') + u'\n');
    journal.append(run::AlternativeChosen{u"how"_s, u"a"_s, u"small deployment"_s});
    journal.append(run::RunHeld{u"customer call"_s});
    journal.advance(240);
    journal.append(run::RunWentOn{u"call is over"_s});
    journal.execute(u"compose-up"_s);
    const QString logs =
        journal.execute(u"compose-logs"_s, Verdict::Inconclusive, 0, u"GET /health 200\n"_s.repeated(60));
    journal.append(run::VerdictGiven{logs, true, u"no errors"_s}, u"Grace"_s);
    journal.append(run::Dismissed{u"kube-logs"_s, run::Disposition::NotApplicable, u"Compose was chosen"_s});
    journal.append(run::CheckTicked{u"dashboards"_s, true, {}, {}});
    journal.append(run::SoakStarted{u"verify"_s, 1800, journal.now().addSecs(1800)});
    journal.append(run::NoteAdded{u"=1+1 latency looks <i>flat</i>\nsecond line"_s, u"verify"_s, {}}, u"Grace"_s);
    journal.advance(600);
    journal.append(run::TriggerDeclared{u"Critical functionality broken"_s, u"checkout fails"_s});
    journal.append(run::SoakEnded{u"verify"_s, Verdict::Failed, u"checkout fails"_s});
    journal.append(run::ProcedureStarted{u"p1"_s, u"undo"_s, u"checkout fails"_s});
    journal.execute(u"p1/undo-deploy"_s);
    journal.append(run::Overridden{u"order"_s, u"p1/undo-verify"_s, u"seen by hand"_s});
    journal.execute(u"p1/undo-verify"_s);
    journal.append(run::ProcedureEnded{u"p1"_s, true, {}});
    journal.append(run::Dismissed{u"phase3"_s, run::Disposition::Skipped, u"rolled back"_s});
    journal.append(run::LifeboatExported{u"/tmp/lifeboat.md"_s, base::sha256("x")});
    journal.append(run::RunFinished{run::Outcome::RolledBackUnverified, u"version endpoint is down"_s});
    return journal;
}

/// A finished run of @p commands commands in steps of twenty.
inline samplerun::Journal large(int commands)
{
    QList<runbook::PlanPhase> phases;
    for (int p = 0; p * 200 < commands; ++p) {
        QList<runbook::PlanStep> steps;
        for (int s = 0; s < 10; ++s) {
            QList<runbook::PlanUnit> units;
            for (int u = 0; u < 20; ++u) {
                units.append(samplerun::command(
                    u"u%1-%2-%3"_s.arg(p).arg(s).arg(u),
                    u"# deploy part %1\ndocker compose -f infrastructure/docker-compose.yaml \\\n  up -d --no-deps part-%1-%2"_s
                        .arg(u)
                        .arg(p)));
            }
            steps.append(samplerun::step(u"s%1-%2"_s.arg(p).arg(s), u"%1.%2"_s.arg(p + 1).arg(s + 1), units));
        }
        phases.append(samplerun::phase(u"phase%1"_s.arg(p + 1), runbook::PlanPhase::Kind::Phase, steps));
    }
    runbook::Plan plan;
    plan.title = u"Large release"_s;
    plan.phases = phases;
    samplerun::Journal journal(run::Mode::Live, plan);
    QString output;
    for (int line = 0; line < 12; ++line)
        output += u"2026-03-02T20:00:%1Z part reconciled, 3 containers healthy, revision 8f31c\n"_s.arg(
            line, 2, 10, QLatin1Char('0'));
    for (const auto &phase : phases) {
        for (const auto &step : phase.steps) {
            for (const auto &unit : step.units)
                journal.execute(unit.id, run::Verdict::Successful, 0, output);
        }
    }
    journal.append(run::RunFinished{run::Outcome::Done, {}});
    return journal;
}

inline report::Document recordOf(const samplerun::Journal &journal)
{
    return report::build(journal.state(), journal.events());
}

} // namespace samplerecord
