// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlclient.h"
#include "executionfolder.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace slipway::execution {

/// Follows one claimed execution to its end, which it reports once.
class Attachment : public QObject
{
    Q_OBJECT
public:
    Attachment(ExecutionFolder folder, QObject *parent = nullptr);

    void follow();
    void cancel() { m_control.send("cancel"); }
    void sendInput(const QByteArray &bytes);
    void closeInput() { m_control.send("eof"); }

Q_SIGNALS:
    void grew(qint64 bytes);
    void waiting(bool waiting);
    void ended(const slipway::ports::CommandOutcome &outcome);

private:
    void look();
    void lookAtOutput();
    void onState(const QByteArray &state);
    void end(ports::CommandOutcome outcome);

    ExecutionFolder m_folder;
    ControlClient m_control;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< gathers what the watcher tells
    QTimer m_poll; ///< for file systems that tell nothing
    qint64 m_bytes = 0;
    bool m_waiting = false;
    bool m_ending = false;
};

} // namespace slipway::execution
