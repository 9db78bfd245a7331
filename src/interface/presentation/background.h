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

} // namespace slipway::presentation
