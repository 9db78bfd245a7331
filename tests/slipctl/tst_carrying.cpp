// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slipctl.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
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

/// What somebody with an editor for databases does to the journal; the last error's text.
QString tamper(const QString &database, const QStringList &statements)
{
    QString error;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        db.setDatabaseName(database);
        db.open();
        QSqlQuery query(db);
        for (const QString &sql : statements) {
            if (!query.exec(sql))
                error = query.lastError().databaseText();
        }
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    return error;
}

const QStringList disarm{u"DROP TRIGGER event_is_never_changed"_s, u"DROP TRIGGER event_is_never_deleted"_s};

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
    void aConditionalStepWaitsForAWord();
    void nothingIsLeftOutByAnAmbiguousName();
    void killedAnywhereEveryCommandRunsOnce_data();
    void killedAnywhereEveryCommandRunsOnce();
    void aQuestionOfACommandOutlivesTheSession();
    void answersThatNameNothingAreRefused_data();
    void answersThatNameNothingAreRefused();
    void aChoiceLeavesOutTheOtherWays();
    void whatFailedIsNotCalledRight();
    void waysOfAnExceptionAreNoChoiceToMake();
    void whatABrokenFenceTookInIsNeverTickedUnnamed();
    void tamperingIsFound();
    void whatIsMissingOrForgedIsFound_data();
    void whatIsMissingOrForgedIsFound();
    void aDamagedRecordIsNotGoneOnWith_data();
    void aDamagedRecordIsNotGoneOnWith();
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

void TestCarrying::aQuestionOfACommandOutlivesTheSession()
{
    Slipctl slipctl;
    slipctl.write(u"ask.md"_s, R"md(# Ask

## Phase 1: Ask

### 1.1 Ask

```bash
# Ask who is there
read -r name; echo "hello $name" > said; test -n "$name"
```

### 1.2 Write

```bash
# Write the file
cat > written; test -s written
```
)md");
    slipctl.write(u"none.yaml"_s, "overrides: {\"*\": a test}\n");
    slipctl.write(u"some.yaml"_s, "overrides: {\"*\": a test}\ninput: {\"1.1\": [rosa], \"1.2\": [one, two]}\n");
    COMPARE_EXIT(slipctl({u"run"_s, u"ask.md"_s, u"--answers"_s, u"none.yaml"_s}), 3);
    const auto asked = slipctl({u"resume"_s, u"last"_s, u"--answers"_s, u"none.yaml"_s});
    COMPARE_EXIT(asked, 3);
    QVERIFY2(asked.err.contains(u"waits for input"_s), qPrintable(asked.err));
    COMPARE_EXIT(slipctl({u"resume"_s, u"last"_s, u"--answers"_s, u"some.yaml"_s}), 0);
    QCOMPARE(slipctl.read(u"said"_s), u"hello rosa\n"_s);
    QCOMPARE(slipctl.read(u"written"_s), u"one\ntwo\n"_s); // and then hears that nothing more comes
}

const QByteArray conditional = R"md(# Conditions

## Phase 1: Deploy

### 1.1 Deploy

```bash
# Deploy
echo deploy >> called
```

### 1.2 Restore the backup (only if the migration fails)

```bash
# Restore it
echo restore >> called
```

### 1.3 Look

```bash
# Look at it
echo look >> called
```
)md";

void TestCarrying::aConditionalStepWaitsForAWord()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, conditional);
    slipctl.write(u"silent.yaml"_s, "environment: staging\nverdicts: right\noverrides: {\"*\": a test}\n");
    slipctl.write(u"without.yaml"_s, "verdicts: right\nnot_applicable: {\"1.2\": the migration went well}\nfinish: done\n");
    slipctl.write(u"with.yaml"_s, "environment: staging\nverdicts: right\noptional: [\"1.2\"]\noverrides: {\"*\": a test}\n");
    const auto asked = slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"silent.yaml"_s});
    COMPARE_EXIT(asked, 3);
    QVERIFY2(asked.err.contains(u"only if the migration fails"_s), qPrintable(asked.err));
    COMPARE_EXIT(slipctl({u"resume"_s, u"last"_s, u"--answers"_s, u"without.yaml"_s}), 0);
    QCOMPARE(slipctl.lines(u"called"_s), (QStringList{u"deploy"_s, u"look"_s}));
    COMPARE_EXIT(slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"with.yaml"_s}), 0);
    QCOMPARE(slipctl.lines(u"called"_s).sliced(2), (QStringList{u"deploy"_s, u"restore"_s, u"look"_s}));
}

void TestCarrying::nothingIsLeftOutByAnAmbiguousName()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, conditional);
    slipctl.write(u"some.yaml"_s, "environment: staging\nskip: {Deploy: frozen}\noverrides: {\"*\": a test}\n");
    const auto ended = slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"some.yaml"_s});
    COMPARE_EXIT(ended, 2);
    QVERIFY2(ended.err.contains(u"Several parts"_s), qPrintable(ended.err));
    QVERIFY(slipctl.lines(u"called"_s).isEmpty());
}

void TestCarrying::answersThatNameNothingAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("named");
    QTest::newRow("procedure") << QByteArray("procedures: [Quik rollback]") << u"Quik rollback"_s;
    QTest::newRow("check") << QByteArray("checks: {Everybody nose: yes}") << u"Everybody nose"_s;
    QTest::newRow("step") << QByteArray("skip: {\"7.1\": no time}") << u"7.1"_s;
    QTest::newRow("unit") << QByteArray("interruptions: {Look at it a third time: [retry]}") << u"a third time"_s;
    QTest::newRow("option") << QByteArray("alternatives: {\"2.1\": C}") << u"“C” is no option"_s;
    QTest::newRow("nothing to choose") << QByteArray("alternatives: {\"1.1\": A}") << u"nothing to choose"_s;
    QTest::newRow("file") << QByteArray("edits: {.env: {content: x}}") << u".env"_s;
}

void TestCarrying::answersThatNameNothingAreRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, named);
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"answers.yaml"_s, "environment: staging\n" + answer + '\n');
    const auto ended = slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s});
    COMPARE_EXIT(ended, 2);
    QVERIFY2(ended.err.contains(named), qPrintable(ended.err));
    QVERIFY(slipctl.lines(u"called"_s).isEmpty());
}

void TestCarrying::whatFailedIsNotCalledRight()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, "# Release\n\n## Phase 1: Deploy\n\n### 1.1 Migrate\n\n```bash\nfalse\n```\n\n```bash\necho after >> called\n```\n");
    slipctl.write(u"answers.yaml"_s, "environment: staging\noverrides: {\"*\": a test}\ninterruptions: {\"*\": [right, right]}\n");
    const auto ended = slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s});
    COMPARE_EXIT(ended, 3);
    QVERIFY2(ended.err.contains(u"it failed, so “right” is no remedy"_s), qPrintable(ended.err));
    QVERIFY(slipctl.lines(u"called"_s).isEmpty());
}

void TestCarrying::waysOfAnExceptionAreNoChoiceToMake()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, R"md(# Restore by two ways

## Phase 1: Deploy

### 1.1 Migrate

```bash
echo migrate >> called && test -s called
```

If the migration fails:

```bash
echo restore >> called && test -s called
```

Or with Docker:

```bash
echo docker >> called && test -s called
```
)md");
    slipctl.write(u"plain.yaml"_s, "environment: staging\nfinish: done\noverrides: {\"*\": a test}\n");
    slipctl.write(u"wanted.yaml"_s, "environment: staging\nfinish: done\noverrides: {\"*\": a test}\n"
                                    "optional: [\"1.1\"]\nalternatives: {\"1.1\": B}\n");
    COMPARE_EXIT(slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"plain.yaml"_s}), 0);
    QCOMPARE(slipctl.lines(u"called"_s), QStringList{u"migrate"_s});
    COMPARE_EXIT(slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"wanted.yaml"_s}), 0);
    QCOMPARE(slipctl.lines(u"called"_s).sliced(1), (QStringList{u"migrate"_s, u"docker"_s}));
}

void TestCarrying::whatABrokenFenceTookInIsNeverTickedUnnamed()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, R"md(# Broken

## Phase 1: Deploy

### 1.1 Look

- [ ] Everybody knows

```bash
echo one >> called && test -s called

### 1.2 Swallowed

```bash
echo two >> called && test -s called
```
)md");
    slipctl.write(u"all.yaml"_s, "environment: staging\nchecks: all\nfinish: done\noverrides: {\"*\": a test}\n");
    const auto asked = slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"all.yaml"_s});
    COMPARE_EXIT(asked, 3);
    QVERIFY2(asked.err.contains(u"echo one"_s) && asked.err.contains(u"swallowed"_s), qPrintable(asked.err));
    slipctl.write(u"named.yaml"_s, "environment: staging\nfinish: done\nchecks: {\"*\": yes, "
                                   "\"echo one >> called && test -s called\": by hand}\n");
    COMPARE_EXIT(slipctl({u"resume"_s, u"last"_s, u"--answers"_s, u"named.yaml"_s}), 0);
    QVERIFY(slipctl.lines(u"called"_s).isEmpty());
}

void TestCarrying::aChoiceLeavesOutTheOtherWays()
{
    Slipctl slipctl;
    for (const QString &tool : {u"kubectl"_s, u"docker-compose"_s})
        QVERIFY(QFile(slipctl.write(tool, "#!/bin/sh\necho \"${0##*/} $*\" >> called\n")).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    slipctl.write(u"release.md"_s, R"md(# Two ways

## Phase 1: Deploy

### 1.1 Deploy

**Option A: Compose**

```bash
./docker-compose up -d shop
```

**Option B: Kubernetes**

```bash
./kubectl apply -f shop.yaml
```

### 1.2 Restart

```bash
./docker-compose restart shop
```

```bash
./kubectl rollout restart deployment/shop
```
)md");
    slipctl.write(u"answers.yaml"_s, "environment: staging\nverdicts: right\nalternatives: {\"1.1\": B}\noverrides: {\"*\": a test}\nconfirm: {\"*\": yes}\n");
    COMPARE_EXIT(slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s}), 0);
    QCOMPARE(slipctl.lines(u"called"_s),
             (QStringList{u"kubectl apply -f shop.yaml"_s, u"kubectl rollout restart deployment/shop"_s}));
}

void TestCarrying::tamperingIsFound()
{
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"answers.yaml"_s, answers);
    COMPARE_EXIT(slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s, u"--database"_s, u"journal.db"_s}), 0);
    QCOMPARE(tamper(slipctl.path(u"journal.db"_s), disarm + QStringList{u"UPDATE event SET actor = 'somebody else' WHERE seq = 4"_s}),
             QString());
    const auto ended = slipctl({u"verify"_s, u"--database"_s, u"journal.db"_s});
    COMPARE_EXIT(ended, 4);
}

void TestCarrying::whatIsMissingOrForgedIsFound_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("problem");
    const QString outputs = u"data/slipway/executions/*/*/output"_s;
    QTest::newRow("taken out of the history") << QStringList{u"DELETE FROM run"_s} << QString() << u"history"_s;
    QTest::newRow("the whole run deleted") << QStringList{u"DELETE FROM event"_s, u"DELETE FROM run"_s} << QString() << u"cut off"_s;
    QTest::newRow("edited and taken out of the history")
        << QStringList{u"UPDATE event SET actor = 'nobody' WHERE seq = 4"_s, u"DELETE FROM run"_s} << QString() << u"event 4"_s;
    QTest::newRow("row forged") << QStringList{u"UPDATE run SET version = '9.9', outcome = 0"_s} << QString() << u"row"_s;
    QTest::newRow("journal deleted") << QStringList() << u"rm -f data/slipway/journal.db data/slipway/journal.db-wal data/slipway/journal.db-shm"_s << u"cut off"_s;
    QTest::newRow("output edited") << QStringList() << u"for f in %1; do echo forged >> $f; done"_s.arg(outputs) << u"was changed"_s;
    QTest::newRow("output deleted") << QStringList() << u"rm %1"_s.arg(outputs) << u"is gone"_s;
}

void TestCarrying::whatIsMissingOrForgedIsFound()
{
    QFETCH(QStringList, sql);
    QFETCH(QString, shell);
    QFETCH(QString, problem);
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"answers.yaml"_s, answers);
    COMPARE_EXIT(slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"answers.yaml"_s}), 0);
    const QString run = slipctl.lastRun();
    COMPARE_EXIT(slipctl({u"verify"_s, run}), 0);
    if (!sql.isEmpty())
        QCOMPARE(tamper(slipctl.database(), disarm + sql), QString());
    if (!shell.isEmpty()) {
        QProcess bash;
        bash.setWorkingDirectory(slipctl.path({}));
        bash.start(u"bash"_s, {u"-c"_s, shell});
        QVERIFY(bash.waitForFinished() && bash.exitCode() == 0);
    }
    for (const QStringList &call : {QStringList{u"verify"_s}, QStringList{u"verify"_s, run},
                                    QStringList{u"report"_s, run, u"--to"_s, u"record.md"_s}}) {
        const auto ended = slipctl(call);
        COMPARE_EXIT(ended, 4);
        QVERIFY2(ended.err.contains(problem), qPrintable(ended.err));
    }
    if (const QString record = slipctl.read(u"record.md"_s); !record.isEmpty())
        QVERIFY2(record.contains(u"DAMAGED"_s) && record.contains(problem), qPrintable(record.left(2000)));
}

void TestCarrying::aDamagedRecordIsNotGoneOnWith_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("withSeals");
    const QString cut = u"DELETE FROM event WHERE seq > (SELECT min(seq) FROM event WHERE type = 'execution.ended')"_s;
    QTest::newRow("cut") << cut << true;
    QTest::newRow("an older copy, seals gone with it") << cut << false;
    QTest::newRow("first event edited") << u"UPDATE event SET payload = payload || ' ' WHERE seq = 1"_s << true;
}

void TestCarrying::aDamagedRecordIsNotGoneOnWith()
{
    QFETCH(QString, sql);
    QFETCH(bool, withSeals);
    Slipctl slipctl;
    slipctl.write(u"release.md"_s, release);
    slipctl.write(u"some.yaml"_s, "environment: staging\nchecks: all\nverdicts: right\noverrides: {\"*\": a test}\n");
    slipctl.write(u"answers.yaml"_s, answers);
    COMPARE_EXIT(slipctl({u"run"_s, u"release.md"_s, u"--answers"_s, u"some.yaml"_s}), 3);
    const QStringList before = slipctl.lines(u"called"_s);
    QCOMPARE(tamper(slipctl.database(), disarm + QStringList{sql}), QString());
    if (!withSeals)
        QVERIFY(QDir(slipctl.database() + u".seals"_s).removeRecursively());
    const auto resumed = slipctl({u"resume"_s, u"last"_s, u"--answers"_s, u"answers.yaml"_s});
    COMPARE_EXIT(resumed, 4);
    QVERIFY2(resumed.err.contains(u"new run"_s), qPrintable(resumed.err));
    QCOMPARE(slipctl.lines(u"called"_s), before);
    COMPARE_EXIT(slipctl({u"verify"_s}), 4); // and what is damaged is not sealed as if it were intact
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
