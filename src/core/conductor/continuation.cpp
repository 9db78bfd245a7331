// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conductor/continuation.h"

#include "runbook/shellresume.h"
#include "runbook/shellvariables.h"
#include "tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

using runbook::ResumeDoubt;

std::unexpected<base::Error> refused(const QString &why)
{
    return base::failure(base::ErrorCode::Refused, why, {}, Tr::tr("edit and retry instead"));
}

QString wordsFor(ResumeDoubt doubt)
{
    switch (doubt) {
    case ResumeDoubt::NotRead:
        return Tr::tr("The text cannot be read well enough to go on in the middle of it");
    case ResumeDoubt::Inside:
        return Tr::tr("It failed inside a loop, a list or a block: going on there would leave out or repeat part of it");
    case ResumeDoubt::Several:
        return Tr::tr("More than one thing happens where it failed, and part of it may have been done");
    case ResumeDoubt::LineUnsure:
        return Tr::tr("It cannot be told for sure in which line it failed");
    case ResumeDoubt::ProcessLost:
        return Tr::tr("What is left needs what ended with the shell that failed: streams, limits, parameters or jobs");
    }
    return {};
}

/// A bash that ends with the first command that fails, so that nothing behind that has run.
bool endsAtFailures(const QStringList &program)
{
    if (program.isEmpty() || (program.first() != u"bash"_s && !program.first().endsWith(u"/bash")))
        return false;
    return std::ranges::any_of(program.sliced(1), [](const QString &argument) {
        return argument == u"errexit" || (argument.startsWith(u'-') && !argument.startsWith(u"--") && argument.contains(u'e'));
    });
}

/// Names that other text of the plan makes functions of.
QStringList functionsOf(const runbook::Plan &plan)
{
    QStringList functions;
    for (const QList<runbook::PlanPhase> *phases : {&plan.phases, &plan.procedures}) {
        for (const runbook::PlanPhase &phase : *phases) {
            for (const runbook::PlanStep &step : phase.steps) {
                for (const runbook::PlanUnit &unit : step.units) {
                    if (!unit.unit.text.contains(u'('))
                        continue;
                    for (const runbook::ShellName &function : runbook::namesIn(unit.unit.text).functions)
                        functions.append(function.name);
                }
            }
        }
    }
    return functions;
}

/// Whether the lines before @p line leave something in the shell for those after it.
bool leavesSomething(const QString &text, int line)
{
    const runbook::ShellNames names = runbook::namesIn(text.section(u'\n', 0, line - 2));
    return line > 1 && !(names.sets.isEmpty() && names.functions.isEmpty() && names.aliases.isEmpty());
}

} // namespace

base::Result<QString> continuation(const run::RunState &state, const QString &unit)
{
    const run::Execution *last = state.lastExecution(unit);
    const run::ExecutionEnded *ended = last && last->ended ? &*last->ended : nullptr;
    if (!ended || ended->failingLine <= 0 || ended->ending != run::Ending::Exited || ended->exitCode == 0)
        return refused(Tr::tr("It is not known in which line it failed"));
    const QString &text = last->resolved.text;
    if (!last->resolved.input.isEmpty() || text.startsWith(u"#!") || !endsAtFailures(last->resolved.program))
        return refused(wordsFor(ResumeDoubt::LineUnsure));
    const auto rest = runbook::restFrom(text, ended->failingLine, functionsOf(state.plan()));
    if (!rest)
        return refused(wordsFor(rest.error()));
    // The folder is told where the session was saved, and only then.
    if (ended->cwd.isEmpty() && leavesSomething(text, ended->failingLine))
        return refused(Tr::tr("What the lines before it set in the shell was not kept"));
    if (state.sessionSince.isValid() && last->intendedAt < state.sessionSince)
        return refused(Tr::tr("What earlier commands set in the shell is gone, as after a restart of the machine"));
    return *rest;
}

} // namespace slipway::conductor
