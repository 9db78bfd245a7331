// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planbuilder.h"

#include "runbook/shell.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

/// Where a part stands and, abbreviated, what it says: `p3.s2.u1-4be1a7`.
QString idOf(const QString &place, const QStringList &words)
{
    const QByteArray hash = QCryptographicHash::hash(words.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256);
    return place + u'-' + QString::fromLatin1(hash.first(3).toHex());
}

QString placeOf(const QString &id, QChar letter, int index)
{
    return id.first(id.lastIndexOf(u'-')) + u'.' + letter + QString::number(index);
}

bool isOperated(UnitKind kind)
{
    return kind != UnitKind::Note && kind != UnitKind::Stream;
}

QString letterOf(qsizetype index)
{
    return index < 26 ? QString(QChar(u'A' + ushort(index))) : QString::number(index + 1);
}

/// Fills holes in the labels of @p alternatives: every option needs one to be chosen by.
QString labelOf(const Alternative &alternative, qsizetype index)
{
    return alternative.label.isEmpty() ? letterOf(index) : alternative.label;
}

} // namespace

bool isMeant(const UnitSettings &settings, const Unit &unit)
{
    const QString wanted = settings.match.trimmed();
    const QString firstLine = unit.text.section(u'\n', 0, 0).trimmed();
    return wanted == unit.title.trimmed() || wanted == firstLine;
}

PlanBuilder::PlanBuilder(const Sidecar &sidecar, const QString &source)
    : m_sidecar(sidecar)
{
    int line = 0;
    for (const QStringView text : QStringView(source).tokenize(u'\n')) {
        ++line;
        const QStringView trimmed = text.trimmed();
        if (trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~"))
            m_fences.append(line);
    }
}

PlanPhase PlanBuilder::gate(const QList<Checklist> &checklists)
{
    PlanPhase gate;
    gate.kind = PlanPhase::Kind::Checklist;
    gate.title = QCoreApplication::translate("runbook", "Checklists");
    gate.line = checklists.constFirst().line;
    gate.id = idOf(u"p0"_s, {u"checklists"_s});
    int index = 0;
    for (const Checklist &checklist : checklists)
        gate.steps.append(checklistStep(gate.id, ++index, checklist));
    return gate;
}

PlanStep PlanBuilder::checklistStep(const QString &phaseId, int index, const Checklist &checklist) const
{
    PlanStep step;
    step.title = checklist.title;
    step.line = checklist.line;
    step.id = idOf(placeOf(phaseId, u's', index), {checklist.title});
    int position = 0;
    for (const ChecklistItem &item : checklist.items) {
        Unit check;
        check.kind = UnitKind::Check;
        check.title = item.text;
        check.text = item.text;
        check.line = item.line;
        check.textLine = item.line;
        check.effect = Effect::ReadOnly;
        check.checked = item.checked;
        step.units.append(unit(step.id, ++position, check));
    }
    return step;
}

PlanPhase PlanBuilder::phase(const Phase &source)
{
    PlanPhase phase;
    phase.number = source.number;
    phase.title = source.title;
    phase.timing = source.timing;
    phase.condition = source.condition;
    phase.optional = source.optional;
    phase.line = source.line;
    phase.prose = source.prose;
    phase.id = idOf(u"p%1"_s.arg(++m_phases), {source.number, source.title});
    int index = 0;
    for (const Step &one : source.steps)
        phase.steps.append(step(phase.id, ++index, one));
    return phase;
}

PlanStep PlanBuilder::step(const QString &phaseId, int index, const Step &source) const
{
    PlanStep step;
    step.number = source.number;
    step.title = source.title;
    step.line = source.line;
    step.optional = source.optional;
    step.condition = source.condition;
    step.soakSeconds = source.soakSeconds;
    step.pointOfNoReturn = source.pointOfNoReturn;
    step.prose = source.prose;
    step.id = idOf(placeOf(phaseId, u's', index), {source.number, source.title});
    addUnits(step, source.units, source.alternatives);
    for (PlanUnit &unit : step.units) {
        if (unit.unit.target.isEmpty())
            unit.unit.target = source.target;
    }
    return step;
}

/// A procedure is one step: its units are carried out in order, its number chooses between procedures.
PlanPhase PlanBuilder::procedure(const Procedure &source)
{
    PlanPhase phase;
    phase.kind = PlanPhase::Kind::Procedure;
    phase.number = source.number;
    phase.title = source.title;
    phase.line = source.line;
    phase.prose = source.prose;
    phase.procedureKind = source.kind;
    phase.qualifier = source.qualifier;
    phase.lastResort = source.lastResort;
    phase.id = idOf(u"r%1"_s.arg(++m_procedures), {source.number, source.title});
    PlanStep step;
    step.number = source.number;
    step.title = source.title;
    step.line = source.line;
    step.id = idOf(placeOf(phase.id, u's', 1), {source.title});
    addUnits(step, source.units, source.alternatives);
    phase.steps.append(step);
    return phase;
}

PlanUnit PlanBuilder::usefulCommand(const Unit &source)
{
    return apart(u"c%1"_s.arg(++m_usefulCommands), source);
}

PlanUnit PlanBuilder::troubleCommand(const Unit &source)
{
    return apart(u"t%1"_s.arg(++m_troubleCommands), source);
}

/// Outside the phases and procedures: at hand at any time, and nothing waits for it.
PlanUnit PlanBuilder::apart(const QString &place, const Unit &source) const
{
    PlanUnit apart;
    apart.id = idOf(place, {QString::number(int(source.kind)), source.text, source.title});
    apart.unit = source;
    apart.required = false;
    apply(apart);
    return apart;
}

PlanUnit PlanBuilder::unit(const QString &stepId, int index, const Unit &source) const
{
    PlanUnit planned;
    planned.id = idOf(placeOf(stepId, u'u', index), {QString::number(int(source.kind)), source.text, source.title});
    planned.unit = source;
    planned.required = isOperated(source.kind) && !source.optional;
    apply(planned);
    return planned;
}

/// Alternatives become groups, and their units take their places among the others by line.
void PlanBuilder::addUnits(PlanStep &step, const QList<Unit> &units, const QList<Alternative> &alternatives) const
{
    int index = 0;
    for (const Unit &one : units)
        step.units.append(unit(step.id, ++index, one));
    groupReplacements(step);
    if (alternatives.isEmpty())
        return;
    AlternativeGroup group;
    group.id = placeOf(step.id, u'g', int(step.groups.size()) + 1);
    group.title = step.title;
    for (qsizetype i = 0; i < alternatives.size(); ++i) {
        const Alternative &alternative = alternatives.at(i);
        const QString option = group.id + u'.' + QString::number(i + 1);
        group.options.append({.id = option,
                              .label = labelOf(alternative, i),
                              .title = alternative.title,
                              .qualifier = alternative.qualifier,
                              .line = alternative.line});
        for (const Unit &one : alternative.units) {
            PlanUnit planned = unit(step.id, ++index, one);
            planned.group = group.id;
            planned.option = option;
            // "Or" within an option: another choice inside the chosen one, offered and never demanded
            planned.required = planned.required && !one.alternativeTo;
            step.units.append(planned);
        }
        step.prose += alternative.prose;
    }
    step.groups.append(group);
    std::ranges::stable_sort(step.units, {}, [](const PlanUnit &planned) { return planned.unit.line; });
    std::ranges::stable_sort(step.prose, {}, &Prose::line);
}

/// Whether @p unit begins an option of its own instead of going on with that of @p before.
bool PlanBuilder::beginsOption(const PlanUnit &unit, const PlanUnit &before) const
{
    const QString &title = unit.unit.title;
    if (!before.unit.alternativeTo || beginsWithOr(title) || optionNumber(title).number > 0)
        return true;
    const auto fence = std::ranges::upper_bound(m_fences, before.unit.line);
    return fence != m_fences.cend() && *fence < unit.unit.line;
}

/// Units that begin with "Or" form a group with those that they replace. Notes are words about them and stay outside.
void PlanBuilder::groupReplacements(PlanStep &step) const
{
    QHash<int, qsizetype> byLine; // the last of each line before the unit that is looked at
    qsizetype before = -1; // the last unit that is an alternative
    for (qsizetype i = 0; i < step.units.size(); ++i) {
        const std::optional<int> replaced = step.units.at(i).unit.alternativeTo;
        const qsizetype found = replaced ? byLine.value(*replaced, -1) : -1;
        byLine.insert(step.units.at(i).unit.line, i);
        if (!replaced || !isOperated(step.units.at(i).unit.kind))
            continue;
        qsizetype base = found;
        while (base >= 0 && !isOperated(step.units.at(base).unit.kind))
            --base;
        if (base < 0 || base >= i)
            continue;
        if (step.units.at(base).group.isEmpty())
            openGroup(step, base, i);
        const PlanUnit &first = step.units.at(base);
        const bool goesOn = before > base && step.units.at(before).group == first.group &&
                            !beginsOption(step.units.at(i), step.units.at(before));
        PlanUnit &unit = step.units[i];
        unit.group = first.group;
        unit.option = goesOn ? step.units.at(before).option : addOption(step, unit);
        before = i;
    }
}

/// Makes what stands from @p base to before @p end the first option of a new group.
void PlanBuilder::openGroup(PlanStep &step, qsizetype base, qsizetype end)
{
    const PlanUnit &first = step.units.at(base);
    step.groups.append(
        {.id = placeOf(step.id, u'g', int(step.groups.size()) + 1), .title = first.unit.title, .options = {}});
    const QString group = step.groups.constLast().id;
    const QString option = addOption(step, first);
    for (qsizetype i = base; i < end; ++i) {
        if (!isOperated(step.units.at(i).unit.kind) || step.units.at(i).unit.alternativeTo)
            continue;
        step.units[i].group = group;
        step.units[i].option = option;
    }
}

/// Adds an option to the group of @p unit's step opened last; returns its id.
QString PlanBuilder::addOption(PlanStep &step, const PlanUnit &unit)
{
    AlternativeGroup &group =
        unit.group.isEmpty() ? step.groups.last() : *std::ranges::find(step.groups, unit.group, &AlternativeGroup::id);
    const QString id = group.id + u'.' + QString::number(group.options.size() + 1);
    group.options.append({.id = id,
                          .label = letterOf(group.options.size()),
                          .title = unit.unit.title,
                          .qualifier = {},
                          .line = unit.unit.line});
    return id;
}

void PlanBuilder::apply(PlanUnit &planned) const
{
    for (const UnitSettings &settings : m_sidecar.units) {
        if (!isMeant(settings, planned.unit))
            continue;
        planned.unit.expected = settings.expected.value_or(planned.unit.expected);
        planned.unit.asserts = settings.asserts.value_or(planned.unit.asserts);
        planned.runThrough = settings.runThrough.value_or(planned.runThrough);
        planned.timeoutSeconds = settings.timeoutSeconds.value_or(planned.timeoutSeconds);
        if (settings.readOnly)
            planned.unit.effect =
                *settings.readOnly ? Effect::ReadOnly : std::max(planned.unit.effect, Effect::Changing);
    }
}

} // namespace slipway::runbook
