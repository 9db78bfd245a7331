// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"

#include "base/tr.h"
#include "eventtable.h"
#include "run/rules.h"

#include <QTimeZone>
#include <QVariant>

namespace slipway::journal {
using base::Tr;

namespace {

base::Status bound(Database &database, const QString &sql, const QVariantList &values)
{
    auto query = database.prepared(sql);
    if (!query)
        return std::unexpected(query.error());
    for (const QVariant &value : values) {
        // A null string would be bound as NULL.
        const bool isText = value.typeId() == QMetaType::QString;
        query->addBindValue(isText && value.toString().isEmpty() ? QVariant(QStringLiteral("")) : value);
    }
    return database.execute(*query);
}

base::Status insertRun(Database &database, const run::Event &event, const run::RunStarted &started)
{
    return bound(database,
                 QStringLiteral("INSERT INTO run (run, title, service, version, environment, leader, mode, runbook_path,"
                                " started_at, events, head) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')"),
                 {event.envelope.run, started.plan.title, started.service, started.version, started.environment.name,
                  started.leader, static_cast<int>(started.mode), started.runbookPath,
                  event.envelope.at.toMSecsSinceEpoch()});
}

run::Progress progressOf(const run::RunState &state)
{
    run::Progress all;
    for (const runbook::PlanPhase &phase : state.plan().phases) {
        const run::Progress one = run::progressOfPhase(state, phase.id);
        all.settled += one.settled;
        all.total += one.total;
    }
    return all;
}

base::Status finishRun(Database &database, const run::Event &event, const run::RunFinished &finished)
{
    const auto all = events(database, event.envelope.run, 0);
    if (!all)
        return std::unexpected(all.error());
    const run::Progress progress = progressOf(run::fold(*all));
    return bound(database,
                 QStringLiteral("UPDATE run SET finished_at = ?, outcome = ?, settled = ?, total = ? WHERE run = ?"),
                 {event.envelope.at.toMSecsSinceEpoch(), static_cast<int>(finished.outcome), progress.settled,
                  progress.total, event.envelope.run});
}

ports::RunSummary summaryFrom(const QSqlQuery &row)
{
    const auto instant = [&row](int column) {
        return row.isNull(column) ? QDateTime()
                                  : QDateTime::fromMSecsSinceEpoch(row.value(column).toLongLong(), QTimeZone::UTC);
    };
    ports::RunSummary summary;
    summary.run = row.value(0).toString();
    summary.title = row.value(1).toString();
    summary.service = row.value(2).toString();
    summary.version = row.value(3).toString();
    summary.environment = row.value(4).toString();
    summary.leader = row.value(5).toString();
    summary.mode = static_cast<run::Mode>(row.value(6).toInt());
    summary.runbookPath = row.value(7).toString();
    summary.startedAt = instant(8);
    summary.finishedAt = instant(9);
    if (!row.isNull(10))
        summary.outcome = static_cast<run::Outcome>(row.value(10).toInt());
    summary.events = row.value(11).toLongLong();
    summary.head = row.value(12).toString();
    summary.settled = row.value(13).toInt();
    summary.total = row.value(14).toInt();
    return summary;
}

base::Result<QList<ports::RunSummary>> rows(Database &database, const QString &which, const QVariantList &values = {})
{
    auto query = database.prepared(
        QStringLiteral("SELECT run, title, service, version, environment, leader, mode, runbook_path, started_at,"
                       " finished_at, outcome, events, head, settled, total FROM run ")
        + which);
    if (!query)
        return std::unexpected(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    QList<ports::RunSummary> list;
    while (query->next())
        list.append(summaryFrom(*query));
    return list;
}

/// What the row says once all @p events are projected.
ports::RunSummary summarised(const QList<run::Event> &events)
{
    ports::RunSummary summary;
    for (const run::Event &event : events) {
        if (const auto *started = std::get_if<run::RunStarted>(&event.body)) {
            summary.title = started->plan.title;
            summary.service = started->service;
            summary.version = started->version;
            summary.environment = started->environment.name;
            summary.leader = started->leader;
            summary.mode = started->mode;
            summary.runbookPath = started->runbookPath;
            summary.startedAt = event.envelope.at;
        } else if (const auto *finished = std::get_if<run::RunFinished>(&event.body)) {
            summary.finishedAt = event.envelope.at;
            summary.outcome = finished->outcome;
            const run::Progress progress = progressOf(run::fold(events));
            summary.settled = progress.settled;
            summary.total = progress.total;
        }
        summary.run = event.envelope.run;
        summary.events = event.envelope.seq;
        summary.head = event.envelope.hash;
    }
    return summary;
}

} // namespace

base::Status project(Database &database, const QList<run::Event> &appended)
{
    for (const run::Event &event : appended) {
        if (const auto *started = std::get_if<run::RunStarted>(&event.body)) {
            if (auto done = insertRun(database, event, *started); !done)
                return done;
        }
        if (const auto *finished = std::get_if<run::RunFinished>(&event.body)) {
            if (auto done = finishRun(database, event, *finished); !done)
                return done;
        }
    }
    const run::Envelope &last = appended.last().envelope;
    return bound(database, QStringLiteral("UPDATE run SET events = ?, head = ? WHERE run = ?"),
                 {last.seq, last.hash, last.run});
}

base::Result<QList<ports::RunSummary>> summaries(Database &database)
{
    auto list = rows(database, QStringLiteral("ORDER BY started_at DESC, run DESC"));
    if (!list)
        return list;
    for (ports::RunSummary &summary : *list) {
        if (summary.outcome)
            continue;
        // A run that cannot be read is still listed: verifying it says what is wrong.
        if (const auto all = events(database, summary.run, 0)) {
            const run::RunState state = run::fold(*all);
            const run::Progress progress = progressOf(state);
            summary.settled = progress.settled;
            summary.total = progress.total;
            summary.running = int(state.index.running.size());
        }
    }
    return list;
}

base::Result<QStringList> rowProblems(Database &database, const QString &run, const QList<run::Event> &events)
{
    const auto found = rows(database, QStringLiteral("WHERE run = ?"), {run});
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return QStringList{Tr::tr("the run was taken out of the history")};
    if (summarised(events) != found->first())
        return QStringList{Tr::tr("the history's row for the run says something else than its events")};
    return QStringList();
}

} // namespace slipway::journal
