// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpstatus.h"

#include <QTest>

using namespace slipway::keeper;

class TestHttpStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finalStatus_data();
    void finalStatus();
    void knowsWhoCallsCurl_data();
    void knowsWhoCallsCurl();
};

void TestHttpStatus::finalStatus_data()
{
    using Statuses = QList<int>;
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<Statuses>("expected");
    QTest::newRow("one") << QByteArray("HTTP/1.1 503 Service Unavailable\r\nX: y\r\n\r\n") << Statuses{503};
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 404 \r\n\r\n") << Statuses{404};
    QTest::newRow("two addresses") << QByteArray("HTTP/1.1 500 No\r\n\r\nHTTP/1.1 200 OK\r\n\r\n")
                                   << Statuses{500, 200};
    QTest::newRow("continue") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\n\r\n")
                              << Statuses{201};
    QTest::newRow("early hints") << QByteArray("HTTP/2 103 \r\n\r\nHTTP/2 200 \r\n\r\n") << Statuses{200};
    QTest::newRow("followed redirect") << QByteArray("HTTP/1.1 302 Found\r\n\r\nHTTP/1.1 500 No\r\n\r\n")
                                       << Statuses{500};
    QTest::newRow("redirect alone") << QByteArray("HTTP/1.1 301 Moved\r\n\r\n") << Statuses{301};
    QTest::newRow("credentials given") << QByteArray("HTTP/1.1 401 No\r\n\r\nHTTP/1.1 200 OK\r\n\r\n") << Statuses{200};
    QTest::newRow("credentials refused") << QByteArray("HTTP/1.1 401 No\r\n\r\nHTTP/1.1 401 No\r\n\r\n")
                                         << Statuses{401};
    QTest::newRow("proxy") << QByteArray("HTTP/1.1 200 Connection established\r\n\r\nHTTP/2 502 \r\n\r\n")
                           << Statuses{200, 502};
    QTest::newRow("no status") << QByteArray("HTTP/1.1\r\nHTTP/1.1 x\r\n220 ftp ready\r\n") << Statuses{};
}

void TestHttpStatus::finalStatus()
{
    QFETCH(QByteArray, headers);
    QFETCH(QList<int>, expected);
    const std::vector<int> statuses = finalStatuses({headers.constData(), std::size_t(headers.size())});
    QCOMPARE(QList<int>(statuses.begin(), statuses.end()), expected);
}

void TestHttpStatus::knowsWhoCallsCurl_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("calls");
    QTest::newRow("plainly") << QByteArray("curl http://x") << true;
    QTest::newRow("in a pipeline") << QByteArray("date | curl -d @- http://x") << true;
    QTest::newRow("not at all") << QByteArray("echo pycurl curling libcurl-dev") << false;
    QTest::newRow("asks where it is") << QByteArray("[ -x \"$(command -v curl)\" ] && curl http://x") << false;
}

void TestHttpStatus::knowsWhoCallsCurl()
{
    QFETCH(QByteArray, script);
    QTEST(callsCurl(script.toStdString()), "calls");
}

QTEST_GUILESS_MAIN(TestHttpStatus)
#include "tst_httpstatus.moc"
