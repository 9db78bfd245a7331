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
    row("regex", "/^v2\\.\\d+$/", "x\nv2.5", 0, true);
    row("regex that is none", "/(/", "(", 0, false);
    row("status", "200 OK", "", 200, true);
    row("other status", "HTTP 200", "200", 503, false);
    row("number above", "Should be >50", "64\n", 0, true);
    row("number below", "should be >50", "12\n", 0, false);
    row("no number", "> 50", "none", 0, false);
    row("percentage", "< 1%", "0.2", 0, true);
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

QTEST_GUILESS_MAIN(ExpectationTest)
#include "tst_expectation.moc"
