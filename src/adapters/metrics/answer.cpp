// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/answer.h"

#include "base/tr.h"
#include "metrics/prometheussource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <limits>

namespace slipway::metrics {
using base::Tr;

namespace {

/// Values come as strings because JSON has no NaN; see "querying/api.md", Expression query result formats.
double valueFrom(const QString &text)
{
    if (text == u"+Inf" || text == u"Inf")
        return std::numeric_limits<double>::infinity();
    if (text == u"-Inf")
        return -std::numeric_limits<double>::infinity();
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? value : std::numeric_limits<double>::quiet_NaN();
}

ports::Sample sampleFrom(const QJsonArray &pair)
{
    return {QDateTime::fromMSecsSinceEpoch(qRound64(pair.at(0).toDouble() * 1000), QTimeZone::UTC),
            valueFrom(pair.at(1).toString())};
}

ports::MetricSeries seriesFrom(const QJsonObject &object, QStringList &warnings)
{
    ports::MetricSeries series;
    const QJsonObject labels = object.value(u"metric").toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        series.labels.insert(it.key(), it.value().toString());
    if (object.contains(u"value"))
        series.samples.append(sampleFrom(object.value(u"value").toArray()));
    for (const QJsonValue &pair : object.value(u"values").toArray())
        series.samples.append(sampleFrom(pair.toArray()));
    if (object.contains(u"histogram") || object.contains(u"histograms"))
        warnings.append(Tr::tr("native histograms are left out; ask for histogram_quantile() of them"));
    return series;
}

ports::MetricAnswer dataFrom(const QJsonObject &data)
{
    ports::MetricAnswer answer;
    const QJsonArray result = data.value(u"result").toArray();
    if (data.value(u"resultType").toString() == u"scalar") {
        answer.series.append({{}, {sampleFrom(result)}});
        return answer;
    }
    answer.series.reserve(result.size());
    for (const QJsonValue &one : result)
        answer.series.append(seriesFrom(one.toObject(), answer.warnings));
    return answer;
}

} // namespace

base::Result<ports::MetricAnswer> readAnswer(const QByteArray &body, int status, const QString &where)
{
    const QJsonObject envelope = QJsonDocument::fromJson(body).object();
    const QString outcome = envelope.value(u"status").toString();
    if (outcome == u"error")
        return base::failure(base::ErrorCode::Failed,
                             Tr::tr("Prometheus refused the query (%1): %2")
                                 .arg(envelope.value(u"errorType").toString(), envelope.value(u"error").toString()),
                             where, Tr::tr("mend the query"));
    if (outcome != u"success")
        return base::failure(base::ErrorCode::Unreadable, Tr::tr("This is no answer of Prometheus (HTTP %1)").arg(status), where,
                             Tr::tr("check the server's address"));
    ports::MetricAnswer answer = dataFrom(envelope.value(u"data").toObject());
    for (const QJsonValue &warning : envelope.value(u"warnings").toArray())
        answer.warnings.append(warning.toString());
    return answer;
}

qint64 fittingStep(const QDateTime &from, const QDateTime &to, int stepSeconds)
{
    const qint64 seconds = from.secsTo(to);
    const qint64 least = (seconds + maximumPoints - 1) / maximumPoints;
    return std::max<qint64>({1, stepSeconds, least});
}

} // namespace slipway::metrics
