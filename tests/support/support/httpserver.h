// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace slipway::tests {

struct Served
{
    QByteArray method;
    QByteArray target;
    QByteArray headers;
    QByteArray body;
};

/// A web server on loopback that answers as the test says and remembers what it was asked.
class HttpServer : public QObject
{
public:
    /// The raw answer to a request, status line included; an empty one leaves the client waiting.
    using Handler = std::function<QByteArray(const Served &)>;

    explicit HttpServer(Handler handler, std::optional<QSslConfiguration> tls = {})
        : m_handler(std::move(handler))
    {
        if (tls) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(*tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        m_scheme = tls ? QStringLiteral("https") : QStringLiteral("http");
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
        m_server->listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString url(const QString &path = QStringLiteral("/")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2%3").arg(m_scheme).arg(m_server->serverPort()).arg(path);
    }
    [[nodiscard]] const QList<Served> &served() const { return m_served; }

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &extraHeaders = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n" + extraHeaders + "\r\n" + body;
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = buffer.first(end);
        qsizetype length = 0;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.sliced(15).trimmed().toLongLong();
        }
        if (buffer.size() < end + 4 + length)
            return;
        const QList<QByteArray> words = head.first(head.indexOf("\r\n")).split(' ');
        const Served request{words.value(0), words.value(1), head, buffer.sliced(end + 4, length)};
        m_buffers.remove(socket);
        m_served.append(request);
        const QByteArray answer = m_handler(request);
        if (answer.isEmpty())
            return;
        socket->write(answer);
        socket->disconnectFromHost();
    }

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<Served> m_served;
};

} // namespace slipway::tests
