// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification.h"

#include "base/id.h"
#include "base/tr.h"

#include <QCoreApplication>

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

void checkSeal(const Seals &seals, const QList<StoredEvent> &events, QStringList &problems)
{
    const qint64 last = events.isEmpty() ? 0 : events.last().envelope.seq;
    const auto isLast = [&](const std::optional<SealedHead> &head) {
        return head && head->genuine && last > 0 && head->seq == last && head->hash == events.last().envelope.hash;
    };
    // A crash right after a commit leaves the announcement as the seal of the last event.
    if (isLast(seals.committed) || isLast(seals.announced))
        return;
    const auto &sealed = seals.committed ? seals.committed : seals.announced;
    if (!sealed) {
        problems.append(Tr::tr("the seal of this run is missing, so its end cannot be confirmed"));
    } else if (!sealed->genuine) {
        problems.append(Tr::tr("the seal of this run was not made with this journal's key"));
    } else if (sealed->seq > last) {
        problems.append(Tr::tr("the last %n event(s) were cut off", nullptr, int(sealed->seq - last)));
    } else {
        const auto at =
            std::ranges::find(events, sealed->seq, [](const StoredEvent &event) { return event.envelope.seq; });
        if (at == events.end() || at->envelope.hash != sealed->hash)
            problems.append(Tr::tr("the chain was rebuilt: event %1 is not the one that was sealed").arg(sealed->seq));
        else
            problems.append(Tr::tr("%n event(s) stand after the seal", nullptr, int(last - sealed->seq)));
    }
}

} // namespace

base::Result<ports::Verification> verifyRun(Database &database, SealFolder &seals, const QString &run)
{
    const auto rows = stored(database, run, 0);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty() && !seals.of(run).committed)
        return base::failure(base::ErrorCode::NotFound, Tr::tr("There is no such run"), run,
                             Tr::tr("list the runs with: slipctl runs"));
    ports::Verification result{run, rows->size(), run::genesisHash(), {}};
    qint64 expected = 1;
    for (const StoredEvent &event : *rows) {
        checkEvent(event, expected, result.head, result.problems);
        expected = event.envelope.seq + 1;
        result.head = event.envelope.hash;
    }
    checkSeal(seals.of(run), *rows, result.problems);
    return result;
}

} // namespace slipway::journal
