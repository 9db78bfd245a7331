// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QTest>

namespace slipway {

/// Tells for how long the event loop was kept from its next turn: from waking up until it waits again, and for whatever is
/// measured until the loop has nothing left to do.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_turn.start(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { note(m_turn); });
    }

    template<typename Interaction>
    void measure(Interaction interaction)
    {
        QElapsedTimer timer;
        timer.start();
        interaction();
        QCoreApplication::sendPostedEvents();
        note(timer);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    template<typename Condition>
    void waitFor(Condition condition)
    {
        QVERIFY(QTest::qWaitFor(condition, 30'000));
    }

    [[nodiscard]] double longestMs() const { return double(m_longestNs) / 1e6; }
    [[nodiscard]] int count() const { return m_count; }

private:
    void note(QElapsedTimer &timer)
    {
        if (!timer.isValid())
            return;
        m_longestNs = std::max(m_longestNs, timer.nsecsElapsed());
        ++m_count;
        timer.invalidate();
    }

    QElapsedTimer m_turn;
    qint64 m_longestNs = 0;
    int m_count = 0;
};

} // namespace slipway
