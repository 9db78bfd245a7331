// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/prometheussource.h"

#include "metrics/answer.h"

namespace slipway::metrics {
namespace {

QByteArray encoded(const QList<std::pair<QString, QString>> &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QString seconds(const QDateTime &at)
{
    return QString::number(static_cast<double>(at.toMSecsSinceEpoch()) / 1000.0, 'f', 3);
}

QUrl apiUrl(const QString &server, const QString &path)
{
    QUrl url(server);
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + QStringLiteral("/api/v1/") + path);
    url.setQuery(QString());
    return url;
}

} // namespace

PrometheusSource::PrometheusSource(net::HttpClient &client)
    : m_client(client)
{
}

void PrometheusSource::ask(const QString &server, const QString &path, const QList<std::pair<QString, QString>> &form,
                           QObject *context, ports::Reply<ports::MetricAnswer> reply)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = apiUrl(server, path);
    request.body = encoded(form);
    request.headers.insert("Content-Type", "application/x-www-form-urlencoded");
    request.headers.insert("Accept", "application/json");
    request.maximumBytes = 64LL * 1024 * 1024;
    const QString where = request.url.toDisplayString(QUrl::RemoveUserInfo);
    m_client.send(request, context, [reply = std::move(reply), where](const base::Result<net::HttpResponse> &response) {
        if (!response)
            reply(std::unexpected(response.error()));
        else
            reply(readAnswer(response->body, response->status, where));
    });
}

void PrometheusSource::instant(const QString &server, const QString &query, QObject *context,
                               ports::Reply<ports::MetricAnswer> reply)
{
    ask(server, QStringLiteral("query"), {{QStringLiteral("query"), query}}, context, std::move(reply));
}

void PrometheusSource::range(const QString &server, const QString &query, const QDateTime &from, const QDateTime &to,
                             int stepSeconds, QObject *context, ports::Reply<ports::MetricAnswer> reply)
{
    ask(server, QStringLiteral("query_range"),
        {{QStringLiteral("query"), query},
         {QStringLiteral("start"), seconds(from)},
         {QStringLiteral("end"), seconds(to)},
         {QStringLiteral("step"), QString::number(fittingStep(from, to, stepSeconds))}},
        context, std::move(reply));
}

} // namespace slipway::metrics
