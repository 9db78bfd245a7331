// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

namespace slipway::base {

/// Time as a collaborator, so that tests move it by hand.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC with milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Calls @p wake once on the calling thread at or after @p at (UTC); dropped when @p context dies.
    /// Survives jumps of the system clock by looking again at least every minute.
    virtual void wakeAt(const QDateTime &at, QObject *context, std::function<void()> wake) = 0;
};

/// The system's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    void wakeAt(const QDateTime &at, QObject *context, std::function<void()> wake) override;
};

/// A clock that stands still until it is told to move.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start);
    [[nodiscard]] QDateTime now() const override;
    void wakeAt(const QDateTime &at, QObject *context, std::function<void()> wake) override;
    /// Moves time forward and fires, in order, every wake that falls due.
    void advance(std::chrono::milliseconds by);

private:
    struct Wake;
    QDateTime m_now;
    std::vector<std::shared_ptr<Wake>> m_wakes;
};

} // namespace slipway::base
