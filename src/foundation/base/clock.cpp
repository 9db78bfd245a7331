// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace slipway::base {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::wakeAt(const QDateTime &at, QObject *context, std::function<void()> wake)
{
    using namespace std::chrono;
    const auto left = milliseconds(now().msecsTo(at));
    const auto wait = std::clamp(left, 0ms, milliseconds(minutes(1)));
    QTimer::singleShot(wait, context, [this, at, context, wake = std::move(wake)]() mutable {
        if (now() >= at)
            wake();
        else
            wakeAt(at, context, std::move(wake));
    });
}

struct ManualClock::Wake
{
    QDateTime at;
    QPointer<QObject> context;
    std::function<void()> wake;
};

ManualClock::ManualClock(QDateTime start)
    : m_now(std::move(start))
{
}

QDateTime ManualClock::now() const
{
    return m_now;
}

void ManualClock::wakeAt(const QDateTime &at, QObject *context, std::function<void()> wake)
{
    m_wakes.push_back(std::make_shared<Wake>(at, context, std::move(wake)));
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const QDateTime target = m_now.addDuration(by);
    for (;;) {
        const auto next = std::ranges::min_element(m_wakes, {}, &Wake::at);
        if (next == m_wakes.end() || (*next)->at > target)
            break;
        const auto due = *next;
        m_wakes.erase(next);
        m_now = std::max(m_now, due->at);
        if (due->context)
            due->wake();
    }
    m_now = target;
}

} // namespace slipway::base
