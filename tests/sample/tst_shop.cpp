// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleshop.h"

#include <QDir>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(text);
}

} // namespace

#define VERIFY_DONE(finished)                                                                                          \
    do {                                                                                                               \
        const Finished done = (finished);                                                                              \
        QVERIFY2(done.exitCode == 0, qPrintable(done.output + done.errors));                                           \
    } while (false)

/// The sample release's shop: real processes, real HTTP, a real Prometheus where there is one.
class ShopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void preparesAgainWithoutLosingEdits();
    void refusesOddPorts();
    void namesTheTakenPort();
    void deploymentNeedsItsMigration();
    void deploymentChangesTheServedRelease();
    void unknownReleaseIsRefused();
    void healthNeedsTheIndexRebuilt();
    void badReleaseAnswersWithErrors();
    void prometheusSeesErrorsAndLatency();
    void rampSplitsTheTraffic();
    void rollbackWithdrawsTheCanary();
    void rollbackServesThePreviousRelease();
    void migrationsAreTakenBack();
    void backupBringsTheDatabaseBack();
    void damagedBackupIsRefused();
    void pruneKeepsTheNewestBackups();
    void maintenanceClosesTheShop();
    void stopEndsTheServices();
    void workerFallsBehindInTheBadRelease();
    void consoleAnswers();
    void comesBackAfterAKill();
    void endsWithItsFolder();

private:
    void bringNewSchema();

    SampleShop m_shop;
};

void ShopTest::initTestCase()
{
    VERIFY_DONE(m_shop.prepare({u"--ports"_s, QString::number(m_shop.port(0))}));
}

void ShopTest::init()
{
    VERIFY_DONE(m_shop.ctl({u"reset"_s}));
    VERIFY_DONE(m_shop.ctl({u"up"_s}));
}

void ShopTest::bringNewSchema()
{
    VERIFY_DONE(m_shop.ctl({u"migrate"_s}));
    VERIFY_DONE(m_shop.ctl({u"reindex"_s}));
}

void ShopTest::preparesAgainWithoutLosingEdits()
{
    const QByteArray script = contents(m_shop.path(u"bin/shopctl"_s));
    append(m_shop.path(u"release.md"_s), "A note of our own.\n");
    append(m_shop.path(u"bin/shopctl"_s), "# broken");
    VERIFY_DONE(m_shop.prepare({}));
    QVERIFY(contents(m_shop.path(u"release.md"_s)).endsWith("A note of our own.\n"));
    QCOMPARE(contents(m_shop.path(u"bin/shopctl"_s)), script);
    QVERIFY(contents(m_shop.path(u"etc/prometheus.yml"_s)).contains(QByteArray::number(m_shop.port(1))));
    QVERIFY(contents(m_shop.path(u"release.md"_s)).contains(QByteArray::number(m_shop.port(5))));
    QVERIFY(!contents(m_shop.path(u"release.md"_s)).contains("2808"));
}

void ShopTest::refusesOddPorts()
{
    const Finished refused = m_shop.prepare({u"--ports"_s, u"28085"_s});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains(u"28085 does not begin a block of ports"), qPrintable(refused.errors));
}

void ShopTest::namesTheTakenPort()
{
    VERIFY_DONE(m_shop.ctl({u"down"_s}));
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost, m_shop.port(1)));
    const Finished refused = m_shop.ctl({u"up"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains(u"port %1 is taken by another program"_s.arg(m_shop.port(1))),
             qPrintable(refused.errors));
}

void ShopTest::deploymentNeedsItsMigration()
{
    const Finished refused = m_shop.ctl({u"deploy"_s, u"2.5.0"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains(u"needs migration 0007_loyalty_points"), qPrintable(refused.errors));
    QCOMPARE(m_shop.servedVersion(0), u"2.4.3");
    VERIFY_DONE(m_shop.ctl({u"migrate"_s}));
    VERIFY_DONE(m_shop.ctl({u"deploy"_s, u"2.5.0"_s}));
}

void ShopTest::deploymentChangesTheServedRelease()
{
    bringNewSchema();
    for (const int service : {0, 1, 3}) {
        QCOMPARE(m_shop.servedVersion(service), u"2.4.3");
    }
    VERIFY_DONE(m_shop.ctl({u"deploy"_s, u"2.5.0"_s}));
    for (const int service : {0, 1, 3}) {
        QCOMPARE(m_shop.servedVersion(service), u"2.5.0");
    }
    QTRY_VERIFY(m_shop.requests(u"2.5.0"_s, "2") > 20);
    QCOMPARE(m_shop.requests(u"2.5.0"_s, "5"), 0.0);
}

void ShopTest::unknownReleaseIsRefused()
{
    const Finished refused = m_shop.ctl({u"deploy"_s, u"2.4.2"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains(u"2.4.2 is not on this machine"), qPrintable(refused.errors));
    QCOMPARE(m_shop.ctl({u"deploy"_s}).exitCode, 2);
}

void ShopTest::healthNeedsTheIndexRebuilt()
{
    QCOMPARE(m_shop.get(1, u"/health"_s).status, 200);
    VERIFY_DONE(m_shop.ctl({u"migrate"_s}));
    const Answer unhealthy = m_shop.get(1, u"/health"_s);
    QCOMPARE(unhealthy.status, 503);
    QVERIFY(unhealthy.body.contains("search index is older than the database schema"));
    VERIFY_DONE(m_shop.ctl({u"reindex"_s}));
    const Answer healthy = m_shop.get(1, u"/health"_s);
    QCOMPARE(healthy.status, 200);
    QCOMPARE(healthy.json().value(u"status"_s), u"healthy"_s);
}

void ShopTest::badReleaseAnswersWithErrors()
{
    bringNewSchema();
    VERIFY_DONE(m_shop.ctl({u"deploy"_s, u"2.5.1"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_shop.requests(u"2.5.1"_s, {}) >= 150, 60'000);
    const double share = m_shop.requests(u"2.5.1"_s, "5") / m_shop.requests(u"2.5.1"_s, {});
    QVERIFY2(share > 0.06 && share < 0.10, qPrintable(QString::number(share)));
}

void ShopTest::prometheusSeesErrorsAndLatency()
{
    if (!m_shop.hasPrometheus()) {
        QSKIP("there is no Prometheus on this machine");
    }
    const QString p95 = u"histogram_quantile(0.95,sum(rate("
                        "http_request_duration_seconds_bucket{service=\"storefront\"}[10s]))by(le))"_s;
    // The first requests of processes that have just started are slow.
    QTRY_VERIFY_WITH_TIMEOUT(m_shop.query(p95).value_or(1) < 0.08, 90'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop.query(u"shop:error_ratio"_s), std::optional(0.0), 30'000);
    const double baseline = *m_shop.query(p95);
    QVERIFY2(baseline > 0.02, qPrintable(QString::number(baseline)));

    bringNewSchema();
    VERIFY_DONE(m_shop.ctl({u"deploy"_s, u"2.5.1"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_shop.query(p95).value_or(0) > 2 * baseline, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_shop.query(u"shop:error_ratio"_s).value_or(0) > 0.05, 90'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_shop.query(u"ALERTS{alertname=\"ShopErrorRateHigh\",alertstate=\"firing\"}"_s) == 1,
                             60'000);
}

void ShopTest::rampSplitsTheTraffic()
{
    bringNewSchema();
    const Finished early = m_shop.ctl({u"ramp"_s, u"10"_s});
    QCOMPARE(early.exitCode, 1);
    QVERIFY(early.errors.contains(u"there is no canary"));

    VERIFY_DONE(m_shop.ctl({u"deploy"_s, u"2.5.0"_s, u"--canary"_s}));
    QCOMPARE(m_shop.servedVersion(1), u"2.4.3");
    QCOMPARE(m_shop.servedVersion(2), u"2.5.0");
    QCOMPARE(m_shop.requests(u"2.5.0"_s, {}), 0.0);

    VERIFY_DONE(m_shop.ctl({u"ramp"_s, u"50"_s}));
    const double before = m_shop.requests(u"2.4.3"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_shop.requests(u"2.5.0"_s, {}) >= 50, 60'000);
    const double old = m_shop.requests(u"2.4.3"_s, {}) - before;
    QVERIFY2(old > 40 && old < 60, qPrintable(QString::number(old)));

    VERIFY_DONE(m_shop.ctl({u"ramp"_s, u"100"_s}));
    QCOMPARE(m_shop.servedVersion(1), u"2.5.0");
    QCOMPARE(m_shop.get(2, u"/version"_s).status, 0);
}

void ShopTest::rollbackWithdrawsTheCanary()
{
    bringNewSchema();
    VERIFY_DONE(m_shop.ctl({u"deploy"_s, u"2.5.1"_s, u"--canary"_s}));
    VERIFY_DONE(m_shop.ctl({u"ramp"_s, u"50"_s}));
    VERIFY_DONE(m_shop.ctl({u"rollback"_s}));
    QCOMPARE(m_shop.get(2, u"/version"_s).status, 0);
    QCOMPARE(m_shop.servedVersion(1), u"2.4.3");
    const double served = m_shop.requests(u"2.5.1"_s, {});
    const double old = m_shop.requests(u"2.4.3"_s, {});
    QTRY_VERIFY(m_shop.requests(u"2.4.3"_s, {}) > old + 20);
    QCOMPARE(m_shop.requests(u"2.5.1"_s, {}), served);
}

void ShopTest::rollbackServesThePreviousRelease()
{
    bringNewSchema();
    VERIFY_DONE(m_shop.ctl({u"deploy"_s, u"2.5.0"_s}));
    VERIFY_DONE(m_shop.ctl({u"rollback"_s}));
    for (const int service : {0, 1, 3}) {
        QCOMPARE(m_shop.servedVersion(service), u"2.4.3");
    }
}

void ShopTest::migrationsAreTakenBack()
{
    const QByteArray before = contents(m_shop.path(u"db/migrations"_s));
    QVERIFY(m_shop.ctl({u"migrate"_s, u"--plan"_s}).output.contains(u"Would apply 0007_loyalty_points"));
    QCOMPARE(contents(m_shop.path(u"db/migrations"_s)), before);
    VERIFY_DONE(m_shop.ctl({u"migrate"_s}));
    QVERIFY(m_shop.ctl({u"migrate"_s, u"--list"_s}).output.contains(u"[X] 0007_loyalty_points"));
    VERIFY_DONE(m_shop.ctl({u"migrate"_s, u"--down"_s}));
    QCOMPARE(contents(m_shop.path(u"db/migrations"_s)), before);
    VERIFY_DONE(m_shop.ctl({u"migrate"_s}));
    VERIFY_DONE(m_shop.ctl({u"migrate"_s, u"--to"_s, u"0006_order_notes"_s}));
    QCOMPARE(contents(m_shop.path(u"db/migrations"_s)), before);
    QCOMPARE(m_shop.ctl({u"migrate"_s, u"--to"_s, u"0005_previous_migration"_s}).exitCode, 1);
    QCOMPARE(contents(m_shop.path(u"db/migrations"_s)), before);
}

void ShopTest::backupBringsTheDatabaseBack()
{
    const Finished made = m_shop.ctl({u"backup"_s, u"--verify"_s});
    QCOMPARE(made.exitCode, 0);
    const QString backup = made.output.trimmed();
    QVERIFY(QDir(m_shop.path(backup)).exists());

    bringNewSchema();
    VERIFY_DONE(m_shop.ctl({u"deploy"_s, u"2.5.0"_s}));
    const Finished running = m_shop.ctl({u"restore"_s, backup});
    QCOMPARE(running.exitCode, 1);
    QVERIFY(running.errors.contains(u"stop first"));

    VERIFY_DONE(m_shop.ctl({u"stop"_s}));
    VERIFY_DONE(m_shop.ctl({u"restore"_s, backup}));
    VERIFY_DONE(m_shop.ctl({u"start"_s}));
    QCOMPARE(m_shop.servedVersion(0), u"2.4.3");
    QVERIFY(contents(m_shop.path(u"db/migrations"_s)).endsWith("0006_order_notes\n"));
    QCOMPARE(m_shop.get(1, u"/health"_s).status, 200);
}

void ShopTest::damagedBackupIsRefused()
{
    const QString backup = m_shop.ctl({u"backup"_s}).output.trimmed();
    append(m_shop.path(backup + u"/db/products"_s), "Kraken\n");
    VERIFY_DONE(m_shop.ctl({u"stop"_s}));
    const Finished refused = m_shop.ctl({u"restore"_s, backup});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains(u"is damaged"), qPrintable(refused.errors));
    QVERIFY(!contents(m_shop.path(u"db/products"_s)).contains("Kraken"));
}

void ShopTest::pruneKeepsTheNewestBackups()
{
    QDir backups(m_shop.path(u"backups"_s));
    for (const QString &name : {u"shop-20250101-000000"_s, u"shop-20250102-000000"_s}) {
        QVERIFY(backups.mkpath(name));
    }
    const QString newest = m_shop.ctl({u"backup"_s}).output.trimmed();
    VERIFY_DONE(m_shop.ctl({u"prune"_s, u"1"_s}));
    QCOMPARE(backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{QFileInfo(newest).fileName()});
    VERIFY_DONE(m_shop.ctl({u"prune"_s, u"1"_s}));
    QCOMPARE(m_shop.ctl({u"prune"_s, u"0"_s}).exitCode, 2);
}

void ShopTest::maintenanceClosesTheShop()
{
    QCOMPARE(m_shop.get(0, u"/api/v1/products/"_s).status, 200);
    VERIFY_DONE(m_shop.ctl({u"maintenance"_s, u"on"_s}));
    QCOMPARE(m_shop.get(0, u"/api/v1/products/"_s).status, 503);
    QCOMPARE(m_shop.get(0, u"/health"_s).status, 200);
    QTRY_VERIFY(m_shop.requests(u"2.4.3"_s, "503") > 5);
    VERIFY_DONE(m_shop.ctl({u"maintenance"_s, u"off"_s}));
    QCOMPARE(m_shop.get(0, u"/api/v1/products/"_s).status, 200);
}

void ShopTest::stopEndsTheServices()
{
    VERIFY_DONE(m_shop.ctl({u"stop"_s}));
    QCOMPARE(m_shop.get(0, u"/health"_s).status, 0);
    VERIFY_DONE(m_shop.ctl({u"start"_s}));
    QCOMPARE(m_shop.get(0, u"/health"_s).status, 200);
}

void ShopTest::workerFallsBehindInTheBadRelease()
{
    const auto depth = [this](const QByteArray &version) {
        const QByteArray metrics = m_shop.get(3, u"/metrics"_s).body;
        const QByteArray series = R"(shop_queue_depth{service="worker",version=")" + version + R"("} )";
        const qsizetype at = metrics.indexOf(series);
        return at < 0 ? -1 : metrics.mid(at + series.size()).split('\n').first().toInt();
    };
    QTRY_VERIFY(depth("2.4.3") >= 0);
    const QByteArray before = contents(m_shop.path(u"db/orders"_s));
    QTRY_VERIFY(contents(m_shop.path(u"db/orders"_s)).toInt() > before.toInt() + 5);
    QVERIFY(depth("2.4.3") < 5);
    bringNewSchema();
    VERIFY_DONE(m_shop.ctl({u"deploy"_s, u"2.5.1"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(depth("2.5.1") > 8, 60'000);
}

void ShopTest::consoleAnswers()
{
    const Finished answered = m_shop.ctl({u"shell"_s}, "products.count()\nversion()\nnonsense\n");
    QCOMPARE(answered.exitCode, 0);
    QCOMPARE(answered.output, u">>> 12\n>>> '2.4.3'\n>>> unknown: nonsense (help() lists what there is)\n>>> \n"_s);
}

void ShopTest::comesBackAfterAKill()
{
    QCOMPARE(kill(pid_t(m_shop.supervisor()), SIGKILL), 0);
    QTRY_COMPARE(m_shop.get(0, u"/health"_s).status, 0);
    VERIFY_DONE(m_shop.ctl({u"up"_s}));
    QCOMPARE(m_shop.get(0, u"/health"_s).status, 200);
    QCOMPARE(m_shop.get(1, u"/health"_s).status, 200);
}

void ShopTest::endsWithItsFolder()
{
    SampleShop other;
    VERIFY_DONE(other.prepare({u"--ports"_s, QString::number(other.port(0))}));
    VERIFY_DONE(other.ctl({u"up"_s}));
    const auto supervisor = pid_t(other.supervisor());
    QTRY_VERIFY(QDir(other.path()).removeRecursively()); // what still runs may write once more
    QTRY_VERIFY_WITH_TIMEOUT(kill(supervisor, 0) != 0, 10'000);
    QTRY_COMPARE(other.get(0, u"/health"_s).status, 0);
}

QTEST_GUILESS_MAIN(ShopTest)
#include "tst_shop.moc"
