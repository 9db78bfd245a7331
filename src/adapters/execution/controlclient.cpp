// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlclient.h"

#include "records.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace slipway::execution {

ControlClient::ControlClient(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(folder)
{
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_socket.write(m_unsent);
        m_unsent.clear();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlClient::closed);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &ControlClient::closed);
}

ControlClient::~ControlClient()
{
    m_socket.disconnect(this);
    if (m_folder >= 0)
        ::close(m_folder);
}

/// A socket's path may not be longer than 107 bytes, a folder's may; so the folder goes by its descriptor.
void ControlClient::open()
{
    m_folder = ::open(QFile::encodeName(m_path).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    m_socket.connectToServer(QStringLiteral("/proc/self/fd/%1/control").arg(m_folder));
    send("watch");
}

void ControlClient::send(QByteArrayView command, QByteArrayView value)
{
    const QByteArray bytes = RecordWriter().add(command, value).bytes();
    if (m_socket.state() == QLocalSocket::ConnectedState)
        m_socket.write(bytes);
    else
        m_unsent += bytes;
}

void ControlClient::read()
{
    m_bytes += m_socket.readAll();
    bool malformed = false;
    while (const auto record = takeRecord(m_bytes, malformed)) {
        if (record->key == "state")
            Q_EMIT stateChanged(record->value);
        else if (record->key == "error")
            Q_EMIT refused(QString::fromUtf8(record->value));
    }
    if (malformed)
        m_socket.abort();
}

} // namespace slipway::execution
