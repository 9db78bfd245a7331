// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefront.h"

#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::shop {

namespace {

// A release is swapped in well under a second; customers wait that long instead of seeing an error.
constexpr int Attempts = 20;
constexpr auto BetweenAttempts = 50ms;

} // namespace

Storefront::Storefront(const Release &release, const Folder &folder)
    : Service("storefront", release, folder)
{
}

void Storefront::answer(const Request &request, const Reply &reply)
{
    if (m_folder.isInMaintenance()) {
        reply(json(503, {{u"error"_s, u"The shop is closed for maintenance."_s}}));
        return;
    }
    const bool toCanary = m_canary.take(m_folder.canaryPercent());
    forward(request, m_folder.port(toCanary ? Port::Canary : Port::Api), reply, Attempts);
}

// A shop that is closed on purpose is not ill.
QString Storefront::complaint() const
{
    return {};
}

void Storefront::forward(const Request &request, quint16 port, const Reply &reply, int attempts)
{
    const QUrl url(u"http://127.0.0.1:%1%2"_s.arg(port).arg(QString::fromUtf8(request.path)));
    QNetworkRequest upstream(url);
    upstream.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    upstream.setTransferTimeout(5s);
    QNetworkReply *answered = m_network.sendCustomRequest(upstream, request.method, request.body);
    connect(answered, &QNetworkReply::finished, this, [this, answered, request, port, reply, attempts] {
        answered->deleteLater();
        if (answered->error() == QNetworkReply::ConnectionRefusedError && attempts > 1) {
            QTimer::singleShot(BetweenAttempts, this, [=, this] { forward(request, port, reply, attempts - 1); });
            return;
        }
        const int status = answered->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0) {
            reply(json(502, {{u"error"_s, u"The API does not answer."_s}}));
            return;
        }
        reply({.status = status, .body = answered->readAll(), .version = answered->rawHeader("X-Shop-Version")});
    });
}

} // namespace slipway::shop
