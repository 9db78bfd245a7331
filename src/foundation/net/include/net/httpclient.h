// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;

namespace slipway::net {

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;
    int timeoutMs = 10000;                ///< for the whole exchange
    qint64 maximumBytes = 8 * 1024 * 1024; ///< of the body; the rest is not read
};

struct HttpResponse
{
    int status = 0;
    QByteArray body;
    bool truncated = false;
    qint64 latencyMs = 0; ///< until the body was read
    QUrl url;             ///< after redirects
};

using HttpReply = std::function<void(base::Result<HttpResponse>)>;

/// HTTP with nothing taken for granted: http and https only, certificates verified, no redirect from https to http, five
/// redirects at most, no cookies, no cache, no proxy, sizes and times bounded. Any status is a response, not an error.
/// Lives on one thread; replies come on it, and not after @p context died.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;
    /// Errors: Usage for a URL that may not be asked, TimedOut, Unreachable (with TLS and DNS reasons).
    void send(const HttpRequest &request, QObject *context, HttpReply reply);

private:
    [[nodiscard]] QNetworkAccessManager &manager();
    QNetworkAccessManager *m_manager = nullptr;
};

} // namespace slipway::net
