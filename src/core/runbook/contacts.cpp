// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts.h"

#include "content.h"
#include "tables.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// "PagerDuty: https://…", "**Phone** – +1 555"
std::optional<std::pair<QString, QString>> keyAndValue(const TextLine &line)
{
    const QString &text = line.text;
    qsizetype end = line.strongPrefix();
    if (end == 0) {
        end = text.indexOf(u':');
        const qsizetype wide = text.indexOf(u'：');
        end = wide > 0 && (end < 0 || wide < end) ? wide : end;
        for (QStringView dash : {QStringView(u" – "), QStringView(u" - "), QStringView(u" — "), QStringView(u" → ")}) {
            const qsizetype at = text.indexOf(dash);
            if (at > 0 && (end < 0 || at < end))
                end = at;
        }
    }
    if (end <= 0 || end > 60)
        return std::nullopt;
    const auto isEdge = [](QChar c) { return c.isSpace() || QStringView(u":：-–—→*").contains(c); };
    QString key = text.first(end);
    QString value = text.sliced(end);
    while (!key.isEmpty() && isEdge(key.back()))
        key.chop(1);
    while (!value.isEmpty() && isEdge(value.front()))
        value = value.sliced(1);
    if (key.isEmpty() || value.isEmpty() || key.startsWith("http"_L1))
        return std::nullopt;
    return std::pair(key, value.trimmed());
}

class ContactReader
{
public:
    explicit ContactReader(Context &context)
        : m_context(context)
    {
    }

    void read(const Section &section, bool escalation);

private:
    void table(const Block &block, bool escalation);
    void people(const Table &table);
    void list(const Block &block, bool escalation);
    void item(const Block &item, bool escalation, bool people);
    void paragraph(const Block &block, bool people);

    Contacts &contacts() { return m_context.runbook.contacts; }
    Context &m_context;
};

QString joined(const TableRow &row)
{
    QStringList cells;
    for (const TextLine &cell : row.cells) {
        if (!cell.text.trimmed().isEmpty())
            cells.append(cell.text.trimmed());
    }
    return cells.join(u" – "_s);
}

void ContactReader::people(const Table &table)
{
    const int role = table.column(Topic::ColumnRole);
    const int name = table.column(Topic::ColumnName, {role});
    int contact = table.column(Topic::ColumnContact, {role, name});
    const int last = table.columnCount() - 1;
    if (contact < 0 && last != role && last != name)
        contact = last;
    for (const TableRow &row : table.rows()) {
        QStringList ways;
        for (int column = 0; column < table.columnCount(); ++column) {
            const bool way = column != role && column != name && (column == contact || table.columnCount() > 3);
            if (way && !Table::text(row, column).isEmpty())
                ways.append(Table::text(row, column));
        }
        contacts().people.append({Table::text(row, role), Table::text(row, name), ways.join(u", "_s), row.line});
    }
}

void ContactReader::table(const Block &block, bool escalation)
{
    if (block.rows.size() < 2)
        return m_context.keep(block, m_context.runbook.prose);
    const Table table(block);
    const bool named = table.has(Topic::ColumnName) || table.has(Topic::ColumnRole);
    if (escalation && (table.has(Topic::ColumnLevel) || !named)) {
        // Severities say how bad it is, not whom to call next.
        if (words().read(joined(block.rows.first())).leads(Topic::Severity))
            return;
        for (const TableRow &row : table.rows())
            contacts().escalation.append({joined(row), row.line});
    } else if (table.columnCount() == 2 && !table.has(Topic::ColumnName)) {
        for (const TableRow &row : table.rows())
            contacts().channels.append({Table::text(row, 0), Table::text(row, 1), row.line});
    } else {
        people(table);
    }
    m_context.place(block);
}

void ContactReader::item(const Block &item, bool escalation, bool people)
{
    const Block *head = headOf(item);
    if (!head)
        return;
    const QString text = head->plain();
    const auto pair = keyAndValue(head->lines.first());
    if (escalation) {
        QString level = text;
        for (const Block &child : item.children) {
            if (child.kind == Block::Kind::List) {
                for (const Block &inner : child.children) {
                    if (const Block *words = headOf(inner))
                        level += u"; "_s + words->plain();
                }
                m_context.place(child);
            }
        }
        contacts().escalation.append({level, item.firstLine});
    } else if (pair && people) {
        contacts().people.append({pair->first, pair->second, {}, item.firstLine});
    } else if (pair) {
        contacts().channels.append({pair->first, pair->second, item.firstLine});
    } else {
        return;
    }
    m_context.place(*head);
}

void ContactReader::list(const Block &block, bool escalation)
{
    for (const Block &entry : block.children)
        item(entry, escalation, false);
}

void ContactReader::paragraph(const Block &block, bool people)
{
    for (const TextLine &line : block.lines) {
        const auto pair = keyAndValue(line);
        if (!pair)
            continue;
        if (people)
            contacts().people.append({pair->first, pair->second, {}, line.line});
        else
            contacts().channels.append({pair->first, pair->second, line.line});
        m_context.place(line.line, line.line);
    }
}

void ContactReader::read(const Section &section, bool escalation)
{
    const Topics &topics = section.title.topics;
    escalation = (escalation || topics.has(Topic::Escalation)) && !topics.has(Topic::Severity);
    const bool onlyEscalation = escalation && !topics.has(Topic::Contacts);
    m_context.place(section.line, section.line);
    bool follows = onlyEscalation;
    for (const Block &block : section.own) {
        if (isLabel(block) && block.kind != Block::Kind::Heading)
            follows = onlyEscalation || words().read(block.plain()).has(Topic::Escalation);
        if (block.kind == Block::Kind::Table)
            table(block, follows);
        else if (block.kind == Block::Kind::List)
            list(block, follows || (escalation && block.ordered));
        else if (block.kind == Block::Kind::Paragraph && !isLabel(block))
            paragraph(block, false);
    }
    for (const Section &child : section.children)
        read(child, onlyEscalation);
}

void readLinkLine(const TextLine &line, Context &context)
{
    for (const Mark &mark : line.marks) {
        if (mark.kind != Mark::Kind::Link)
            continue;
        QString label = line.of(mark).toString();
        const auto pair = keyAndValue(line);
        if (label == mark.url && pair)
            label = pair->first;
        context.runbook.links.append({label, mark.url, line.line});
        context.place(line.line, line.line);
        return;
    }
    const qsizetype at = line.text.indexOf("http"_L1);
    if (at < 0)
        return;
    qsizetype end = at;
    while (end < line.text.size() && !line.text[end].isSpace())
        ++end;
    const auto pair = keyAndValue(line);
    const QString url = line.text.sliced(at, end - at);
    context.runbook.links.append({pair ? pair->first : url, url, line.line});
    context.place(line.line, line.line);
}

void readLinkBlocks(Blocks blocks, Context &context, int depth)
{
    for (const Block &block : blocks) {
        for (const TextLine &line : block.lines)
            readLinkLine(line, context);
        for (const TableRow &row : block.rows) {
            QString label;
            for (const TextLine &cell : row.cells) {
                TextLine labelled = cell;
                const qsizetype before = context.runbook.links.size();
                readLinkLine(labelled, context);
                if (context.runbook.links.size() > before && context.runbook.links.last().label == context.runbook.links.last().url && !label.isEmpty())
                    context.runbook.links.last().label = label;
                label = label.isEmpty() ? cell.text.trimmed() : label;
            }
        }
        if (depth < 8)
            readLinkBlocks(block.children, context, depth + 1);
    }
}

} // namespace

void readContacts(const Section &section, Context &context)
{
    ContactReader(context).read(section, false);
}

void readLinks(const Section &section, Context &context)
{
    context.place(section.line, section.line);
    readLinkBlocks(section.blocks, context, 0);
}

} // namespace slipway::runbook::reading
