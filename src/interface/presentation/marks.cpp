// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/marks.h"

#include "base/tr.h"

namespace slipway::presentation {

using base::Tr;

namespace {

using Kind = Mark::Kind;

int lastLineOf(const runbook::Unit &unit)
{
    if (unit.kind == runbook::UnitKind::Check || unit.kind == runbook::UnitKind::Note || unit.textLine <= 0)
        return unit.line;
    return qMax(unit.line, unit.textLine + int(unit.text.trimmed().count(u'\n')));
}

int lastLineOf(const runbook::Prose &prose)
{
    return prose.line + int(prose.markdown.trimmed().count(u'\n'));
}

QString numbered(const QString &number, const QString &title)
{
    return number.isEmpty() ? title : QStringLiteral("%1 %2").arg(number, title);
}

/// Walks a plan and notes what stands where.
class Collector
{
public:
    explicit Collector(QList<Mark> &marks)
        : m_marks(marks)
    {
    }

    void add(Kind kind, int line, const QString &title)
    {
        if (line > 0)
            m_marks << Mark{kind, runbook::UnitKind::Note, line, line, {}, title};
    }

    void addPhase(const runbook::PlanPhase &phase)
    {
        Kind kind = Kind::Phase;
        if (phase.kind == runbook::PlanPhase::Kind::Procedure)
            kind = Kind::Procedure;
        else if (phase.kind == runbook::PlanPhase::Kind::Checklist)
            kind = Kind::Checklist;
        int last = addProse(phase.prose, phase.line);
        for (const auto &step : phase.steps)
            last = qMax(last, addStep(step, phase.line));
        if (phase.line > 0)
            m_marks << Mark{kind, {}, phase.line, last, phase.id, numbered(phase.number, phase.title)};
    }

    int addUnit(const runbook::Unit &unit, const QString &id, Kind kind = Kind::Unit)
    {
        const int last = lastLineOf(unit);
        if (unit.line > 0)
            m_marks << Mark{kind, unit.kind, unit.line, last, id, unit.title};
        return last;
    }

    void addTrouble(const runbook::Troubleshooting &entry)
    {
        int last = addProse(entry.prose, entry.line);
        for (const auto &units : {entry.diagnosis, entry.solutionUnits}) {
            for (const auto &unit : units)
                last = qMax(last, addUnit(unit, {}));
        }
        m_marks << Mark{Kind::Trouble, {}, entry.line, last, {}, entry.title};
    }

private:
    int addProse(const QList<runbook::Prose> &prose, int last)
    {
        for (const auto &words : prose) {
            m_marks << Mark{Kind::Prose, {}, words.line, lastLineOf(words), {}, {}};
            last = qMax(last, lastLineOf(words));
        }
        return last;
    }

    int addStep(const runbook::PlanStep &step, int phaseLine)
    {
        int last = addProse(step.prose, step.line);
        for (const auto &unit : step.units)
            last = qMax(last, addUnit(unit.unit, unit.id));
        for (const auto &group : step.groups) {
            for (const auto &option : group.options)
                add(Kind::Alternative, option.line, numbered(option.label, option.title));
        }
        // A procedure or phase without steps of its own holds its work in one that stands at its own line.
        if (step.line > 0 && step.line != phaseLine)
            m_marks << Mark{Kind::Step, {}, step.line, last, step.id, numbered(step.number, step.title)};
        return last;
    }

    QList<Mark> &m_marks;
};

} // namespace

Look lookOf(const Mark &mark)
{
    switch (mark.kind) {
    case Kind::Phase:
        return {Tr::tr("Phase"), Tone::Accent, QStringLiteral("phase")};
    case Kind::Checklist:
        return {Tr::tr("Checklist"), Tone::Accent, QStringLiteral("preflight")};
    case Kind::Procedure:
        return {Tr::tr("Procedure"), Tone::Rollback, QStringLiteral("rollback")};
    case Kind::Step:
        return {Tr::tr("Step"), Tone::Accent, QStringLiteral("step")};
    case Kind::Alternative:
        return {Tr::tr("Alternative"), Tone::Accent, QStringLiteral("choice")};
    case Kind::Unit:
        return {wordOf(mark.unit), Tone::Neutral, iconOf(mark.unit)};
    case Kind::Trigger:
        return {Tr::tr("Rollback trigger"), Tone::Rollback, QStringLiteral("trigger")};
    case Kind::HealthCheck:
        return {Tr::tr("Health check"), Tone::Neutral, QStringLiteral("health")};
    case Kind::Contact:
        return {Tr::tr("Contact"), Tone::Neutral, QStringLiteral("person")};
    case Kind::Trouble:
        return {Tr::tr("Troubleshooting"), Tone::Neutral, QStringLiteral("trouble")};
    case Kind::UsefulCommand:
        return {Tr::tr("Useful command"), Tone::Neutral, QStringLiteral("command")};
    case Kind::Metadata:
        return {Tr::tr("About the release"), Tone::Neutral, QStringLiteral("info")};
    case Kind::Parameter:
        return {Tr::tr("Parameter"), Tone::Neutral, QStringLiteral("parameter")};
    case Kind::Link:
        return {Tr::tr("Link"), Tone::Neutral, QStringLiteral("link")};
    case Kind::Prose:
        return {Tr::tr("Prose"), Tone::Neutral, QStringLiteral("prose")};
    }
    return {};
}

bool belongs(const Mark &mark, MarkGroup group)
{
    switch (group) {
    case MarkGroup::Any:
        return mark.kind != Kind::Prose;
    case MarkGroup::Structure:
        return mark.kind == Kind::Phase || mark.kind == Kind::Checklist || mark.kind == Kind::Step
            || mark.kind == Kind::Alternative;
    case MarkGroup::Units:
        return mark.kind == Kind::Unit || mark.kind == Kind::UsefulCommand;
    case MarkGroup::Rollback:
        return mark.kind == Kind::Procedure || mark.kind == Kind::Trigger;
    case MarkGroup::Contacts:
        return mark.kind == Kind::Contact;
    case MarkGroup::Parameters:
        return mark.kind == Kind::Parameter;
    }
    return false;
}

Marks::Marks(const runbook::Plan &plan)
{
    Collector collect(m_marks);
    for (const auto &phase : plan.phases)
        collect.addPhase(phase);
    for (const auto &procedure : plan.procedures)
        collect.addPhase(procedure);
    for (const auto &trigger : plan.triggers)
        collect.add(Kind::Trigger, trigger.line, trigger.text);
    for (const auto &check : plan.healthChecks)
        collect.add(Kind::HealthCheck, check.line, QStringLiteral("%1 %2").arg(check.service, check.endpoint).trimmed());
    for (const auto &entry : plan.troubleshooting)
        collect.addTrouble(entry);
    for (const auto &person : plan.contacts.people)
        collect.add(Kind::Contact, person.line, QStringLiteral("%1 %2").arg(person.name, person.contact).trimmed());
    for (const auto &channel : plan.contacts.channels)
        collect.add(Kind::Contact, channel.line, QStringLiteral("%1 %2").arg(channel.label, channel.value).trimmed());
    for (const auto &level : plan.contacts.escalation)
        collect.add(Kind::Contact, level.line, level.text);
    for (const auto &command : plan.usefulCommands)
        collect.addUnit(command.unit, {}, Kind::UsefulCommand);
    for (const auto &link : plan.links)
        collect.add(Kind::Link, link.line, link.label.isEmpty() ? link.url : link.label);
    for (const auto &entry : plan.metadata)
        collect.add(Kind::Metadata, entry.line, QStringLiteral("%1: %2").arg(entry.key, entry.value));
    for (const auto &parameter : plan.parameters) {
        for (const int line : parameter.lines)
            collect.add(Kind::Parameter, line, parameter.value);
    }
    std::ranges::stable_sort(m_marks, {}, [](const Mark &mark) { return std::pair(mark.line, mark.kind); });
    for (qsizetype i = m_marks.size() - 1; i >= 0; --i)
        m_leading.insert(m_marks.at(i).line, i);
}

const Mark *Marks::leading(int line) const
{
    const auto found = m_leading.constFind(line);
    return found == m_leading.cend() ? nullptr : &m_marks.at(*found);
}

QList<Mark> Marks::at(int line) const
{
    QList<Mark> found;
    for (const auto &mark : m_marks) {
        if (mark.line > line)
            break;
        if (mark.lastLine >= line)
            found << mark;
    }
    const auto extent = [](const Mark &mark) { return std::pair(mark.lastLine - mark.line, -int(mark.kind)); };
    // A parameter or link of the very line says less about it than the unit around it.
    std::ranges::stable_sort(found, {}, [&](const Mark &mark) {
        const bool aside = mark.kind == Kind::Parameter || mark.kind == Kind::Link;
        return std::pair(aside, extent(mark));
    });
    return found;
}

int Marks::next(int line, bool forward, MarkGroup group) const
{
    int found = 0;
    for (const auto &mark : m_marks) {
        if (!belongs(mark, group))
            continue;
        if (forward && mark.line > line)
            return mark.line;
        if (!forward && mark.line < line)
            found = mark.line;
    }
    return found;
}

const Mark *Marks::withId(const QString &id) const
{
    const auto found = std::ranges::find(m_marks, id, &Mark::id);
    return id.isEmpty() || found == m_marks.end() ? nullptr : &*found;
}

int Marks::lineOf(const QString &id) const
{
    const Mark *mark = withId(id);
    return mark ? mark->line : 0;
}

} // namespace slipway::presentation
