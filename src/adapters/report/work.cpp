// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "run/rules.h"
#include "sections.h"
#include "unitrecord.h"
#include "words.h"

// The work itself: phases, procedures and commands outside the plan's order.

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

Spans progressWords(const run::Progress &progress)
{
    return {plain(Tr::tr("%1 of %2 settled").arg(progress.settled).arg(progress.total))};
}

QString phaseHeading(const runbook::PlanPhase &phase)
{
    const QString number = phase.number.isEmpty() || phase.kind != runbook::PlanPhase::Kind::Phase
                               ? QString()
                               : Tr::tr("Phase %1: ").arg(phase.number);
    return number + base::visible(phase.title);
}

QList<Block> stepBlocks(const run::RunState &state, const History &history, const QString &instance,
                        const runbook::PlanStep &step)
{
    const QString key = run::unitKey(instance, step.id);
    const run::Progress progress = run::progressOfStep(state, key);
    QList<Block> blocks{Heading{3, base::visible(titleOf(state, key)), {}}};
    if (progress.total > 0)
        blocks.append(Paragraph{progressWords(progress), Paragraph::Kind::Quiet, {}, 0});
    blocks += eventLines(state, history, key);
    for (const runbook::AlternativeGroup &group : step.groups)
        blocks += eventLines(state, history, run::unitKey(instance, group.id));
    for (const runbook::PlanUnit &unit : step.units)
        blocks += unitRecord(state, history, run::unitKey(instance, unit.id));
    return blocks;
}

QList<Block> phaseBlocks(const run::RunState &state, const History &history, const QString &instance,
                         const runbook::PlanPhase &phase)
{
    QList<Block> blocks;
    const run::Progress progress = run::progressOfPhase(state, instance.isEmpty() ? phase.id : instance);
    blocks.append(Paragraph{progressWords(progress), Paragraph::Kind::Quiet, {}, 0});
    blocks += eventLines(state, history, instance.isEmpty() ? phase.id : instance);
    for (const runbook::PlanStep &step : phase.steps)
        blocks += stepBlocks(state, history, instance, step);
    return blocks;
}

} // namespace

QList<Block> phases(const run::RunState &state, const History &history)
{
    QList<Block> blocks{Heading{1, Tr::tr("What was done"), {}}};
    if (const QStringList where = whereWords(history.usual()); !where.isEmpty()) {
        blocks.append(Paragraph{{plain(Tr::tr("Where a command says nothing else, it ran %1.").arg(where.join(u", "_s)))},
                                Paragraph::Kind::Quiet,
                                {},
                                0});
    }
    for (const runbook::PlanPhase &phase : state.plan().phases) {
        blocks.append(Heading{2, phaseHeading(phase), {}});
        blocks += phaseBlocks(state, history, {}, phase);
    }
    return blocks;
}

QList<Block> procedures(const run::RunState &state, const History &history)
{
    if (state.procedures.isEmpty())
        return {};
    QList<Block> blocks{Heading{1, Tr::tr("Procedures carried out"), {}}};
    for (const run::ProcedureRun &run : state.procedures) {
        const auto found = std::ranges::find(state.plan().procedures, run.procedure, &runbook::PlanPhase::id);
        blocks.append(Heading{2, base::visible(titleOf(state, run.procedure)), {}});
        if (found != state.plan().procedures.end())
            blocks += phaseBlocks(state, history, run.instance, *found);
    }
    return blocks;
}

QList<Block> otherCommands(const run::RunState &state, const History &history)
{
    QList<Block> blocks;
    for (const runbook::PlanUnit &unit : state.plan().usefulCommands + state.plan().troubleCommands) {
        if (!history.of(unit.id).isEmpty())
            blocks += unitRecord(state, history, unit.id);
    }
    if (!blocks.isEmpty())
        blocks.prepend(Heading{1, Tr::tr("Other commands"), {}});
    return blocks;
}

} // namespace slipway::report
