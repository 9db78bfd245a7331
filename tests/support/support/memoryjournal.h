// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "ports/journal.h"
#include "ports/runcatalog.h"

#include <QTimer>

namespace slipway::tests {

/// A journal and its leases in memory. It outlives conductors, and can fail or lose its process at any append.
class MemoryJournal final : public ports::Journal, public ports::Lease
{
public:
    /// Appends fail with JournalUnavailable while this is set.
    bool broken = false;
    /// The next append happens, but what comes back is a failure.
    bool loseNextReply = false;
    /// The append with this number (1, 2, …) is the last one that happens: its reply is never given. 0: never.
    int crashAtAppend = 0;
    /// Whether the append at which it crashes reaches the disk.
    bool crashKeepsAppend = true;

    [[nodiscard]] bool crashed() const { return m_crashed; }
    [[nodiscard]] int appends() const { return m_appends; }
    void restart()
    {
        m_crashed = false;
        crashAtAppend = 0;
        m_holders.clear();
    }

    [[nodiscard]] QList<run::Event> events(const QString &run) const { return m_runs.value(run); }
    [[nodiscard]] QStringList runs() const { return m_runs.keys(); }
    template<typename Body>
    [[nodiscard]] QList<Body> all(const QString &run) const
    {
        QList<Body> bodies;
        for (const run::Event &event : m_runs.value(run)) {
            if (const auto *body = std::get_if<Body>(&event.body))
                bodies.append(*body);
        }
        return bodies;
    }

    void append(const QString &run, qint64 epoch, qint64 expectedSeq, QList<ports::NewEvent> events, QObject *context,
                ports::Reply<QList<run::Event>> reply) override
    {
        if (m_crashed)
            return;
        if (broken)
            return later<QList<run::Event>>(context, reply, base::failure(base::ErrorCode::JournalUnavailable, QStringLiteral("The disk is full")));
        if (m_runs.value(run).size() != expectedSeq || m_epochs.value(run) != epoch)
            return later<QList<run::Event>>(context, reply, base::failure(base::ErrorCode::Conflict, QStringLiteral("Somebody else appended")));
        m_crashed = ++m_appends == crashAtAppend;
        if (m_crashed && !crashKeepsAppend)
            return;
        const QList<run::Event> appended = store(run, epoch, events);
        if (m_crashed)
            return;
        if (std::exchange(loseNextReply, false))
            return later<QList<run::Event>>(context, reply, base::failure(base::ErrorCode::JournalUnavailable, QStringLiteral("No answer")));
        later<QList<run::Event>>(context, reply, appended);
    }

    void read(const QString &run, qint64 afterSeq, QObject *context, ports::Reply<QList<run::Event>> reply) override
    {
        if (!m_crashed)
            later<QList<run::Event>>(context, reply, m_runs.value(run).mid(afterSeq));
    }

    void verify(const QString &run, QObject *context, ports::Reply<ports::Verification> reply) override
    {
        later<ports::Verification>(context, reply, ports::Verification{run, m_runs.value(run).size(), {}, {}});
    }

    void acquire(const QString &run, const QString &holder, QObject *context, ports::Reply<qint64> reply) override
    {
        if (m_holders.contains(run))
            return later<qint64>(context, reply, base::failure(base::ErrorCode::Conflict, m_holders.value(run)));
        m_holders.insert(run, holder);
        later<qint64>(context, reply, ++m_epochs[run]);
    }
    void release(const QString &run) override { m_holders.remove(run); }

    /// Takes the lease away, as another process does after this one was thought dead.
    void usurp(const QString &run) { ++m_epochs[run]; }

private:
    template<typename T>
    static void later(QObject *context, const ports::Reply<T> &reply, const base::Result<T> &result)
    {
        QTimer::singleShot(0, context, [reply, result] { reply(result); });
    }

    QList<run::Event> store(const QString &run, qint64 epoch, const QList<ports::NewEvent> &events)
    {
        QList<run::Event> &all = m_runs[run];
        QList<run::Event> appended;
        for (const ports::NewEvent &one : events) {
            run::Event event;
            event.payload = run::encode(one.body);
            event.body = run::decode(run::typeOf(one.body), 1, event.payload).value();
            run::Envelope envelope{run, all.size() + 1, epoch, base::newId(), run::typeOf(one.body), 1,
                                   one.at, one.actor, one.cause, {}, {}, {}};
            event.envelope = run::sealed(envelope, event.payload,
                                         all.isEmpty() ? run::genesisHash() : all.last().envelope.hash);
            all.append(event);
            appended.append(event);
        }
        return appended;
    }

    QHash<QString, QList<run::Event>> m_runs;
    QHash<QString, qint64> m_epochs;
    QHash<QString, QString> m_holders;
    int m_appends = 0;
    bool m_crashed = false;
};

} // namespace slipway::tests
