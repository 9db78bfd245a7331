// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "presentation/releasebar.h"
#include "presentation/stepview.h"
#include "presentation/troubles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::presentation;
using Kind = StepEntry::Kind;

class TestStepView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderOfTheDocument();
    void neighbouringChecksBecomeOneForm();
    void saysWhyAUnitMayNotStart();
    void aFailureFindsItsTroubleshooting_data();
    void aFailureFindsItsTroubleshooting();
    void optionsOpenWithTheChoice();
    void changesOneRowAtATime();
    void aSoakEndedEarlyHasNotPassed();
    void barShowsShareAndStage();
    void barFreezesTheSoakWhileHolding();
    void barLeadsNoFurtherInAReleaseThatWasTakenBack();
};

void TestStepView::keepsTheOrderOfTheDocument()
{
    RunFixture fixture;
    const auto entries = stepEntries(*fixture.state(), QStringLiteral("s1"));
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.at(0).markdown, QStringLiteral("Read this first."));
    QCOMPARE(entries.at(1).key, QStringLiteral("u1"));
    QCOMPARE(entries.at(2).markdown, QStringLiteral("Then this."));
    QVERIFY(entries.at(2).remark.isEmpty());
    fixture.add(run::BindingChanged{{QStringLiteral("this"), QStringLiteral("that"), false}});
    fixture.add(run::BindingChanged{{QStringLiteral("first"), QStringLiteral("hush"), true}});
    const auto bound = stepEntries(*fixture.state(), QStringLiteral("s1"));
    QCOMPARE(bound.at(2).remark, QStringLiteral("this is that in this run."));
    QVERIFY(!bound.at(0).remark.contains(QStringLiteral("hush")));
    QCOMPARE(entries.at(3).key, QStringLiteral("u2"));
}

void TestStepView::neighbouringChecksBecomeOneForm()
{
    const auto entries = stepEntries(*RunFixture().state(), QStringLiteral("checks"));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().kind, Kind::Checks);
    QCOMPARE(entries.first().units.size(), 2);
    QVERIFY(entries.first().units.first().next);
}

void TestStepView::saysWhyAUnitMayNotStart()
{
    RunFixture fixture;
    const auto blocked = stepEntries(*fixture.state(), QStringLiteral("s1")).at(1).units.first();
    QVERIFY(blocked.refusal);
    QVERIFY(blocked.refusal->overridable);
    QVERIFY(!blocked.refusal->reason.isEmpty());
    fixture.tickAll();
    const auto open = stepEntries(*fixture.state(), QStringLiteral("s1")).at(1).units.first();
    QVERIFY(!open.refusal);
    QVERIFY(open.next);
}

void TestStepView::aFailureFindsItsTroubleshooting_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *told, const char *shown, const char *title) {
        QTest::newRow(name) << QString::fromUtf8(told) << QString::fromUtf8(shown) << QString::fromUtf8(title);
    };
    const char *migration = "Health Check Fails After a Migration";
    row("symptom in the answer", "Ask the API", R"({"status":"degraded","reason":"search index is older than the schema"})",
        migration);
    row("words of the title", "Check that all services are healthy", "expected $.status = healthy, got degraded", migration);
    row("another entry's symptom", "Deploy", "deploy: needs migration 0007_points, which is not applied", "Deployment Refused");
    row("nothing known", "Send the letter", "exit code 1", "");
    row("small words only", "It is the one that is not", "the one is in a way", "");
}

void TestStepView::aFailureFindsItsTroubleshooting()
{
    QFETCH(QString, told);
    QFETCH(QString, shown);
    runbook::Plan plan;
    const auto entry = [&](const QString &title, const QString &symptom, int line) {
        runbook::Troubleshooting made;
        made.title = title;
        made.line = line;
        made.symptoms = {symptom};
        plan.troubleshooting << made;
    };
    entry(QStringLiteral("Orders Pile Up"), QStringLiteral("The queue of orders is in a way that grows"), 50);
    entry(QStringLiteral("Deployment Refused"), QStringLiteral("needs migration 0007_points, which is not applied"), 60);
    entry(QStringLiteral("Health Check Fails After a Migration"),
          QStringLiteral("The API answers 503 and search index is older than the schema"), 70);
    const auto *found = troubleOf(plan, told, shown);
    QTEST(found ? found->title : QString(), "title");
}

void TestStepView::optionsOpenWithTheChoice()
{
    RunFixture fixture;
    auto entries = stepEntries(*fixture.state(), QStringLiteral("s2"));
    QCOMPARE(entries.size(), 2); // the choice and the soak
    QCOMPARE(entries.first().kind, Kind::Choice);
    QCOMPARE(entries.first().choice.options.size(), 2);
    QVERIFY(!entries.first().choice.settled);
    fixture.add(run::AlternativeChosen{QStringLiteral("g"), QStringLiteral("B"), {}});
    entries = stepEntries(*fixture.state(), QStringLiteral("s2"));
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(1).key, QStringLiteral("a2"));
    QVERIFY(entries.first().choice.options.at(1).chosen);
    QCOMPARE(entries.last().kind, Kind::Soak);
}

void TestStepView::changesOneRowAtATime()
{
    RunFixture fixture;
    fixture.tickAll();
    StepViewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(fixture.state());
    model.setStep(QStringLiteral("s1"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    fixture.add(run::NoteAdded{QStringLiteral("nothing to do with it"), {}, {}});
    model.setState(fixture.state());
    QCOMPARE(changed.size(), 0);
    fixture.execute(QStringLiteral("u1"), 0);
    model.setState(fixture.state());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.row(model.rowOf(QStringLiteral("u1"))).units.first().state.status, run::UnitStatus::Done);
    QCOMPARE(model.head().progress.settled, 1);
    QCOMPARE(model.head().nextStep, QStringLiteral("s2"));
    QCOMPARE(model.head().previousStep, QStringLiteral("checks"));
}

void TestStepView::aSoakEndedEarlyHasNotPassed()
{
    run::Soak soak;
    soak.seconds = 1800;
    soak.waited = 192;
    soak.ended = run::SoakEnded{QStringLiteral("s2"), run::Verdict::Successful, QStringLiteral("all is quiet")};
    QCOMPARE(lookOf(soak).word, QStringLiteral("Ended early"));
    QCOMPARE(endingOf(soak), QStringLiteral("Ended early after 3 min 12 s (all is quiet)"));
    soak.waited = soak.seconds;
    soak.ended->reason = QStringLiteral("the time has passed");
    QCOMPARE(lookOf(soak).word, QStringLiteral("Passed"));
    QCOMPARE(endingOf(soak), QStringLiteral("the time has passed"));
}

void TestStepView::barShowsShareAndStage()
{
    RunFixture fixture;
    fixture.add(run::CheckTicked{QStringLiteral("c1"), true, {}, {}});
    const auto view = releaseBarView(*fixture.state(), fixture.state()->startedAt.addSecs(90));
    QCOMPARE(view.service, QStringLiteral("kiosk"));
    QCOMPARE(view.segments.size(), 2);
    QCOMPARE(view.segments.first().progress.settled, 1);
    QVERIFY(view.segments.first().current);
    QCOMPARE(view.elapsed, QStringLiteral("01:30"));
    QVERIFY(view.canHold);
    QVERIFY(view.canRollBack && view.rollBackRefusal.isEmpty());
    run::RunState without = *fixture.state();
    without.started.plan.procedures.clear();
    const auto stuck = releaseBarView(without, without.startedAt);
    QVERIFY(!stuck.canRollBack);
    QVERIFY(stuck.rollBackRefusal.contains(QStringLiteral("Rollback Procedures"))); // what to do about it
    without.stage = run::Stage::Finished;
    QVERIFY(releaseBarView(without, without.startedAt).rollBackRefusal.isEmpty());
    QVERIFY(!view.canFinish);
    QVERIFY(!view.finishRefusal.isEmpty());
}

void TestStepView::barFreezesTheSoakWhileHolding()
{
    RunFixture fixture;
    const QDateTime now = fixture.state()->lastEventAt;
    fixture.add(run::SoakStarted{QStringLiteral("s2"), 60, now.addSecs(60)});
    QCOMPARE(releaseBarView(*fixture.state(), now.addSecs(10)).nextMoment, QStringLiteral("Soak ends in 00:50"));
    fixture.add(run::RunHeld{QStringLiteral("wait")});
    const auto early = releaseBarView(*fixture.state(), now.addSecs(10));
    const auto late = releaseBarView(*fixture.state(), now.addSecs(40));
    QCOMPARE(early.nextMoment, late.nextMoment);
    QVERIFY(late.canGoOn);
    QVERIFY(!late.canHold);
}

void TestStepView::barLeadsNoFurtherInAReleaseThatWasTakenBack()
{
    RunFixture fixture;
    const QDateTime now = fixture.state()->lastEventAt;
    fixture.add(run::SoakStarted{QStringLiteral("s2"), 60, now.addSecs(60)});
    const qsizetype phases = releaseBarView(*fixture.state(), now).segments.size();
    fixture.add(run::ProcedureStarted{QStringLiteral("p#1"), fixture.plan().procedures.last().id, {}});
    QVERIFY(!releaseBarView(*fixture.state(), now).rolledBack);
    fixture.add(run::ProcedureEnded{QStringLiteral("p#1"), true, {}});
    const auto view = releaseBarView(*fixture.state(), now);
    QVERIFY(view.rolledBack);
    QCOMPARE(view.stage.tone, Tone::Rollback);
    QVERIFY(view.nextMoment.isEmpty());
    QCOMPARE(view.segments.size(), phases + 1);
    QVERIFY(view.segments.last().procedure);
    QVERIFY(std::ranges::none_of(view.segments, &PhaseSegment::current));
    fixture.add(run::RunFinished{run::Outcome::RolledBack, {}});
    const auto ended = releaseBarView(*fixture.state(), now);
    QVERIFY(!ended.rolledBack);
    QCOMPARE(ended.segments.size(), phases + 1);
    QVERIFY(std::ranges::none_of(ended.segments, &PhaseSegment::current));
}

QTEST_GUILESS_MAIN(TestStepView)
#include "tst_stepview.moc"
