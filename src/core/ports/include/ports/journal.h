// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

#include <functional>

class QObject;

namespace slipway::ports {

/// Delivers a value on the thread of the context object given with the call; dropped when that object dies.
template<typename T>
using Reply = std::function<void(base::Result<T>)>;

/// What somebody wants to append; the journal adds seq, digests and the chain.
struct NewEvent
{
    QDateTime at;
    QString actor;
    QString cause;
    run::EventBody body;
};

/// A run's whole chain checked.
struct Verification
{
    QString run;
    qint64 events = 0;
    QString head;
    QStringList problems; ///< empty: intact
    /// False where events were changed, lost or not made here: whoever goes on from them may repeat what was done. Only a
    /// seal that is missing or lags behind, as after a loss of power, leaves it true.
    bool canGoOn = true;
};

/// The only truth about runs. Appending is atomic for the whole list and durable when the reply comes.
class Journal
{
public:
    virtual ~Journal() = default;
    /// Errors: Conflict where @p expectedSeq is not the last seq or the lease's epoch is old; JournalUnavailable.
    virtual void append(const QString &run, qint64 epoch, qint64 expectedSeq, QList<NewEvent> events, QObject *context,
                        Reply<QList<run::Event>> reply) = 0;
    virtual void read(const QString &run, qint64 afterSeq, QObject *context, Reply<QList<run::Event>> reply) = 0;
    virtual void verify(const QString &run, QObject *context, Reply<Verification> reply) = 0;
};

} // namespace slipway::ports
