// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sqlitestore.h"

#include "base/id.h"
#include "base/tr.h"
#include "database.h"
#include "eventtable.h"
#include "lockfolder.h"
#include "projection.h"
#include "sealfolder.h"
#include "verification.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QVariant>

namespace slipway::journal {
using base::Tr;

namespace {

base::Status sameEpoch(Database &database, const QString &run, qint64 epoch)
{
    auto query = database.prepared(QStringLiteral("SELECT epoch FROM lease WHERE run = ?"));
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(run);
    if (auto done = database.execute(*query); !done)
        return done;
    if (query->next() && query->value(0).toLongLong() == epoch)
        return {};
    return base::failure(base::ErrorCode::Conflict, Tr::tr("Somebody else conducts this run now"), run,
                         Tr::tr("open the run again to follow it"));
}

base::Result<qint64> nextEpoch(Database &database, const QString &run, const QString &holder)
{
    auto query = database.prepared(QStringLiteral(
        "INSERT INTO lease (run, epoch, holder) VALUES (?, 1, ?)"
        " ON CONFLICT (run) DO UPDATE SET epoch = epoch + 1, holder = excluded.holder RETURNING epoch"));
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(run);
    query->addBindValue(holder);
    if (auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    if (!query->next())
        return base::failure(base::ErrorCode::JournalUnavailable, Tr::tr("The journal gave no epoch"), run);
    const qint64 epoch = query->value(0).toLongLong();
    query->finish();
    return epoch;
}

} // namespace

/// Lives on the writer thread; everything that touches the database happens there, in order.
class SqliteStore::Worker : public QObject
{
public:
    explicit Worker(const SqliteLocation &location)
        : m_database(std::make_unique<Database>(location.database))
        , m_seals(location.database + QStringLiteral(".seals"), location.sealKey)
        , m_locks(location.database + QStringLiteral(".locks"))
    {
        moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("journal"));
        m_thread.start();
    }

    ~Worker() override
    {
        // The connection must be closed on the thread that opened it, after everything requested before.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_database.reset();
                m_thread.quit();
            },
            Qt::QueuedConnection);
        m_thread.wait();
    }

    /// Runs @p job on the writer thread and its reply on the context's.
    template<typename T, typename Job>
    void request(QObject *context, ports::Reply<T> reply, Job job)
    {
        auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        promise->future().then(context, [reply = std::move(reply)](const base::Result<T> &result) { reply(result); });
        QMetaObject::invokeMethod(
            this,
            [this, promise, job = std::move(job)] {
                auto opened = m_database->open();
                promise->addResult(opened ? job() : base::Result<T>(std::unexpected(opened.error())));
                promise->finish();
            },
            Qt::QueuedConnection);
    }

    base::Result<QList<run::Event>> append(const QString &run, qint64 epoch, qint64 expectedSeq,
                                           const QList<ports::NewEvent> &added);
    base::Result<qint64> acquire(const QString &run, const QString &holder);

    std::unique_ptr<Database> m_database;
    SealFolder m_seals;
    LockFolder m_locks;

private:
    QThread m_thread;
};

base::Result<QList<run::Event>> SqliteStore::Worker::append(const QString &run, qint64 epoch, qint64 expectedSeq,
                                                            const QList<ports::NewEvent> &added)
{
    if (added.isEmpty())
        return QList<run::Event>{};
    Transaction transaction(*m_database);
    if (auto ready = transaction.begin().and_then([&] { return sameEpoch(*m_database, run, epoch); }); !ready)
        return std::unexpected(ready.error());
    auto head = headOf(*m_database, run);
    if (!head)
        return std::unexpected(head.error());
    if (head->seq != expectedSeq)
        return base::failure(base::ErrorCode::Conflict,
                             Tr::tr("The run went on elsewhere: its last event is %1, not %2").arg(head->seq).arg(expectedSeq),
                             run, Tr::tr("open the run again"));
    QList<run::Event> appended;
    for (const ports::NewEvent &event : added) {
        const QByteArray payload = run::encode(event.body);
        run::Envelope envelope{run,         head->seq + 1, epoch,      base::newId(), run::typeOf(event.body), 1,
                               event.at.toUTC(), event.actor,   event.cause, {},            {},                     {}};
        envelope = run::sealed(envelope, payload, head->hash);
        if (auto done = insert(*m_database, {envelope, payload}); !done)
            return std::unexpected(done.error());
        *head = {envelope.seq, envelope.hash};
        appended.append(run::Event{envelope, event.body, payload});
    }
    // A seal that could not be written shows when the run is verified; the events themselves do not depend on it.
    static_cast<void>(m_seals.announce(run, head->seq, head->hash));
    if (auto done = project(*m_database, appended).and_then([&] { return transaction.commit(); }); !done)
        return std::unexpected(done.error());
    static_cast<void>(m_seals.seal(run, head->seq, head->hash));
    return appended;
}

base::Result<qint64> SqliteStore::Worker::acquire(const QString &run, const QString &holder)
{
    if (auto locked = m_locks.lock(run, holder); !locked)
        return std::unexpected(locked.error());
    auto epoch = nextEpoch(*m_database, run, holder);
    if (!epoch)
        m_locks.unlock(run);
    return epoch;
}

SqliteStore::SqliteStore(SqliteLocation location)
    : m_worker(std::make_unique<Worker>(location))
{
}

SqliteStore::~SqliteStore() = default;

void SqliteStore::append(const QString &run, qint64 epoch, qint64 expectedSeq, QList<ports::NewEvent> events,
                         QObject *context, ports::Reply<QList<run::Event>> reply)
{
    m_worker->request(context, std::move(reply), [worker = m_worker.get(), run, epoch, expectedSeq, events] {
        return worker->append(run, epoch, expectedSeq, events);
    });
}

void SqliteStore::read(const QString &run, qint64 afterSeq, QObject *context, ports::Reply<QList<run::Event>> reply)
{
    m_worker->request(context, std::move(reply),
                      [worker = m_worker.get(), run, afterSeq] { return events(*worker->m_database, run, afterSeq); });
}

void SqliteStore::verify(const QString &run, QObject *context, ports::Reply<ports::Verification> reply)
{
    m_worker->request(context, std::move(reply),
                      [worker = m_worker.get(), run] { return verifyRun(*worker->m_database, worker->m_seals, run); });
}

void SqliteStore::traces(QObject *context, ports::Reply<QStringList> reply)
{
    m_worker->request(context, std::move(reply),
                      [worker = m_worker.get()] { return journal::traces(*worker->m_database, worker->m_seals); });
}

void SqliteStore::list(QObject *context, ports::Reply<QList<ports::RunSummary>> reply)
{
    m_worker->request(context, std::move(reply),
                      [worker = m_worker.get()] { return summaries(*worker->m_database); });
}

void SqliteStore::acquire(const QString &run, const QString &holder, QObject *context, ports::Reply<qint64> reply)
{
    m_worker->request(context, std::move(reply),
                      [worker = m_worker.get(), run, holder] { return worker->acquire(run, holder); });
}

void SqliteStore::release(const QString &run)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), run] { worker->m_locks.unlock(run); }, Qt::QueuedConnection);
}

} // namespace slipway::journal
