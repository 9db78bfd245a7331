// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists.h"

#include "choices.h"
#include "content.h"
#include "manual.h"
#include "tables.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// "[ ] ", "[x] ", "\[ ]"
std::optional<Box> bracketAt(QStringView text)
{
    if (text.size() < 2 || text[0] != u'[')
        return std::nullopt;
    if (text[1] == u']')
        return Box{false, 2};
    if (text.size() < 3 || text[2] != u']')
        return std::nullopt;
    if (text[1] == u' ')
        return Box{false, 3};
    if (text.sliced(3).startsWith(u'('))
        return std::nullopt;
    if (text[1] == u'x' || text[1] == u'X' || text[1] == u'✓' || text[1] == u'✔')
        return Box{true, 3};
    return std::nullopt;
}

} // namespace

std::optional<Box> boxAt(QStringView text)
{
    text = text.trimmed();
    if (const auto bracket = bracketAt(text))
        return bracket;
    if (text.isEmpty())
        return std::nullopt;
    if (QStringView(u"☐◻□▢❏❑⬜").contains(text[0]))
        return Box{false, 1};
    if (QStringView(u"☑☒✅✔✓").contains(text[0]))
        return Box{true, 1};
    return std::nullopt;
}

bool hasLinks(const Block &block)
{
    return std::any_of(block.lines.begin(), block.lines.end(), [](const TextLine &line) {
        return std::any_of(line.marks.begin(), line.marks.end(), [](const Mark &mark) { return mark.kind == Mark::Kind::Link; });
    });
}

const Block *headOf(const Block &item)
{
    const bool headed = !item.children.empty() && item.children.front().kind == Block::Kind::Paragraph && !item.children.front().lines.isEmpty();
    return headed ? &item.children.front() : nullptr;
}

std::optional<ChecklistItem> checklistItem(const Block &item)
{
    const Block *head = headOf(item);
    if (!head)
        return std::nullopt;
    const QString text = head->plain();
    if (item.task)
        return ChecklistItem{text, *item.task, item.firstLine};
    const auto box = boxAt(text);
    if (!box || text.size() <= box->length)
        return std::nullopt;
    return ChecklistItem{text.sliced(box->length).trimmed(), box->checked, item.firstLine};
}

namespace {

/// Takes the items of @p list and below; where all of them are @p said to be meant, those without a box as well.
void gather(const Block &list, bool said, int depth, QList<ChecklistItem> &items, Context &context)
{
    for (const Block &entry : list.children) {
        const Block *head = headOf(entry);
        if (const auto item = checklistItem(entry))
            items.append(*item);
        else if (said && head && depth == 0)
            items.append({head->plain(), false, entry.firstLine});
        else
            continue;
        context.place(*head);
        // What an item quotes to be run stays at hand.
        context.runbook.usefulCommands += unitsInLines(*head);
        for (const Block &inner : entry.children) {
            if (inner.kind == Block::Kind::List && depth < 8)
                gather(inner, said, depth + 1, items, context);
        }
    }
}

} // namespace

void readChecklist(const Section &section, Context &context)
{
    Checklist list{section.title.withQualifier(), section.line, {}};
    const bool said = section.title.topics.has(Topic::Checklist) || namesConditions(section);
    for (const Block &block : section.own) {
        if (block.kind == Block::Kind::Table) {
            list.items += itemsOfTable(block, said);
            context.place(block);
        } else if (block.kind == Block::Kind::List) {
            gather(block, said, 0, list.items, context);
        }
    }
    if (list.items.isEmpty())
        return;
    context.place(section.line, section.line);
    context.runbook.checklists.append(list);
}

} // namespace slipway::runbook::reading
