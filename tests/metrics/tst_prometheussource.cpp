// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/answer.h"
#include "metrics/prometheussource.h"
#include "support/httpserver.h"
#include "support/reply.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace slipway;
using namespace Qt::StringLiterals;
using tests::HttpServer;

namespace {

constexpr auto vectorAnswer = R"({"status":"success","warnings":["partial"],"data":{"resultType":"vector","result":[
 {"metric":{"service":"api"},"value":[1700000000.5,"0.25"]},
 {"metric":{"service":"web"},"value":[1700000000.5,"NaN"]},
 {"metric":{"service":"db"},"value":[1700000000.5,"+Inf"]}]}})";

} // namespace

class PrometheusSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsTheQueryAsItIs();
    void readsVectorsWithNaNAndInfinity();
    void fault23_errorsKeepTheServersWords();
    void fault23_aProxysPageIsNoAnswer();
    void fault24_longRangesGetACoarserStep();
};

void PrometheusSourceTest::sendsTheQueryAsItIs()
{
    HttpServer server([](const auto &) { return HttpServer::answer(200, vectorAnswer); });
    net::HttpClient client;
    metrics::PrometheusSource source(client);
    const auto answer = tests::await<ports::MetricAnswer>([&](QObject *context, const auto &reply) {
        source.instant(server.url(u"/prom/"_s), u"rate(http_requests_total{status=~\"5..\"}[5m])"_s, context, reply);
    });
    VERIFY_RESULT(answer);
    QCOMPARE(server.served().size(), 1);
    QCOMPARE(server.served().first().target, "/prom/api/v1/query"_ba);
    const QByteArray body = server.served().first().body;
    QCOMPARE(QUrl::fromPercentEncoding(body), u"query=rate(http_requests_total{status=~\"5..\"}[5m])"_s);
}

void PrometheusSourceTest::readsVectorsWithNaNAndInfinity()
{
    const auto answer = metrics::readAnswer(vectorAnswer, 200, {});
    VERIFY_RESULT(answer);
    QCOMPARE(answer->series.size(), 3);
    QCOMPARE(answer->series.at(0).labels.value(u"service"_s), u"api"_s);
    QCOMPARE(answer->series.at(0).samples.first().value, 0.25);
    QVERIFY(std::isnan(answer->series.at(1).samples.first().value));
    QVERIFY(std::isinf(answer->series.at(2).samples.first().value));
    QCOMPARE(answer->warnings, QStringList(u"partial"_s));
}

void PrometheusSourceTest::fault23_errorsKeepTheServersWords()
{
    const auto answer =
        metrics::readAnswer(R"({"status":"error","errorType":"bad_data","error":"parse error at char 3"})", 400, u"url"_s);
    QVERIFY(!answer);
    QVERIFY(answer.error().what.contains(u"parse error at char 3"_s));
}

void PrometheusSourceTest::fault23_aProxysPageIsNoAnswer()
{
    const auto answer = metrics::readAnswer("<html>502 Bad Gateway</html>", 502, u"url"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, base::ErrorCode::Unreadable);
}

void PrometheusSourceTest::fault24_longRangesGetACoarserStep()
{
    const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QCOMPARE(metrics::fittingStep(from, from.addSecs(600), 5), 5);
    const qint64 step = metrics::fittingStep(from, from.addDays(30), 5);
    QVERIFY(from.secsTo(from.addDays(30)) / step <= metrics::maximumPoints);
    QVERIFY(metrics::fittingStep(from, from, 0) >= 1);
}

QTEST_GUILESS_MAIN(PrometheusSourceTest)
#include "tst_prometheussource.moc"
