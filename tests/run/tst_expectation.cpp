// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/expectation.h"

#include <QTest>

using namespace slipway::run;

class ExpectationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void compares_data();
    void compares();
    void saysWhatWasExpectedAndWhatCame_data();
    void saysWhatWasExpectedAndWhatCame();
    void leavesToAPersonWhatIsNotOneNumber_data();
    void leavesToAPersonWhatIsNotOneNumber();
    void readsNumbersFromStandardOutput();
    void tellsEmptinessAndAbsence_data();
    void tellsEmptinessAndAbsence();
};

void ExpectationTest::compares_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("ok");
    const auto row = [](const char *name, const char *expected, const char *output, int status, bool ok) {
        QTest::newRow(name) << QString::fromUtf8(expected) << QString::fromUtf8(output) << status << ok;
    };
    row("nothing expected", "", "anything", 0, true);
    row("text in another case", "pong", "-> PONG", 0, true);
    row("text missing", "PONG", "connection refused", 0, false);
    row("json subset", R"({"status": "healthy"})", R"({"status":"healthy","version":"1"})", 200, true);
    row("json other value", R"({"status": "healthy"})", R"({"status":"degraded"})", 200, false);
    row("json nested in array", R"([{"name":"db"}])", R"([{"name":"web"},{"name":"db","ok":true}])", 200, true);
    row("not json", R"({"status": "healthy"})", "<html>502</html>", 502, false);
    row("text as part of a word and as one", "active", "inactive\nactive", 0, true);
    row("version behind a letter", "2.0.0", "shop v2.0.0", 0, true);
    row("regex", "/^v2\\.\\d+$/", "x\nv2.5", 0, true);
    row("regex that is none", "/(/", "(", 0, false);
    row("status", "200 OK", "", 200, true);
    row("other status", "HTTP 200", "200", 503, false);
    row("number above", "Should be >50", "64\n", 0, true);
    row("number below", "should be >50", "12\n", 0, false);
    row("no number", "> 50", "none", 0, false);
    row("percentage", "< 1%", "0.2", 0, true);
    row("percentage with its sign", "< 1%", "0.2%\n", 0, true);
    row("number with a label", ">50", "workers: 64\n", 0, true);
    row("number with a label, below", ">50", "workers: 12\n", 0, false);
    row("number of a database", ">50", "(integer) 64\n", 0, true);
    row("number and file", ">50", "  64 config.yaml\n", 0, true);
    row("number on a line of its own", ">50", "64\nexample.com\n", 0, true);
    row("negative", "< 10", "errors: -5\n", 0, true);
    row("same unit", "< 500ms", "120 ms", 0, true);
}

void ExpectationTest::compares()
{
    QFETCH(QString, expected);
    QFETCH(QString, output);
    QFETCH(int, status);
    QFETCH(bool, ok);
    const Match match = matches(expected, output, status ? std::optional(status) : std::nullopt);
    QCOMPARE(match.ok, ok);
    QCOMPARE(match.why.isEmpty(), ok);
}

void ExpectationTest::saysWhatWasExpectedAndWhatCame_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *expected, const char *output, int status, const char *why) {
        QTest::newRow(name) << QString::fromUtf8(expected) << QString::fromUtf8(output) << status << QString::fromUtf8(why);
    };
    row("value", R"({"status": "ok"})", R"({"status":"degraded"})", 200, "expected $.status = ok, got degraded");
    row("inner value", R"({"db": {"ok": true}})", R"({"db":{"ok":false}})", 200, "expected $.db.ok = true, got false");
    row("number", R"({"replicas": 3})", R"({"replicas":2})", 200, "expected $.replicas = 3, got 2");
    row("nothing there", R"({"status": "ok"})", R"({"state":"ok"})", 200,
        "expected $.status = ok, and the answer has no $.status");
    row("null", R"({"leader": "db1"})", R"({"leader":null})", 200, "expected $.leader = db1, got null");
    row("empty", R"({"leader": "db1"})", R"({"leader":""})", 200, R"(expected $.leader = db1, got "")");
    row("element", R"(["db"])", R"(["web","cache"])", 200, R"(expected db in $, got ["web","cache"])");
    row("not a list", R"({"nodes": ["db"]})", R"({"nodes":"db"})", 200, R"(expected $.nodes = ["db"], got db)");
    row("status", "200 OK", "", 503, "expected HTTP 200, got HTTP 503");
    row("a number", "should be > 50", "12\n", 0, "expected > 50, got 12");
    row("text", "ready", "starting\n", 0, R"(expected "ready", got "starting")");
    row("text, nothing came", "ready", "\n", 0, R"(expected "ready", got nothing)");
}

void ExpectationTest::saysWhatWasExpectedAndWhatCame()
{
    QFETCH(QString, expected);
    QFETCH(QString, output);
    QFETCH(int, status);
    QTEST(matches(expected, output, status ? std::optional(status) : std::nullopt).why, "why");
}

void ExpectationTest::leavesToAPersonWhatIsNotOneNumber_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("output");
    const auto row = [](const char *expected, const char *output) {
        QTest::newRow(output) << QString::fromUtf8(expected) << QString::fromUtf8(output);
    };
    row(">50", "error: connection to port 5432 failed\n");
    row(">50", "error: 5432\n");
    row(">50", "3 of 100 workers healthy\n");
    row(">50", "count\n-----\n   12\n(1 row)\nTime: 87.3 ms\n");
    row(">50", "2026-11-25 10:00:00 workers: 3\n");
    row(">50", "2026-11-25\n");
    row("< 10", "1,024 errors\n");
    row("< 10", "1,024\n");
    row("< 10", "1 024\n");
    row("< 10", "1.2k\n");
    row("< 500 ms", "2s\n");
    row("< 10", "errors: -5\nabc1e9\n");
    row("< 50", "db1: 80\n");
    row(">50", "db1: 80\ndb2: 7\n");
    row(">50", "v64.1.2\n");
    row(">50", "E1125 13:10:19.123 memcache.go:265] refused\n0\n");
}

void ExpectationTest::leavesToAPersonWhatIsNotOneNumber()
{
    QFETCH(QString, expected);
    QFETCH(QString, output);
    const Match match = matches(expected, output);
    QVERIFY(!match.ok);
    QVERIFY(match.undecided);
    QVERIFY(!match.why.isEmpty());
}

void ExpectationTest::readsNumbersFromStandardOutput()
{
    const QString both = QStringLiteral("E1125 13:10:19 refused\n0\n");
    const Match below = matches(QStringLiteral(">= 3"), both, {}, QStringLiteral("0\n"));
    QVERIFY(!below.ok && !below.undecided);
    QVERIFY(matches(QStringLiteral(">= 3"), QStringLiteral("warning 1\n4\n"), {}, QStringLiteral("4\n")).ok);
    QVERIFY(!matches(QStringLiteral(">= 3"), QStringLiteral("at 1125\n"), {}, QString()).ok);
}

void ExpectationTest::tellsEmptinessAndAbsence_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("standard");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<bool>("undecided");
    const auto row = [](const char *name, const char *expected, const char *output, const char *standard, bool ok, bool undecided) {
        QTest::newRow(name) << QString::fromLatin1(expected) << QString::fromLatin1(output) << QString::fromLatin1(standard) << ok << undecided;
    };
    row("empty", "(nothing)", "", "", true, false);
    row("blank", "(nothing)", " \n", " \n", true, false);
    row("not empty", "(nothing)", "x", "x", false, false);
    row("empty but for a message", "(nothing)", "grep: no such file", "", false, true);
    row("absent", "!/ERROR/", "all well", "all well", true, false);
    row("there", "!/ERROR/", "ERROR 1", "ERROR 1", false, false);
    row("in a message", "!/ERROR/", "all well\nERROR", "all well", false, true);
    row("in another case", "!/ERROR/", "0 errors", "0 errors", false, true);
    row("nothing but a message", "!/ERROR/", "cat: no such file", "", false, true);
    row("an exit code", "== 0", "done", "done", false, true);
    row("part of a word", "active", "inactive", "inactive", false, true);
    row("beginning of a word", "error", "no errors", "no errors", false, true);
    row("part of a number", "2.0.0", "12.0.0", "12.0.0", false, true);
}

void ExpectationTest::tellsEmptinessAndAbsence()
{
    QFETCH(QString, expected);
    QFETCH(QString, output);
    QFETCH(QString, standard);
    QFETCH(bool, ok);
    QFETCH(bool, undecided);
    const Match match = matches(expected, output, {}, standard);
    QCOMPARE(match.ok, ok);
    QCOMPARE(match.undecided, undecided);
    QCOMPARE(match.why.isEmpty(), ok);
    if (ok) // what was not kept whole proves nothing
        QVERIFY(matches(expected, output).undecided);
}

QTEST_GUILESS_MAIN(ExpectationTest)
#include "tst_expectation.moc"
