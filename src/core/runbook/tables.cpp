// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include "commandwords.h"
#include "content.h"
#include "options.h"
#include "units.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

bool isBoxCell(const QString &cell)
{
    const auto box = boxAt(cell);
    return box && QStringView(cell).sliced(box->length).trimmed().isEmpty();
}

/// The column of boxes; a "done" column that is empty in every row serves as one.
int boxColumn(const Table &table)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        const auto boxes = std::count_if(table.rows().begin(), table.rows().end(), [&](const TableRow &row) { return isBoxCell(Table::text(row, column)); });
        if (boxes > 0 && boxes * 2 >= table.rows().size())
            return column;
    }
    const int done = table.column(Topic::ColumnDone);
    const bool empty = done >= 0 && std::all_of(table.rows().begin(), table.rows().end(), [&](const TableRow &row) { return Table::text(row, done).isEmpty(); });
    return empty ? done : -1;
}

bool isOrdinal(const QString &text)
{
    if (text.isEmpty())
        return false;
    qsizetype letters = 0;
    while (letters < text.size() && text[letters].isUpper())
        ++letters;
    // "M.1", "R-03", "T12"
    const QStringView behind = QStringView(text).sliced(letters);
    const bool id = letters > 0 && letters < 4 && text.size() < 8 && !behind.isEmpty() && (behind[0].isDigit() || (behind.size() > 1 && QStringView(u".-#").contains(behind[0]) && behind[1].isDigit()));
    return id || text[0].isDigit() || readTitle(text + u": x"_s).marker != Title::Marker::None;
}

/// The column of step numbers; "Step" may as well be headed over what to do.
int numberColumn(const Table &table, int boxes = -1)
{
    const int number = table.column(Topic::ColumnNumber, {boxes});
    const auto ordinals = std::count_if(table.rows().begin(), table.rows().end(), [&](const TableRow &row) { return isOrdinal(Table::text(row, number)); });
    return ordinals * 2 > table.rows().size() ? number : -1;
}

int actionColumn(const Table &table, int boxes)
{
    const int number = numberColumn(table, boxes);
    const int action = table.column(Topic::ColumnAction, {boxes, number});
    if (action >= 0)
        return action;
    for (int column = 0; column < table.columnCount(); ++column) {
        if (column != boxes && column != number)
            return column;
    }
    return -1;
}

/// The commands of a row: the code in its command column, or code that clearly is one anywhere.
QList<QStringView> commandsOfRow(const TableRow &row, int column)
{
    QList<QStringView> found;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        for (QStringView code : row.cells.at(i).codes()) {
            const bool named = i == column && (isClearlyCommand(code) || isKnownProgram(firstCommand(code).value(0)));
            if (named || (column < 0 && isClearlyCommand(code)))
                found.append(code);
        }
    }
    return found;
}

QList<Unit> unitsOfRow(const TableRow &row, int commandColumn, int action, int expected)
{
    QList<Unit> units;
    const QString title = Table::text(row, action);
    for (QStringView command : commandsOfRow(row, commandColumn)) {
        Unit unit = inlineUnit(title.isEmpty() ? command.toString() : title, command.toString(), row.line);
        const QString wanted = Table::text(row, expected);
        if (unit.expected.isEmpty() && expected >= 0 && expected < row.cells.size() && !row.cells.at(expected).codes().isEmpty())
            unit.expected = row.cells.at(expected).codes().first().toString();
        units.append(unit);
    }
    return units;
}

} // namespace

Table::Table(const Block &block)
    : m_rows(block.rows)
{
    if (m_rows.isEmpty())
        return;
    for (const TextLine &cell : m_rows.takeFirst().cells)
        m_headers.push_back(words().read(cell.text == "#"_L1 ? u"no"_s : cell.text));
}

int Table::column(Topic topic, std::initializer_list<int> taken) const
{
    const auto isTaken = [&](int column) { return std::find(taken.begin(), taken.end(), column) != taken.end(); };
    int found = -1;
    for (int column = 0; column < columnCount(); ++column) {
        const Topics &header = m_headers[static_cast<size_t>(column)];
        if (isTaken(column) || !header.has(topic))
            continue;
        if (header.leads(topic) && header.closes(topic))
            return column;
        if (found < 0)
            found = column;
    }
    return found;
}

QString Table::text(const TableRow &row, int column)
{
    return column >= 0 && column < row.cells.size() ? row.cells.at(column).text.trimmed() : QString();
}

QList<ChecklistItem> itemsOfTable(const Block &block, bool saidToBeChecklist)
{
    const Table table(block);
    const int boxes = boxColumn(table);
    if (boxes < 0 && !saidToBeChecklist)
        return {};
    const int action = actionColumn(table, boxes);
    QList<ChecklistItem> items;
    for (const TableRow &row : table.rows()) {
        const auto box = boxAt(Table::text(row, boxes));
        if (!Table::text(row, action).isEmpty())
            items.append({Table::text(row, action), box && box->checked, row.line});
    }
    return items;
}

QList<Unit> unitsOfTable(const Block &block)
{
    const Table table(block);
    QList<Unit> units;
    const int boxes = boxColumn(table);
    const int commands = table.column(Topic::ColumnCommand);
    const int action = actionColumn(table, boxes);
    const int expected = table.column(Topic::ColumnExpected, {action, commands});
    const bool boxed = boxes >= 0 && !itemsOfTable(block, false).isEmpty();
    for (const TableRow &row : table.rows()) {
        if (boxed && !Table::text(row, action).isEmpty()) {
            const auto box = boxAt(Table::text(row, boxes));
            units.append(checkUnit(Table::text(row, action), box && box->checked, row.line));
        }
        const QList<Unit> found = commands >= 0 || boxed ? unitsOfRow(row, commands, action == commands ? -1 : action, expected) : QList<Unit>();
        if (found.isEmpty() && commands >= 0 && !boxed && action != commands && !Table::text(row, action).isEmpty())
            units.append(checkUnit(Table::text(row, action), false, row.line));
        units += found;
    }
    return units;
}

bool listsCriteria(const Block &block)
{
    const Table table(block);
    const int metric = table.column(Topic::ColumnMetric);
    return metric >= 0 && table.column(Topic::ColumnThreshold, {metric}) >= 0 && table.column(Topic::ColumnCommand, {metric}) < 0;
}

int rollbackColumn(const Table &table)
{
    for (int column = 1; column < table.columnCount(); ++column) {
        const Topics &header = table.header(column);
        if (header.has(Topic::Rollback) && header.hasAny(Topic::When, Topic::Criteria, Topic::ColumnThreshold))
            return column;
    }
    return -1;
}

bool listsSteps(const Block &block)
{
    if (block.kind != Block::Kind::Table || block.rows.size() < 3)
        return false;
    const Table table(block);
    const int number = numberColumn(table);
    const int time = table.column(Topic::ColumnTime, {number});
    const int action = table.column(Topic::ColumnAction, {number, time});
    const int command = table.column(Topic::ColumnCommand, {number, time});
    if (action < 0 && command < 0)
        return false;
    const bool counted = number >= 0;
    const bool timed = time >= 0 && std::any_of(table.rows().begin(), table.rows().end(), [&](const TableRow &row) {
        return readTitle(Table::text(row, time) + u": x"_s).marker == Title::Marker::Milestone;
    });
    return counted || timed;
}

QList<Step> stepsOfTable(const Block &block, const Source &source)
{
    const Table table(block);
    const int number = numberColumn(table);
    const int time = table.column(Topic::ColumnTime, {number});
    const int command = table.column(Topic::ColumnCommand, {number, time});
    int action = table.column(Topic::ColumnAction, {number, time, command});
    if (action < 0)
        action = command;
    const int expected = table.column(Topic::ColumnExpected, {number, time, command, action});
    const int boxes = boxColumn(table);
    QList<Step> steps;
    for (const TableRow &row : table.rows()) {
        Step step;
        // "1 · Bootstrap": the number has the name beside it.
        const Title named = readTitle(Table::text(row, number));
        const bool both = action == command && !named.number.isEmpty() && named.text != named.whole;
        const Title title = both ? named : readTitle(Table::text(row, action));
        step.number = both ? named.number : Table::text(row, number);
        if (step.number.isEmpty())
            step.number = Table::text(row, time);
        step.title = title.withQualifier();
        step.condition = title.condition;
        step.optional = title.optional;
        step.soakSeconds = soakOf(Table::text(row, action));
        step.line = row.line;
        step.pointOfNoReturn = title.all.has(Topic::NoReturn);
        step.units = unitsOfRow(row, command, action == command ? -1 : action, expected);
        if (step.units.isEmpty() && !step.title.isEmpty()) {
            const auto box = boxAt(Table::text(row, boxes));
            step.units.append(checkUnit(Table::text(row, action), box && box->checked, row.line));
        }
        step.prose.append({source.line(row.line).toString(), row.line});
        if (!step.title.isEmpty())
            steps.append(step);
    }
    return steps;
}

} // namespace slipway::runbook::reading
