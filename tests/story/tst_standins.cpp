// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpserver.h"
#include "support/slipctlhome.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using tests::HttpServer;

namespace {

constexpr auto prometheusAnswer =
    R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1700000000,"0.01"]}]}})";

/// Where the production runbook of the first user may lie; it is not part of the repository.
QString firstUsersRunbook()
{
    const QString named = qEnvironmentVariable("SLIPWAY_PRODUCTION_RUNBOOK");
    return named.isEmpty() ? QStringLiteral(SLIPWAY_SOURCE_DIR "/../shared/runbooks/production-deployment.md") : named;
}

/// Every service is healthy, and Prometheus measures a little of everything.
QByteArray answerOf(const tests::Served &request)
{
    constexpr auto healthy = R"({"status": "healthy"})";
    return HttpServer::answer(200, request.target.contains("/api/v1/query") ? prometheusAnswer : healthy);
}

} // namespace

/// Carries a whole production runbook with stand-ins for the programs that it calls.
class StandInsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyCallIsWhatTheRunbookSays();
    void aRehearsalCallsOnlyWhatReads();
    void staleLiteralsAreRefusedUntilConfirmed();

private:
    [[nodiscard]] bool prepare(tests::SlipctlHome &home) const;
    [[nodiscard]] QByteArray answers(const tests::SlipctlHome &home) const;
    [[nodiscard]] static QList<QByteArray> calls(const tests::SlipctlHome &home);
    [[nodiscard]] static QStringList run(const QStringList &more);

    HttpServer m_server{answerOf};
};

void StandInsTest::initTestCase()
{
    if (!QFile::exists(firstUsersRunbook()))
        QSKIP("the first user's runbook does not stand next to this checkout");
}

bool StandInsTest::prepare(tests::SlipctlHome &home) const
{
    bool fine = QFile::copy(firstUsersRunbook(), home.work(u"production-deployment.md"_s));
    const QByteArray standIn = home.read(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/story/stand-in"));
    for (const auto *name : {"docker", "docker-compose", "git", "kubectl", "curl", "ab", "k6", "cp", "find", "sleep"})
        fine = home.write(home.path(u"bin/"_s + QString::fromLatin1(name)), standIn, true) && fine;
    for (const auto *name : {"backup_databases.sh", "restore_database.sh"})
        fine = home.write(home.work(u"scripts/"_s + QString::fromLatin1(name)), standIn, true) && fine;
    fine = home.write(home.path(u"opt/.env"_s),
                      "SECRET_KEY=0123456789012345678901234567890123456789012345678901234567\nALLOWED_HOSTS=*\n"
                      "DATABASE_URL=postgres://shop@db/shop\n")
        && fine;
    home.environment().insert(u"PATH"_s, home.path(u"bin"_s) + u":/usr/bin:/bin"_s);
    home.environment().insert(u"STAND_IN_LOG"_s, home.path(u"calls"_s));
    return home.write(home.work(u"answers.yaml"_s), answers(home)) && fine;
}

QByteArray StandInsTest::answers(const tests::SlipctlHome &home) const
{
    const QByteArray form = home.read(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/story/stand-in-answers.yaml"));
    return QString::fromUtf8(form).arg(m_server.url({}), home.path(u"opt"_s)).toUtf8();
}

QList<QByteArray> StandInsTest::calls(const tests::SlipctlHome &home)
{
    QList<QByteArray> lines = home.read(home.path(u"calls"_s)).split('\n');
    lines.removeAll({});
    return lines;
}

QStringList StandInsTest::run(const QStringList &more)
{
    return QStringList{u"run"_s, u"production-deployment.md"_s, u"--answers"_s, u"answers.yaml"_s} + more;
}

void StandInsTest::everyCallIsWhatTheRunbookSays()
{
    tests::SlipctlHome home;
    QVERIFY(prepare(home));
    const auto called = home.call(run({}), 180000);
    QVERIFY2(called.exitCode == 0, (called.output + called.errors).constData());
    const QList<QByteArray> made = calls(home);
    const auto once = [&](const char *call) {
        const auto count = made.count(QByteArray(call));
        return count == 1 ? QByteArray() : QByteArray(call) + " was called " + QByteArray::number(count) + " times";
    };
    for (const auto *call :
         {"git tag -a v1.2.0 -m Release\\ v1.2.0", "git push origin v1.2.0", "git checkout v1.2.0",
          "docker exec backend python manage.py migrate", "docker exec backend python manage.py migrate --plan",
          "docker-compose up -d --no-deps --build backend", "docker-compose up -d --no-deps nginx",
          "docker image prune -a --filter until=24h --force"})
        QCOMPARE(once(call), QByteArray());
    QVERIFY(made.contains("ab -n 1000 -c 10 "_ba + m_server.url(u"/api/v1/products/"_s).toUtf8()));
    for (const QByteArray &call : made)
        QVERIFY2(!call.startsWith("k6") && !call.contains("kubectl rollout") && !call.contains("undo"), call.constData());
    QVERIFY(home.read(home.path(u"opt/.env"_s)).endsWith("CHANGED=1\n"));
}

void StandInsTest::aRehearsalCallsOnlyWhatReads()
{
    tests::SlipctlHome home;
    QVERIFY(prepare(home));
    const auto called = home.call(run({u"--rehearse"_s}), 180000);
    QVERIFY2(called.exitCode == 0, (called.output + called.errors).constData());
    for (const QByteArray &call : calls(home)) {
        const bool reads = call.contains("redis-cli") || call.contains("inspect") || call.contains("showmigrations")
            || call.contains("--plan") || call.contains(" logs") || call.contains("docker ps") || call.contains("describe")
            || call.startsWith("curl") || call.contains(" check ") || call.contains("SELECT")
            || call.contains("rollout status") || call.contains("config view") || call.contains("current-context")
            || call.contains("context show") || call.contains("remote get-url") || call.contains("rev-parse")
            || call.startsWith("sleep");
        QVERIFY2(reads, call.constData());
    }
    QVERIFY(!home.read(home.path(u"opt/.env"_s)).contains("CHANGED"));
}

void StandInsTest::staleLiteralsAreRefusedUntilConfirmed()
{
    tests::SlipctlHome home;
    QVERIFY(prepare(home));
    const QByteArray fresh = answers(home);
    QVERIFY(home.write(home.work(u"answers.yaml"_s), fresh + "procedures: [Quick Rollback]\n"));
    const auto refused = home.call(run({}), 180000);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.errors.contains("v0.9.9"), refused.errors.constData());
    QVERIFY(!calls(home).contains("git checkout v0.9.9"));
}

QTEST_GUILESS_MAIN(StandInsTest)
#include "tst_standins.moc"
