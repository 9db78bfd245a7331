// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runnerfixture.h"

#include <QProcess>

#include <csignal>
#include <sys/file.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::execution;
using namespace Qt::StringLiterals;
using ports::Claim;

/// The pid of the keeper: whoever is the parent of the command.
static pid_t keeperOf(const QByteArray &commandPid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(QString::fromLatin1(commandPid.trimmed())));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = stat.readAll();
    return text.sliced(text.lastIndexOf(')') + 2).split(' ').value(1).toInt();
}

static bool isFree(const QString &lockPath)
{
    QFile lock(lockPath);
    return lock.open(QIODevice::ReadOnly) && ::flock(lock.handle(), LOCK_SH | LOCK_NB) == 0;
}

class TestReattach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault1_theCommandOutlivesItsStarter();
    void fault1_theStarterIsKilledAtAnyMoment();
    void fault1_anOutcomeIsReportedOnce();
    void fault2_aKilledKeeperLeavesTheOutcomeUnknown();
    void fault2_aKeeperKilledWhileWatchedIsNoticed();
    void fault2_whatIsLeftBehindIsFoundByItsSession();
    void fault3_anEmptyResultIsNotAnEnd();
    void fault5_anExecutionIsClaimedOnce();
    void fault5_whatWasClaimedAndLostIsNotRunAgain();
    void whatWasNeverClaimedMayStart();
    void aCancelBeforeTheStartIsKept();
    void aChangedOutputIsNoticed();
};

void TestReattach::fault1_theCommandOutlivesItsStarter()
{
    RunnerFixture fixture;
    const auto request = fixture.request(u"for i in $(seq 1 400); do echo line $i; sleep 0.005; done"_s);
    fixture.runner->start(request);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.output(request.execution).contains("line 20\n"), 10'000);
    const QByteArray before = fixture.output(request.execution);
    fixture.restart(); // nothing of the old runner is left but the keeper
    QSignalSpy grew(fixture.runner.get(), &LocalRunner::outputGrew);
    fixture.runner->recover(u"run-1"_s, request.execution);
    QTRY_VERIFY(fixture.recovered.contains(request.execution));
    QCOMPARE(fixture.recovered.value(request.execution), Claim::Running);
    QVERIFY(fixture.waitFor(request.execution));
    QByteArray expected;
    for (int i = 1; i <= 400; ++i)
        expected += "line " + QByteArray::number(i) + '\n';
    QCOMPARE(fixture.output(request.execution), expected);
    QVERIFY(expected.startsWith(before));
    QCOMPARE(grew.last().at(1).toLongLong(), expected.size());
    QCOMPARE(fixture.outcomes.value(request.execution).outputSha256, base::sha256(expected));
}

void TestReattach::fault1_theStarterIsKilledAtAnyMoment()
{
    RunnerFixture fixture;
    QHash<Claim, int> seen;
    for (int round = 0; round < 40; ++round) {
        auto request = fixture.request(u"echo ran; for i in 1 2 3; do sleep 0.01; echo $i; done"_s);
        QProcess starter;
        starter.start(QStringLiteral(SLIPWAY_BIN_DIR "/tests/execution_starter"),
                      {fixture.places.keeper, fixture.places.executions, fixture.places.sessions, request.execution,
                       request.resolved.text});
        QVERIFY(starter.waitForStarted());
        starter.waitForFinished(round * 3); // it does not end by itself: this is when it is killed
        starter.kill();
        QVERIFY(starter.waitForFinished());
        fixture.runner->recover(request.run, request.execution);
        QTRY_VERIFY(fixture.recovered.contains(request.execution));
        const Claim claim = fixture.recovered.value(request.execution);
        ++seen[claim];
        QVERIFY(claim != Claim::Unknown);
        if (claim == Claim::NeverStarted)
            fixture.runner->start(request); // its keeper may still be on the way: one of the two loses
        QVERIFY(fixture.waitFor(request.execution));
        QCOMPARE(fixture.output(request.execution), "ran\n1\n2\n3\n");
        QCOMPARE(fixture.outcomes.value(request.execution).exitCode, 0);
    }
    qInfo("never started %d, running %d, ended %d", seen[Claim::NeverStarted], seen[Claim::Running],
          seen[Claim::Ended]);
}

void TestReattach::fault1_anOutcomeIsReportedOnce()
{
    RunnerFixture fixture;
    const auto request = fixture.request(u"echo done"_s);
    fixture.run(request);
    fixture.restart();
    QSignalSpy ended(fixture.runner.get(), &LocalRunner::ended);
    fixture.runner->recover(u"run-1"_s, request.execution);
    fixture.runner->recover(u"run-1"_s, request.execution);
    QVERIFY(fixture.waitFor(request.execution));
    QCOMPARE(fixture.recovered.value(request.execution), Claim::Ended);
    QCOMPARE(fixture.outcomes.value(request.execution).outputTail, u"done"_s);
    QCOMPARE(ended.size(), 1);
}

void TestReattach::fault2_aKilledKeeperLeavesTheOutcomeUnknown()
{
    RunnerFixture fixture;
    const auto request = fixture.request(u"echo $$; exec sleep 1000"_s);
    fixture.runner->start(request);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.output(request.execution).endsWith('\n'), 10'000);
    const QByteArray pid = fixture.output(request.execution);
    const pid_t keeper = keeperOf(pid);
    QVERIFY(keeper > 1);
    fixture.restart();
    QCOMPARE(::kill(keeper, SIGKILL), 0);
    QTRY_VERIFY(isFree(fixture.folderOf(request.execution) + u"/lock"_s));
    fixture.runner->recover(u"run-1"_s, request.execution);
    QTRY_COMPARE(fixture.recovered.value(request.execution), Claim::Unknown);
    QVERIFY(!fixture.outcomes.contains(request.execution));
    QCOMPARE(fixture.runner->stillRunning(u"run-1"_s, request.execution),
             QStringList{QString::fromLatin1(pid.trimmed()) + u" sleep"_s});
    ::kill(pid.trimmed().toInt(), SIGKILL);
    QTRY_VERIFY(fixture.runner->stillRunning(u"run-1"_s, request.execution).isEmpty());
}

void TestReattach::fault2_aKeeperKilledWhileWatchedIsNoticed()
{
    RunnerFixture fixture;
    const auto request = fixture.request(u"echo $$; exec sleep 1000"_s);
    fixture.runner->start(request);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.output(request.execution).endsWith('\n'), 10'000);
    const QByteArray pid = fixture.output(request.execution);
    QCOMPARE(::kill(keeperOf(pid), SIGKILL), 0);
    QVERIFY(fixture.waitFor(request.execution));
    QCOMPARE(fixture.outcomes.value(request.execution).ending, run::Ending::Unknown);
    QVERIFY(!fixture.outcomes.value(request.execution).problem.isEmpty());
    QCOMPARE(fixture.outcomes.value(request.execution).stillRunning,
             QStringList{QString::fromLatin1(pid.trimmed()) + u" sleep"_s});
    ::kill(pid.trimmed().toInt(), SIGKILL);
}

void TestReattach::fault2_whatIsLeftBehindIsFoundByItsSession()
{
    RunnerFixture fixture;
    const auto request = fixture.request(u"sleep 1000 & echo $!; sleep 0.1; kill -9 $PPID; exit 0"_s);
    fixture.runner->start(request);
    QVERIFY(fixture.waitFor(request.execution));
    const QByteArray pid = fixture.output(request.execution).trimmed();
    QTRY_COMPARE(fixture.runner->stillRunning(u"run-1"_s, request.execution), QStringList{QString::fromLatin1(pid) + u" sleep"_s});
    QFile boot(fixture.folderOf(request.execution) + u"/boot-id"_s);
    QVERIFY(boot.open(QIODevice::WriteOnly) && boot.write("another boot\n") > 0);
    boot.close();
    QVERIFY(fixture.runner->stillRunning(u"run-1"_s, request.execution).isEmpty());
    ::kill(pid.toInt(), SIGKILL);
}

void TestReattach::fault3_anEmptyResultIsNotAnEnd()
{
    RunnerFixture fixture;
    const QString id = base::newId();
    QVERIFY(QDir().mkpath(fixture.folderOf(id)));
    for (const QString &name : {u"lock"_s, u"output"_s, u"result.new"_s}) {
        QFile file(fixture.folderOf(id) + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QFile lock(fixture.folderOf(id) + u"/lock"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    fixture.runner->recover(u"run-1"_s, id);
    QTRY_COMPARE(fixture.recovered.value(id), Claim::Running);
    QFile result(fixture.folderOf(id) + u"/result"_s); // a disk that lost its bytes
    QVERIFY(result.open(QIODevice::WriteOnly));
    QVERIFY(!fixture.waitFor(id, 1'200)); // more than two looks
    lock.close();
    QVERIFY(fixture.waitFor(id));
    QCOMPARE(fixture.outcomes.value(id).ending, run::Ending::Unknown);
}

void TestReattach::fault5_anExecutionIsClaimedOnce()
{
    RunnerFixture fixture;
    const QString witness = fixture.root.filePath(u"witness"_s);
    const auto request = fixture.request(u"echo ran >>'%1'; sleep 0.3"_s.arg(witness));
    RunnerFixture other;
    other.places = fixture.places;
    other.restart();
    fixture.runner->start(request);
    other.runner->start(request);
    QVERIFY(fixture.waitFor(request.execution));
    QVERIFY(other.waitFor(request.execution));
    QCOMPARE(fixture.recovered.size() + other.recovered.size(), 1);
    QFile file(witness);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "ran\n");
    fixture.outcomes.clear();
    fixture.runner->start(request); // long over
    QVERIFY(fixture.waitFor(request.execution));
    QCOMPARE(file.size(), 4);
}

void TestReattach::fault5_whatWasClaimedAndLostIsNotRunAgain()
{
    RunnerFixture fixture;
    const auto request = fixture.request(u"echo ran"_s);
    QVERIFY(QDir().mkpath(fixture.folderOf(request.execution)));
    QCOMPARE(fixture.run(request).ending, run::Ending::Unknown);
    QCOMPARE(fixture.recovered.value(request.execution), Claim::Unknown);
    QVERIFY(fixture.output(request.execution).isEmpty());
}

void TestReattach::whatWasNeverClaimedMayStart()
{
    RunnerFixture fixture;
    fixture.runner->recover(u"run-1"_s, u"0190-never"_s);
    QTRY_VERIFY(fixture.recovered.contains(u"0190-never"_s));
    QCOMPARE(fixture.recovered.value(u"0190-never"_s), Claim::NeverStarted);
}

void TestReattach::aCancelBeforeTheStartIsKept()
{
    RunnerFixture fixture;
    const auto request = fixture.request(u"sleep 1000"_s);
    fixture.runner->start(request);
    fixture.runner->cancel(request.execution);
    QVERIFY(fixture.waitFor(request.execution));
    QCOMPARE(fixture.outcomes.value(request.execution).ending, run::Ending::Cancelled);
}

void TestReattach::aChangedOutputIsNoticed()
{
    RunnerFixture fixture;
    const auto request = fixture.request(u"echo original"_s);
    QVERIFY(fixture.run(request).problem.isEmpty());
    QFile output(fixture.runner->outputPath(u"run-1"_s, request.execution));
    QVERIFY(output.open(QIODevice::ReadWrite));
    output.write("f");
    output.close();
    fixture.restart();
    fixture.runner->recover(u"run-1"_s, request.execution);
    QVERIFY(fixture.waitFor(request.execution));
    QVERIFY(!fixture.outcomes.value(request.execution).problem.isEmpty());
}

QTEST_GUILESS_MAIN(TestReattach)
#include "tst_reattach.moc"
