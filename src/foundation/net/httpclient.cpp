// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include "base/tr.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace slipway::net {
using base::Tr;

namespace {

constexpr int maximumRedirects = 5;

base::Status checkUrl(const QUrl &url)
{
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !web || url.host().isEmpty() || url.host().startsWith(u'-'))
        return base::failure(base::ErrorCode::Usage, Tr::tr("This is no URL that can be asked"),
                             url.toDisplayString(QUrl::RemoveUserInfo), Tr::tr("give an http or https URL"));
    return {};
}

QNetworkRequest prepare(const HttpRequest &request)
{
    QNetworkRequest prepared(request.url);
    prepared.setTransferTimeout(request.timeoutMs);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    prepared.setMaximumRedirectsAllowed(maximumRedirects);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // HTTP/2 makes decisions before the peer is verified in some Qt releases (CVE-2024-39936).
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Slipway"));
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        prepared.setRawHeader(it.key(), it.value());
    return prepared;
}

/// One exchange; owned by its network reply.
class Exchange : public QObject
{
public:
    Exchange(const HttpRequest &request, QNetworkReply *reply)
        : QObject(reply)
        , m_reply(reply)
        , m_maximum(request.maximumBytes)
        , m_timeoutMs(request.timeoutMs)
    {
        m_elapsed.start();
        m_reply->setReadBufferSize(m_maximum + 1);
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    }

    [[nodiscard]] base::Result<HttpResponse> finish()
    {
        if (!m_response.truncated)
            read();
        m_response.latencyMs = m_elapsed.elapsed();
        m_response.url = m_reply->url();
        m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_response.status != 0 && (m_response.truncated || complete()))
            return m_response;
        return failureOf();
    }

private:
    void read()
    {
        m_response.body += m_reply->read(m_maximum + 1 - m_response.body.size());
        if (m_response.body.size() <= m_maximum)
            return;
        m_response.body.truncate(m_maximum);
        m_response.truncated = true;
        m_reply->abort();
    }

    /// Qt reports statuses of 400 and more as errors; those are answers all the same.
    [[nodiscard]] bool complete() const
    {
        const auto error = m_reply->error();
        return error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
    }

    [[nodiscard]] std::unexpected<base::Error> failureOf() const
    {
        const QString where = m_reply->url().toDisplayString(QUrl::RemoveUserInfo);
        const auto error = m_reply->error();
        if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
            return base::failure(base::ErrorCode::TimedOut, Tr::tr("No answer within %1 s").arg(m_timeoutMs / 1000.0), where,
                                 Tr::tr("check that the service is up and reachable from this machine"));
        return base::failure(base::ErrorCode::Unreachable, Tr::tr("Could not be reached: %1").arg(m_reply->errorString()), where,
                             Tr::tr("check the address, the service and its certificate"));
    }

    QNetworkReply *m_reply;
    HttpResponse m_response;
    QElapsedTimer m_elapsed;
    qint64 m_maximum;
    int m_timeoutMs;
};

} // namespace

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
{
}

HttpClient::~HttpClient() = default;

QNetworkAccessManager &HttpClient::manager()
{
    // Made on first use: it is on the thread that asks, and starting up does not pay for it.
    if (!m_manager) {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setProxy(QNetworkProxy::NoProxy);
    }
    return *m_manager;
}

void HttpClient::send(const HttpRequest &request, QObject *context, HttpReply reply)
{
    if (auto fine = checkUrl(request.url); !fine) {
        QMetaObject::invokeMethod(
            context, [reply, error = fine.error()] { reply(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    QNetworkReply *network = manager().sendCustomRequest(prepare(request), request.method, request.body);
    auto *exchange = new Exchange(request, network);
    connect(network, &QNetworkReply::finished, context, [exchange, reply = std::move(reply)] { reply(exchange->finish()); });
    connect(network, &QNetworkReply::finished, network, &QObject::deleteLater);
}

} // namespace slipway::net
