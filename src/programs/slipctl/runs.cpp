// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocation.h"
#include "tr.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway::slipctl {
namespace {

QString outcomeOf(const ports::RunSummary &run)
{
    return run.outcome ? wordOf(*run.outcome) : Tr::tr("unfinished");
}

QJsonObject toJson(const ports::RunSummary &run)
{
    return {{QStringLiteral("run"), run.run},
            {QStringLiteral("title"), run.title},
            {QStringLiteral("service"), run.service},
            {QStringLiteral("version"), run.version},
            {QStringLiteral("environment"), run.environment},
            {QStringLiteral("leader"), run.leader},
            {QStringLiteral("mode"), toWord(run.mode)},
            {QStringLiteral("started_at"), instant(run.startedAt)},
            {QStringLiteral("finished_at"), instant(run.finishedAt)},
            {QStringLiteral("outcome"), run.outcome ? QJsonValue(toWord(*run.outcome)) : QJsonValue()},
            {QStringLiteral("events"), run.events},
            {QStringLiteral("head"), run.head},
            {QStringLiteral("runbook"), run.runbookPath},
            {QStringLiteral("settled"), run.settled},
            {QStringLiteral("total"), run.total}};
}

void print(const Console &console, const QList<ports::RunSummary> &list)
{
    QList<QStringList> rows;
    for (const ports::RunSummary &run : list)
        rows.append({run.run, instant(run.startedAt), wordOf(run.mode), outcomeOf(run),
                     QStringLiteral("%1/%2").arg(run.settled).arg(run.total), run.title});
    console.table(rows);
}

} // namespace

void runs(Invocation &invocation)
{
    invocation.services().journal().list(&invocation, [&](const base::Result<QList<ports::RunSummary>> &list) {
        if (!list)
            return invocation.fail(list.error());
        if (invocation.options().isSet(QStringLiteral("json"))) {
            QJsonArray array;
            for (const ports::RunSummary &run : *list)
                array.append(toJson(run));
            invocation.console().bytes(QJsonDocument(array).toJson());
        } else {
            print(invocation.console(), *list);
        }
        invocation.finish();
    });
}

} // namespace slipway::slipctl
