// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "turnqueue.h"

namespace slipway::conductor {

/// Ends soaks whose time has passed. It keeps no time of its own: what is due follows from the state, so that a hold, a
/// suspended machine or another process in between make no difference.
class SoakTimer : public QObject
{
    Q_OBJECT
public:
    SoakTimer(TurnQueue &queue, base::Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void elapsed(const QString &step);

private:
    void look();
    void end(const QString &step);

    TurnQueue &m_queue;
    base::Clock &m_clock;
    QHash<QString, QDateTime> m_wakes; ///< step → when it is looked at next
};

} // namespace slipway::conductor
