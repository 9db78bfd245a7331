// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/journal.h"

namespace slipway::ports {

/// One row of the history.
struct RunSummary
{
    QString run;
    QString title;
    QString service;
    QString version;
    QString environment;
    QString leader;
    run::Mode mode = run::Mode::Live;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid while unfinished
    std::optional<run::Outcome> outcome;
    qint64 events = 0;
    QString head;
    QString runbookPath;
    int settled = 0; ///< units
    int total = 0;
    int running = 0; ///< commands that ran when it was left, of an unfinished run; they may run on
    friend bool operator==(const RunSummary &, const RunSummary &) = default;
};

/// The runs that a journal holds: projections, rebuildable.
class RunCatalog
{
public:
    virtual ~RunCatalog() = default;
    /// Newest first.
    virtual void list(QObject *context, Reply<QList<RunSummary>> reply) = 0;
    /// Every run that left anything at all: a row of the history, events or a seal. In the order of their ids, which is
    /// that of their beginning.
    virtual void traces(QObject *context, Reply<QStringList> reply) = 0;
};

/// Who conducts a run: one at a time. Liveness is a lock held by the process, never a PID.
class Lease
{
public:
    virtual ~Lease() = default;
    /// Grants the next epoch. Errors: Conflict with the holder's name where somebody alive has it.
    virtual void acquire(const QString &run, const QString &holder, QObject *context, Reply<qint64> reply) = 0;
    virtual void release(const QString &run) = 0;
};

} // namespace slipway::ports
