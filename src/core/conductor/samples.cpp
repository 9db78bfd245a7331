// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "base/recorded.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

constexpr int consecutiveErrorLimit = 4; ///< as Argo Rollouts has it

QJsonObject summaryOf(const QString &label, const QList<ports::Sample> &samples)
{
    QJsonObject object{{u"label"_s, label}, {u"count"_s, samples.size()}};
    QList<double> finite;
    for (const ports::Sample &sample : samples) {
        if (std::isfinite(sample.value))
            finite.append(sample.value);
    }
    if (finite.isEmpty())
        return object;
    const auto [least, greatest] = std::ranges::minmax(finite);
    object.insert(u"first"_s, finite.first());
    object.insert(u"last"_s, finite.last());
    object.insert(u"min"_s, least);
    object.insert(u"max"_s, greatest);
    return object;
}

} // namespace

QString Samples::labelOf(const ports::MetricSeries &series)
{
    QStringList parts;
    for (const auto &[name, value] : series.labels.asKeyValueRange())
        parts.append(name + u"=\""_s + value + u'"');
    return parts.isEmpty() ? QString() : u'{' + parts.join(u", "_s) + u'}';
}

void Samples::add(const base::Result<ports::MetricAnswer> &answer)
{
    ++m_looks;
    if (!answer) {
        ++m_errors;
        m_limitReached = ++m_consecutiveErrors >= consecutiveErrorLimit || m_limitReached;
        m_lastError = answer.error().oneLine();
        return;
    }
    m_consecutiveErrors = 0;
    for (const ports::MetricSeries &series : answer->series)
        m_series[labelOf(series)] += series.samples;
}

QJsonObject Samples::summary() const
{
    QJsonArray series;
    for (const auto &[label, samples] : m_series.asKeyValueRange())
        series.append(summaryOf(label, samples));
    return {{u"looks"_s, m_looks}, {u"errors"_s, m_errors}, {u"series"_s, series}};
}

QByteArray Samples::json() const
{
    QJsonObject all;
    for (const auto &[label, samples] : m_series.asKeyValueRange()) {
        QJsonArray points;
        for (const ports::Sample &sample : samples)
            points.append(QJsonArray{sample.at.toMSecsSinceEpoch(), QString::number(sample.value, 'g', 17)});
        all.insert(label, points);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Samples::Judgement Samples::judgement() const
{
    if (m_looks == 0)
        return {run::Verdict::Error, base::recorded("stopped before it was answered")};
    if (m_errors == m_looks)
        return {run::Verdict::Error, base::recorded("it could not be measured: %1").arg(m_lastError)};
    if (m_limitReached)
        return {run::Verdict::Error, base::recorded("%1 looks in a row could not be measured: %2").arg(consecutiveErrorLimit).arg(m_lastError)};
    if (m_series.isEmpty())
        return {run::Verdict::Inconclusive, base::recorded("the query returned no data")};
    return {run::Verdict::Inconclusive, base::recorded("say whether what was measured is right")};
}

} // namespace slipway::conductor
