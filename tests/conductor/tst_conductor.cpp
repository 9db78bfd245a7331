// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "run/rules.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::conductor;
using run::UnitStatus;
using tests::Bench;

namespace {

/// Carries the small release up to, and without, the choice of how to deploy.
bool reachDeployment(Bench &bench)
{
    return bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s) && bench.runs(u"save"_s);
}

bool choose(Bench &bench, const QString &option)
{
    bench.submit(Choose{u"how"_s, option, {}, {}});
    return QTest::qWaitFor([&] { return bench.state()->choices.value(u"how"_s) == option; });
}

/// … and up to the soak, with its watch running.
bool reachSoak(Bench &bench)
{
    if (!reachDeployment(bench) || !choose(bench, u"a"_s) || !bench.runs(u"compose"_s) || !bench.runs(u"health"_s))
        return false;
    bench.submit(StartSoak{u"soak"_s});
    bench.start(u"errors"_s);
    return bench.reaches(u"errors"_s, UnitStatus::Running);
}

bool finishes(Bench &bench, run::Outcome outcome)
{
    bench.submit(Finish{outcome, u"over"_s});
    return QTest::qWaitFor([&] { return bench.state()->finished.has_value(); });
}

} // namespace

class TestConductor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReleaseGoesThroughToTheEnd();
    void everyIntentIsInTheJournalBeforeItsEffect();
    void whatWasNotShownDoesNotRun();
    void outOfOrderNeedsAReason();
    void aFailureWaitsForAPersonAndIsRetried();
    void aClickTakenTwiceIsOneDecision();
    void anEditedRetryRunsWhatWasEdited();
    void continuingBeginsAtTheFailingLine();
    void continuingNeverRepeatsOrLeavesOutSilently_data();
    void continuingNeverRepeatsOrLeavesOutSilently();
    void ignoringAFailureNeedsAReason();
    void anOutputThatDoesNotLookRightInterrupts();
    void theOtherAlternativeIsNotRun();
    void aChoiceSettlesWhatItMakesMoot();
    void nothingStartsByItselfButWhatRunsThrough();
    void holdFreezesTheSoak();
    void aSoakEndsItsWatchesAndTheirSamplesAreKept();
    void watchesOfAStepRunSideBySide();
    void aWatchThatCannotMeasureIsAnError();
    void aHealthCheckIsAskedNatively();
    void aHealthCheckRunsAsWrittenWhereThatIsAsked();
    void localhostIsConfirmedOnce();
    void whatCannotBeUndoneIsConfirmedByTheEnvironmentsName();
    void editingAFileRecordsTheDifference();
    void aPersonSaysWhenTheEditingIsDone();
    void aRollbackSettlesTheRunningCommandFirst();
    void aRollbackEndsUnverified();
    void abortEndsTheRunningCommandFirst();
    void aRehearsalChangesNothing();
    void nothingStartsWhileTheJournalIsBroken();
    void aLostReplyIsNotAppendedTwice();
    void whatWasSaidOfACheckIsTakenBack();
    void somebodyElsesLeaseEndsTheConducting();
    void secretsStayOutOfTheJournal();
    void theRunGoesOnlyOnWithWhatIsFromTonight_data();
    void theRunGoesOnlyOnWithWhatIsFromTonight();
};

void TestConductor::aReleaseGoesThroughToTheEnd()
{
    Bench bench;
    QVERIFY(reachSoak(bench));
    bench.clock.advance(std::chrono::minutes(10));
    QVERIFY(bench.reaches(u"errors"_s, UnitStatus::AwaitingVerdict));
    bench.submit(GiveVerdict{u"errors"_s, true, u"flat"_s});
    QVERIFY(bench.reaches(u"errors"_s, UnitStatus::Done));
    QVERIFY(bench.runs(u"tidy"_s));
    QVERIFY(finishes(bench, run::Outcome::Done));
    QCOMPARE(bench.world.texts(), QStringList({u"git status"_s, u"./backup.sh"_s, u"docker-compose up -d"_s, u"./tidy.sh"_s}));
    QVERIFY(bench.refusals.isEmpty());
}

void TestConductor::everyIntentIsInTheJournalBeforeItsEffect()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.journal.broken = true;
    bench.start(u"status"_s, {}, u"a look first"_s);
    bench.settle();
    QVERIFY(bench.world.executions.isEmpty());
}

void TestConductor::whatWasNotShownDoesNotRun()
{
    Bench bench;
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
    bench.submit(RunUnit{u"status"_s, u"something else"_s, {}, {}, false});
    QVERIFY(bench.isRefused(u"not what was shown"_s));
    QVERIFY(bench.world.executions.isEmpty());
}

void TestConductor::outOfOrderNeedsAReason()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.start(u"save"_s);
    QVERIFY(bench.isRefused(u"reviewed"_s));
    bench.start(u"save"_s, {}, u"the disk is nearly full"_s);
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::Done));
    const auto overrides = bench.journal.all<run::Overridden>(bench.run);
    QCOMPARE(overrides.size(), 1);
    QCOMPARE(overrides.first().reason, u"the disk is nearly full"_s);
}

void TestConductor::aFailureWaitsForAPersonAndIsRetried()
{
    Bench bench;
    bench.world.results[u"./backup.sh"_s] = {{1, u"no space left"_s, 0}, {0, u"saved"_s, 0}};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s));
    bench.start(u"save"_s);
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::Interrupted));
    bench.submit(Decide{u"save"_s, run::Remedy::Retry, {}, {}, {}, {}});
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::Done));
    QCOMPARE(bench.state()->lastExecution(u"save"_s)->attempt, 2);
    QCOMPARE(bench.world.texts().count(u"./backup.sh"_s), 2);
}

void TestConductor::aClickTakenTwiceIsOneDecision()
{
    Bench bench;
    bench.world.results[u"./backup.sh"_s] = {{1, {}, 0}, {1, {}, 0}, {0, u"saved"_s, 0}};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
    const RunUnit look{u"status"_s, bench.current->resolved(u"status"_s)->sha256, {}, {}, false, QString()};
    bench.submit(look);
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Done));
    bench.submit(look);
    bench.settle();
    QCOMPARE(bench.state()->lastExecution(u"status"_s)->attempt, 1);

    bench.start(u"save"_s);
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::Interrupted));
    const QString seen = bench.state()->lastExecution(u"save"_s)->id;
    const Decide retry{u"save"_s, run::Remedy::Retry, {}, {}, {}, {}, seen};
    bench.submit(retry);
    QVERIFY(QTest::qWaitFor([&] {
        return bench.state()->lastExecution(u"save"_s)->attempt == 2 && bench.status(u"save"_s) == UnitStatus::Interrupted;
    }));
    bench.submit(retry);
    bench.submit(GiveVerdict{u"save"_s, true, {}, seen});
    bench.settle();
    QCOMPARE(bench.world.texts().count(u"./backup.sh"_s), 2);
    QCOMPARE(bench.status(u"save"_s), UnitStatus::Interrupted);
    QVERIFY(bench.refusals.isEmpty());
}

void TestConductor::anEditedRetryRunsWhatWasEdited()
{
    Bench bench;
    bench.world.results[u"./backup.sh"_s] = {{1, {}, 0}};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s));
    bench.start(u"save"_s);
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::Interrupted));
    bench.submit(Decide{u"save"_s, run::Remedy::EditAndRetry, {}, u"./backup.sh --fast"_s, {}, {}});
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::Done));
    QCOMPARE(bench.world.texts().last(), u"./backup.sh --fast"_s);
    QCOMPARE(bench.state()->lastExecution(u"save"_s)->resolved.text, u"./backup.sh --fast"_s);
}

void TestConductor::continuingBeginsAtTheFailingLine()
{
    Bench bench;
    bench.plan.phases[1].steps[1].units[0].unit.text = u"echo one\necho two\necho three"_s;
    bench.world.results[u"echo one\necho two\necho three"_s] = {{1, {}, 2}};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s));
    bench.start(u"save"_s);
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::Interrupted));
    bench.submit(Decide{u"save"_s, run::Remedy::ContinueFromHere, {}, {}, {}, {}});
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::Done));
    QCOMPARE(bench.world.texts().last(), u"echo two\necho three"_s);
}

void TestConductor::continuingNeverRepeatsOrLeavesOutSilently_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("in a loop") << u"for i in a b; do\n  ./load $i\ndone\n./tell"_s << 2 << u"inside a loop"_s;
    QTest::newRow("a list") << u"./one\n./two && ./three"_s << 2 << u"More than one thing"_s;
    QTest::newRow("eval") << u"eval \"$(./env)\"\n./two"_s << 2 << u"for sure"_s;
    QTest::newRow("unknown line") << u"./one\n./two"_s << 0 << u"not known"_s;
    QTest::newRow("what was set is not kept") << u"TAG=2\n./two\n./three $TAG"_s << 2 << u"was not kept"_s;
    QTest::newRow("a function of another command") << u"./one\ndeploy shop"_s << 2 << u"More than one thing"_s;
}

void TestConductor::continuingNeverRepeatsOrLeavesOutSilently()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, words);
    Bench bench;
    bench.plan.phases[1].steps[0].units[0].unit.text = u"deploy() { ./a; ./b; }"_s;
    bench.plan.phases[1].steps[1].units[0].unit.text = text;
    bench.world.results[text] = {{1, {}, line}};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s));
    bench.start(u"save"_s);
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::Interrupted));
    bench.submit(Decide{u"save"_s, run::Remedy::ContinueFromHere, {}, {}, {}, {}});
    QVERIFY2(bench.isRefused(words), qPrintable(bench.refusals.isEmpty() ? QString() : bench.refusals.last().oneLine()));
    QCOMPARE(bench.status(u"save"_s), UnitStatus::Interrupted);
}

void TestConductor::ignoringAFailureNeedsAReason()
{
    Bench bench;
    bench.world.results[u"git status"_s] = {{128, {}, 0}};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
    bench.start(u"status"_s);
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Interrupted));
    bench.submit(Decide{u"status"_s, run::Remedy::Ignore, {}, {}, {}, {}});
    QVERIFY(bench.isRefused(u"needs a reason"_s));
    bench.submit(Decide{u"status"_s, run::Remedy::Ignore, u"no checkout here"_s, {}, {}, {}});
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Ignored));
    QVERIFY(bench.runs(u"save"_s));
}

void TestConductor::anOutputThatDoesNotLookRightInterrupts()
{
    Bench bench;
    bench.plan.phases[1].steps[0].units[0].unit.asserts = false;
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
    bench.start(u"status"_s);
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::AwaitingVerdict));
    bench.submit(GiveVerdict{u"status"_s, false, u"the wrong branch"_s});
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Interrupted));
    QCOMPARE(bench.state()->openInterruption(u"status"_s)->reason, u"the wrong branch"_s);
}

void TestConductor::theOtherAlternativeIsNotRun()
{
    Bench bench;
    QVERIFY(reachDeployment(bench));
    bench.start(u"kubernetes"_s);
    QVERIFY(bench.isRefused(u"Choose one"_s));
    QVERIFY(choose(bench, u"a"_s));
    bench.refusals.clear();
    bench.start(u"kubernetes"_s);
    QVERIFY(bench.isRefused(u"Another option"_s));
    QVERIFY(bench.runs(u"compose"_s));
    bench.submit(Choose{u"how"_s, u"b"_s, {}, {}});
    QVERIFY(bench.isRefused(u"begun already"_s));
    QVERIFY(!bench.world.texts().contains(u"kubectl apply -f k8s"_s));
}

void TestConductor::aChoiceSettlesWhatItMakesMoot()
{
    Bench bench;
    auto &steps = bench.plan.phases[1].steps;
    steps.append(tests::SmallPlan::step(u"logs"_s, {tests::SmallPlan::command(u"compose-logs"_s, u"docker-compose logs"_s, 70),
                                                    tests::SmallPlan::command(u"kube-logs"_s, u"kubectl logs shop"_s, 71)}));
    QVERIFY(reachDeployment(bench));
    // Only what the rules propose is taken, whatever is asked for.
    bench.submit(Choose{u"how"_s, u"b"_s, {}, {u"compose-logs"_s, u"health"_s}});
    QVERIFY(bench.reaches(u"compose-logs"_s, run::UnitStatus::NotApplicable));
    QCOMPARE(bench.status(u"health"_s), run::UnitStatus::Open);
    QVERIFY(bench.journal.all<run::Dismissed>(bench.run).last().reason.contains(u"Kubernetes"_s));
    // Another choice takes it back.
    bench.submit(Choose{u"how"_s, u"a"_s, u"the cluster is down"_s, {u"kube-logs"_s}});
    QVERIFY(bench.reaches(u"kube-logs"_s, run::UnitStatus::NotApplicable));
    QCOMPARE(bench.status(u"compose-logs"_s), run::UnitStatus::Open);
}

void TestConductor::nothingStartsByItselfButWhatRunsThrough()
{
    Bench bench;
    auto &steps = bench.plan.phases[1].steps;
    runbook::PlanUnit second = tests::SmallPlan::command(u"second"_s, u"echo second"_s, 13);
    runbook::PlanUnit third = tests::SmallPlan::command(u"third"_s, u"echo third"_s, 14);
    second.runThrough = true;
    third.timeoutSeconds = 7;
    steps[0].units << second << third;
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s));
    QVERIFY(bench.reaches(u"second"_s, UnitStatus::Done));
    bench.settle();
    QCOMPARE(bench.status(u"third"_s), UnitStatus::Open);
    QVERIFY(bench.runs(u"third"_s));
    QCOMPARE(bench.world.began.value(bench.world.executions.last()).request.timeoutSeconds, 7);
}

void TestConductor::holdFreezesTheSoak()
{
    Bench bench;
    QVERIFY(reachSoak(bench));
    bench.clock.advance(std::chrono::minutes(9));
    bench.submit(Hold{});
    QTRY_COMPARE(bench.state()->stage, run::Stage::Holding);
    const auto heldAt = bench.state()->heldAt;
    bench.submit(Hold{u"a call"_s}); // why, said afterwards
    QTRY_COMPARE(bench.state()->heldReason, u"a call"_s);
    QCOMPARE(bench.state()->heldAt, heldAt);
    bench.submit(Hold{u"another one"_s});
    QVERIFY(bench.isRefused(u"on hold already"_s));
    bench.clock.advance(std::chrono::minutes(30));
    bench.settle();
    QVERIFY(bench.state()->index.runningSoaks.contains(u"soak"_s));
    bench.submit(GoOn{});
    QTRY_COMPARE(bench.state()->stage, run::Stage::Live);
    bench.clock.advance(std::chrono::seconds(59));
    bench.settle();
    QVERIFY(bench.state()->index.runningSoaks.contains(u"soak"_s));
    bench.clock.advance(std::chrono::seconds(1));
    QTRY_VERIFY(bench.state()->index.runningSoaks.isEmpty());
}

void TestConductor::aSoakEndsItsWatchesAndTheirSamplesAreKept()
{
    Bench bench;
    bench.metrics.answer = ports::MetricAnswer{{{{{u"job"_s, u"shop"_s}}, {{bench.clock.now(), 0.25}}}}, {}};
    QVERIFY(reachSoak(bench));
    QTRY_COMPARE(bench.metrics.asked.size(), 1);
    QCOMPARE(run::soakAhead(*bench.state()), u"soak"_s); // a running watch is no other thing to do
    bench.settle();
    bench.clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE(bench.metrics.asked.size(), 2);
    QCOMPARE(bench.metrics.asked.last(), u"http://prometheus.test:9090 rate(errors[5m])"_s);
    bench.settle();
    bench.submit(EndSoak{u"soak"_s, run::Verdict::Successful, u"seen enough"_s});
    QVERIFY(bench.reaches(u"errors"_s, UnitStatus::AwaitingVerdict));
    const auto ended = *bench.state()->lastExecution(u"errors"_s)->ended;
    QCOMPARE(ended.measured.value("looks"_L1).toInt(), 2);
    QVERIFY(bench.store.kept.value(ended.outputSha256).contains("job=\\\"shop\\\""));
}

void TestConductor::watchesOfAStepRunSideBySide()
{
    Bench bench;
    runbook::PlanUnit latency = bench.plan.phases[2].steps[2].units[0];
    latency.id = u"latency"_s;
    bench.plan.phases[2].steps[2].units.append(latency);
    QVERIFY(reachSoak(bench));
    bench.start(u"latency"_s);
    QVERIFY(bench.reaches(u"latency"_s, UnitStatus::Running));
    QCOMPARE(bench.status(u"errors"_s), UnitStatus::Running);
    QVERIFY(bench.refusals.isEmpty());
}

void TestConductor::aWatchThatCannotMeasureIsAnError()
{
    Bench bench;
    bench.metrics.answer = base::failure(base::ErrorCode::Unreachable, u"refused"_s);
    QVERIFY(reachSoak(bench));
    QTRY_COMPARE(bench.metrics.asked.size(), 1);
    bench.settle();
    bench.submit(EndUnit{u"errors"_s});
    QVERIFY(bench.reaches(u"errors"_s, UnitStatus::Interrupted));
}

void TestConductor::aHealthCheckIsAskedNatively()
{
    Bench bench;
    bench.prober.answer = ports::HttpAnswer{503, 4, "down", false, u"HTTP 503"_s, u"test"_s};
    QVERIFY(reachDeployment(bench) && choose(bench, u"a"_s) && bench.runs(u"compose"_s));
    bench.start(u"health"_s);
    QVERIFY(bench.reaches(u"health"_s, UnitStatus::Interrupted));
    QCOMPARE(bench.prober.asked, QStringList{u"http://shop.test/health"_s});
    bench.prober.answer = tests::FakeProber().answer;
    bench.submit(Decide{u"health"_s, run::Remedy::Retry, {}, {}, {}, {}});
    QVERIFY(bench.reaches(u"health"_s, UnitStatus::Done));
    QVERIFY(!bench.world.texts().contains(u"curl http://shop.test/health"_s));
}

void TestConductor::aHealthCheckRunsAsWrittenWhereThatIsAsked()
{
    Bench bench;
    QVERIFY(reachDeployment(bench) && choose(bench, u"a"_s) && bench.runs(u"compose"_s));
    const auto shown = bench.current->resolved(u"health"_s, true);
    QVERIFY(shown);
    bench.submit(RunUnit{u"health"_s, shown->sha256, {}, {}, true});
    QVERIFY(bench.reaches(u"health"_s, UnitStatus::Done));
    QVERIFY(bench.prober.asked.isEmpty());
    QCOMPARE(bench.world.texts().last(), u"curl http://shop.test/health"_s);
}

void TestConductor::localhostIsConfirmedOnce()
{
    Bench bench;
    bench.plan.phases[2].steps[1].units[0].unit.url = u"http://localhost:8000/health"_s;
    QVERIFY(reachDeployment(bench) && choose(bench, u"a"_s) && bench.runs(u"compose"_s));
    bench.start(u"health"_s);
    QVERIFY(bench.isRefused(u"this workstation"_s));
    bench.submit(ConfirmLiteral{u"localhost"_s, u"all on one machine"_s});
    QVERIFY(bench.runs(u"health"_s));
}

void TestConductor::whatCannotBeUndoneIsConfirmedByTheEnvironmentsName()
{
    Bench bench;
    bench.plan.phases[1].steps[1].units[0].unit.effect = runbook::Effect::Irreversible;
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s));
    bench.start(u"save"_s, u"production"_s);
    QVERIFY(bench.isRefused(u"staging"_s));
    QVERIFY(!bench.world.texts().contains(u"./backup.sh"_s));
    bench.start(u"save"_s, u"staging"_s);
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::Done));
}

void TestConductor::editingAFileRecordsTheDifference()
{
    Bench bench;
    auto &unit = bench.plan.phases[1].steps[1].units[0].unit;
    unit.kind = runbook::UnitKind::FileEdit;
    unit.path = u"shop.conf"_s;
    bench.editor.files.insert(u"/srv/shop/shop.conf"_s, "level=info\n");
    bench.editor.edits.insert(u"/srv/shop/shop.conf"_s, "level=debug\n");
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s) && bench.runs(u"save"_s));
    QVERIFY(bench.state()->lastExecution(u"save"_s)->ended->diff.contains(u"-level=info\n+level=debug"_s));
}

void TestConductor::aPersonSaysWhenTheEditingIsDone()
{
    Bench bench;
    auto &unit = bench.plan.phases[1].steps[1].units[0].unit;
    unit.kind = runbook::UnitKind::FileEdit;
    unit.path = u"/etc/shop.conf"_s;
    bench.editor.knowsWhenClosed = false;
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s));
    bench.start(u"save"_s);
    QTRY_COMPARE(bench.editor.opened.size(), 1);
    bench.settle();
    QCOMPARE(bench.status(u"save"_s), UnitStatus::Running);
    bench.submit(EndUnit{u"save"_s});
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::AwaitingVerdict)); // nothing changed: a person says whether that is right
}

void TestConductor::aRollbackSettlesTheRunningCommandFirst()
{
    Bench bench;
    bench.world.keepRunning = {u"docker-compose up -d"_s};
    QVERIFY(reachDeployment(bench) && choose(bench, u"a"_s));
    bench.start(u"compose"_s);
    QVERIFY(bench.reaches(u"compose"_s, UnitStatus::Running));
    bench.submit(StartProcedure{u"rollback"_s, u"errors everywhere"_s});
    QVERIFY(bench.isRefused(u"still running"_s));
    bench.submit(CancelExecution{bench.state()->lastExecution(u"compose"_s)->id});
    QVERIFY(bench.reaches(u"compose"_s, UnitStatus::Interrupted));
    bench.submit(StartProcedure{u"rollback"_s, u"errors everywhere"_s});
    QTRY_COMPARE(bench.state()->stage, run::Stage::RollingBack);
}

void TestConductor::aRollbackEndsUnverified()
{
    Bench bench;
    QVERIFY(reachDeployment(bench));
    bench.submit(StartProcedure{u"rollback"_s, u"errors everywhere"_s});
    QTRY_COMPARE(bench.state()->stage, run::Stage::RollingBack);
    const QString instance = bench.state()->activeProcedure()->instance;
    bench.submit(EndProcedure{instance, true, {}});
    QVERIFY(bench.isRefused(u"not settled"_s));
    QVERIFY(bench.runs(run::unitKey(instance, u"undo"_s)));
    bench.submit(EndProcedure{instance, true, {}});
    QTRY_VERIFY(!bench.state()->activeProcedure());
    bench.submit(Finish{run::Outcome::RolledBack, {}});
    QVERIFY(bench.isRefused(u"unverified"_s));
    QVERIFY(finishes(bench, run::Outcome::RolledBackUnverified));
}

void TestConductor::abortEndsTheRunningCommandFirst()
{
    Bench bench;
    bench.world.keepRunning = {u"git status"_s};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
    bench.start(u"status"_s);
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Running));
    bench.submit(Abort{u"enough"_s});
    QTRY_VERIFY(bench.state()->finished);
    QCOMPARE(bench.state()->finished->outcome, run::Outcome::Aborted);
    QCOMPARE(bench.state()->finished->reason, u"enough"_s);
    QTRY_COMPARE(bench.world.sessions, QStringList()); // secrets are among what commands exported
    QCOMPARE(bench.state()->lastExecution(u"status"_s)->ended->ending, run::Ending::Cancelled);
    const auto events = bench.journal.events(bench.run);
    QVERIFY(std::holds_alternative<run::RunFinished>(events.last().body));
}

void TestConductor::aRehearsalChangesNothing()
{
    Bench bench;
    QVERIFY(bench.begin(run::Mode::Rehearsal));
    QVERIFY(bench.ticks(u"reviewed"_s));
    QVERIFY(bench.runs(u"status"_s));
    bench.start(u"save"_s);
    QVERIFY(bench.reaches(u"save"_s, UnitStatus::NotApplicable));
    QCOMPARE(bench.world.texts(), QStringList{u"git status"_s});
    QCOMPARE(bench.state()->unitState(u"save"_s).note, u"Rehearsal: not run"_s);
}

void TestConductor::nothingStartsWhileTheJournalIsBroken()
{
    Bench bench;
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
    QSignalSpy back(bench.current.get(), &Conductor::recovered);
    bench.journal.broken = true;
    bench.start(u"status"_s);
    QTRY_COMPARE(bench.failures.size(), 1);
    bench.start(u"save"_s, {}, u"meanwhile"_s);
    QVERIFY(bench.isRefused(u"cannot be written"_s));
    bench.clock.advance(std::chrono::seconds(10));
    bench.settle();
    QVERIFY(bench.world.executions.isEmpty());
    bench.journal.broken = false;
    bench.clock.advance(std::chrono::seconds(10));
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Done));
    QCOMPARE(back.count(), 1);
    QCOMPARE(bench.failures.size(), 1);
    QCOMPARE(bench.world.texts(), QStringList{u"git status"_s});
}

void TestConductor::aLostReplyIsNotAppendedTwice()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.journal.loseNextReply = true;
    bench.submit(Tick{u"reviewed"_s, true, {}, {}, {}});
    QTRY_COMPARE(bench.failures.size(), 1);
    bench.clock.advance(std::chrono::seconds(10));
    QVERIFY(bench.reaches(u"reviewed"_s, UnitStatus::Done));
    QCOMPARE(bench.journal.all<run::CheckTicked>(bench.run).size(), 1);
}

void TestConductor::whatWasSaidOfACheckIsTakenBack()
{
    Bench bench;
    QVERIFY(bench.begin());
    const run::Attachment picture{u"ci.png"_s, u"ab"_s, 3, u"image/png"_s};
    bench.submit(Attach{u"reviewed"_s, {picture}});
    bench.submit(Tick{u"reviewed"_s, true, u"by two"_s, {}, {}});
    QVERIFY(bench.reaches(u"reviewed"_s, UnitStatus::Done));
    QCOMPARE(bench.state()->unitState(u"reviewed"_s).attachments, QList{picture});
    bench.submit(Detach{u"reviewed"_s, picture.sha256, picture.name});
    QTRY_COMPARE(bench.refusals.size(), 1);
    bench.submit(TakeBack{u"reviewed"_s});
    QVERIFY(bench.reaches(u"reviewed"_s, UnitStatus::Open));
    QCOMPARE(bench.state()->unitState(u"reviewed"_s).note, u"by two"_s);
    QCOMPARE(bench.state()->unitState(u"reviewed"_s).attachments, QList{picture});
    bench.submit(Detach{u"reviewed"_s, picture.sha256, picture.name});
    QTRY_VERIFY(bench.state()->unitState(u"reviewed"_s).attachments.isEmpty());
    bench.submit(Dismiss{u"reviewed"_s, run::Disposition::Skipped, u"in a hurry"_s});
    QVERIFY(bench.reaches(u"reviewed"_s, UnitStatus::Skipped));
    bench.submit(TakeBack{u"reviewed"_s});
    QVERIFY(bench.reaches(u"reviewed"_s, UnitStatus::Open));
    bench.submit(TakeBack{u"reviewed"_s});
    QTRY_COMPARE(bench.refusals.size(), 2);
    QCOMPARE(bench.journal.all<run::CheckTicked>(bench.run).size(), 2);
}

void TestConductor::somebodyElsesLeaseEndsTheConducting()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.journal.usurp(bench.run);
    bench.submit(Tick{u"reviewed"_s, true, {}, {}, {}});
    QTRY_COMPARE(bench.failures.size(), 1);
    QCOMPARE(bench.failures.first().code, base::ErrorCode::Conflict);
    bench.start(u"status"_s, {}, u"all the same"_s);
    bench.settle();
    QVERIFY(bench.world.executions.isEmpty());
}

void TestConductor::secretsStayOutOfTheJournal()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.submit(Bind{{u"<password>"_s, u"hunter2"_s, true}});
    QTRY_COMPARE(bench.state()->bindings.size(), 1);
    QVERIFY(bench.state()->bindings.first().value.isEmpty());
    for (const run::Event &event : bench.journal.events(bench.run))
        QVERIFY(!event.payload.contains("hunter2"));
}

void TestConductor::theRunGoesOnlyOnWithWhatIsFromTonight_data()
{
    QTest::addColumn<bool>("rehearsal");
    QTest::newRow("live") << false;
    QTest::newRow("rehearsal") << true;
}

void TestConductor::theRunGoesOnlyOnWithWhatIsFromTonight()
{
    Bench bench;
    bench.plan.procedures[0].steps[0].units[0].unit.text = u"./restore.sh backup-20250104.tar.gz"_s;
    runbook::Parameter backup;
    backup.name = u"backup"_s;
    backup.value = u"backup-20250104.tar.gz"_s;
    backup.staleness = runbook::Parameter::Staleness::Backup;
    backup.lines = {80};
    bench.plan.parameters = {backup};
    // What a rehearsal lets pass would be found out in the night: the same rule holds in both.
    QFETCH(const bool, rehearsal);
    QVERIFY(bench.begin(rehearsal ? run::Mode::Rehearsal : run::Mode::Live));
    bench.submit(StartProcedure{u"rollback"_s, u"data is wrong"_s});
    QVERIFY(bench.isRefused(u"backup-20250104.tar.gz"_s));
    bench.submit(Bind{{backup.value, u" "_s, false}});
    QVERIFY(bench.isRefused(u"is empty"_s));
    bench.submit(Bind{{backup.value, u"backup-20260301.tar.gz"_s, false}});
    bench.submit(StartProcedure{u"rollback"_s, u"data is wrong"_s});
    QTRY_VERIFY(bench.state()->activeProcedure());
    if (rehearsal)
        return;
    QVERIFY(bench.runs(run::unitKey(bench.state()->activeProcedure()->instance, u"undo"_s)));
    QCOMPARE(bench.world.texts().last(), u"./restore.sh backup-20260301.tar.gz"_s);
}

QTEST_GUILESS_MAIN(TestConductor)
#include "tst_conductor.moc"
