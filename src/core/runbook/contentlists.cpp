// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lists and tables hold.
#include "contentreader.h"

#include "choices.h"
#include "commandwords.h"
#include "options.h"
#include "roles.h"
#include "tables.h"
#include "units.h"
#include "ways.h"

#include <algorithm>

namespace slipway::runbook::reading {

void ContentReader::table(const Block &block)
{
    QList<Unit> found = unitsOfTable(block);
    if (found.isEmpty() && listsSteps(block)) {
        for (const Step &step : stepsOfTable(block, m_context.source)) {
            found += step.units;
            prose() += step.prose;
        }
    }
    if (found.isEmpty())
        m_context.keep(block, prose());
    else
        m_context.place(block);
    addUnits(found);
}

namespace {

/// A bullet that says what to do, and neither "Port: 8080" nor "Note that …".
bool asksForWork(const Block &head)
{
    const TextLine &line = head.lines.first();
    const Topics topics = words().read(line.text);
    const bool keyed = line.strongPrefix() > 0 || line.text.first(std::min<qsizetype>(line.text.size(), 30)).contains(u':');
    const bool link = !line.marks.isEmpty() && line.marks.first().begin == 0;
    return !keyed && !link && head.plain().size() <= 240 && !topics.leads(Topic::Admonition) && !topics.leads(Topic::Avoid) &&
           !topics.leads(Topic::Prohibited) && !topics.leads(Topic::DoNot);
}

bool itemRuns(const Block &item)
{
    const Block *head = headOf(item);
    return (head && !unitsInLines(*head).isEmpty()) || countWork(Blocks(item.children).subspan(head ? 1 : 0)).commands > 0;
}

} // namespace

/// A numbered item that holds no command is itself something to do.
void ContentReader::itemText(const Block &item, const Block &list)
{
    const Block *head = headOf(item);
    if (!head)
        return;
    if (const auto box = checklistItem(item)) {
        if (hasLinks(*head))
            m_context.keep(*head, prose());
        m_context.place(*head);
        m_content.soakSeconds = std::max(m_content.soakSeconds, soakOf(box->text));
        addUnits({checkUnit(box->text, box->checked, box->line)});
        addUnits(unitsInLines(*head));
        return;
    }
    const QString text = head->plain();
    m_content.soakSeconds = std::max(m_content.soakSeconds, soakOf(text));
    m_content.pointOfNoReturn = m_content.pointOfNoReturn || words().read(text).has(Topic::NoReturn);
    QList<Unit> found = unitsInLines(*head);
    m_otherwise = m_otherwise || (!found.isEmpty() && leadsOtherwise(head->lines.first()));
    const bool holdsWork = countWork(Blocks(item.children).subspan(1)).any();
    if (found.isEmpty() && (list.ordered || m_manual || (m_mixed && asksForWork(*head))) && !holdsWork)
        found.append(checkUnit(text, false, item.firstLine));
    if (found.isEmpty() || hasLinks(*head))
        m_context.keep(*head, prose());
    else
        m_context.place(*head);
    addUnits(found);
}

void ContentReader::item(const Block &item, const Block &list, int depth)
{
    itemText(item, list);
    const Block *head = headOf(item);
    const auto begin = head ? Blocks(item.children).subspan(1) : Blocks(item.children);
    const qsizetype before = units().size();
    m_introduction = head ? conditionOf(head->plain()) : Condition();
    blocks(begin, depth + 1);
    m_introduction = {};
    // A lone command without a comment of its own is called what its item says.
    if (head && units().size() == before + 1 && !checklistItem(item)) {
        Unit &only = units().last();
        if (only.kind != UnitKind::Check && only.title == only.text.section(u'\n', 0, 0).trimmed() && head->plain().size() <= 120)
            only.title = readTitle(head->plain()).whole;
    }
}

void ContentReader::list(const Block &block, int depth)
{
    if (takeTriggers(block))
        return;
    const bool ways = !m_alternative && listsWays(block, m_before);
    const bool options = ways || listsOptions(block);
    const bool mixed = m_mixed;
    m_mixed = m_purpose == Purpose::Step && !block.ordered && depth == 0 && std::any_of(block.children.begin(), block.children.end(), itemRuns);
    for (const Block &entry : block.children) {
        const Block *head = headOf(entry);
        if (options && head) {
            const TextLine &line = head->lines.first();
            openAlternative(*head, readTitle(ways ? QStringView(line.text).first(line.strongPrefix()) : QStringView(line.text)));
            addUnits(unitsInLines(*head));
            blocks(Blocks(entry.children).subspan(1), depth + 1);
        } else {
            item(entry, block, depth);
        }
    }
    m_mixed = mixed;
    if (options)
        closeSinks();
}

} // namespace slipway::runbook::reading
