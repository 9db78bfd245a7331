// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace slipway::shop {

struct Request
{
    QByteArray method;
    QByteArray path;
    QByteArray body;
};

struct Response
{
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
    QByteArray version; ///< the release that answered
};

using Reply = std::function<void(const Response &)>;

/// As much of HTTP/1.1 as the shop needs: one request a connection, on the loopback address alone.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    /// @p handler answers by calling the reply once, now or later.
    using Handler = std::function<void(const Request &request, const Reply &reply)>;
    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] QString errorString() const;

private:
    void accept();
    void read(QTcpSocket *socket);

    Handler m_handler;
    QTcpServer m_server;
};

} // namespace slipway::shop
