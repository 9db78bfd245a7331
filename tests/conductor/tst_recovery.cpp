// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "run/rules.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::conductor;
using run::UnitStatus;
using tests::Bench;

namespace {

/// What a person would do next, given what the state shows; nothing where they can only wait.
std::optional<Decision> nextDecision(Bench &bench)
{
    const auto state = bench.state();
    const QString unit = run::nextUnit(*state);
    if (unit.isEmpty()) {
        if (!state->index.runningSoaks.isEmpty())
            return std::nullopt;
        return Finish{run::Outcome::Done, {}};
    }
    const auto *planned = state->planUnit(unit);
    if (planned->group == u"how"_s && !state->choices.contains(u"how"_s))
        return Choose{u"how"_s, u"a"_s, {}, {}};
    const auto *step = state->planStepOf(unit);
    switch (state->unitState(unit).status) {
    case UnitStatus::AwaitingVerdict:
        return GiveVerdict{unit, true, {}};
    case UnitStatus::Unknown: // a probe that went down with the process; commands are looked at by the test
    case UnitStatus::Interrupted:
        return Decide{unit, run::Remedy::Retry, {}, {}, {}, {}};
    case UnitStatus::Running:
        if (planned->unit.kind != runbook::UnitKind::Watch)
            return std::nullopt;
        if (state->soaks.value(step->id).ended) // begun again after the wait was over
            return EndUnit{unit};
        bench.clock.advance(std::chrono::minutes(10));
        return std::nullopt;
    default:
        break;
    }
    if (planned->unit.kind == runbook::UnitKind::Check)
        return Tick{unit, true, {}, {}, {}};
    if (step->soakSeconds > 0 && !state->soaks.contains(step->id))
        return StartSoak{step->id};
    const auto shown = bench.current->resolved(unit);
    return RunUnit{unit, shown ? shown->sha256 : QString(), {}, {}, false};
}

/// Goes on until the run is finished or the process dies.
void carryOn(Bench &bench)
{
    const auto over = [&] { return bench.journal.crashed() || bench.state()->finished; };
    for (int turns = 0; turns < 500 && !over(); ++turns) {
        if (const auto decision = nextDecision(bench))
            bench.submit(*decision);
        bench.settle();
    }
}

void carryThrough(Bench &bench)
{
    bench.boot().begin(bench.first(), {});
    QVERIFY(QTest::qWaitFor([&] { return bench.isReady || bench.journal.crashed(); }));
    if (bench.isReady)
        carryOn(bench);
}

int appendsOfAWholeRun()
{
    Bench bench;
    carryThrough(bench);
    return bench.journal.appends();
}

const QStringList commandsOfTheRun{u"git status"_s, u"./backup.sh"_s, u"docker-compose up -d"_s, u"./tidy.sh"_s};

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCrashAtAnyAppendRunsEveryCommandOnce_data();
    void aCrashAtAnyAppendRunsEveryCommandOnce();
    void aLostResultIsUnknownAndAsked();
    void whatIsLeftBehindIsNamedAndNotStartedBesideItself();
    void aLostFolderOfWhatHadStartedIsUnknownToo();
    void aRunningCommandIsWaitedForNotStartedAgain();
    void aSoakGoesOnFromWhereItWas();
    void aLostSessionIsSaid();
    void aRunThatSomebodyConductsIsNotTakenOver();
    void aFinishedRunIsNotTakenUp();
    void aSecretIsAskedForAgain();
};

void TestRecovery::aCrashAtAnyAppendRunsEveryCommandOnce_data()
{
    QTest::addColumn<int>("append");
    QTest::addColumn<bool>("kept");
    const int appends = appendsOfAWholeRun();
    QVERIFY(appends > 15);
    for (int append = 2; append <= appends; ++append) {
        for (const bool kept : {true, false})
            QTest::addRow("%d %s", append, kept ? "written" : "lost") << append << kept;
    }
}

void TestRecovery::aCrashAtAnyAppendRunsEveryCommandOnce()
{
    QFETCH(int, append);
    QFETCH(bool, kept);
    Bench bench;
    bench.journal.crashAtAppend = append;
    bench.journal.crashKeepsAppend = kept;
    carryThrough(bench);
    QVERIFY(bench.journal.crashed());
    bench.stop();
    bench.journal.restart();
    bench.run = bench.journal.runs().first();
    if (!run::fold(bench.journal.events(bench.run)).finished) {
        QVERIFY(bench.resume());
        for (const QString &execution : bench.state()->executions.keys()) {
            const auto one = bench.state()->executions.value(execution);
            QVERIFY(one.resolved.kind != runbook::UnitKind::Command || !one.ended
                    || one.ended->ending != run::Ending::Unknown);
        }
        carryOn(bench);
    }
    const run::RunState state = run::fold(bench.journal.events(bench.run));
    QVERIFY(state.finished);
    QCOMPARE(bench.world.texts(), commandsOfTheRun);
}

void TestRecovery::aLostResultIsUnknownAndAsked()
{
    Bench bench;
    bench.world.keepRunning = {u"git status"_s};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
    bench.start(u"status"_s);
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Running));
    bench.settle();
    bench.world.began[bench.world.executions.first()].lost = true;
    bench.stop();
    bench.journal.restart();
    QVERIFY(bench.resume());
    QCOMPARE(bench.status(u"status"_s), UnitStatus::Unknown);
    QVERIFY(bench.state()->openInterruption(u"status"_s));
    QCOMPARE(bench.world.executions.size(), 1);
    bench.submit(GiveVerdict{u"status"_s, true, u"seen on the screen"_s});
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Done));
}

void TestRecovery::whatIsLeftBehindIsNamedAndNotStartedBesideItself()
{
    Bench bench;
    bench.world.keepRunning = {u"git status"_s};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
    bench.start(u"status"_s);
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Running));
    bench.settle();
    const QString execution = bench.world.executions.first();
    bench.world.began[execution].lost = true;
    bench.world.stillRunning[execution] = {u"4711 git"_s};
    bench.stop();
    bench.journal.restart();
    QVERIFY(bench.resume());
    QCOMPARE(bench.status(u"status"_s), UnitStatus::Unknown);
    QCOMPARE(bench.state()->executions.value(execution).ended->stillRunning, QStringList{u"4711 git"_s});
    QVERIFY(bench.state()->openInterruption(u"status"_s)->reason.contains(u"git (process 4711)"_s));
    bench.submit(Decide{u"status"_s, run::Remedy::Retry, {}, {}, {}, {}});
    QVERIFY(bench.isRefused(u"4711 git"_s));
    QCOMPARE(bench.status(u"status"_s), UnitStatus::Unknown);
    QCOMPARE(bench.world.executions.size(), 1);
    bench.world.keepRunning.clear();
    bench.world.stillRunning.clear();
    bench.submit(Decide{u"status"_s, run::Remedy::Retry, {}, {}, {}, {}});
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Done));
    QCOMPARE(bench.world.executions.size(), 2);
}

void TestRecovery::aLostFolderOfWhatHadStartedIsUnknownToo()
{
    Bench bench;
    bench.world.keepRunning = {u"git status"_s};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
    bench.start(u"status"_s);
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Running));
    bench.settle();
    bench.stop();
    bench.world.began.clear(); // somebody cleaned up: nothing on the disk tells of it any more
    bench.journal.restart();
    QVERIFY(bench.resume());
    QCOMPARE(bench.status(u"status"_s), UnitStatus::Unknown);
    QVERIFY2(bench.world.began.isEmpty(), "it is not started a second time");
}

void TestRecovery::aRunningCommandIsWaitedForNotStartedAgain()
{
    Bench bench;
    bench.world.keepRunning = {u"git status"_s};
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
    bench.start(u"status"_s);
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Running));
    bench.settle();
    bench.stop();
    bench.journal.restart();
    QVERIFY(bench.resume());
    QCOMPARE(bench.status(u"status"_s), UnitStatus::Running);
    bench.submit(CancelExecution{bench.state()->lastExecution(u"status"_s)->id});
    QVERIFY(bench.reaches(u"status"_s, UnitStatus::Interrupted));
    QCOMPARE(bench.world.executions.size(), 1);
}

void TestRecovery::aSoakGoesOnFromWhereItWas()
{
    Bench bench;
    bench.plan.phases = {bench.plan.phases.last()};
    bench.plan.phases[0].steps = {bench.plan.phases[0].steps[2]};
    QVERIFY(bench.begin());
    bench.submit(StartSoak{u"soak"_s});
    QTRY_VERIFY(bench.state()->index.runningSoaks.contains(u"soak"_s));
    bench.clock.advance(std::chrono::minutes(4));
    bench.stop();
    bench.journal.restart();
    bench.clock.advance(std::chrono::minutes(4));
    QVERIFY(bench.resume());
    QVERIFY(bench.state()->index.runningSoaks.contains(u"soak"_s));
    bench.clock.advance(std::chrono::minutes(2));
    QTRY_VERIFY(bench.state()->index.runningSoaks.isEmpty());
}

void TestRecovery::aLostSessionIsSaid()
{
    Bench bench;
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s));
    bench.stop();
    bench.journal.restart();
    bench.world.rebooted = true;
    QVERIFY(bench.resume());
    QVERIFY(bench.journal.all<run::ConductorAttached>(bench.run).last().note.contains(u"exported"_s));
    QVERIFY(bench.state()->sessionSince.isValid());
}

void TestRecovery::aRunThatSomebodyConductsIsNotTakenOver()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.stop();
    Bench other;
    qint64 epoch = 0;
    bench.journal.acquire(bench.run, u"somebody"_s, &other, [&](const base::Result<qint64> &granted) { epoch = *granted; });
    QTRY_VERIFY(epoch > 0);
    QVERIFY(!bench.resume());
    QCOMPARE(bench.failures.first().code, base::ErrorCode::Conflict);
}

void TestRecovery::aFinishedRunIsNotTakenUp()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.submit(Abort{u"a mistake"_s});
    QTRY_VERIFY(bench.state()->finished);
    bench.stop();
    QVERIFY(!bench.resume());
    QCOMPARE(bench.failures.first().code, base::ErrorCode::Refused);
}

void TestRecovery::aSecretIsAskedForAgain()
{
    Bench bench;
    bench.plan.phases[1].steps[1].units[0].unit.text = u"./login.sh MY_TOKEN"_s;
    QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s));
    bench.submit(Bind{{u"MY_TOKEN"_s, u"hunter2"_s, true}});
    QTRY_COMPARE(bench.state()->bindings.size(), 1);
    bench.stop();
    bench.journal.restart();
    QVERIFY(bench.resume());
    bench.start(u"save"_s);
    QVERIFY(bench.isRefused(u"never stored"_s));
    bench.current->setSecrets({{u"MY_TOKEN"_s, "hunter2"}});
    QVERIFY(bench.runs(u"save"_s));
    const auto request = bench.world.began.value(bench.world.executions.last()).request;
    QVERIFY(!request.resolved.text.contains(u"hunter2"_s));
    QCOMPARE(request.environment.values(), QList<QByteArray>{"hunter2"});
    QCOMPARE(request.secrets, QList<QByteArray>{"hunter2"});
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
