// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QTest>

#include <ctime>

namespace slipway {

/// Tells for how long the event loop was kept from its next turn: from waking up until it waits again, and for whatever is
/// measured until the loop has nothing left to do.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_turn.begin(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { note(m_turn); });
    }

    template<typename Interaction>
    void measure(Interaction interaction)
    {
        Turn turn;
        turn.begin();
        interaction();
        QCoreApplication::sendPostedEvents();
        note(turn);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    template<typename Condition>
    void waitFor(Condition condition)
    {
        QVERIFY(QTest::qWaitFor(condition, 30'000));
    }

    [[nodiscard]] double longestMs() const { return double(m_longestNs) / 1e6; }
    /// The most that this thread worked in one turn: what other programs did meanwhile does not count.
    [[nodiscard]] double workedMs() const { return double(m_workedNs) / 1e6; }
    [[nodiscard]] int count() const { return m_count; }

private:
    struct Turn
    {
        QElapsedTimer timer;
        qint64 workedBefore = 0;

        void begin()
        {
            timer.start();
            workedBefore = workedNs();
        }
    };

    static qint64 workedNs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    void note(Turn &turn)
    {
        if (!turn.timer.isValid())
            return;
        m_longestNs = std::max(m_longestNs, turn.timer.nsecsElapsed());
        m_workedNs = std::max(m_workedNs, workedNs() - turn.workedBefore);
        ++m_count;
        turn.timer.invalidate();
    }

    Turn m_turn;
    qint64 m_longestNs = 0;
    qint64 m_workedNs = 0;
    int m_count = 0;
};

} // namespace slipway
