// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conductor/preflight.h"

#include "preflightitems.h"

namespace slipway::conductor {

namespace {

void sortBlockersFirst(QList<PreflightItem> &items)
{
    std::ranges::stable_sort(items, {}, &PreflightItem::level);
}

} // namespace

QList<PreflightItem> PreflightReport::blockers() const
{
    QList<PreflightItem> blocking;
    std::ranges::copy_if(items, std::back_inserter(blocking),
                         [](const PreflightItem &item) { return item.level == PreflightItem::Level::Blocks; });
    return blocking;
}

void preflight(const PreflightRequest &request, ports::Machine &machine, QDate today, QObject *context,
               ports::Reply<PreflightReport> reply)
{
    // Units point into the request's plan, which therefore lives as long as the checks.
    const auto kept = std::make_shared<const PreflightRequest>(request);
    const auto report = std::make_shared<PreflightReport>();
    const QList<RunnableUnit> units = runnableUnits(*kept);
    report->items = trustItems(*kept) + workItems(*kept) + parameterItems(*kept) + localhostItems(*kept, machine.hostName())
        + findingItems(*kept, today) + toolItems(*kept, units, machine);
    const QList<RunnableUnit> shells = shellUnits(units);
    QStringList scripts;
    for (const RunnableUnit &one : shells)
        scripts.append(one.text);
    const auto takeFingerprint = [kept, report, &machine, context, reply = std::move(reply)] {
        machine.fingerprint(kept->cwd, context, [report, reply](const base::Result<QMap<QString, QString>> &answer) {
            report->fingerprint = answer.value_or(QMap<QString, QString>{});
            sortBlockersFirst(report->items);
            reply(*report);
        });
    };
    machine.checkSyntax(scripts, context, [kept, report, shells, takeFingerprint](const base::Result<QStringList> &messages) {
        report->items += syntaxItems(*kept, shells, messages.value_or(QStringList()));
        takeFingerprint();
    });
}

} // namespace slipway::conductor
