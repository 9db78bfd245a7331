// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

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
    if (text.size() < 3 || text[2] != u']' || text.sliced(3).startsWith(u'('))
        return std::nullopt;
    if (text[1] == u' ')
        return Box{false, 3};
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

} // namespace slipway::runbook::reading
