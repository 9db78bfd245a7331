// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <array>

namespace slipway::shop {

/// What one service counts, in Prometheus' text format 0.0.4.
class Metrics
{
public:
    /// @p version is the release of the service itself; its series start at zero, so that a rate sees the first error.
    Metrics(QByteArray service, const QByteArray &version);

    /// Counts a request that @p version answered with @p status after @p seconds.
    void observe(const QByteArray &version, int status, double seconds);
    void setQueueDepth(int jobs);

    [[nodiscard]] QByteArray text() const;

private:
    static constexpr std::array Bounds{0.005, 0.01,  0.02, 0.03, 0.04, 0.05, 0.06, 0.08,
                                       0.1,   0.125, 0.15, 0.2,  0.3,  0.5,  1.0,  2.5};
    struct Histogram
    {
        std::array<qint64, Bounds.size()> atMost{};
        qint64 count = 0;
        double sum = 0;
    };

    [[nodiscard]] QByteArray series(const QByteArray &name, const QByteArray &version, const QByteArray &label,
                                    const QByteArray &value) const;
    [[nodiscard]] QByteArray histogramText(const QByteArray &version, const Histogram &histogram) const;

    QByteArray m_service;
    QByteArray m_version;
    QMap<std::pair<QByteArray, int>, qint64> m_requests;
    QMap<QByteArray, Histogram> m_durations;
    int m_queueDepth = -1;
};

} // namespace slipway::shop
