// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

using namespace Qt::StringLiterals;

namespace slipway::shop {

namespace {

constexpr int MaxQueue = 1000;

} // namespace

Worker::Worker(const Release &release, const Folder &folder)
    : Service("worker", release, folder)
{
    m_metrics.setQueueDepth(0);
    connect(&m_pace, &QTimer::timeout, this, &Worker::book);
    m_pace.start(int(1000 / release.ordersPerSecond));
}

void Worker::answer(const Request &request, const Reply &reply)
{
    if (request.method != "POST" || request.path != "/jobs") {
        reply(json(404, {{u"error"_s, u"no such resource"_s}}));
        return;
    }
    if (m_queue >= MaxQueue) {
        reply(json(503, {{u"error"_s, u"the queue is full"_s}}));
        return;
    }
    m_metrics.setQueueDepth(++m_queue);
    reply(json(201, {{u"queued"_s, m_queue}}));
}

QString Worker::complaint() const
{
    return m_queue >= MaxQueue ? u"the queue is full"_s : QString();
}

void Worker::book()
{
    if (m_queue == 0) {
        return;
    }
    m_metrics.setQueueDepth(--m_queue);
    m_folder.setOrders(m_folder.orders() + 1);
}

} // namespace slipway::shop
