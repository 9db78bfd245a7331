// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda.h"

#include "run/rules.h"
#include "tr.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

namespace {

using run::UnitStatus;
using runbook::PlanPhase;
using runbook::PlanStep;
using runbook::PlanUnit;
using runbook::UnitKind;

bool isSettled(UnitStatus status)
{
    switch (status) {
    case UnitStatus::Done:
    case UnitStatus::Ignored:
    case UnitStatus::Skipped:
    case UnitStatus::NotApplicable:
    case UnitStatus::NotChosen:
        return true;
    default:
        return false;
    }
}

/// Goes on until somebody has seen enough.
bool isLookedAt(const runbook::Unit &unit)
{
    return unit.kind == UnitKind::Watch || unit.kind == UnitKind::Stream
        || (unit.kind == UnitKind::HttpCheck && unit.intervalSeconds > 0);
}

/// Finds what is next within one step.
class StepAgenda
{
public:
    StepAgenda(const run::RunState &state, const Memory &memory, const QString &instance, const PlanStep &step)
        : m_state(state)
        , m_memory(memory)
        , m_instance(instance)
        , m_step(step)
        , m_key(run::unitKey(instance, step.id))
    {
    }

    /// Nothing where the step is through.
    std::optional<Agenda> next()
    {
        for (const PlanUnit &unit : m_step.units) {
            if (auto agenda = nextOfUnit(unit))
                return agenda;
        }
        if (soakIsOver())
            return m_underWay ? std::optional(Agenda{}) : std::nullopt;
        if (!m_state.soaks.contains(m_key))
            return Agenda{{}, conductor::StartSoak{m_key}};
        if (!allLookedAt())
            return Agenda{};
        return ask(Question::Kind::Soak, m_key, m_step.title, {m_step.number, m_step.title, m_step.number + u' ' + m_step.title});
    }

private:
    std::optional<Agenda> nextOfUnit(const PlanUnit &unit)
    {
        const QString key = run::unitKey(m_instance, unit.id);
        const UnitStatus status = m_state.unitState(key).status;
        if (isSettled(status))
            return std::nullopt;
        using Kind = Question::Kind;
        switch (status) {
        case UnitStatus::Running:
            return running(unit, key);
        case UnitStatus::AwaitingVerdict:
            return ask(Kind::Verdict, unit, key);
        case UnitStatus::Interrupted:
            return ask(Kind::Interruption, unit, key);
        case UnitStatus::Unknown:
            return ask(Kind::Unknown, unit, key);
        case UnitStatus::Failed:
            return ask(Kind::Failed, unit, key);
        default:
            return open(unit, key);
        }
    }

    std::optional<Agenda> running(const PlanUnit &unit, const QString &key)
    {
        if (unit.unit.kind == UnitKind::FileEdit)
            return ask(Question::Kind::Edited, unit, key);
        if (!isLookedAt(unit.unit))
            return Agenda{};
        m_underWay = true;
        if (!soakIsOver())
            return std::nullopt; // ends with the soak; what comes next in the step goes on beside it
        const run::Execution *execution = m_state.lastExecution(key);
        if (execution && m_memory.looked.contains(execution->id))
            return ask(Question::Kind::Enough, unit, key);
        return Agenda{};
    }

    std::optional<Agenda> open(const PlanUnit &unit, const QString &key)
    {
        if (unit.unit.kind == UnitKind::Note || m_memory.passed.contains(key))
            return std::nullopt;
        const QString group = unit.group.isEmpty() ? QString() : run::unitKey(m_instance, unit.group);
        if (!unit.group.isEmpty() && !m_state.choices.contains(group))
            return m_memory.passed.contains(group) ? std::nullopt : choice(unit);
        if (unit.unit.kind == UnitKind::Check)
            return ask(Question::Kind::Tick, unit, key);
        if (isLookedAt(unit.unit) && !soakIsOver() && !m_state.soaks.contains(m_key))
            return Agenda{{}, conductor::StartSoak{m_key}};
        return ask(Question::Kind::Run, unit, key);
    }

    std::optional<Agenda> choice(const PlanUnit &unit)
    {
        const auto group = std::ranges::find(m_step.groups, unit.group, &runbook::AlternativeGroup::id);
        if (group == m_step.groups.end())
            return std::nullopt;
        QStringList names{group->title, m_step.number, m_step.title, m_step.number + u' ' + m_step.title};
        // An "or" between two commands goes by the command that it replaces.
        names.prepend(titleOf(unit));
        // Ways to do what is done only on a condition are no choice that somebody has to make.
        const bool optional = std::ranges::none_of(m_step.units, [&](const PlanUnit &one) { return one.group == unit.group && one.required; });
        return ask(Question::Kind::Choice, run::unitKey(m_instance, group->id),
                   group->title.isEmpty() ? m_step.title : group->title, names, optional);
    }

    [[nodiscard]] bool soakIsOver() const
    {
        if (m_step.soakSeconds <= 0 || m_state.rehearsal() || m_state.dismissed.contains(m_key))
            return true;
        const auto *phase = m_state.planPhaseOf(m_key);
        if (phase && m_state.dismissed.contains(phase->id))
            return true;
        const auto soak = m_state.soaks.constFind(m_key);
        return soak != m_state.soaks.cend() && soak->ended;
    }

    [[nodiscard]] bool allLookedAt() const
    {
        return std::ranges::all_of(m_state.index.running, [&](const QString &id) {
            const auto execution = m_state.executions.value(id);
            return m_state.planStepOf(execution.unit) != m_state.planStep(m_key) || m_memory.looked.contains(id);
        });
    }

    std::optional<Agenda> ask(Question::Kind kind, const PlanUnit &unit, const QString &key)
    {
        return ask(kind, key, titleOf(unit), namesOf(m_state, key), !unit.required);
    }
    std::optional<Agenda> ask(Question::Kind kind, const QString &key, const QString &title, const QStringList &names,
                              bool optional = false)
    {
        return Agenda{Question{kind, key, placeOf(m_state, kind == Question::Kind::Choice ? m_key : key), title, names, optional}, {}};
    }

    const run::RunState &m_state;
    const Memory &m_memory;
    QString m_instance;
    const PlanStep &m_step;
    QString m_key;
    bool m_underWay = false;
};

std::optional<Agenda> nextOfPhases(const run::RunState &state, const Memory &memory, const QString &instance,
                                   const QList<PlanPhase> &phases)
{
    for (const PlanPhase &phase : phases) {
        for (const PlanStep &step : phase.steps) {
            if (auto agenda = StepAgenda(state, memory, instance, step).next())
                return agenda;
        }
    }
    return std::nullopt;
}

Agenda nextOfProcedure(const run::RunState &state, const Memory &memory, const run::ProcedureRun &active)
{
    const auto found = std::ranges::find(state.plan().procedures, active.procedure, &PlanPhase::id);
    if (found != state.plan().procedures.end()) {
        if (const auto agenda = nextOfPhases(state, memory, active.instance, {*found}))
            return *agenda;
    }
    return {{}, conductor::EndProcedure{active.instance, true, {}}};
}

} // namespace

QString titleOf(const PlanUnit &unit)
{
    return unit.unit.title.isEmpty() ? unit.unit.text.section(u'\n', 0, 0) : unit.unit.title;
}

QStringList namesOf(const run::RunState &state, const QString &unitKey)
{
    const PlanUnit *unit = state.planUnit(unitKey);
    const PlanStep *step = state.planStepOf(unitKey);
    const PlanPhase *phase = state.planPhaseOf(unitKey);
    if (!unit || !step)
        return {};
    QStringList names{unit->id, titleOf(*unit), unit->unit.text, unit->unit.text.section(u'\n', 0, 0)};
    names << step->number << step->number + u' ' + step->title << step->title;
    if (phase)
        names << phase->title << (phase->number + u' ' + phase->title);
    return names;
}

QString placeOf(const run::RunState &state, const QString &key)
{
    const PlanUnit *unit = state.planUnit(key);
    const PlanStep *step = unit ? state.planStepOf(key) : state.planStep(key);
    if (!step)
        return {};
    const int line = unit ? unit->unit.line : step->line;
    return u"%1, %2:%3"_s.arg((step->number + u' ' + step->title).trimmed(),
                              QFileInfo(state.started.runbookPath).fileName())
        .arg(line);
}

Agenda nextOf(const run::RunState &state, const Memory &memory)
{
    if (state.finished || state.stage == run::Stage::NotStarted)
        return {};
    if (state.heldAt)
        return {Question{Question::Kind::GoOn, {}, {}, state.heldReason, {}, false}, {}};
    if (const run::ProcedureRun *active = state.activeProcedure())
        return nextOfProcedure(state, memory, *active);
    if (const auto agenda = nextOfPhases(state, memory, {}, state.plan().phases))
        return *agenda;
    return {Question{Question::Kind::Finish, {}, {}, state.plan().title, {}, false}, {}};
}

} // namespace slipway::slipctl
