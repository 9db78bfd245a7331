// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include <QPointer>
#include <QTcpSocket>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway::shop {

namespace {

constexpr qsizetype MaxRequestBytes = 65'536;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Unknown";
    }
}

QByteArray serialise(const Response &response)
{
    return "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) +
           "\r\nContent-Type: " + response.type + "\r\nContent-Length: " + QByteArray::number(response.body.size()) +
           "\r\nX-Shop-Version: " + response.version + "\r\nConnection: close\r\n\r\n" + response.body;
}

qsizetype contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:")) {
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
    }
    return 0;
}

/// The request at the start of @p bytes, or nothing while a part of it is still to come.
std::optional<Request> parse(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArray head = bytes.left(end);
    const QByteArray body = bytes.mid(end + 4);
    if (body.size() < contentLength(head)) {
        return std::nullopt;
    }
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray target = words.value(1);
    return Request{.method = words.value(0), .path = target.split('?').first(), .body = body};
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

bool HttpServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

QString HttpServer::errorString() const
{
    return m_server.errorString();
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void HttpServer::read(QTcpSocket *socket)
{
    const QByteArray received = socket->peek(MaxRequestBytes + 1);
    if (received.size() > MaxRequestBytes) {
        socket->abort();
        return;
    }
    const std::optional<Request> request = parse(received);
    if (!request) {
        return;
    }
    socket->readAll();
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    m_handler(*request, [guard = QPointer(socket)](const Response &response) {
        if (guard) {
            guard->write(serialise(response));
            guard->disconnectFromHost();
        }
    });
}

} // namespace slipway::shop
