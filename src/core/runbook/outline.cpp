// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include "checklists.h"
#include "contacts.h"
#include "content.h"
#include "explanations.h"
#include "health.h"
#include "manual.h"
#include "occasions.h"
#include "options.h"
#include "phases.h"
#include "procedures.h"
#include "roles.h"
#include "steps.h"
#include "tables.h"
#include "triggers.h"
#include "trouble.h"
#include "units.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

bool isPhase(const Section &section)
{
    return roleOf(section) == Role::Phase;
}

bool holdsPhases(const Section &section)
{
    return std::any_of(section.children.begin(), section.children.end(), [](const Section &child) { return isPhase(child) || holdsPhases(child); });
}

int firstPhaseLine(const Section &section)
{
    for (const Section &child : section.children) {
        if (isPhase(child))
            return child.line;
        if (const int line = firstPhaseLine(child))
            return line;
    }
    return 0;
}

/// The line below a heading that makes it one.
bool isUnderline(QStringView line)
{
    line = line.trimmed();
    return !line.isEmpty() && (line.count(u'=') == line.size() || line.count(u'-') == line.size());
}

/// Sections that say what went wrong and what to do, in a document about an incident.
bool isStrong(const Section &section)
{
    return roleOf(section) == Role::Work;
}

class OutlineReader
{
public:
    OutlineReader(const Section &root, Context &context)
        : m_root(root)
        , m_context(context)
        , m_firstPhase(firstPhaseLine(root))
    {
    }

    void read();

private:
    void sections(const std::vector<Section> &sections, const Title &title);
    void ways(std::vector<Section> ways, const Title &title);
    void section(const Section &section);
    bool special(const Section &section, Role role);
    void checklist(const Section &section);
    bool isGate(const Section &section, Role role) const;
    void work(const Section &section, Role role);
    void workBelow(const Section &section);
    void aside(const Section &section);
    void useful(const Section &section);
    void own(const Section &section);
    void looseTriggers(Blocks blocks);
    void findStrong(const std::vector<Section> &sections);
    void labelledSteps();
    bool hasPhases() const { return m_firstPhase > 0; }

    const Section &m_root;
    Context &m_context;
    bool m_numbered = false; ///< the sections being read are counted, and some of them hold work
    int m_firstPhase;      ///< line of the first section that says it is a phase
    int m_firstStrong = 0; ///< lines between which the work of the day stands
    int m_lastStrong = 0;
};

void OutlineReader::useful(const Section &section)
{
    Content content = readContent(section.blocks, Purpose::Procedure, m_context);
    for (const Alternative &alternative : std::as_const(content.alternatives))
        content.units += alternative.units;
    for (const Unit &unit : std::as_const(content.units)) {
        // A diagram or a listing in no language is to be read.
        const bool shown = unit.kind == UnitKind::Note && (unit.language.isEmpty() || unit.language == "text"_L1 || unit.language == "bash"_L1);
        if (shown)
            m_context.runbook.prose.append({m_context.source.lines(unit.textLine, unit.textLine + static_cast<int>(unit.text.count(u'\n'))).toString(), unit.textLine});
        else if (unit.kind != UnitKind::Check)
            m_context.runbook.usefulCommands.append(unit);
    }
    m_context.runbook.prose += content.prose;
}

void OutlineReader::checklist(const Section &section)
{
    readChecklist(section, m_context);
    for (const Section &child : section.children)
        checklist(child);
}

/// Check items that stand before the work gate it, unless most of them are commands themselves.
bool OutlineReader::isGate(const Section &section, Role role) const
{
    const WorkCount work = countWork(section.blocks);
    if (work.commands > work.boxed || work.boxed * 2 > work.tasks)
        return false;
    const bool before = section.title.topics.has(Topic::Before);
    if (role == Role::Checklist && !section.title.topics.has(Topic::After)) {
        const bool early = before || (m_context.runbook.phases.isEmpty() && (m_firstPhase > section.line || m_firstStrong == 0 || section.line < m_lastStrong));
        const bool listed = work.tasks > 0 || section.title.topics.has(Topic::Checklist) || namesConditions(section);
        return listed && early;
    }
    return (work.tasks > 0 || namesConditions(section)) && m_context.runbook.phases.isEmpty() && before && !section.title.topics.has(Topic::After);
}

bool OutlineReader::special(const Section &section, Role role)
{
    const Topics &topics = section.title.topics;
    const bool lists = std::any_of(section.own.begin(), section.own.end(), [](const Block &block) { return block.kind == Block::Kind::List || block.kind == Block::Kind::Table; });
    if (m_context.goingBack && lists && countWork(section.blocks).commands == 0 && (topics.leads(Topic::When) || topics.has(Topic::Criteria)) && !topics.has(Topic::Reference))
        role = Role::Triggers;
    switch (role) {
    case Role::Triggers:
        readTriggerSection(section, m_context);
        return true;
    case Role::Rollback:
        if (m_context.goingBack)
            return false;
        readRollback(section, m_context);
        return true;
    case Role::Troubleshooting:
        readTroubleshooting(section, m_context);
        return true;
    case Role::Contacts:
        readContacts(section, m_context);
        return true;
    case Role::UsefulCommands:
        useful(section);
        return true;
    case Role::Links:
        readLinks(section, m_context);
        return true;
    case Role::Contents:
    case Role::Template:
        return true;
    default:
        return false;
    }
}

/// Work that is not part of this plan stays at hand as procedures.
void OutlineReader::aside(const Section &section)
{
    if (countWork(section.blocks).commands == 0)
        return;
    const bool each = std::any_of(section.children.begin(), section.children.end(), [](const Section &child) {
        const Role role = roleOf(child);
        const bool nested = std::any_of(child.children.begin(), child.children.end(), [](const Section &inner) { return countWork(inner.blocks).any(); });
        return nested || role == Role::UsefulCommands || (child.title.number.isEmpty() && child.title.marker == Title::Marker::None);
    });
    if (!each || countWork(section.own).any()) {
        readProcedure(section, Procedure::Kind::Other, m_context);
        return;
    }
    for (const Section &child : section.children) {
        if (!special(child, roleOf(child)))
            aside(child);
    }
}

/// What stands at the head of a section that only holds others.
void OutlineReader::own(const Section &section)
{
    if (countWork(section.own).any())
        readOwnPhase(section, m_context);
}

/// A section whose subsections have steps of their own holds phases; otherwise it is one.
void OutlineReader::workBelow(const Section &section)
{
    const auto isStep = [](const Section &child) { return child.title.marker == Title::Marker::Step; };
    const auto isDeep = [](const Section &child) {
        const std::vector<bool> options = optionSections(child.children);
        bool nested = false;
        for (size_t i = 0; i < child.children.size(); ++i)
            nested = nested || (!options[i] && countWork(child.children[i].blocks).any());
        return nested || (child.title.number.isEmpty() && holdsSteps(child.own));
    };
    const auto deep = std::count_if(section.children.begin(), section.children.end(), isDeep);
    const bool steps = std::count_if(section.children.begin(), section.children.end(), isStep) > 1;
    const bool split = deep > 1 || (deep == 1 && !steps && section.children.size() > 1 && isContainerTitle(section.title));
    if (!split) {
        readPhase(section, m_context);
        return;
    }
    own(section);
    sections(section.children, section.title);
}

/// "Roll back if:" and a list, wherever it stands.
void OutlineReader::looseTriggers(Blocks blocks)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind == Block::Kind::Table && rollbackColumn(Table(blocks[i])) > 0)
            readTriggers(blocks[i], m_context);
        if (i + 1 < blocks.size() && blocks[i].kind == Block::Kind::Paragraph && isLabel(blocks[i]) && isTriggerTitle(titleOf(blocks[i])))
            readTriggers(blocks[i + 1], m_context);
    }
}

void OutlineReader::work(const Section &section, Role role)
{
    if (!countWork(section.blocks).any()) {
        looseTriggers(section.own);
        if (section.title.marker == Title::Marker::Step || asksInWords(section) || (m_numbered && isNumbered(section)))
            readPhase(section, m_context);
        else
            sections(section.children, section.title);
        return;
    }
    const bool within = m_firstStrong > 0 && section.line >= m_firstStrong && section.line <= m_lastStrong;
    const WorkCount count = countWork(section.blocks);
    const bool numbered = !section.title.number.isEmpty() && count.commands > 0;
    if (role == Role::Reference && !numbered && count.tasks == 0)
        return;
    if (role == Role::Restore && m_firstStrong > 0 && !m_context.goingBack) {
        readProcedure(section, Procedure::Kind::Restore, m_context);
        return;
    }
    if (role == Role::Health && (hasPhases() || countWork(section.blocks).commands == 0))
        return;
    const bool strong = isStrong(section) || role == Role::Checklist;
    // Boxes below "Monitoring" or "Success criteria" are ticked this time, not on other days.
    const bool watched = count.tasks > 0 && (section.title.topics.has(Topic::Wait) || role == Role::Reference);
    const bool otherDay = role == Role::Operations && m_firstStrong > 0 && !within && !watched && !m_context.incident;
    if ((hasPhases() && !strong && !watched) || otherDay || section.title.topics.has(Topic::Drill)) {
        aside(section);
        return;
    }
    workBelow(section);
}

void OutlineReader::section(const Section &section)
{
    if (isExplanation(section))
        return;
    const bool occasional = m_context.occasional || holdsOccasions(section, m_context);
    const Occasional within(m_context, occasional);
    const Role role = roleOf(section);
    if (isPhase(section)) {
        readPhase(section, m_context);
        return;
    }
    if (special(section, role))
        return;
    readHealthTables(section.own, role == Role::Health, m_context);
    if (holdsPhases(section)) {
        sections(section.children, section.title);
    } else if (isGate(section, role)) {
        checklist(section);
    } else if (section.children.size() > 0 && (role == Role::Reference || role == Role::Health)) {
        readHealthTables(section.own, role == Role::Health, m_context);
        if (role == Role::Health) {
            for (const Section &child : section.children)
                readHealthTables(child.own, true, m_context);
            work(section, role);
        } else {
            sections(section.children, section.title);
        }
    } else {
        work(section, role);
    }
}

/// "Option 1", "Option 2": one phase, of whose ways one is gone.
void OutlineReader::ways(std::vector<Section> ways, const Title &title)
{
    Section phase;
    phase.title = title;
    phase.title.marker = Title::Marker::None;
    phase.title.number.clear();
    phase.line = ways.front().line;
    phase.children = std::move(ways);
    readPhase(phase, m_context);
}

void OutlineReader::sections(const std::vector<Section> &sections, const Title &title)
{
    const std::vector<bool> options = waysToDeploy(sections, m_context.goingBack);
    const bool numbered = std::exchange(m_numbered, countsSteps(sections));
    for (size_t i = 0; i < sections.size();) {
        size_t end = i;
        while (end < sections.size() && options[end])
            ++end;
        const bool several = end > i + 1 && !hasPhases();
        if (several)
            ways({sections.begin() + static_cast<std::ptrdiff_t>(i), sections.begin() + static_cast<std::ptrdiff_t>(end)}, title);
        else
            section(sections[i]);
        i = several ? end : i + 1;
    }
    m_numbered = numbered;
}

void OutlineReader::findStrong(const std::vector<Section> &sections)
{
    for (const Section &section : sections) {
        const Role role = roleOf(section);
        if (m_firstStrong > 0 && (role == Role::Rollback || role == Role::Troubleshooting || role == Role::Contacts))
            return;
        const bool strong = isPhase(section) || (isStrong(section) && countWork(section.blocks).any());
        if (strong) {
            m_firstStrong = m_firstStrong > 0 ? m_firstStrong : section.line;
            m_lastStrong = section.line;
        }
    }
}

void OutlineReader::read()
{
    findStrong(m_root.children);
    m_context.place(m_root.line, m_root.line);
    for (const Block &block : m_root.blocks) {
        if (block.kind == Block::Kind::Rule)
            m_context.place(block);
        for (int line = block.firstLine + 1; block.kind == Block::Kind::Heading && line <= block.lastLine + 1; ++line) {
            if (isUnderline(m_context.source.line(line)))
                m_context.place(line, line);
        }
    }
    const WorkCount head = countWork(m_root.own);
    const bool gate = head.tasks > 0 && head.commands == 0 && !m_root.children.empty();
    if (gate)
        readChecklist(m_root, m_context);
    else if ((!hasPhases() && holdsSteps(m_root.own)) || head.commands > 0 || (m_root.children.empty() && head.any()))
        readOwnPhase(m_root, m_context);
    readHealthTables(m_root.own, false, m_context);
    for (const Block &block : m_root.own)
        readContactLine(block, m_context);
    if (m_root.children.empty() || m_root.children.front().level != StepLabel)
        sections(m_root.children, m_root.title);
    else
        labelledSteps();
}

/// Labels such as "**1. Build**" at the top of a document without sections are the steps of its one phase.
void OutlineReader::labelledSteps()
{
    const auto isOther = [](const Section &section) { return section.level != StepLabel; };
    const auto end = std::find_if(m_root.children.begin(), m_root.children.end(), isOther);
    Section phase = m_root;
    phase.own = {};
    phase.children.assign(m_root.children.begin(), end);
    readPhase(phase, m_context);
    sections(std::vector<Section>(end, m_root.children.end()), m_root.title);
}

} // namespace

void readOutline(const Section &root, Context &context)
{
    OutlineReader(root, context).read();
    planFromSections(root, context);
}

} // namespace slipway::runbook::reading
