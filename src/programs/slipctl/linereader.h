// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace slipway::slipctl {

/// Lines that somebody types, without blocking.
class LineReader : public QObject
{
    Q_OBJECT
public:
    explicit LineReader(QObject *parent = nullptr);

Q_SIGNALS:
    void line(const QString &text);
    /// Nobody types any more.
    void closed();

private:
    void read();

    QSocketNotifier m_notifier;
    QByteArray m_buffer;
};

} // namespace slipway::slipctl
