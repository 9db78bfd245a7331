// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"

namespace slipway::shop {

namespace {

QByteArray head(const QByteArray &name, const QByteArray &type, const QByteArray &help)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

} // namespace

Metrics::Metrics(QByteArray service, const QByteArray &version)
    : m_service(std::move(service))
    , m_version(version)
    , m_requests{{{version, 200}, 0}, {{version, 500}, 0}}
    , m_durations{{version, {}}}
{
}

void Metrics::observe(const QByteArray &version, int status, double seconds)
{
    ++m_requests[{version, status}];
    Histogram &histogram = m_durations[version];
    for (size_t i = 0; i < Bounds.size(); ++i) {
        histogram.atMost[i] += seconds <= Bounds[i] ? 1 : 0;
    }
    ++histogram.count;
    histogram.sum += seconds;
}

void Metrics::setQueueDepth(int jobs)
{
    m_queueDepth = jobs;
}

QByteArray Metrics::text() const
{
    QByteArray out = head("shop_build_info", "gauge", "The release that this process runs.");
    out += series("shop_build_info", m_version, {}, "1");
    out += head("http_requests_total", "counter", "Requests answered.");
    for (const auto &[key, count] : m_requests.asKeyValueRange()) {
        out += series("http_requests_total", key.first, "status=\"" + QByteArray::number(key.second) + '"',
                      QByteArray::number(count));
    }
    out += head("http_request_duration_seconds", "histogram", "Time to answer a request.");
    for (const auto &[version, histogram] : m_durations.asKeyValueRange()) {
        out += histogramText(version, histogram);
    }
    if (m_queueDepth >= 0) {
        out += head("shop_queue_depth", "gauge", "Orders that wait for the worker.");
        out += series("shop_queue_depth", m_version, {}, QByteArray::number(m_queueDepth));
    }
    return out;
}

QByteArray Metrics::series(const QByteArray &name, const QByteArray &version, const QByteArray &label,
                           const QByteArray &value) const
{
    const QByteArray more = label.isEmpty() ? label : ',' + label;
    return name + "{service=\"" + m_service + "\",version=\"" + version + '"' + more + "} " + value + '\n';
}

QByteArray Metrics::histogramText(const QByteArray &version, const Histogram &histogram) const
{
    const QByteArray name = "http_request_duration_seconds";
    const QByteArray total = QByteArray::number(histogram.count);
    QByteArray out;
    for (size_t i = 0; i < Bounds.size(); ++i) {
        out += series(name + "_bucket", version, "le=\"" + QByteArray::number(Bounds[i]) + '"',
                      QByteArray::number(histogram.atMost[i]));
    }
    out += series(name + "_bucket", version, "le=\"+Inf\"", total);
    out += series(name + "_sum", version, {}, QByteArray::number(histogram.sum, 'f', 6));
    out += series(name + "_count", version, {}, total);
    return out;
}

} // namespace slipway::shop
