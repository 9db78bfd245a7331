// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/places.h"

#include "base/tr.h"

namespace slipway::presentation {

using base::Tr;

namespace {

/// What a unit makes of one line of the runbook.
struct Outcome
{
    QString text;
    QList<PlacePreview::Span> values;
    QString refusal;
};

QList<runbook::PlanUnit> unitsOf(const runbook::Plan &plan)
{
    QList<runbook::PlanUnit> units = plan.usefulCommands + plan.troubleCommands;
    for (const auto &phases : {plan.phases, plan.procedures}) {
        for (const auto &phase : phases) {
            for (const auto &step : phase.steps)
                units += step.units;
        }
    }
    return units;
}

bool holds(const runbook::Unit &unit, int line)
{
    const int first = unit.textLine > 0 ? unit.textLine : unit.line;
    return unit.kind != runbook::UnitKind::Note && unit.kind != runbook::UnitKind::Check && first <= line
        && line <= first + int(unit.text.count(u'\n'));
}

/// The line of @p resolved that came of a line of the runbook, told by the substitutions made in it.
std::optional<Outcome> outcomeIn(const runbook::ResolvedUnit &resolved, int line, const QString &literal)
{
    Outcome outcome;
    qsizetype from = -1;
    for (const auto &substitution : resolved.substitutions) {
        if (substitution.line != line)
            continue;
        if (from < 0) {
            from = QStringView(resolved.text).first(substitution.offset).lastIndexOf(u'\n') + 1;
            const qsizetype to = resolved.text.indexOf(u'\n', substitution.offset + substitution.length);
            outcome.text = resolved.text.sliced(from, (to < 0 ? resolved.text.size() : to) - from);
        }
        if (substitution.literal == literal)
            outcome.values.append({substitution.offset - from, substitution.length});
    }
    return outcome.values.isEmpty() ? std::nullopt : std::optional(outcome);
}

/// nullopt where no unit runs anything of the line, or nothing of it is replaced.
std::optional<Outcome> outcomeOf(const QList<runbook::PlanUnit> &units, const runbook::Plan &plan, const Draft &draft, int line,
                                 const QString &literal)
{
    for (const auto &unit : units) {
        if (!holds(unit.unit, line))
            continue;
        const auto resolved = runbook::resolve(plan, unit, draft.bindings);
        if (!resolved)
            return Outcome{{}, {}, resolved.error().oneLine()};
        if (const auto outcome = outcomeIn(*resolved, line, literal))
            return outcome;
    }
    return std::nullopt;
}

} // namespace

QList<PlacePreview> placesOf(const Document &document, const Draft &draft, const runbook::Parameter &parameter)
{
    const QStringList lines = document.runbook.source.split(u'\n');
    const QList<runbook::PlanUnit> units = unitsOf(document.plan);
    const bool bound = draft.binding(parameter.value) != nullptr;
    QList<PlacePreview> places;
    for (const int line : parameter.lines) {
        PlacePreview place{line, lines.value(line - 1), {}, {}, {}, {}};
        for (const qsizetype at : runbook::literalPlaces(place.before, parameter.value))
            place.literals.append({at, parameter.value.size()});
        const bool runs = std::ranges::any_of(units, [line](const auto &unit) { return holds(unit.unit, line); });
        if (!runs) {
            place.remark = Tr::tr("Words alone: they stay as written.");
        } else if (bound) {
            if (const auto outcome = outcomeOf(units, document.plan, draft, line, parameter.value)) {
                place.after = outcome->text;
                place.values = outcome->values;
                place.remark = outcome->refusal;
            }
        }
        places.append(place);
    }
    return places;
}

} // namespace slipway::presentation
