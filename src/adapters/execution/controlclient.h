// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>
#include <QObject>

namespace slipway::execution {

/// A connection to a running keeper: sends commands, hears its state. Commands sent before it is connected wait.
class ControlClient : public QObject
{
    Q_OBJECT
public:
    /// @p folder is the execution's.
    explicit ControlClient(const QString &folder, QObject *parent = nullptr);
    ~ControlClient() override;

    void open();
    void send(QByteArrayView command, QByteArrayView value = {});

Q_SIGNALS:
    /// "running", "waiting", "draining", "cancelling", "ended".
    void stateChanged(const QByteArray &state);
    /// The keeper refused a command, in its words.
    void refused(const QString &why);
    void closed();

private:
    void read();

    QString m_path;
    int m_folder = -1;
    QLocalSocket m_socket;
    QByteArray m_unsent;
    QByteArray m_bytes;
};

} // namespace slipway::execution
