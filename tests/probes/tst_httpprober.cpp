// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probes/httpprober.h"
#include "support/httpserver.h"
#include "support/reply.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using tests::HttpServer;

class HttpProberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
};

void HttpProberTest::judges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("ok");
    QTest::newRow("any success") << 204 << ""_ba << QString() << true;
    QTest::newRow("healthy") << 200 << R"({"status":"healthy"})"_ba << uR"({"status": "healthy"})"_s << true;
    QTest::newRow("degraded with 200") << 200 << R"({"status":"degraded"})"_ba << uR"({"status": "healthy"})"_s << false;
    QTest::newRow("right words, wrong status") << 500 << R"({"status":"healthy"})"_ba << uR"({"status": "healthy"})"_s
                                               << false;
    QTest::newRow("status expected") << 401 << ""_ba << u"401"_s << true;
    QTest::newRow("another status") << 200 << ""_ba << u"401"_s << false;
}

void HttpProberTest::judges()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QFETCH(bool, ok);
    HttpServer server([&](const auto &) { return HttpServer::answer(status, body); });
    net::HttpClient client;
    probes::HttpProber prober(client, u"workstation"_s);
    const auto answer = tests::await<ports::HttpAnswer>([&](QObject *context, const auto &reply) {
        prober.probe({server.url(u"/health"_s), expected, 5000}, context, reply);
    });
    VERIFY_RESULT(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->asExpected, ok);
    QCOMPARE(answer->from, u"workstation"_s);
}

QTEST_GUILESS_MAIN(HttpProberTest)
#include "tst_httpprober.moc"
