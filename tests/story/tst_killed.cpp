// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slipctlhome.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

constexpr auto answers = R"(environment: test bench
service: counter
version: "1"
checks: all
alternatives: {"1.2": Left}
verdicts: right
interruptions: {"*": [right, right, right]}
finish: done
)";

constexpr auto countScript = R"(#!/bin/sh
echo "$1 $2" >> count.log
sleep 0.1
)";

/// Longest life of a program before it is killed, in milliseconds: about as long as the whole run takes.
constexpr int longestLife = 2500;

} // namespace

/// Pulls the plug of slipctl at random moments; the run must come to its end as if nothing had happened.
class KilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault1_everyCommandRunsOnce_data();
    void fault1_everyCommandRunsOnce();

private:
    static bool prepare(const tests::SlipctlHome &home);
    static void killAfter(QProcess &process, int ms);
    static QString unfinishedRun(const tests::SlipctlHome &home);
};

bool KilledTest::prepare(const tests::SlipctlHome &home)
{
    QFile::copy(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/story/killed.md"), home.work(u"killed.md"_s));
    return home.write(home.work(u"count"_s), countScript, true) && home.write(home.work(u"answers.yaml"_s), answers);
}

void KilledTest::killAfter(QProcess &process, int ms)
{
    if (!process.waitForFinished(ms)) {
        process.kill();
        process.waitForFinished();
    }
}

QString KilledTest::unfinishedRun(const tests::SlipctlHome &home)
{
    const QJsonArray runs = home.json({u"runs"_s, u"--json"_s});
    return runs.isEmpty() ? QString() : runs.first().toObject().value(u"run").toString();
}

void KilledTest::fault1_everyCommandRunsOnce_data()
{
    QTest::addColumn<quint32>("seed");
    const int rounds = qEnvironmentVariableIntValue("SLIPWAY_KILLS") > 0 ? qEnvironmentVariableIntValue("SLIPWAY_KILLS") : 10;
    for (int i = 0; i < rounds; ++i) {
        const quint32 seed = QRandomGenerator::global()->generate();
        QTest::addRow("seed %u", seed) << seed;
    }
}

void KilledTest::fault1_everyCommandRunsOnce()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    tests::SlipctlHome home;
    QVERIFY(prepare(home));
    const QStringList answered{u"--answers"_s, home.work(u"answers.yaml"_s)};

    QString run;
    for (int attempt = 0; run.isEmpty() && attempt < 20; ++attempt) {
        const auto process = home.start(QStringList{u"run"_s, u"killed.md"_s} + answered);
        killAfter(*process, random.bounded(longestLife));
        run = unfinishedRun(home);
    }
    QVERIFY(!run.isEmpty());
    for (quint32 i = random.bounded(3U); i > 0; --i) {
        const auto process = home.start(QStringList{u"resume"_s, run} + answered);
        killAfter(*process, random.bounded(longestLife));
    }
    const auto last = home.call(QStringList{u"resume"_s, run} + answered);
    const QByteArray shown = last.output + last.errors;
    QVERIFY2(last.exitCode == 0 || shown.contains("finished"), shown.constData());

    QList<QByteArray> counted = home.read(home.work(u"count.log"_s)).split('\n');
    counted.removeLast();
    std::ranges::sort(counted);
    QCOMPARE(counted, (QList<QByteArray>{"alpha ", "beta ", "delta ", "epsilon ", "gamma ", "zeta gamma"}));
    const auto verified = home.call({u"verify"_s, run});
    QVERIFY2(verified.exitCode == 0, (verified.output + verified.errors).constData());
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
