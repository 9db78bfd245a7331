// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace slipway::run {

enum class Stage {
    NotStarted,
    Live,        ///< or rehearsing, by Mode
    Holding,
    RollingBack, ///< a rollback procedure is under way
    Finished
};

enum class UnitStatus {
    Open,
    Running,
    AwaitingVerdict, ///< ended; a person says whether it looks right
    Interrupted,     ///< failed; a person decides
    Done,
    Failed,          ///< failed, and a person let it stand: the run is rolled back or aborted
    Ignored,         ///< failed and let pass, with a reason
    Skipped,
    NotApplicable,
    NotChosen,       ///< another alternative was
    Unknown          ///< may or may not have happened: a person decides
};

struct Execution
{
    QString id;
    QString unit; ///< its unitKey()
    int attempt = 1;
    QString procedure;
    runbook::ResolvedUnit resolved;
    QDateTime intendedAt;
    QString actor;
    std::optional<QDateTime> startedAt;
    std::optional<ExecutionEnded> ended;
    std::optional<VerdictGiven> verdictGiven;
    QString verdictBy;
};

struct UnitState
{
    UnitStatus status = UnitStatus::Open;
    QStringList executions; ///< ids, oldest first
    QString by;             ///< who ticked, decided or dismissed last
    QDateTime at;
    QString note;           ///< of the tick, or the reason
    QList<Attachment> attachments;
};

struct Interruption
{
    QString id;
    QString unit;
    QString execution;
    QString reason;
    QDateTime raisedAt;
    std::optional<InterruptionDecided> decided;
    QString decidedBy;
    QDateTime decidedAt;
};

struct Soak
{
    int seconds = 0;
    QDateTime startedAt;
    QDateTime endsAt; ///< while holding: as it was when the hold began
    std::optional<SoakEnded> ended;
    int waited = 0;   ///< seconds that had passed when it ended

    [[nodiscard]] bool endedEarly() const { return ended && waited < seconds; }
};

struct ProcedureRun
{
    QString instance;
    QString procedure;
    QString reason;
    QDateTime startedAt;
    QString by;
    std::optional<ProcedureEnded> ended;
};

struct TimedNote
{
    QString text;
    QString subject;
    QString by;
    QDateTime at;
    QList<Attachment> attachments;
};

/// Look-up tables over the plan, so that no question about a unit walks through it. Built once, never changed.
class PlanIndex;
class PlanNames;

/// Look-up tables over what happened; kept by apply(), read through RunState's functions.
struct RunIndex
{
    std::shared_ptr<const PlanIndex> plan;
    std::shared_ptr<const PlanNames> names;
    QStringList running;                 ///< executions intended and not ended, oldest first
    QHash<QString, qsizetype> interruptions;     ///< id → position in RunState::interruptions
    QHash<QString, qsizetype> openInterruptions; ///< unitKey → position in RunState::interruptions
    QSet<QString> overrides;             ///< "rule subject"
    QSet<QString> runningSoaks;          ///< keys of steps
    QStringList justSettled;             ///< checks settled with nothing else decided or started since, latest last
    QHash<QString, qsizetype> procedures; ///< instance → position in RunState::procedures
};

/// Everything known about a run: the fold over its events. A unit inside a procedure has one state per instance; its
/// key is unitKey(instance, unit).
struct RunState
{
    QString run;
    Stage stage = Stage::NotStarted;
    RunStarted started;
    QDateTime startedAt;
    QDateTime lastEventAt;
    QDateTime sessionSince; ///< what commands before left in the shell is gone; null: nothing was lost
    qint64 seq = 0;
    QString head; ///< hash of the last event
    QList<runbook::Binding> bindings;
    QStringList confirmedLiterals;
    QHash<QString, UnitState> units;      ///< by unitKey
    QHash<QString, Dismissed> dismissed;  ///< steps and phases
    QHash<QString, QString> choices;      ///< key of group → option
    QHash<QString, Execution> executions;
    QList<Interruption> interruptions;
    QHash<QString, Soak> soaks;           ///< by key of step
    QList<ProcedureRun> procedures;
    QList<Overridden> overrides;
    QList<TriggerDeclared> declared;
    QList<TimedNote> notes;
    std::optional<QDateTime> heldAt;
    QString heldReason;
    std::optional<RunFinished> finished;
    QDateTime finishedAt;
    RunIndex index;

    [[nodiscard]] const runbook::Plan &plan() const { return started.plan; }
    [[nodiscard]] bool rehearsal() const { return started.mode == Mode::Rehearsal; }
    /// The procedure under way, innermost; nullptr in the phases.
    [[nodiscard]] const ProcedureRun *activeProcedure() const;
    [[nodiscard]] const Interruption *openInterruption(const QString &unitKey) const;
    /// State of a unit, Open where nothing happened; NotChosen and NotApplicable follow from choices and dismissals.
    [[nodiscard]] UnitState unitState(const QString &unitKey) const;
    [[nodiscard]] const Execution *lastExecution(const QString &unitKey) const;
    [[nodiscard]] QStringList runningExecutions() const;
    [[nodiscard]] bool isOverridden(const QString &rule, const QString &subject) const;

    /// The plan's part behind a key of this run, phases and procedures alike; nullptr where there is none.
    [[nodiscard]] const runbook::PlanUnit *planUnit(const QString &unitKey) const;
    [[nodiscard]] const runbook::PlanStep *planStep(const QString &stepKey) const;
    [[nodiscard]] const runbook::PlanStep *planStepOf(const QString &unitKey) const;
    [[nodiscard]] const runbook::PlanPhase *planPhaseOf(const QString &unitOrStepKey) const;
    [[nodiscard]] const runbook::AlternativeGroup *planGroup(const QString &groupKey) const;
    /// The procedure run in which a key stands; empty in the phases.
    [[nodiscard]] QString instanceOf(const QString &key) const;
};

/// The key of a unit, group or step in RunState: itself in the phases, "instance/id" inside a procedure. An @p id that
/// already is such a key comes back unchanged.
[[nodiscard]] QString unitKey(const QString &instance, const QString &id);

/// Folds one event in. Events come in order of seq; others are ignored.
void apply(RunState &state, const Event &event);

/// Folds a whole run. 100 000 events within a second.
[[nodiscard]] RunState fold(const QList<Event> &events);

} // namespace slipway::run
