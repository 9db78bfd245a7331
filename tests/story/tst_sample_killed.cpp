// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sample/sampleshop.h"
#include "support/slipctlhome.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// Longest life of a program before it is killed, in milliseconds: a fraction of what the release takes.
constexpr int longestLife = 9000;
constexpr int wholeReleaseMs = 300000;

/// How often the plug is pulled, over as many releases as it takes.
int killsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("SLIPWAY_KILLS");
    return wanted > 0 ? wanted : 4;
}

/// What the release asks of the shop, whichever program carries it; the deployment is tried, mended and tried again.
const QList<QByteArray> expectedCalls{
    "backup --verify", "deploy 2.5.0 --canary", "deploy 2.5.0 --canary", "load 200", "maintenance off", "migrate",
    "prune 5",         "ramp 10",               "ramp 100",              "ramp 50",  "releases",        "status",
    "up"};

} // namespace

/// Pulls the plug of the window and of slipctl at random moments of the sample release; the run must come to its end as
/// if nothing had happened.
class SampleKilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault1_theReleaseEndsWithEveryCommandRunOnce_data();
    void fault1_theReleaseEndsWithEveryCommandRunOnce();

private:
    [[nodiscard]] bool prepare(const SampleShop &shop, const tests::SlipctlHome &home) const;
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &run) const;
    [[nodiscard]] QString unfinishedRun() const;
    [[nodiscard]] QList<QByteArray> calls() const;
    void carry(QRandomGenerator &random, int &kills);

    QString m_program;
    const SampleShop *m_shop = nullptr;
    tests::SlipctlHome *m_home = nullptr;
};

bool SampleKilledTest::prepare(const SampleShop &shop, const tests::SlipctlHome &home) const
{
    const QString source = QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/story/");
    const QString control = shop.path(u"bin/shopctl"_s);
    return shop.prepare({u"--ports"_s, QString::number(shop.port(0))}).exitCode == 0
        && QFile::rename(control, control + u"-itself"_s) && home.write(control, home.read(source + u"counted"_s), true)
        && QFile::copy(source + u"sample-answers.yaml"_s, home.work(u"answers.yaml"_s));
}

std::unique_ptr<QProcess> SampleKilledTest::start(const QString &run) const
{
    const QString runbook = m_shop->path(u"release.md"_s);
    const QStringList answers{u"--answers"_s, m_home->work(u"answers.yaml"_s)};
    if (m_program == u"slipctl")
        return m_home->start((run.isEmpty() ? QStringList{u"run"_s, runbook} : QStringList{u"resume"_s, run}) + answers);
    return m_home->start(QStringList{runbook} + (run.isEmpty() ? QStringList() : QStringList{run}),
                         QStringLiteral(SLIPWAY_BIN_DIR "/tests/windowcarrier"));
}

QString SampleKilledTest::unfinishedRun() const
{
    const QJsonValue newest = m_home->json({u"runs"_s, u"--json"_s}).first();
    return newest[u"outcome"].isNull() ? newest[u"run"].toString() : QString();
}

/// Without the rebuilt index, which is the person's own doing beside the run.
QList<QByteArray> SampleKilledTest::calls() const
{
    QList<QByteArray> lines = m_home->read(m_shop->path(u"calls.log"_s)).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.isEmpty() || line == "reindex" || line == "down"; });
    std::ranges::sort(lines);
    return lines;
}

void SampleKilledTest::fault1_theReleaseEndsWithEveryCommandRunOnce_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("slipctl") << u"slipctl"_s;
    QTest::newRow("the window") << u"window"_s;
}

/// One release from its first command to its end, killed until @p kills are used up or it is through.
void SampleKilledTest::carry(QRandomGenerator &random, int &kills)
{
    bool through = false;
    QString run;
    while (!through) {
        const auto process = start(run);
        const bool ended = process->waitForFinished(kills > 0 ? random.bounded(longestLife) : wholeReleaseMs);
        if (!ended) {
            QVERIFY2(kills > 0, "the release did not come to its end");
            process->kill();
            process->waitForFinished();
            --kills;
        }
        const QByteArray shown = process->readAllStandardOutput() + process->readAllStandardError();
        QVERIFY2(!ended || process->exitCode() == 0 || shown.contains("finished"), shown.constData());
        through = ended;
        run = unfinishedRun();
    }
}

void SampleKilledTest::fault1_theReleaseEndsWithEveryCommandRunOnce()
{
    QFETCH(QString, program);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    m_program = program;
    int releases = 0;
    for (int kills = killsWanted(); kills > 0; ++releases) {
        const SampleShop shop;
        tests::SlipctlHome home;
        m_shop = &shop;
        m_home = &home;
        QVERIFY(prepare(shop, home));
        carry(random, kills);
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(calls(), expectedCalls);
        const auto verified = home.call({u"verify"_s});
        QVERIFY2(verified.exitCode == 0, (verified.output + verified.errors).constData());
    }
    qInfo("%d kills in %d releases", killsWanted(), releases);
}

QTEST_GUILESS_MAIN(SampleKilledTest)
#include "tst_sample_killed.moc"
