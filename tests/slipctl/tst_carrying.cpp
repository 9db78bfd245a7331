// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slipctl.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>

using namespace Qt::StringLiterals;
using slipway::tests::Slipctl;

namespace {

/// Every command leaves a line in "called", so that what ran can be counted.
const QByteArray release = R"md(# Small release

## Pre-Deployment Checklist

- [ ] Everybody knows

## Phase 1: Prepare

### 1.1 Look

```bash
# Show the folder
echo look >> called; pwd
```

### 1.2 Change folder

```bash
# Go to work
mkdir -p work && cd work && echo cd >> ../called && test -d .
```

### 1.3 Work there

```bash
# Do the work
echo work >> ../called && test "$(basename "$PWD")" = work
```

## Phase 2: Deploy

### 2.1 Deploy

**Option A: Fast**

```bash
# Deploy fast
echo fast >> ../called && test -n fast
```

**Option B: Slow**

```bash
# Deploy slow
echo slow >> ../called && test -n slow
```

### 2.2 Settle

```bash
# Look at it a second time
echo again >> ../called && test -e ../ready
```

## Rollback Procedures

### 1. Quick rollback

```bash
# Undo it
echo undo >> called && test -n undo
```
)md";

const QByteArray answers = R"md(environment: staging
checks: all
verdicts: right
alternatives: {"2.1": A}
interruptions:
  "Look at it a second time": [retry, ignore: it may take a while]
overrides: {"*": a test}
)md";

const QStringList everything{u"look"_s, u"cd"_s, u"work"_s, u"fast"_s, u"again"_s, u"again"_s};

} // namespace

class TestCarrying : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunGoesToItsEndByAnswers();
    void anUnansweredQuestionIsExitThreeAndTheRunGoesOnLater();
    void aFailureThatStandsIsExitOne();
    void aProcedureIsCarriedThroughByName();
    void aRehearsalRunsNothingThatChanges();
    void interruptHoldsTheRun();
    void killedAnywhereEveryCommandRunsOnce_data();
    void killedAnywhereEveryCommandRunsOnce();
    void tamperingIsFound();
    void theRecordIsWritten();
    void theLifeboatHoldsWhatIsLeft();
};

void TestCarrying::aRunGoesToItsEndByAnswers()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"answers.yaml"_s, answers);
    const auto ended = slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s});
    COMPARE_EXIT(ended, 0);
    QCOMPARE(slipctl.lines(u"called"_s), everything);
    COMPARE_EXIT(slipctl({u"verify"_s}), 0);
}

void TestCarrying::anUnansweredQuestionIsExitThreeAndTheRunGoesOnLater()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"some.yaml"_s, "environment: staging\nchecks: all\nverdicts: right\noverrides: {\"*\": a test}\n");
    slipctl.write(u"answers.yaml"_s, answers);
    const auto ended = slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"some.yaml"_s});
    COMPARE_EXIT(ended, 3);
    QVERIFY2(ended.err.contains(u"Which way"_s) && ended.err.contains(u"slipctl resume"_s), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
    const auto resumed = slipctl({u"resume"_s, slipctl.lastRun(), u"--answers"_s, u"answers.yaml"_s});
    COMPARE_EXIT(resumed, 0);
    QCOMPARE(slipctl.lines(u"called"_s), everything);
}

void TestCarrying::aFailureThatStandsIsExitOne()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    QByteArray failing = answers;
    failing.replace("[retry, ignore: it may take a while]", "[fail]");
    slipctl.write(u"answers.yaml"_s, failing + "procedures: [Quick rollback]\n");
    const auto ended = slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s});
    COMPARE_EXIT(ended, 1);
    QVERIFY2(ended.out.contains(u"rolled back, unverified"_s), qPrintable(ended.out));
}

void TestCarrying::aProcedureIsCarriedThroughByName()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"ready"_s, "yes");
    slipctl.write(u"answers.yaml"_s, answers + "procedures: [Quick rollback]\nfinish: rolled-back\n");
    const auto ended = slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s});
    COMPARE_EXIT(ended, 1); // rolled back is not done
    QCOMPARE(slipctl.lines(u"work/called"_s), QStringList{u"undo"_s}); // the session is where the release left it
}

void TestCarrying::aRehearsalRunsNothingThatChanges()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    const auto ended = slipctl({u"run"_s, u"release.md"_s, u"--rehearse"_s});
    COMPARE_EXIT(ended, 0);
    QVERIFY(slipctl.lines(u"called"_s).isEmpty());
    QVERIFY2(ended.out.contains(u"Rehearsal: not run"_s), qPrintable(ended.out));
}

void TestCarrying::interruptHoldsTheRun()
{
    Slipctl slipctl;
    QByteArray slow = release;
    slow.replace("echo look >> called; pwd", "echo look >> called; while [ ! -e go ]; do sleep 0.05; done");
    slipctl.write(u"release.md"_s, slow);
    slipctl.write(u"answers.yaml"_s, answers);
    const auto process = slipctl.start({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!slipctl.lines(u"called"_s).isEmpty(), 30000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const auto ended = Slipctl::end(*process);
    COMPARE_EXIT(ended, 3);
    QVERIFY2(ended.err.contains(u"slipctl resume"_s), qPrintable(ended.err));
    slipctl.write(u"go"_s, {});
    const auto resumed = slipctl({u"resume"_s, u"last"_s, u"--answers"_s, u"answers.yaml"_s});
    COMPARE_EXIT(resumed, 0);
    QCOMPARE(slipctl.lines(u"called"_s), everything);
}

void TestCarrying::killedAnywhereEveryCommandRunsOnce_data()
{
    QTest::addColumn<int>("milliseconds");
    for (int i = 0; i < 12; ++i)
        QTest::addRow("%d", i) << 40 + i * 60;
}

void TestCarrying::killedAnywhereEveryCommandRunsOnce()
{
    QFETCH(int, milliseconds);
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"answers.yaml"_s, answers);
    auto process = slipctl.start({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s});
    int kills = 0;
    for (;; milliseconds += 35) {
        // The moment of the kill is the test's matter, not something it waits for.
        if (!process->waitForFinished(milliseconds)) {
            process->kill();
            process->waitForFinished();
            ++kills;
        }
        if (process->exitStatus() == QProcess::NormalExit) {
            const auto ended = Slipctl::end(*process);
            const bool noRunYet = ended.exitCode == 2;
            const bool finishedBefore = ended.exitCode == 1 && ended.err.contains(u"The run is finished"_s);
            QVERIFY2(ended.exitCode == 0 || noRunYet || finishedBefore, qPrintable(ended.out + ended.err));
            if (!noRunYet)
                break;
            process = slipctl.start({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s});
        } else {
            process = slipctl.start({u"resume"_s, u"last"_s, u"--answers"_s, u"answers.yaml"_s});
        }
        QVERIFY(kills < 100);
    }
    const auto finished = QJsonDocument::fromJson(slipctl({u"runs"_s, u"--json"_s}).out.toUtf8());
    QCOMPARE(finished.array().size(), 1);
    QCOMPARE(finished[0]["outcome"_L1].toString(), u"done"_s);
    QCOMPARE(slipctl.lines(u"called"_s), everything);
    COMPARE_EXIT(slipctl({u"verify"_s}), 0);
}

void TestCarrying::tamperingIsFound()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"answers.yaml"_s, answers);
    COMPARE_EXIT(slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s, u"--database"_s, u"journal.db"_s}), 0);
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(slipctl.path(u"journal.db"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"DROP TRIGGER event_is_never_changed"_s)); // whoever can write the file can do that too
        QVERIFY2(query.exec(u"UPDATE event SET actor = 'somebody else' WHERE seq = 4"_s), "the events could not be changed");
        QVERIFY(query.exec(u"SELECT count(*) FROM event WHERE actor = 'somebody else'"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 1);
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    const auto ended = slipctl({u"verify"_s, u"--database"_s, u"journal.db"_s});
    COMPARE_EXIT(ended, 4);
}

void TestCarrying::theRecordIsWritten()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"answers.yaml"_s, answers);
    COMPARE_EXIT(slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s}), 0);
    for (const QString &file : {u"record.md"_s, u"record.html"_s, u"record.pdf"_s, u"record.json"_s, u"record.csv"_s}) {
        COMPARE_EXIT(slipctl({u"report"_s, slipctl.lastRun(), u"--to"_s, file}), 0);
        QVERIFY(QFile(slipctl.path(file)).size() > 500);
    }
    QVERIFY(slipctl.read(u"record.md"_s).contains(u"it may take a while"_s));
}

void TestCarrying::theLifeboatHoldsWhatIsLeft()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"some.yaml"_s, "environment: staging\nchecks: all\nverdicts: right\noverrides: {\"*\": a test}\n");
    COMPARE_EXIT(slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"some.yaml"_s}), 3);
    COMPARE_EXIT(slipctl({u"lifeboat"_s, slipctl.lastRun(), u"--to"_s, u"lifeboat.md"_s}), 0);
    const QString lifeboat = slipctl.read(u"lifeboat.md"_s);
    QVERIFY(lifeboat.contains(u"Deploy slow"_s));
    QVERIFY(lifeboat.contains(u"echo undo"_s));
    QVERIFY(!lifeboat.contains(u"echo look"_s));
}

QTEST_GUILESS_MAIN(TestCarrying)
#include "tst_carrying.moc"
