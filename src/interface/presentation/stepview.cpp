// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/stepview.h"

#include "conductor/continuation.h"
#include "presentation/troubles.h"
#include "presentation/words.h"
#include "runbook/resolve.h"

namespace slipway::presentation {
namespace {

/// Words stay as their authors wrote them; what the run has set otherwise is said below them.
QString otherValuesIn(const run::RunState &state, const QString &markdown)
{
    QStringList said;
    for (const auto &binding : state.bindings) {
        if (!binding.secret && !runbook::literalPlaces(markdown, binding.literal).isEmpty())
            said << StepViewModel::tr("%1 is %2 in this run.").arg(binding.literal, binding.value);
    }
    return said.join(u' ');
}

StepEntry proseEntry(const run::RunState &state, const runbook::Prose &prose)
{
    StepEntry entry;
    entry.kind = StepEntry::Kind::Prose;
    entry.line = prose.line;
    entry.markdown = prose.markdown;
    entry.remark = otherValuesIn(state, prose.markdown);
    return entry;
}

StepEntry unitEntry(const UnitView &view)
{
    StepEntry entry;
    entry.kind = view.plan.unit.kind == runbook::UnitKind::Check ? StepEntry::Kind::Checks : StepEntry::Kind::Unit;
    entry.key = view.key;
    entry.line = view.plan.unit.line;
    entry.units = {view};
    return entry;
}

OptionContent contentOf(const run::RunState &state, const runbook::PlanUnit &unit, const QString &optionTitle)
{
    OptionContent content;
    if (unit.unit.title.compare(optionTitle, Qt::CaseInsensitive) != 0)
        content.title = unit.unit.title;
    if (unit.unit.kind == runbook::UnitKind::Check)
        return content;
    content.text = unit.unit.text;
    content.language = unit.unit.language;
    if (state.bindings.isEmpty())
        return content;
    if (const auto resolved = runbook::resolve(state.plan(), unit, state.bindings))
        content.text = resolved->text;
    return content;
}

StepEntry choiceEntry(const run::RunState &state, const runbook::PlanStep &step, const runbook::AlternativeGroup &group,
                      const QString &instance)
{
    StepEntry entry;
    entry.kind = StepEntry::Kind::Choice;
    entry.key = run::unitKey(instance, group.id);
    entry.line = group.options.isEmpty() ? step.line : group.options.first().line;
    entry.choice.key = entry.key;
    entry.choice.title = group.title;
    entry.choice.begun = state.stage != run::Stage::NotStarted && state.stage != run::Stage::Finished;
    const QString chosen = state.choices.value(entry.key);
    entry.choice.settled = !chosen.isEmpty();
    for (const auto &option : group.options) {
        OptionView view{option.id, QStringLiteral("%1 %2").arg(option.label, option.title).trimmed(), option.qualifier,
                        {}, option.id == chosen, {}, {}};
        for (const auto &unit : step.units) {
            if (!entry.choice.settled && unit.option == option.id && unit.unit.kind != runbook::UnitKind::Note)
                view.contents << contentOf(state, unit, option.title);
        }
        if (entry.choice.begun && !view.chosen)
            view.moot = run::proposedNotApplicable(state, entry.key, option.id);
        for (const QString &key : std::as_const(view.moot))
            view.mootTitles << state.planUnit(key)->unit.title;
        entry.choice.options << view;
    }
    return entry;
}

StepEntry soakEntry(const run::RunState &state, const runbook::PlanStep &step, const QString &stepKey)
{
    StepEntry entry;
    entry.kind = StepEntry::Kind::Soak;
    entry.key = stepKey;
    entry.line = step.line;
    entry.soak.key = stepKey;
    entry.soak.seconds = step.soakSeconds;
    entry.soak.holding = state.stage == run::Stage::Holding;
    entry.soak.begun = state.stage != run::Stage::NotStarted && state.stage != run::Stage::Finished;
    if (const auto soak = state.soaks.constFind(stepKey); soak != state.soaks.cend())
        entry.soak.soak = *soak;
    return entry;
}

/// Neighbouring check items become one form.
QList<StepEntry> withFormsJoined(const QList<StepEntry> &entries)
{
    QList<StepEntry> joined;
    for (const auto &entry : entries) {
        if (entry.kind == StepEntry::Kind::Checks && !joined.isEmpty()
            && joined.last().kind == StepEntry::Kind::Checks)
            joined.last().units << entry.units;
        else
            joined << entry;
    }
    return joined;
}

bool looksSame(const UnitView &a, const UnitView &b)
{
    const auto endOf = [](const UnitView &v) { return v.execution && v.execution->ended.has_value(); };
    const auto startOf = [](const UnitView &v) { return v.execution && v.execution->startedAt.has_value(); };
    const auto idOf = [](const UnitView &v) { return v.execution ? v.execution->id : QString(); };
    const auto interruptionOf = [](const UnitView &v) { return v.interruption ? v.interruption->id : QString(); };
    const auto reasonOf = [](const UnitView &v) { return v.refusal ? v.refusal->reason : QString(); };
    return a.key == b.key && a.state.status == b.state.status && a.state.at == b.state.at
        && a.state.note == b.state.note && a.notes == b.notes && a.state.attachments == b.state.attachments && reasonOf(a) == reasonOf(b)
        && a.next == b.next && a.begun == b.begun && idOf(a) == idOf(b) && endOf(a) == endOf(b)
        && startOf(a) == startOf(b) && interruptionOf(a) == interruptionOf(b)
        && a.resolvedRevision == b.resolvedRevision;
}

bool looksSame(const ChoiceView &a, const ChoiceView &b)
{
    const auto chosen = [](const ChoiceView &v) {
        const auto it = std::ranges::find(v.options, true, &OptionView::chosen);
        return it == v.options.end() ? QString() : it->id;
    };
    return a.key == b.key && a.begun == b.begun && chosen(a) == chosen(b)
        && std::ranges::equal(a.options, b.options, [](const OptionView &one, const OptionView &other) {
               return one.moot == other.moot && one.contents == other.contents;
           });
}

bool looksSame(const SoakView &a, const SoakView &b)
{
    const auto endsAt = [](const SoakView &v) { return v.soak ? v.soak->endsAt : QDateTime(); };
    const auto ended = [](const SoakView &v) { return v.soak && v.soak->ended.has_value(); };
    return a.key == b.key && a.seconds == b.seconds && a.holding == b.holding && a.begun == b.begun
        && endsAt(a) == endsAt(b) && ended(a) == ended(b);
}

} // namespace

bool looksSame(const StepEntry &a, const StepEntry &b)
{
    if (a.kind != b.kind || a.key != b.key || a.line != b.line || a.markdown != b.markdown || a.remark != b.remark
        || a.units.size() != b.units.size())
        return false;
    for (qsizetype i = 0; i < a.units.size(); ++i) {
        if (!looksSame(a.units.at(i), b.units.at(i)))
            return false;
    }
    return looksSame(a.choice, b.choice) && looksSame(a.soak, b.soak);
}

UnitView unitView(const run::RunState &state, const runbook::PlanUnit &unit, const QString &instance,
                  const QString &nextKey)
{
    UnitView view;
    view.key = run::unitKey(instance, unit.id);
    view.plan = unit;
    view.state = state.unitState(view.key);
    view.apart = !state.planStepOf(view.key);
    view.begun = state.stage != run::Stage::NotStarted && state.stage != run::Stage::Finished;
    if (view.begun)
        view.refusal = run::refusalToStart(state, view.key);
    view.next = view.begun && nextKey == view.key;
    for (const run::TimedNote &note : state.notes) {
        if (note.subject == view.key)
            view.notes << note.text;
    }
    view.typedConfirmation = view.begun && run::needsTypedConfirmation(state, view.key);
    view.rehearsal = state.rehearsal();
    view.allowedInRehearsal = !view.rehearsal || run::allowedInRehearsal(state.plan(), unit);
    if (const auto *execution = state.lastExecution(view.key))
        view.execution = *execution;
    if (const auto *interruption = state.openInterruption(view.key))
        view.interruption = *interruption;
    if (view.interruption && view.execution && view.execution->ended && view.execution->ended->failingLine > 1)
        view.continuation = conductor::continuation(state, view.key).value_or(QString());
    if (view.interruption) {
        if (const auto *entry = troubleOf(state, *view.interruption)) {
            view.troubleLine = entry->line;
            view.troubleTitle = entry->title;
        }
    }
    for (const auto &binding : state.bindings)
        view.resolvedRevision = qHashMulti(size_t(view.resolvedRevision), binding.literal, binding.value);
    return view;
}

bool isSettled(const UnitView &unit)
{
    using enum run::UnitStatus;
    switch (unit.state.status) {
    case Done:
    case Ignored:
    case Skipped:
    case NotApplicable:
    case NotChosen:
        return true;
    default:
        return false;
    }
}

QString runWordOf(const UnitView &unit)
{
    using runbook::UnitKind;
    if (unit.rehearsal && !unit.allowedInRehearsal)
        return StepViewModel::tr("Rehearse");
    switch (unit.plan.unit.kind) {
    case UnitKind::HttpCheck:
        return isSettled(unit) ? StepViewModel::tr("Check again") : StepViewModel::tr("Check now");
    case UnitKind::Watch:
    case UnitKind::Stream:
        return StepViewModel::tr("Start watching");
    case UnitKind::FileEdit:
        return StepViewModel::tr("Open in editor");
    default:
        return isSettled(unit) ? StepViewModel::tr("Run again") : StepViewModel::tr("Run");
    }
}

QList<StepEntry> stepEntries(const run::RunState &state, const QString &stepKey)
{
    const QString instance = state.instanceOf(stepKey);
    const auto *step = state.planStep(stepKey);
    if (!step)
        return {};
    QList<StepEntry> entries;
    for (const auto &prose : step->prose)
        entries << proseEntry(state, prose);
    const QString next = run::nextUnit(state);
    QStringList groupsShown;
    for (const auto &unit : step->units) {
        if (!unit.group.isEmpty()) {
            const QString groupKey = run::unitKey(instance, unit.group);
            const auto group = std::ranges::find(step->groups, unit.group, &runbook::AlternativeGroup::id);
            if (group != step->groups.end() && !groupsShown.contains(groupKey)) {
                groupsShown << groupKey;
                entries << choiceEntry(state, *step, *group, instance);
            }
            if (state.choices.value(groupKey) != unit.option)
                continue;
        }
        entries << unitEntry(unitView(state, unit, instance, next));
    }
    std::ranges::stable_sort(entries, {}, &StepEntry::line);
    if (step->soakSeconds > 0)
        entries << soakEntry(state, *step, stepKey);
    return withFormsJoined(entries);
}

StepHead stepHead(const run::RunState &state, const QString &stepKey)
{
    StepHead head;
    const auto *step = state.planStep(stepKey);
    if (!step)
        return head;
    head.key = stepKey;
    head.title = QStringLiteral("%1 %2").arg(step->number, step->title).trimmed();
    head.condition = step->condition;
    head.pointOfNoReturn = step->pointOfNoReturn;
    head.procedure = !state.instanceOf(stepKey).isEmpty();
    if (const auto *phase = state.planPhaseOf(stepKey)) {
        head.phase = QStringLiteral("%1 %2").arg(phase->number, phase->title).trimmed();
        if (head.title == head.phase)
            head.phase.clear();
    }
    if (const auto dismissed = state.dismissed.constFind(stepKey); dismissed != state.dismissed.cend())
        head.dismissed = dismissed->reason.isEmpty() ? StepViewModel::tr("no reason given") : dismissed->reason;
    head.progress = run::progressOfStep(state, stepKey);
    const QStringList steps = orderedSteps(state);
    const qsizetype at = steps.indexOf(stepKey);
    head.previousStep = at > 0 ? steps.at(at - 1) : QString();
    head.nextStep = at >= 0 && at + 1 < steps.size() ? steps.at(at + 1) : QString();
    return head;
}

QStringList orderedSteps(const run::RunState &state)
{
    QStringList keys;
    for (const auto &phase : state.plan().phases) {
        for (const auto &step : phase.steps)
            keys << step.id;
    }
    for (const auto &run : state.procedures) {
        const auto &procedures = state.plan().procedures;
        const auto procedure = std::ranges::find(procedures, run.procedure, &runbook::PlanPhase::id);
        if (procedure == procedures.end())
            continue;
        for (const auto &step : procedure->steps)
            keys << run::unitKey(run.instance, step.id);
    }
    return keys;
}

QString stepKeyOf(const run::RunState &state, const QString &unitKey)
{
    const auto *step = state.planStepOf(unitKey);
    return step ? run::unitKey(state.instanceOf(unitKey), step->id) : QString();
}

StepViewModel::StepViewModel(QObject *parent)
    : RowsModel(parent)
{
}

void StepViewModel::setStep(const QString &stepKey)
{
    m_stepKey = stepKey;
    update(true);
}

void StepViewModel::setState(const conductor::StatePtr &state)
{
    m_state = state;
    update(false);
}

void StepViewModel::update(bool anew)
{
    const QList<StepEntry> entries = m_state ? stepEntries(*m_state, m_stepKey) : QList<StepEntry>();
    m_head = m_state ? stepHead(*m_state, m_stepKey) : StepHead();
    const auto sameIdentity = [](const StepEntry &a, const StepEntry &b) {
        return a.kind == b.kind && a.key == b.key && a.line == b.line && a.units.size() == b.units.size();
    };
    if (anew || !std::ranges::equal(entries, rows(), sameIdentity)) {
        setRows(entries);
    } else {
        for (int i = 0; i < int(entries.size()); ++i) {
            if (!looksSame(entries.at(i), row(i)))
                replace(i, entries.at(i));
        }
    }
    Q_EMIT headChanged();
}

int StepViewModel::rowOf(const QString &unitKey) const
{
    for (int i = 0; i < int(rows().size()); ++i) {
        if (std::ranges::contains(row(i).units, unitKey, &UnitView::key))
            return i;
    }
    return -1;
}

QVariant StepViewModel::value(const StepEntry &entry, int role) const
{
    switch (role) {
    case TitleRole:
        return entry.units.isEmpty() ? entry.markdown : entry.units.first().plan.unit.title;
    case KeyRole:
        return entry.key;
    case LineRole:
        return entry.line;
    case KindRole:
        return int(entry.kind);
    case StatusRole:
        return entry.units.isEmpty() ? QVariant() : QVariant(int(entry.units.first().state.status));
    default:
        return {};
    }
}

} // namespace slipway::presentation
