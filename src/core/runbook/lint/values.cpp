// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/rules.h"
#include "runbook/resolve.h"
#include "substitution.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

/// Lines of @p parameter within the text of units of @p place.
bool standsInUnit(const Parameter &parameter, const LintUnit &entry)
{
    const int last = entry.unit->textLine + int(entry.unit->text.count(u'\n'));
    return std::ranges::any_of(parameter.lines, [&](int line) { return line >= entry.unit->textLine && line <= last; });
}

bool isCarriedOut(const LintUnit &entry)
{
    return entry.place == LintUnit::Place::Phase || entry.place == LintUnit::Place::Procedure;
}

} // namespace

void checkPlaceholders(const LintContext &context, Report &report)
{
    QSet<QString> known;
    for (const Parameter &parameter : context.runbook.parameters) {
        if (parameter.kind != Parameter::Kind::Placeholder || parameter.lines.isEmpty())
            continue;
        known.insert(parameter.value);
        const bool runs = std::ranges::any_of(context.units, [&](const LintUnit &entry) {
            return isCarriedOut(entry) && standsInUnit(parameter, entry);
        });
        report.add(
            runs ? Finding::Severity::Warning : Finding::Severity::Info, u"placeholder"_s, parameter.lines.constFirst(),
            runs ? Lint::tr("%1 is still a placeholder in a command").arg(parameter.value)
                 : Lint::tr("%1 is still a placeholder").arg(parameter.value),
            Lint::tr("give it a value among the parameters, or fill it in (lines %1)").arg(linesOf(parameter.lines)));
    }
    for (const LintUnit &entry : context.units) {
        if (!entry.shell)
            continue;
        for (const Placeholder &placeholder : placeholdersIn(entry.unit->text)) {
            if (known.contains(placeholder.literal))
                continue;
            known.insert(placeholder.literal);
            report.warning(u"placeholder"_s, entry.unit->textLine + placeholder.line,
                           Lint::tr("%1 is still a placeholder in a command").arg(placeholder.literal),
                           Lint::tr("give it a value among the parameters, or fill it in"));
        }
    }
}

void checkStaleLiterals(const LintContext &context, Report &report)
{
    using Staleness = Parameter::Staleness;
    for (const Parameter &parameter : context.runbook.parameters) {
        if (parameter.staleness == Staleness::None || parameter.lines.isEmpty())
            continue;
        const bool ordinary = parameter.staleness == Staleness::Version;
        report.add(
            ordinary ? Finding::Severity::Info : Finding::Severity::Warning, u"stale-literal"_s,
            parameter.lines.constFirst(), Lint::tr("%1 was right for one release only").arg(parameter.value),
            Lint::tr("bind it to this release's value before going live (lines %1)").arg(linesOf(parameter.lines)));
    }
}

} // namespace slipway::runbook::linting
