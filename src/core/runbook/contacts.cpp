// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts.h"

#include "content.h"
#include "tables.h"
#include "titles.h"

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

bool isAddress(QStringView word)
{
    if (word.size() < 3)
        return false;
    const auto digits = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const bool phone = digits >= 6 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || QStringView(u"+-()./X ").contains(c); });
    return phone || ((word[0] == u'#' || word[0] == u'@') && word[1].isLetter()) || (word.contains(u'@') && word.indexOf(u'.', word.indexOf(u'@')) > 0);
}

/// The words that lead up to an address: "Page the database team at" is about the database team.
QString labelOf(QStringView before)
{
    const qsizetype sentence = std::max(before.lastIndexOf(u'.'), before.lastIndexOf(u';'));
    QString label = before.sliced(sentence + 1).trimmed().toString();
    const qsizetype comma = label.lastIndexOf(u',');
    if (comma >= 0)
        label = label.sliced(comma + 1).trimmed();
    while (!label.isEmpty() && !label.back().isLetterOrNumber() && label.back() != u')')
        label.chop(1);
    static const QStringList links = {u"via"_s, u"at"_s, u"to"_s, u"on"_s, u"under"_s, u"by"_s, u"in"_s};
    if (links.contains(label.section(u' ', -1)))
        label = label.section(u' ', 0, -2);
    return label;
}

/// Phone numbers, mail addresses and chat channels in a sentence, each with the words before it.
bool addAddresses(const TextLine &line, Contacts &contacts)
{
    bool any = false;
    qsizetype from = 0;
    qsizetype at = 0;
    const QList<QStringView> all = QStringView(line.text).split(u' ');
    for (qsizetype i = 0; i < all.size(); ++i) {
        QStringView raw = all.at(i);
        // "+49 30 123456" is one number.
        while (raw.startsWith(u'+') && i + 1 < all.size() && !all.at(i + 1).isEmpty() && all.at(i + 1)[0].isDigit()) {
            ++i;
            raw = QStringView(raw.data(), all.at(i).data() + all.at(i).size() - raw.data());
        }
        QStringView word = raw;
        while (!word.isEmpty() && QStringView(u".,;:!?)").contains(word.back()))
            word.chop(1);
        while (word.startsWith(u'('))
            word = word.sliced(1);
        if (isAddress(word)) {
            contacts.channels.append({labelOf(QStringView(line.text).sliced(from, at - from)), word.toString(), line.line});
            from = at + raw.size();
            any = true;
        }
        at += raw.size() + 1;
    }
    return any;
}

/// "L1: …", "Level 2 – …", "3. …"
bool namesLevel(const QString &text)
{
    const QString first = text.section(u' ', 0, 0);
    const bool ends = first.endsWith(u':') || first.endsWith(u'.') || first.endsWith(u')');
    const bool numbered = ends && std::any_of(first.begin(), first.end(), [](QChar c) { return c.isDigit(); }) && first.size() < 5;
    return numbered || (words().read(text).leads(Topic::ColumnLevel) && text.section(u' ', 1, 1).left(1).toInt() > 0);
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
    bool people(const Table &table);
    void list(const Block &block, bool escalation);
    void item(const Block &item, bool escalation);
    void paragraph(const Block &block);
    void ladder(const Block &code);

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

/// Whether the rows said nothing else.
bool ContactReader::people(const Table &table)
{
    bool complete = true;
    const int role = table.column(Topic::ColumnRole);
    // "Contact method" says how, not who.
    int method = -1;
    for (int column = 0; column < table.columnCount(); ++column) {
        const Topics &header = table.header(column);
        if (column != role && header.has(Topic::ColumnName) && header.end(Topic::ColumnContact) > header.end(Topic::ColumnName))
            method = column;
    }
    const int name = table.column(Topic::ColumnName, {role, method});
    int contact = method >= 0 ? method : table.column(Topic::ColumnContact, {role, name});
    const int last = table.columnCount() - 1;
    if (contact < 0 && last != role && last != name)
        contact = last;
    for (const TableRow &row : table.rows()) {
        QStringList ways;
        for (int column = 0; column < table.columnCount(); ++column) {
            const bool other = table.columnCount() > 3 && (contact < 0 || table.header(column).has(Topic::ColumnContact) || isAddress(Table::text(row, column)));
            const bool way = column != role && column != name && (column == contact || other);
            if (way && !Table::text(row, column).isEmpty())
                ways.append(Table::text(row, column));
            complete = complete && (way || column == role || column == name);
        }
        contacts().people.append({Table::text(row, role), Table::text(row, name), ways.join(u", "_s), row.line});
    }
    return complete;
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
    } else if (!people(table)) {
        return m_context.keep(block, m_context.runbook.prose);
    }
    m_context.place(block);
}

void ContactReader::item(const Block &item, bool escalation)
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
    } else if (pair) {
        contacts().channels.append({pair->first, pair->second, item.firstLine});
    } else if (!addAddresses(head->lines.first(), contacts())) {
        // "3. Emergency contacts:" with the people below it
        if (words().read(text).hasAny(Topic::Contacts, Topic::Channels, Topic::Personnel)) {
            for (const Block &child : item.children) {
                if (child.kind == Block::Kind::List)
                    list(child, false);
            }
        }
        return;
    }
    m_context.place(*head);
}

/// "L1: Developer on call", with what follows it until the next level
void ContactReader::ladder(const Block &code)
{
    int line = code.textLine;
    QList<EscalationLevel> levels;
    for (QStringView raw : QStringView(code.text).split(u'\n')) {
        QString words = withoutDecoration(raw).toString();
        while (!words.isEmpty() && !words.front().isLetterOrNumber())
            words.removeFirst();
        if (namesLevel(words))
            levels.append({words, line});
        else if (!levels.isEmpty() && !words.isEmpty())
            levels.last().text += u"; "_s + words;
        ++line;
    }
    if (levels.size() < 2)
        return;
    contacts().escalation += levels;
    m_context.keep(code, m_context.runbook.prose);
}

void ContactReader::list(const Block &block, bool escalation)
{
    for (const Block &entry : block.children)
        item(entry, escalation);
}

void ContactReader::paragraph(const Block &block)
{
    for (const TextLine &line : block.lines) {
        const auto pair = keyAndValue(line);
        if (pair && !isLabel(block))
            contacts().channels.append({pair->first, pair->second, line.line});
        else if (!addAddresses(line, contacts()))
            continue;
        m_context.keep(line.line, line.line, m_context.runbook.prose);
    }
}

void ContactReader::read(const Section &section, bool escalation)
{
    const Topics &topics = section.title.topics;
    escalation = (escalation || topics.has(Topic::Escalation)) && !topics.has(Topic::Severity);
    const bool onlyEscalation = escalation && !topics.has(Topic::Contacts);
    bool follows = onlyEscalation;
    for (const Block &block : section.own) {
        if (isLabel(block) && block.kind != Block::Kind::Heading)
            follows = onlyEscalation || words().read(block.plain()).has(Topic::Escalation);
        if (block.kind == Block::Kind::Table)
            table(block, follows);
        else if (block.kind == Block::Kind::List)
            list(block, follows || (escalation && block.ordered));
        else if (block.kind == Block::Kind::Paragraph && !isLabel(block))
            paragraph(block);
        else if (block.kind == Block::Kind::Code && follows)
            ladder(block);
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

void readContactLine(const Block &block, Context &context)
{
    for (const TextLine &line : block.lines) {
        const qsizetype colon = line.text.indexOf(u':');
        if (colon > 0 && colon < 30 && words().read(line.text.first(colon)).leads(Topic::Contacts)) {
            TextLine rest = line;
            rest.text = line.text.sliced(colon + 1);
            addAddresses(rest, context.runbook.contacts);
        }
    }
}

void readContacts(const Section &section, Context &context)
{
    ContactReader(context).read(section, false);
}

void readLinks(const Section &section, Context &context)
{
    readLinkBlocks(section.blocks, context, 0);
}

} // namespace slipway::runbook::reading
