// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"
#include "support/httpserver.h"
#include "support/reply.h"

#include <QProcess>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using tests::HttpServer;

namespace {

base::Result<net::HttpResponse> get(const QString &url, qint64 maximumBytes = 1024, int timeoutMs = 10000)
{
    net::HttpClient client;
    net::HttpRequest request;
    request.url = QUrl(url);
    request.maximumBytes = maximumBytes;
    request.timeoutMs = timeoutMs;
    return tests::await<net::HttpResponse>(
        [&](QObject *context, const auto &reply) { client.send(request, context, reply); });
}

/// A certificate that nobody vouches for.
std::optional<QSslConfiguration> selfSigned(const QTemporaryDir &folder)
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                            folder.filePath(u"key.pem"_s), u"-out"_s, folder.filePath(u"cert.pem"_s), u"-days"_s, u"2"_s,
                            u"-subj"_s, u"/CN=127.0.0.1"_s});
    if (!process.waitForFinished())
        return std::nullopt;
    QFile key(folder.filePath(u"key.pem"_s));
    if (!key.open(QIODevice::ReadOnly))
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(folder.filePath(u"cert.pem"_s)));
    tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    return tls;
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errorsOfTheServerAreAnswers();
    void bodiesAreBounded();
    void aSilentServerTimesOut();
    void aClosedPortIsUnreachable();
    void onlyWebUrls_data();
    void onlyWebUrls();
    void redirectsEnd();
    void fault29_selfSignedCertificatesFailClosed();
};

void HttpClientTest::errorsOfTheServerAreAnswers()
{
    HttpServer server([](const auto &) { return HttpServer::answer(503, "down for maintenance"); });
    const auto response = get(server.url());
    VERIFY_RESULT(response);
    QCOMPARE(response->status, 503);
    QCOMPARE(response->body, "down for maintenance"_ba);
}

void HttpClientTest::bodiesAreBounded()
{
    HttpServer server([](const auto &) { return HttpServer::answer(200, QByteArray(4'000'000, 'x')); });
    const auto response = get(server.url(), 1000);
    VERIFY_RESULT(response);
    QCOMPARE(response->body.size(), 1000);
    QVERIFY(response->truncated);
}

void HttpClientTest::aSilentServerTimesOut()
{
    HttpServer server([](const auto &) { return QByteArray(); });
    const auto response = get(server.url(), 1000, 200);
    QVERIFY(!response);
    QCOMPARE(response.error().code, base::ErrorCode::TimedOut);
}

void HttpClientTest::aClosedPortIsUnreachable()
{
    QString url;
    {
        HttpServer server([](const auto &) { return QByteArray(); });
        url = server.url();
    }
    const auto response = get(url);
    QVERIFY(!response);
    QCOMPARE(response.error().code, base::ErrorCode::Unreachable);
    QVERIFY(!response.error().remedy.isEmpty());
}

void HttpClientTest::onlyWebUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"http:///x"_s;
    QTest::newRow("option as host") << u"http://-oProxyCommand=x/"_s;
    QTest::newRow("empty") << QString();
}

void HttpClientTest::onlyWebUrls()
{
    QFETCH(QString, url);
    const auto response = get(url);
    QVERIFY(!response);
    QCOMPARE(response.error().code, base::ErrorCode::Usage);
}

void HttpClientTest::redirectsEnd()
{
    HttpServer server([](const auto &) { return HttpServer::answer(302, "", "Location: /again\r\n"); });
    const auto response = get(server.url());
    QVERIFY(!response);
    QVERIFY(server.served().size() <= 6);
}

void HttpClientTest::fault29_selfSignedCertificatesFailClosed()
{
    QTemporaryDir folder;
    const auto tls = selfSigned(folder);
    if (!tls)
        QSKIP("openssl, which makes the certificate, is not installed");
    HttpServer server([](const auto &) { return HttpServer::answer(200, "secret"); }, tls);
    const auto response = get(server.url());
    QVERIFY(!response);
    QCOMPARE(response.error().code, base::ErrorCode::Unreachable);
    QVERIFY(server.served().isEmpty());
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
