// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace slipway::slipctl {

/// SIGINT and SIGTERM as a Qt signal; one at a time in a process.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void raised();

private:
    QSocketNotifier m_notifier;
};

} // namespace slipway::slipctl
