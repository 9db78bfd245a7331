// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification.h"

#include "base/id.h"
#include "base/tr.h"
#include "projection.h"

#include <QCoreApplication>
#include <QSet>
#include <QVariant>

namespace slipway::journal {
using base::Tr;

namespace {

void checkEvent(const StoredEvent &event, qint64 expectedSeq, const QString &previousHash, QStringList &problems)
{
    const run::Envelope &e = event.envelope;
    if (e.seq != expectedSeq)
        problems.append(Tr::tr("events %1 to %2 are missing").arg(expectedSeq).arg(e.seq - 1));
    else if (e.previousHash != previousHash)
        problems.append(Tr::tr("event %1 does not follow the event before it").arg(e.seq));
    if (base::sha256(event.payload) != e.payloadSha256)
        problems.append(Tr::tr("the content of event %1 was changed").arg(e.seq));
    if (run::hashOf(e) != e.hash)
        problems.append(Tr::tr("the envelope of event %1 was changed").arg(e.seq));
}

/// What a seal that is not that of the last event says; canGoOn tells whether events may be missing.
void checkOldSeal(const SealedHead &sealed, const QList<StoredEvent> &events, ports::Verification &result)
{
    const qint64 last = events.isEmpty() ? 0 : events.last().envelope.seq;
    result.canGoOn = false;
    if (!sealed.genuine) {
        result.problems.append(Tr::tr("the seal of this run was not made with this journal's key"));
        return;
    }
    if (sealed.seq > last) {
        result.problems.append(Tr::tr("the last %n event(s) were cut off", nullptr, int(sealed.seq - last)));
        return;
    }
    const auto at = std::ranges::find(events, sealed.seq, [](const StoredEvent &event) { return event.envelope.seq; });
    if (at == events.end() || at->envelope.hash != sealed.hash) {
        result.problems.append(Tr::tr("the chain was rebuilt: event %1 is not the one that was sealed").arg(sealed.seq));
        return;
    }
    // A loss of power can leave an older seal: the database is flushed with each commit, the seal is not.
    result.canGoOn = true;
    result.problems.append(Tr::tr("%n event(s) stand after the seal", nullptr, int(last - sealed.seq)));
}

void checkSeal(const Seals &seals, const QList<StoredEvent> &events, ports::Verification &result)
{
    const auto isLast = [&](const std::optional<SealedHead> &head) {
        return head && head->genuine && !events.isEmpty() && head->seq == events.last().envelope.seq
            && head->hash == events.last().envelope.hash;
    };
    // A crash right after a commit leaves the announcement as the seal of the last event.
    if (isLast(seals.committed) || isLast(seals.announced))
        return;
    if (const auto &sealed = seals.committed ? seals.committed : seals.announced)
        checkOldSeal(*sealed, events, result);
    else
        result.problems.append(Tr::tr("the seal of this run is missing, so its end cannot be confirmed"));
}

bool isListed(Database &database, const QString &run)
{
    auto query = database.prepared(QStringLiteral("SELECT 1 FROM run WHERE run = ?"));
    if (!query)
        return false;
    query->addBindValue(run);
    return database.execute(*query) && query->next();
}

} // namespace

base::Result<ports::Verification> verifyRun(Database &database, SealFolder &seals, const QString &run)
{
    const auto rows = stored(database, run, 0);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty() && !seals.of(run).committed && !isListed(database, run))
        return base::failure(base::ErrorCode::NotFound, Tr::tr("There is no such run"), run,
                             Tr::tr("list the runs with: slipctl runs"));
    ports::Verification result{run, rows->size(), run::genesisHash(), {}, true};
    qint64 expected = 1;
    for (const StoredEvent &event : *rows) {
        checkEvent(event, expected, result.head, result.problems);
        expected = event.envelope.seq + 1;
        result.head = event.envelope.hash;
    }
    const bool chained = result.problems.isEmpty();
    checkSeal(seals.of(run), *rows, result);
    result.canGoOn = result.canGoOn && chained;
    if (!chained || rows->isEmpty())
        return result;
    return decoded(*rows)
        .and_then([&](const QList<run::Event> &events) { return rowProblems(database, run, events); })
        .transform([&](const QStringList &problems) {
            result.problems += problems;
            return result;
        });
}

base::Result<QStringList> traces(Database &database, SealFolder &seals)
{
    auto query = database.prepared(QStringLiteral("SELECT run FROM run UNION SELECT DISTINCT run FROM event"));
    if (!query)
        return std::unexpected(query.error());
    if (auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    QSet<QString> runs;
    while (query->next())
        runs.insert(query->value(0).toString());
    for (const QString &run : seals.runs()) {
        // Only announced: the program died before the run's first commit, so there never was one.
        if (seals.of(run).committed)
            runs.insert(run);
    }
    QStringList all = runs.values();
    all.sort();
    return all;
}

} // namespace slipway::journal
