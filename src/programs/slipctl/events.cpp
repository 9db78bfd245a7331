// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findrun.h"
#include "invocation.h"
#include "runbook/secrets.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway::slipctl {
namespace {

QJsonObject payloadOf(const run::Event &event)
{
    return runbook::withoutSecrets(QJsonValue(QJsonDocument::fromJson(event.payload).object())).toObject();
}

QJsonObject toJson(const run::Event &event)
{
    const run::Envelope &e = event.envelope;
    return {{QStringLiteral("run"), e.run},
            {QStringLiteral("seq"), e.seq},
            {QStringLiteral("epoch"), e.epoch},
            {QStringLiteral("id"), e.id},
            {QStringLiteral("type"), e.type},
            {QStringLiteral("type_version"), e.typeVersion},
            {QStringLiteral("at"), e.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("actor"), e.actor},
            {QStringLiteral("cause"), e.cause},
            {QStringLiteral("payload"), payloadOf(event)},
            {QStringLiteral("payload_sha256"), e.payloadSha256},
            {QStringLiteral("previous_hash"), e.previousHash},
            {QStringLiteral("hash"), e.hash}};
}

void print(const Console &console, const QList<run::Event> &list)
{
    constexpr qsizetype longest = 120;
    QList<QStringList> rows;
    for (const run::Event &event : list) {
        const run::Envelope &e = event.envelope;
        const QByteArray payload = QJsonDocument(payloadOf(event)).toJson(QJsonDocument::Compact);
        rows.append({QString::number(e.seq), instant(e.at), e.actor, e.type,
                     QString::fromUtf8(payload.first(std::min(longest, payload.size())))});
    }
    console.table(rows);
}

void tell(Invocation &invocation, const base::Result<QList<run::Event>> &list)
{
    if (!list)
        return invocation.fail(list.error());
    if (invocation.options().isSet(QStringLiteral("json"))) {
        QJsonArray array;
        for (const run::Event &event : *list)
            array.append(toJson(event));
        invocation.console().bytes(QJsonDocument(array).toJson());
    } else {
        print(invocation.console(), *list);
    }
    invocation.finish();
}

} // namespace

void events(Invocation &invocation)
{
    journal::SqliteStore &journal = invocation.services().journal();
    findRun(journal, invocation.argument(0), &invocation, [&](const base::Result<ports::RunSummary> &found) {
        if (!found)
            return invocation.fail(found.error());
        journal.read(found->run, 0, &invocation,
                     [&invocation](const base::Result<QList<run::Event>> &list) { tell(invocation, list); });
    });
}

} // namespace slipway::slipctl
