// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/journal.h"
#include "ports/runcatalog.h"

#include <memory>

namespace slipway::journal {

/// Where a local journal lives.
struct SqliteLocation
{
    QString database; ///< path of the database; locks and seals are kept beside it
    QString sealKey;  ///< path of the key that seals heads, made on first use, readable by its owner only
};

/// The journal in a SQLite database (WAL, synchronous=FULL) with one writer thread. The database opens with the first
/// request; where it cannot, every reply is JournalUnavailable and says why. Replies come on the context's thread.
class SqliteStore final : public ports::Journal, public ports::RunCatalog, public ports::Lease
{
public:
    explicit SqliteStore(SqliteLocation location);
    /// Finishes what was requested, then closes.
    ~SqliteStore() override;

    void append(const QString &run, qint64 epoch, qint64 expectedSeq, QList<ports::NewEvent> events, QObject *context,
                ports::Reply<QList<run::Event>> reply) override;
    void read(const QString &run, qint64 afterSeq, QObject *context, ports::Reply<QList<run::Event>> reply) override;
    void verify(const QString &run, QObject *context, ports::Reply<ports::Verification> reply) override;
    void traces(QObject *context, ports::Reply<QStringList> reply) override;
    void list(QObject *context, ports::Reply<QList<ports::RunSummary>> reply) override;
    void acquire(const QString &run, const QString &holder, QObject *context, ports::Reply<qint64> reply) override;
    void release(const QString &run) override;

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace slipway::journal
