// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/journal.h"

namespace slipway::ports {

struct HttpProbe
{
    QString url;
    QString expected; ///< text, /regex/ or JSON subset; empty: any 2xx
    int timeoutMs = 10000;
};

struct HttpAnswer
{
    int status = 0;       ///< 0: no answer
    qint64 latencyMs = 0;
    QByteArray body;      ///< first 64 KiB
    bool asExpected = false;
    QString detail;       ///< why not, "body lacks "status": "healthy""
    QString from;         ///< host it was asked from
};

/// Looks at services without changing them.
class Prober
{
public:
    virtual ~Prober() = default;
    virtual void probe(const HttpProbe &probe, QObject *context, Reply<HttpAnswer> reply) = 0;
};

struct Sample
{
    QDateTime at;
    double value = 0; ///< may be NaN or infinite
};

struct MetricSeries
{
    QMap<QString, QString> labels;
    QList<Sample> samples;
};

struct MetricAnswer
{
    QList<MetricSeries> series;
    QStringList warnings;
};

/// Answers PromQL.
class MetricSource
{
public:
    virtual ~MetricSource() = default;
    virtual void instant(const QString &server, const QString &query, QObject *context, Reply<MetricAnswer> reply) = 0;
    /// @p stepSeconds is raised where the range would exceed 11 000 points.
    virtual void range(const QString &server, const QString &query, const QDateTime &from, const QDateTime &to,
                       int stepSeconds, QObject *context, Reply<MetricAnswer> reply) = 0;
};

} // namespace slipway::ports
