// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

#include <QDateTime>
#include <QDebug>
#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::shop {

Service::Service(const QByteArray &name, const Release &release, Folder folder)
    : m_name(name)
    , m_release(release)
    , m_folder(std::move(folder))
    , m_metrics(name, release.version.toUtf8())
    , m_server([this](const Request &request, const Reply &reply) { dispatch(request, reply); })
{
}

bool Service::listen(quint16 port)
{
    return m_server.listen(port);
}

QString Service::errorString() const
{
    return m_server.errorString();
}

Response Service::json(int status, const QJsonObject &body) const
{
    return {.status = status,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n',
            .version = m_release.version.toUtf8()};
}

void Service::dispatch(const Request &request, const Reply &reply)
{
    if (request.path == "/health") {
        reply(health());
    } else if (request.path == "/version") {
        reply(version());
    } else if (request.path == "/metrics") {
        reply({.body = m_metrics.text(), .type = "text/plain; version=0.0.4", .version = m_release.version.toUtf8()});
    } else {
        measured(request, reply);
    }
}

void Service::measured(const Request &request, const Reply &reply)
{
    QElapsedTimer timer;
    timer.start();
    answer(request, [this, timer, request, reply](const Response &response) {
        m_metrics.observe(response.version, response.status, double(timer.nsecsElapsed()) / 1e9);
        if (response.status >= 500) {
            qWarning().noquote() << QDateTime::currentDateTimeUtc().toString(Qt::ISODate) << m_name << m_release.version
                                 << request.method << request.path << response.status;
        }
        reply(response);
    });
}

Response Service::health() const
{
    const QString reason = complaint();
    QJsonObject body{{u"status"_s, reason.isEmpty() ? u"healthy"_s : u"unhealthy"_s},
                     {u"service"_s, QString::fromUtf8(m_name)},
                     {u"version"_s, m_release.version}};
    if (!reason.isEmpty()) {
        body.insert(u"reason"_s, reason);
    }
    return json(reason.isEmpty() ? 200 : 503, body);
}

Response Service::version() const
{
    return json(200, {{u"service"_s, QString::fromUtf8(m_name)}, {u"version"_s, m_release.version}});
}

} // namespace slipway::shop
