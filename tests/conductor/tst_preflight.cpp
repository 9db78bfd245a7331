// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallplan.h"

#include "conductor/preflight.h"
#include "support/fakeports.h"
#include "support/reply.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::conductor;
using Kind = PreflightItem::Kind;
using Level = PreflightItem::Level;

namespace {

PreflightRequest request()
{
    PreflightRequest made;
    made.plan = tests::SmallPlan::plan();
    made.cwd = u"/srv/shop"_s;
    made.trusted = true;
    return made;
}

runbook::Parameter stale(const QString &literal, runbook::Parameter::Staleness staleness)
{
    runbook::Parameter parameter;
    parameter.name = literal;
    parameter.value = literal;
    parameter.staleness = staleness;
    parameter.lines = {1};
    return parameter;
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

    tests::FakeMachine m_machine;

    PreflightReport report(const PreflightRequest &asked)
    {
        const auto result = tests::await<PreflightReport>([&](QObject *context, auto reply) {
            preflight(asked, m_machine, QDate(2026, 3, 1), context, reply);
        });
        return result.value_or(PreflightReport{});
    }
    static std::optional<PreflightItem> find(const PreflightReport &report, Kind kind, const QString &subject)
    {
        const auto found = std::ranges::find_if(report.items, [&](const PreflightItem &item) {
            return item.kind == kind && item.subject == subject;
        });
        return found == report.items.end() ? std::nullopt : std::optional(*found);
    }

private Q_SLOTS:
    void init()
    {
        m_machine = {};
        m_machine.programs = {u"bash"_s, u"git"_s, u"docker-compose"_s};
        m_machine.files = {u"/srv/shop/backup.sh"_s, u"/srv/shop/tidy.sh"_s, u"/srv/shop/undo.sh"_s};
    }

    void aMissingProgramBlocksOnlyWhereTheRunNeedsIt()
    {
        m_machine.programs.removeOne(u"git"_s);
        const PreflightReport made = report(request());
        QCOMPARE(find(made, Kind::Tool, u"git"_s)->level, Level::Blocks);
        QCOMPARE(find(made, Kind::Tool, u"kubectl"_s)->level, Level::Warns); // an alternative
        QCOMPARE(find(made, Kind::Tool, u"bash"_s)->level, Level::Fine);
        QCOMPARE(made.items.first().level, Level::Blocks);
        QCOMPARE(made.fingerprint, m_machine.print);
    }

    void aRunbookWithoutWorkIsNoRelease()
    {
        PreflightRequest empty = request();
        QVERIFY(!find(report(empty), Kind::Finding, u"no-work"_s));
        empty.plan.procedures.clear();
        empty.plan.phases = {tests::SmallPlan::phase(u"p"_s, runbook::PlanPhase::Kind::Phase,
                                                     {tests::SmallPlan::step(u"s"_s, {tests::SmallPlan::unit(u"n"_s, runbook::UnitKind::Note, u"hello"_s, 3)})})};
        QCOMPARE(find(report(empty), Kind::Finding, u"no-work"_s)->level, Level::Blocks);
    }

    void aMissingScriptBlocks()
    {
        m_machine.files.removeOne(u"/srv/shop/backup.sh"_s);
        QCOMPARE(find(report(request()), Kind::File, u"./backup.sh"_s)->level, Level::Blocks);
        PreflightRequest moving = request();
        moving.plan.phases[1].steps[0].units[0].unit.text = u"cd /opt/shop"_s;
        QCOMPARE(find(report(moving), Kind::File, u"./backup.sh"_s)->level, Level::Warns);
    }

    void aScriptOfAnotherLanguageIsNoShellText()
    {
        const QString script = u"#!/usr/bin/env python3\nimport os\nif True:\n    os.remove('x')"_s;
        PreflightRequest asked = request();
        asked.plan.phases[1].steps[0].units[0].unit.text = script;
        m_machine.syntaxErrors.insert(script, u"line 4: syntax error"_s);
        const PreflightReport made = report(asked);
        QVERIFY(find(made, Kind::Tool, u"python3"_s));
        QVERIFY(!find(made, Kind::Tool, u"import"_s));
        QVERIFY(std::ranges::find(made.items, Kind::Syntax, &PreflightItem::kind) == made.items.end());
    }

    void aStaleLiteralBlocksUntilItIsBoundOrConfirmed()
    {
        PreflightRequest asked = request();
        asked.plan.phases[1].steps[0].units[0].unit.text = u"git checkout v0.9.9"_s;
        asked.plan.parameters = {stale(u"v0.9.9"_s, runbook::Parameter::Staleness::Version)};
        QCOMPARE(find(report(asked), Kind::StaleLiteral, u"v0.9.9"_s)->level, Level::Blocks);
        PreflightRequest confirmed = asked;
        confirmed.confirmedLiterals = {u"v0.9.9"_s};
        QVERIFY(!find(report(confirmed), Kind::StaleLiteral, u"v0.9.9"_s));
        PreflightRequest bound = asked;
        bound.bindings = {{u"v0.9.9"_s, u"v1.1.0"_s, false}};
        QCOMPARE(find(report(bound), Kind::Parameter, u"v0.9.9"_s)->level, Level::Fine);
        bound.bindings = {{u"v0.9.9"_s, u" "_s, false}};
        bound.confirmedLiterals = {u"v0.9.9"_s};
        QCOMPARE(find(report(bound), Kind::StaleLiteral, u"v0.9.9"_s)->level, Level::Blocks);
    }

    void whatOnlyAProcedureNeedsWarns()
    {
        PreflightRequest asked = request();
        asked.plan.procedures[0].steps[0].units[0].unit.text = u"git checkout v0.9.9"_s;
        asked.plan.parameters = {stale(u"v0.9.9"_s, runbook::Parameter::Staleness::Version)};
        QCOMPARE(find(report(asked), Kind::StaleLiteral, u"v0.9.9"_s)->level, Level::Warns);
    }

    void aRehearsalIsBlockedByNothingButTrust()
    {
        m_machine.programs.clear();
        PreflightRequest asked = request();
        asked.mode = run::Mode::Rehearsal;
        QVERIFY(report(asked).blockers().isEmpty());
        asked.trusted = false;
        QCOMPARE(report(asked).blockers().size(), 1);
        QCOMPARE(report(asked).blockers().first().kind, Kind::Trust);
    }

    void bashIsAskedWhetherScriptsParse()
    {
        m_machine.syntaxErrors.insert(u"./backup.sh"_s, u"line 1: unexpected end of file"_s);
        const PreflightReport made = report(request());
        const auto broken = std::ranges::find(made.items, Kind::Syntax, &PreflightItem::kind);
        QVERIFY(broken != made.items.end());
        QCOMPARE(broken->level, Level::Blocks);
        QCOMPARE(broken->lines, QList<int>{20});
        QVERIFY(broken->message.contains(u"unexpected end of file"_s));
    }

    void localhostIsToBeConfirmed()
    {
        PreflightRequest asked = request();
        asked.plan.phases[2].steps[1].units[0].unit.url = u"http://localhost:8000/health"_s;
        QCOMPARE(find(report(asked), Kind::StaleLiteral, u"localhost"_s)->level, Level::Blocks);
        asked.confirmedLiterals = {u"localhost"_s};
        QVERIFY(!find(report(asked), Kind::StaleLiteral, u"localhost"_s));
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
