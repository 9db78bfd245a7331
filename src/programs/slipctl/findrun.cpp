// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findrun.h"

#include "tr.h"

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

namespace {

/// @p runs newest first.
base::Result<QString> runNamed(const QStringList &runs, const QString &name)
{
    QStringList meant;
    if (name == u"last") {
        meant = runs.first(std::min<qsizetype>(1, runs.size()));
    } else {
        std::ranges::copy_if(runs, std::back_inserter(meant),
                             [&](const QString &run) { return run.startsWith(name) || run.endsWith(name); });
    }
    if (meant.isEmpty())
        return base::failure(base::ErrorCode::NotFound, Tr::tr("There is no such run"), name, Tr::tr("see slipctl runs"));
    if (meant.size() > 1)
        return base::failure(base::ErrorCode::Usage, Tr::tr("Several runs are meant"), name, Tr::tr("give more of its id"));
    return meant.first();
}

} // namespace

void findRun(ports::RunCatalog &catalog, const QString &name, QObject *context, ports::Reply<ports::RunSummary> reply)
{
    catalog.list(context, [name, reply = std::move(reply)](const base::Result<QList<ports::RunSummary>> &runs) {
        if (!runs)
            return reply(std::unexpected(runs.error()));
        QStringList ids;
        for (const ports::RunSummary &summary : *runs)
            ids.append(summary.run);
        reply(runNamed(ids, name).transform([&](const QString &run) { return runs->at(ids.indexOf(run)); }));
    });
}

void findTrace(ports::RunCatalog &catalog, const QString &name, QObject *context, ports::Reply<QString> reply)
{
    catalog.traces(context, [name, reply = std::move(reply)](const base::Result<QStringList> &runs) {
        reply(runs.and_then([&](const QStringList &ids) {
            return runNamed(QStringList(ids.crbegin(), ids.crend()), name);
        }));
    });
}

} // namespace slipway::slipctl
