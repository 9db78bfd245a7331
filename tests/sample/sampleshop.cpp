// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleshop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

bool isFree(int firstPort)
{
    for (int port = firstPort; port < firstPort + 10; ++port) {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost, quint16(port))) {
            return false;
        }
    }
    return true;
}

/// Below the range from which the system gives out ports.
int freeBlock()
{
    int firstPort = 0;
    do {
        firstPort = QRandomGenerator::global()->bounded(2000, 3200) * 10;
    } while (!isFree(firstPort));
    return firstPort;
}

Answer fetch(const QUrl &url)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkReply *reply = network.get(QNetworkRequest(url));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10'000)) {
        return {};
    }
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), .body = reply->readAll()};
}

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

SampleShop::SampleShop()
    : m_firstPort(freeBlock())
{
}

SampleShop::~SampleShop()
{
    if (QFile::exists(path(u"bin/shopctl"_s))) {
        const Finished down = ctl({u"down"_s});
        if (down.exitCode != 0) {
            qWarning("the shop did not go down: %ls", qUtf16Printable(down.errors));
        }
    }
}

QString SampleShop::path(const QString &relative) const
{
    return m_directory.filePath(u"shop"_s + (relative.isEmpty() ? QString() : u'/' + relative));
}

quint16 SampleShop::port(int lastDigit) const
{
    return quint16(m_firstPort + lastDigit);
}

Finished SampleShop::prepare(const QStringList &options) const
{
    return run(QStringLiteral(SLIPWAY_BIN_DIR) + u"/slipway-shop"_s, QStringList{u"prepare"_s, path()} + options, {});
}

Finished SampleShop::ctl(const QStringList &arguments, const QByteArray &input) const
{
    return run(path(u"bin/shopctl"_s), arguments, input);
}

Finished SampleShop::shell(const QString &script) const
{
    return run(u"bash"_s, {u"--noprofile"_s, u"--norc"_s, u"-eo"_s, u"pipefail"_s, u"-c"_s, script}, {});
}

Answer SampleShop::get(int lastDigit, const QString &path) const
{
    return fetch(QUrl(u"http://127.0.0.1:%1%2"_s.arg(port(lastDigit)).arg(path)));
}

QString SampleShop::servedVersion(int lastDigit) const
{
    return get(lastDigit, u"/version"_s).json().value(u"version"_s).toString();
}

double SampleShop::requests(const QString &version, const QByteArray &status) const
{
    const QByteArray series =
        R"(http_requests_total{service="storefront",version=")" + version.toUtf8() + R"(",status=")" + status;
    double sum = 0;
    for (const QByteArray &line : get(0, u"/metrics"_s).body.split('\n')) {
        if (line.startsWith(series)) {
            sum += line.mid(line.lastIndexOf(' ') + 1).toDouble();
        }
    }
    return sum;
}

bool SampleShop::hasPrometheus() const
{
    return QFile::exists(path(u"bin/prometheus"_s)) || qEnvironmentVariableIsSet("SLIPWAY_PROMETHEUS") ||
           !QStandardPaths::findExecutable(u"prometheus"_s).isEmpty();
}

std::optional<double> SampleShop::query(const QString &promql) const
{
    QUrl url(u"http://127.0.0.1:%1/api/v1/query"_s.arg(port(5)));
    QUrlQuery parameters;
    parameters.addQueryItem(u"query"_s, QString::fromUtf8(QUrl::toPercentEncoding(promql)));
    url.setQuery(parameters);
    const QJsonArray result = fetch(url).json().value(u"data"_s)[u"result"_s].toArray();
    if (result.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const double value = result.first()[u"value"_s][1].toString().toDouble(&isNumber);
    return isNumber && value == value ? std::optional(value) : std::nullopt;
}

qint64 SampleShop::supervisor() const
{
    QFile lock(path(u"state/supervisor.lock"_s));
    return lock.open(QIODevice::ReadOnly) ? lock.readLine().trimmed().toLongLong() : 0;
}

Finished SampleShop::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(QFile::exists(path()) ? path() : m_directory.path());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        return {.exitCode = -1, .output = {}, .errors = process.errorString()};
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = QString::fromUtf8(process.readAllStandardOutput()),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}
