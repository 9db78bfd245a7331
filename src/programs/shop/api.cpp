// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"

#include <QJsonArray>
#include <QNetworkReply>
#include <QTimer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::shop {

Api::Api(const Release &release, const Folder &folder)
    : Service("api", release, folder)
{
}

void Api::answer(const Request &request, const Reply &reply)
{
    const Response response = respond(request);
    QTimer::singleShot(nextDelay(), Qt::PreciseTimer, this, [reply, response] { reply(response); });
}

QString Api::complaint() const
{
    if (lacksMigration()) {
        return u"release %1 needs migration %2"_s.arg(m_release.version, m_release.migration);
    }
    if (m_folder.indexedMigration() != m_folder.migrations().value(m_folder.migrations().size() - 1)) {
        return u"search index is older than the database schema"_s;
    }
    return {};
}

Response Api::respond(const Request &request)
{
    if (lacksMigration() || m_faults.take(m_release.errorPercent)) {
        return json(500, {{u"error"_s, u"internal error"_s}});
    }
    if (request.path == "/api/v1/products/") {
        return json(200, {{u"products"_s, QJsonArray::fromStringList(m_folder.products())}});
    }
    if (request.path == "/api/v1/orders/") {
        return request.method == "POST" ? placeOrder() : json(200, {{u"orders"_s, m_folder.orders()}});
    }
    if (request.path == "/api/v1/features/") {
        return json(200, {{u"loyalty_points"_s, m_folder.setting(u"FEATURE_LOYALTY"_s) == u"on"}});
    }
    return json(404, {{u"error"_s, u"no such resource"_s}});
}

Response Api::placeOrder()
{
    QNetworkRequest job(QUrl(u"http://127.0.0.1:%1/jobs"_s.arg(m_folder.port(Port::Worker))));
    job.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *handedOver = m_network.post(job, "{}"_ba);
    connect(handedOver, &QNetworkReply::finished, handedOver, &QObject::deleteLater);
    return json(201, {{u"order"_s, u"accepted"_s}});
}

bool Api::lacksMigration() const
{
    return !m_folder.migrations().contains(m_release.migration);
}

// Spread evenly from 60 % to 140 % of the release's latency; steps of the golden ratio never bunch up.
std::chrono::milliseconds Api::nextDelay()
{
    constexpr double GoldenRatio = 0.6180339887;
    m_spread = std::fmod(m_spread + GoldenRatio, 1.0);
    return std::chrono::milliseconds(std::lround(m_release.latencyMs * (0.6 + 0.8 * m_spread)));
}

} // namespace slipway::shop
