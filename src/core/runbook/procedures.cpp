// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedures.h"

#include "choices.h"
#include "content.h"
#include "fences.h"
#include "manual.h"
#include "options.h"
#include "roles.h"
#include "tables.h"
#include "triggers.h"
#include "units.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// A qualifier that stands in parentheses, or the condition on which the procedure is meant.
QString qualifierOf(const Title &title)
{
    if (!title.condition.isEmpty())
        return title.condition;
    return title.qualifier.isEmpty() ? title.duration : title.qualifier;
}

Procedure procedureOf(const Section &section, Procedure::Kind kind)
{
    Procedure procedure;
    const Title &title = section.title;
    procedure.kind = title.all.has(Topic::Restore) && kind == Procedure::Kind::Rollback && !title.topics.leads(Topic::Rollback) ? Procedure::Kind::Restore : kind;
    procedure.number = title.number;
    procedure.title = title.text;
    procedure.qualifier = qualifierOf(title);
    procedure.lastResort = title.all.has(Topic::LastResort);
    procedure.line = section.line;
    return procedure;
}

/// "Verify", "Post-rollback actions": comes after something else, so its siblings are steps as well.
bool comesAfter(const Section &section)
{
    const Topics &topics = section.title.topics;
    return topics.leads(Topic::Verify) || topics.leads(Topic::After) || section.title.text.startsWith("post"_L1, Qt::CaseInsensitive);
}

/// Sections that are one way each, rather than steps one after the other.
bool areChoices(const std::vector<const Section *> &sections)
{
    if (sections.size() < 2)
        return true;
    if (std::any_of(sections.begin(), sections.end(), [](const Section *section) { return comesAfter(*section); }))
        return false;
    // A checklist that comes first is gone through before what follows it.
    const WorkCount first = countWork(sections.front()->blocks);
    if (first.tasks > 0 && first.commands == 0)
        return false;
    const auto choices = std::count_if(sections.begin(), sections.end(), [](const Section *section) {
        const Title &title = section->title;
        const bool names = title.topics.hasAny(Topic::Rollback, Topic::Restore, Topic::Platform) || !qualifierOf(title).isEmpty() || title.marker == Title::Marker::Option;
        return names && title.marker != Title::Marker::Step && title.marker != Title::Marker::Phase;
    });
    return static_cast<size_t>(choices) * 2 >= sections.size();
}

bool hasLists(const Section &section)
{
    return std::any_of(section.own.begin(), section.own.end(), [](const Block &block) { return block.kind == Block::Kind::List || block.kind == Block::Kind::Table; });
}

/// Conditions are lists without commands; boxes to tick are conditions only where the title says so outright.
bool isCriteria(const Section &section)
{
    if (!hasLists(section))
        return false;
    if (isTriggerTitle(section.title))
        return true;
    const WorkCount work = countWork(section.blocks);
    return work.commands == 0 && work.tasks == 0 && section.title.topics.has(Topic::Criteria);
}

/// "Rollback procedure:" or the commands themselves, behind the conditions in the same section.
bool beginsProcedure(const Block &block)
{
    if (block.kind == Block::Kind::Code)
        return mayRun(block);
    if (!isLabel(block))
        return false;
    const Title &title = titleOf(block);
    return isRollbackTitle(title) && !isTriggerTitle(title);
}

void readOwnTriggers(const Section &section, Context &context)
{
    const auto begin = std::find_if(section.own.begin(), section.own.end(), beginsProcedure);
    for (const Block &block : Blocks(section.own.begin(), begin)) {
        if (!readTriggers(block, context) && block.kind != Block::Kind::Code)
            context.keep(block, context.runbook.prose);
    }
    if (begin == section.own.end())
        return;
    Procedure procedure = procedureOf(section, Procedure::Kind::Rollback);
    procedure.line = begin->firstLine;
    if (isLabel(*begin))
        procedure.title = titleOf(*begin).text;
    take(readContent(Blocks(begin, section.own.end()), Purpose::Procedure, context), procedure);
    context.runbook.procedures.append(procedure);
}

/// A table of parts and what to do about each: "Proxy | `./rollback.sh proxy`". One way back a row.
bool readRollbackRows(const Block &block, Context &context)
{
    if (block.kind != Block::Kind::Table || block.rows.size() < 2 || !unitsOfTable(block).isEmpty())
        return false;
    const Table table(block);
    const int action = table.column(Topic::ColumnAction, {0});
    if (action < 1 || table.column(Topic::ColumnThreshold) > 0)
        return false;
    const auto runs = [&](const TableRow &row) { return action < row.cells.size() && !commandsIn(row.cells.at(action)).isEmpty(); };
    const QList<TableRow> rows = table.rows();
    if (std::none_of(rows.begin(), rows.end(), runs))
        return false;
    for (const TableRow &row : rows) {
        Procedure procedure;
        procedure.title = Table::text(row, 0);
        procedure.line = row.line;
        if (runs(row))
            procedure.units = unitsInLine(row.cells.at(action), Table::text(row, action));
        else if (!Table::text(row, action).isEmpty())
            procedure.units = {checkUnit(Table::text(row, action), false, row.line)};
        if (!procedure.units.isEmpty() && !procedure.title.isEmpty())
            context.runbook.procedures.append(procedure);
    }
    context.keep(block, context.runbook.prose);
    return true;
}

class RollbackReader
{
public:
    explicit RollbackReader(Context &context)
        : m_context(context)
    {
    }

    void read(const Section &section);

private:
    void own(const Section &section);
    void children(const Section &section, const std::vector<const Section *> &ways);
    void sequence(const Section &section, const std::vector<const Section *> &steps);

    Context &m_context;
};

/// What stands before the first subsection: triggers behind a line such as "Roll back if:", and maybe the work itself.
void RollbackReader::own(const Section &section)
{
    if (section.own.size() == 1 && readRollbackRows(section.own.front(), m_context))
        return m_context.place(section.line, section.line);
    Content content = readContent(section.own, Purpose::Procedure, m_context);
    if (!content.hasWork()) {
        m_context.runbook.prose += content.prose;
        return;
    }
    m_context.place(section.line, section.line);
    Procedure procedure = procedureOf(section, Procedure::Kind::Rollback);
    take(std::move(content), procedure);
    m_context.runbook.procedures.append(procedure);
}

void RollbackReader::sequence(const Section &section, const std::vector<const Section *> &steps)
{
    m_context.place(section.line, section.line);
    Procedure procedure = procedureOf(section, Procedure::Kind::Rollback);
    for (const Section *step : steps) {
        m_context.keep(step->line, step->line, procedure.prose);
        take(readContent(step->blocks, Purpose::Procedure, m_context), procedure);
    }
    m_context.runbook.procedures.append(procedure);
}

void RollbackReader::children(const Section &section, const std::vector<const Section *> &ways)
{
    if (!areChoices(ways))
        return sequence(section, ways);
    for (const Section *way : ways) {
        const bool nested = std::any_of(way->children.begin(), way->children.end(), [](const Section &child) { return countWork(child.blocks).any(); });
        if (nested)
            read(*way);
        else
            readProcedure(*way, Procedure::Kind::Rollback, m_context);
    }
    // "Procedure" below "Rollback" is the rollback.
    const Topics &only = ways.front()->title.topics;
    if (ways.size() == 1 && ways.front()->children.empty() && !only.hasAny(Topic::Rollback, Topic::Restore, Topic::Platform) && !m_context.runbook.procedures.isEmpty())
        m_context.runbook.procedures.last().title = section.title.text;
}

void RollbackReader::read(const Section &section)
{
    if (isCriteria(section)) {
        readTriggerSection(section, m_context);
        return;
    }
    own(section);
    std::vector<const Section *> ways;
    for (const Section &child : section.children) {
        const Topics &topics = child.title.topics;
        if (isCriteria(child))
            readTriggerSection(child, m_context);
        else if (countWork(child.blocks).any())
            ways.push_back(&child);
        else if (topics.leads(Topic::When) && hasLists(child))
            readTriggerSection(child, m_context);
    }
    if (!ways.empty())
        children(section, ways);
}

} // namespace

void readTriggerSection(const Section &section, Context &context)
{
    readOwnTriggers(section, context);
    for (const Section &child : section.children)
        readTriggerSection(child, context);
}

void readProcedure(const Section &section, Procedure::Kind kind, Context &context)
{
    context.place(section.line, section.line);
    Procedure procedure = procedureOf(section, kind);
    take(readContent(section.blocks, Purpose::Procedure, context), procedure);
    context.runbook.procedures.append(procedure);
}

void readRollback(const Section &section, Context &context)
{
    const Runbook &runbook = context.runbook;
    const qsizetype before = runbook.procedures.size() + runbook.triggers.size();
    RollbackReader(context).read(section);
    if (runbook.procedures.size() + runbook.triggers.size() == before)
        readToldRollback(section, context);
}

} // namespace slipway::runbook::reading
