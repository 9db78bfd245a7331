// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::shop {

Customers::Customers(Folder folder)
    : m_folder(std::move(folder))
{
    connect(&m_pace, &QTimer::timeout, this, &Customers::visit);
    m_pace.start(50ms);
}

void Customers::visit()
{
    const bool buys = ++m_visits % 7 == 0;
    const QString path = buys ? u"/api/v1/orders/"_s : u"/api/v1/products/"_s;
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_folder.port(Port::Storefront)).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setTransferTimeout(5s);
    QNetworkReply *reply = buys ? m_network.post(request, "{}"_ba) : m_network.get(request);
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

} // namespace slipway::shop
