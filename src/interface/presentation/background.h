// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/journal.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace slipway::presentation {

/// Runs @p work on a thread of the pool; @p reply gets its Result on the thread of @p context, unless that is gone.
template<typename T, typename Work>
void inBackground(Work work, QObject *context, ports::Reply<T> reply)
{
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->future().then(context, [reply = std::move(reply)](const base::Result<T> &result) { reply(result); });
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

/// Calls @p ask(reply) on the thread of @p home; @p reply gets the Result on the thread of @p context, unless that is gone.
template<typename T, typename Ask>
void onThreadOf(QObject &home, Ask ask, QObject *context, ports::Reply<T> reply)
{
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->future().then(context, [reply = std::move(reply)](const base::Result<T> &result) { reply(result); });
    promise->start();
    const auto fulfil = [promise](const base::Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    };
    QMetaObject::invokeMethod(&home, [ask = std::move(ask), fulfil] { ask(fulfil); }, Qt::QueuedConnection);
}

} // namespace slipway::presentation
