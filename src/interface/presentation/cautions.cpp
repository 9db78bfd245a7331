// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cautions.h"

#include "base/tr.h"

#include <QCoreApplication>

namespace slipway::presentation {
using base::Tr;

namespace {

QString findingsSentence(const PreflightModel &items)
{
    using Level = conductor::PreflightItem::Level;
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    for (const auto &item : items.rows()) {
        errors += item.level == Level::Blocks ? 1 : 0;
        warnings += item.level == Level::Warns ? 1 : 0;
        notes += item.level == Level::Fine && item.kind == conductor::PreflightItem::Kind::Finding ? 1 : 0;
    }
    QStringList counts;
    if (errors > 0)
        counts << Tr::tr("%n error(s) overridden", nullptr, errors);
    if (warnings > 0)
        counts << Tr::tr("%n warning(s)", nullptr, warnings);
    if (notes > 0)
        counts << Tr::tr("%n note(s)", nullptr, notes);
    return counts.isEmpty() ? QString() : Tr::tr("Open findings: %1").arg(counts.join(QStringLiteral(", ")));
}

} // namespace

QStringList cautionsOf(const runbook::Plan &plan, const PreflightModel &items, const ParametersModel &values)
{
    QStringList cautions;
    if (plan.procedures.isEmpty())
        cautions << Tr::tr("The runbook has no rollback procedure.");
    if (const QString findings = findingsSentence(items); !findings.isEmpty())
        cautions << findings;
    if (const int open = values.count(&ParameterRow::unsettled); open > 0)
        cautions << Tr::tr("%n value(s) of a rollback or another procedure may be wrong tonight.", nullptr, open);
    return cautions;
}

} // namespace slipway::presentation
