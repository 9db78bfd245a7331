// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "ports/probes.h"

namespace slipway::metrics {

/// Most points a series may have in one range query (Prometheus, api.go).
inline constexpr qint64 maximumPoints = 11000;

/// Asks a Prometheus by its HTTP API v1 (POST forms).
class PrometheusSource final : public ports::MetricSource
{
public:
    explicit PrometheusSource(net::HttpClient &client);
    void instant(const QString &server, const QString &query, QObject *context,
                 ports::Reply<ports::MetricAnswer> reply) override;
    void range(const QString &server, const QString &query, const QDateTime &from, const QDateTime &to, int stepSeconds,
               QObject *context, ports::Reply<ports::MetricAnswer> reply) override;

private:
    void ask(const QString &server, const QString &path, const QList<std::pair<QString, QString>> &form, QObject *context,
             ports::Reply<ports::MetricAnswer> reply);
    net::HttpClient &m_client;
};

} // namespace slipway::metrics
