// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trouble.h"

#include "choices.h"
#include "commandwords.h"
#include "content.h"
#include "tables.h"
#include "units.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

enum class Part { Other, Symptoms, Cause, Diagnosis, Solution };

std::optional<Part> partOf(QStringView label)
{
    static constexpr std::pair<Topic, Part> parts[] = {{Topic::Symptoms, Part::Symptoms}, {Topic::Cause, Part::Cause}, {Topic::Diagnosis, Part::Diagnosis}, {Topic::Solution, Part::Solution}};
    const Topics topics = words().read(label);
    for (const auto &[topic, part] : parts) {
        if (topics.leads(topic))
            return part;
    }
    return std::nullopt;
}

/// Words that are not set apart name a part only where they say nothing else.
std::optional<Part> wholePartOf(QStringView label)
{
    const Topics topics = words().read(label);
    const auto part = partOf(label);
    const bool whole = topics.closes(Topic::Symptoms) || topics.closes(Topic::Cause) || topics.closes(Topic::Diagnosis) || topics.closes(Topic::Solution);
    return whole && label.count(u' ') < 3 ? part : std::nullopt;
}

/// "Issue: X", "Problem – X"
QString entryTitle(const Title &title)
{
    const Topics &topics = title.topics;
    const qsizetype end = topics.leads(Topic::Issue) ? topics.end(Topic::Issue) : -1;
    if (end > 0 && end < title.text.size() && title.text[end] == u':')
        return title.text.sliced(end + 1).trimmed();
    return title.withDuration();
}

/// Reads an entry block by block; labels say which part follows.
class EntryReader
{
public:
    EntryReader(Troubleshooting &entry, Context &context)
        : m_entry(entry)
        , m_context(context)
    {
    }

    void read(Blocks blocks);

private:
    void paragraph(const Block &block);
    void list(const Block &block);
    void item(const Block &item);
    void code(const Block &block);
    void text(const QString &words, const Block &block);
    bool takesLabel(const Block &block);

    Troubleshooting &m_entry;
    Context &m_context;
    Part m_part = Part::Other;
};

void EntryReader::text(const QString &words, const Block &block)
{
    if (words.isEmpty())
        return;
    if (m_part == Part::Symptoms)
        m_entry.symptoms.append(words);
    else if (m_part == Part::Solution)
        m_entry.solutions.append(words);
    else {
        m_context.keep(block, m_entry.prose);
        return;
    }
    m_context.place(block);
}

/// "**Symptoms**: Container exits" names a part and may begin it.
bool EntryReader::takesLabel(const Block &block)
{
    if (block.lines.isEmpty())
        return false;
    const TextLine &first = block.lines.first();
    const qsizetype strong = first.strongPrefix();
    const qsizetype colon = first.text.indexOf(u':');
    if (strong == 0 && block.kind != Block::Kind::Heading && (colon < 0 || colon > 30))
        return false;
    const qsizetype end = block.kind == Block::Kind::Heading ? first.text.size() : (strong > 0 ? strong : colon);
    const QStringView label = QStringView(first.text).first(end);
    const bool said = strong > 0 || block.kind == Block::Kind::Heading;
    const auto part = said ? partOf(label) : wholePartOf(label);
    if (!part)
        return false;
    m_part = *part;
    QString rest = first.text.sliced(end);
    while (rest.startsWith(u':') || rest.startsWith(u' ') || rest.startsWith(u'：'))
        rest = rest.sliced(1);
    for (qsizetype i = 1; i < block.lines.size(); ++i)
        rest += (rest.isEmpty() ? u""_s : u" "_s) + block.lines.at(i).text;
    if (!rest.isEmpty())
        text(rest, block);
    else if (m_part == Part::Cause)
        m_context.keep(block, m_entry.prose);
    m_context.place(block);
    return true;
}

void EntryReader::paragraph(const Block &block)
{
    if (block.kind == Block::Kind::Paragraph && block.lines.size() > 1 && block.lines.first().strongPrefix() > 0
        && std::all_of(block.lines.begin(), block.lines.end(), [](const TextLine &line) { return line.strongPrefix() > 0; })) {
        for (const TextLine &line : block.lines) {
            Block single;
            single.firstLine = single.lastLine = line.line;
            single.lines = {line};
            if (!takesLabel(single))
                m_context.keep(single, m_entry.prose);
        }
        return;
    }
    if (!takesLabel(block))
        text(block.plain(), block);
}

void EntryReader::code(const Block &block)
{
    m_context.place(block);
    const QList<Unit> units = unitsOf(block, m_context.source);
    if (m_part == Part::Solution)
        m_entry.solutionUnits += units;
    else
        m_entry.diagnosis += units;
}

void EntryReader::item(const Block &item)
{
    const Block *head = headOf(item);
    if (!head)
        return read(item.children);
    if (!takesLabel(*head))
        text(checklistItem(item).value_or(ChecklistItem{head->plain(), false, 0}).text, *head);
    read(Blocks(item.children).subspan(1));
}

void EntryReader::list(const Block &block)
{
    // Where nothing is said to be the remedy, numbered steps are.
    if (m_part == Part::Other && block.ordered && m_entry.solutions.isEmpty())
        m_part = Part::Solution;
    for (const Block &entry : block.children)
        item(entry);
}

void EntryReader::read(Blocks blocks)
{
    for (const Block &block : blocks) {
        switch (block.kind) {
        case Block::Kind::Heading:
        case Block::Kind::Paragraph:
            paragraph(block);
            break;
        case Block::Kind::Code:
            code(block);
            break;
        case Block::Kind::List:
            list(block);
            break;
        case Block::Kind::Quote:
            read(block.children);
            break;
        default:
            m_context.keep(block, m_entry.prose);
        }
    }
}

void readRows(const Block &block, Context &context)
{
    const Table table(block);
    const int problem = std::max(table.column(Topic::ColumnProblem), 0);
    context.place(block);
    for (const TableRow &row : table.rows()) {
        Troubleshooting entry;
        entry.title = Table::text(row, problem);
        entry.line = row.line;
        for (int column = 0; column < row.cells.size(); ++column) {
            if (column == problem || Table::text(row, column).isEmpty())
                continue;
            if (column == table.columnCount() - 1 || (column < table.columnCount() && table.header(column).leads(Topic::Solution)))
                entry.solutions.append(Table::text(row, column));
            else if (column < table.columnCount() && table.header(column).leads(Topic::Cause))
                entry.prose.append({Table::text(row, column), row.line});
            else
                entry.symptoms.append(Table::text(row, column));
            for (QStringView code : row.cells.at(column).codes()) {
                if (isClearlyCommand(code))
                    entry.solutionUnits.append(inlineUnit(code.toString(), code.toString(), row.line));
            }
        }
        context.runbook.troubleshooting.append(entry);
    }
}

/// "502 from the proxy: restart it", "Queue grows → add a worker"
qsizetype remedyIn(const QString &text, qsizetype *length)
{
    static constexpr QStringView signs[] = {u" → ", u" -> ", u" => ", u": ", u"：", u" — ", u" – "};
    qsizetype first = -1;
    for (QStringView sign : signs) {
        const qsizetype at = text.indexOf(sign);
        if (at > 0 && at < 100 && (first < 0 || at < first)) {
            first = at;
            *length = sign.size();
        }
    }
    return first;
}

/// Bullets of problem and remedy are entries each; false where most of them are not.
bool readItems(const Block &list, Context &context)
{
    const auto isEntry = [](const Block &item) {
        qsizetype length = 0;
        const Block *head = headOf(item);
        return head && !head->lines.isEmpty() && remedyIn(head->plain(), &length) > 0;
    };
    const auto entries = std::count_if(list.children.begin(), list.children.end(), isEntry);
    if (list.kind != Block::Kind::List || entries == 0 || static_cast<size_t>(entries) * 2 < list.children.size())
        return false;
    for (const Block &item : list.children) {
        if (!isEntry(item))
            continue;
        const Block *head = headOf(item);
        const QString text = head->plain();
        qsizetype length = 0;
        const qsizetype at = remedyIn(text, &length);
        Troubleshooting entry;
        entry.title = text.first(at).trimmed();
        entry.line = item.firstLine;
        entry.solutions.append(text.sliced(at + length).trimmed());
        for (const TextLine &line : head->lines)
            entry.solutionUnits += unitsInLine(line, text);
        context.place(*head);
        EntryReader(entry, context).read(Blocks(item.children).subspan(1));
        context.runbook.troubleshooting.append(entry);
    }
    return true;
}

/// Tables and bullets that stand in the section itself; whether there were any.
bool readOwn(const Section &section, Context &context)
{
    bool any = false;
    for (const Block &block : section.own) {
        if (block.kind == Block::Kind::Table)
            readRows(block, context);
        any = any || block.kind == Block::Kind::Table;
        const bool plain = section.children.empty() && block.kind == Block::Kind::List && std::none_of(section.own.begin(), section.own.end(), [](const Block &other) { return other.kind == Block::Kind::Code || isLabel(other); });
        if (plain)
            any = readItems(block, context) || any;
    }
    return any;
}

} // namespace

void readTroubleEntry(const Section &section, Context &context)
{
    Troubleshooting entry;
    entry.title = entryTitle(section.title);
    entry.line = section.line;
    context.place(section.line, section.line);
    EntryReader(entry, context).read(section.blocks);
    context.runbook.troubleshooting.append(entry);
}

void readTroubleshooting(const Section &section, Context &context)
{
    const bool own = readOwn(section, context);
    for (const Section &child : section.children) {
        const bool group = !child.children.empty() && std::all_of(child.children.begin(), child.children.end(), [](const Section &inner) { return !partOf(inner.title.text); });
        if (group)
            readTroubleshooting(child, context);
        else
            readTroubleEntry(child, context);
    }
    if (section.children.empty() && !own)
        readTroubleEntry(section, context);
}

} // namespace slipway::runbook::reading
