// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::run {

/// Why something may not happen now; shown beside the disabled button. `rule` names what an override would lift.
struct Refusal
{
    QString rule;   ///< "holding", "order", "unset-variable", "stale-literal", "interruption", "choice", "running", "finished", …
    QString reason; ///< one sentence, translated
    bool overridable = false;
};

/// Whether the unit may be started (or ticked) now; nullopt means yes. @p key as of unitKey(). In a rehearsal a unit that
/// is not allowedInRehearsal() may be started too: that settles it as not run.
[[nodiscard]] std::optional<Refusal> refusalToStart(const RunState &state, const QString &key);

/// Whether the run may be finished as done: every required unit settled, no soak running, nothing open.
[[nodiscard]] std::optional<Refusal> refusalToFinish(const RunState &state);

/// The check whose settling "Undo" takes back: the latest that was ticked or left out, while nothing else was decided or
/// started since. Empty where there is none.
[[nodiscard]] QString lastTakeable(const RunState &state);

/// The next unit a person should turn to: the innermost procedure's first open unit, else the phases'. A watch that runs
/// is passed over for what else is open in its step. Empty at the end.
[[nodiscard]] QString nextUnit(const RunState &state);

/// The procedure under way of which every part is settled: it is to be ended before anything else. nullptr where none is.
[[nodiscard]] const ProcedureRun *procedureToEnd(const RunState &state);

/// The step whose soak stands before whatever is next, running or not yet begun. Empty where none does.
[[nodiscard]] QString soakAhead(const RunState &state);
/// The step whose soak is to be started before anything else goes on: its units are settled, its wait has not begun.
[[nodiscard]] QString soakToStart(const RunState &state);

/// Unit keys in the order of the plan, of the phases (empty instance) or of one procedure run.
[[nodiscard]] QStringList orderedUnits(const RunState &state, const QString &instance = {});

struct Progress
{
    int settled = 0; ///< done, ignored, skipped, not applicable
    int total = 0;   ///< without the options that were not chosen
    bool failed = false;  ///< an interruption is open
    bool running = false;
    bool waits = false;   ///< a soak has not passed
    bool ignored = false; ///< a failure was let pass
    int skipped = 0;      ///< of the settled ones

    [[nodiscard]] bool isDone() const { return total > 0 && settled == total && !failed && !running && !waits; }
};
/// What a step or a phase comes to: done only where nothing failed and was let pass.
[[nodiscard]] UnitStatus statusOf(const Progress &progress);
[[nodiscard]] Progress progressOfStep(const RunState &state, const QString &stepKey);
[[nodiscard]] Progress progressOfPhase(const RunState &state, const QString &phaseId);

/// Whether the command confirms by typing the environment's name (rule 10).
[[nodiscard]] bool needsTypedConfirmation(const RunState &state, const QString &key);

/// Whether a rehearsal may run this unit of @p plan: allow-listed read-only ones only, and over HTTP only what its address
/// or the runbook's health checks say is looked at.
[[nodiscard]] bool allowedInRehearsal(const runbook::Plan &plan, const runbook::PlanUnit &unit);

/// Units that a choice makes moot (Compose chosen: no kubectl), proposed as not applicable (rule 5).
[[nodiscard]] QStringList proposedNotApplicable(const RunState &state, const QString &group, const QString &option);
/// Units left out as not applicable that belong to the ways which @p option takes up: to be opened again when it is chosen
/// instead of an earlier choice.
[[nodiscard]] QStringList applicableAgain(const RunState &state, const QString &group, const QString &option);

/// Processes that outlived a command, told by name: "sleep (process 4711)".
[[nodiscard]] QString processesInWords(const QStringList &processes);

/// From which byte on the output of @p ended was not kept, and why; empty where all of it was.
[[nodiscard]] QString missingOutput(const ExecutionEnded &ended);

/// What a command printed.
struct Output
{
    // NOLINTNEXTLINE(google-explicit-constructor): most have an output and know no more
    Output(QString printed = {}, std::optional<QString> answer = {})
        : all(std::move(printed))
        , standard(std::move(answer))
    {
    }

    QString all;
    std::optional<QString> standard; ///< what went to standard output alone, where that is known
};

/// Verdict from an ended command (rule 1): exit code where it asserts, expectation, HTTP errors in curl's output;
/// Inconclusive where it only shows, or where a stream or watch was stopped. An unknown ending stays without verdict.
/// @p unit carries its expectation as resolved. Fills verdict and verdictReason of @p ended.
void judge(ExecutionEnded &ended, const runbook::PlanUnit &unit, const Output &output);

} // namespace slipway::run
