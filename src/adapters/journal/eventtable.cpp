// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtable.h"

#include <QTimeZone>
#include <QVariant>

namespace slipway::journal {

base::Result<Head> headOf(Database &database, const QString &run)
{
    auto query = database.prepared(QStringLiteral("SELECT seq, hash FROM event WHERE run = ? ORDER BY seq DESC LIMIT 1"));
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(run);
    if (auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    if (!query->next())
        return Head{0, run::genesisHash()};
    return Head{query->value(0).toLongLong(), query->value(1).toString()};
}

base::Status insert(Database &database, const StoredEvent &event)
{
    auto query = database.prepared(QStringLiteral(
        "INSERT INTO event (run, seq, epoch, id, type, type_version, at, actor, cause, payload, payload_sha256,"
        " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!query)
        return std::unexpected(query.error());
    const run::Envelope &e = event.envelope;
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    for (const QVariant &value : {QVariant(e.run), QVariant(e.seq), QVariant(e.epoch), QVariant(e.id), QVariant(e.type),
                                  QVariant(e.typeVersion), QVariant(e.at.toMSecsSinceEpoch()), QVariant(text(e.actor)),
                                  QVariant(text(e.cause)), QVariant(event.payload), QVariant(e.payloadSha256),
                                  QVariant(e.previousHash), QVariant(e.hash)})
        query->addBindValue(value);
    return database.execute(*query);
}

base::Result<QList<StoredEvent>> stored(Database &database, const QString &run, qint64 afterSeq)
{
    auto query = database.prepared(QStringLiteral(
        "SELECT seq, epoch, id, type, type_version, at, actor, cause, payload, payload_sha256, previous_hash, hash"
        " FROM event WHERE run = ? AND seq > ? ORDER BY seq"));
    if (!query)
        return std::unexpected(query.error());
    query->addBindValue(run);
    query->addBindValue(afterSeq);
    if (auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    QList<StoredEvent> list;
    while (query->next()) {
        StoredEvent event;
        run::Envelope &e = event.envelope;
        e.run = run;
        e.seq = query->value(0).toLongLong();
        e.epoch = query->value(1).toLongLong();
        e.id = query->value(2).toString();
        e.type = query->value(3).toString();
        e.typeVersion = query->value(4).toInt();
        e.at = QDateTime::fromMSecsSinceEpoch(query->value(5).toLongLong(), QTimeZone::UTC);
        e.actor = query->value(6).toString();
        e.cause = query->value(7).toString();
        event.payload = query->value(8).toByteArray();
        e.payloadSha256 = query->value(9).toString();
        e.previousHash = query->value(10).toString();
        e.hash = query->value(11).toString();
        list.append(std::move(event));
    }
    return list;
}

base::Result<QList<run::Event>> events(Database &database, const QString &run, qint64 afterSeq)
{
    return stored(database, run, afterSeq).and_then(decoded);
}

base::Result<QList<run::Event>> decoded(QList<StoredEvent> rows)
{
    QList<run::Event> list;
    list.reserve(rows.size());
    for (StoredEvent &row : rows) {
        auto body = run::decode(row.envelope.type, row.envelope.typeVersion, row.payload);
        if (!body) {
            base::Error error = body.error();
            error.where = QStringLiteral("%1, event %2").arg(row.envelope.run).arg(row.envelope.seq);
            return std::unexpected(error);
        }
        list.append(run::Event{std::move(row.envelope), std::move(*body), std::move(row.payload)});
    }
    return list;
}

} // namespace slipway::journal
