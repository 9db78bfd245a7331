// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

#include "content.h"
#include "explanations.h"
#include "fences.h"
#include "options.h"
#include "tables.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

class WorkCounter
{
public:
    void count(Blocks blocks, int depth = 0);
    WorkCount total;

private:
    void list(const Block &block, int depth);
    void table(const Block &block);
};

void WorkCounter::list(const Block &block, int depth)
{
    for (const Block &item : block.children) {
        const Block *head = headOf(item);
        total.tasks += checklistItem(item) ? 1 : 0;
        // A list of links, such as a table of contents, is no work.
        const bool linked = head && !head->lines.first().marks.isEmpty() && head->lines.first().marks.first().kind == Mark::Kind::Link && head->lines.first().marks.first().begin == 0;
        total.numbered += block.ordered && depth < 2 && head && !linked ? 1 : 0;
        if (head) {
            for (const TextLine &line : head->lines) {
                const int found = commandsIn(line).isEmpty() ? 0 : 1;
                total.commands += found;
                total.boxed += checklistItem(item) ? found : 0;
            }
        }
        count(item.children, depth + 1);
    }
}

void WorkCounter::table(const Block &block)
{
    if (!block.facts.holdsWork)
        block.facts.holdsWork = listsSteps(block) || !unitsOfTable(block).isEmpty();
    total.tables += *block.facts.holdsWork ? 1 : 0;
}

void WorkCounter::count(Blocks blocks, int depth)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block.kind == Block::Kind::Code)
            total.commands += mayRun(block) || readInfo(block.info).kind == FenceInfo::Kind::Query ? 1 : 0;
        else if (block.kind == Block::Kind::List && !isToldList(blocks, i))
            list(block, depth);
        else if (block.kind == Block::Kind::Table)
            table(block);
        else if (block.kind == Block::Kind::Quote)
            count(block.children, depth + 1);
        else if (block.kind == Block::Kind::Paragraph && std::any_of(block.lines.begin(), block.lines.end(), [](const TextLine &line) { return commandsStandAlone(line) && !commandsIn(line).isEmpty(); }))
            ++total.commands;
    }
}

bool isWhole(const Topics &topics, Topic topic)
{
    return topics.leads(topic) && topics.closes(topic);
}

bool isReference(const Title &title)
{
    const Topics &topics = title.topics;
    if (isWhole(topics, Topic::Reference) || isWhole(topics, Topic::Severity))
        return true;
    const bool does = topics.leads(Topic::Work) || topics.leads(Topic::Verify) || topics.leads(Topic::Deploy) || topics.leads(Topic::Restore);
    return (topics.closes(Topic::Reference) || topics.leads(Topic::Reference) || topics.closes(Topic::Severity)) && !does;
}

/// "Alert: X" with "Investigation" and "Remediation" below it.
bool holdsParts(const Section &section)
{
    const auto leads = [&](Topic topic) {
        return std::any_of(section.children.begin(), section.children.end(), [&](const Section &child) { return child.title.topics.leads(topic); });
    };
    return leads(Topic::Diagnosis) && leads(Topic::Solution);
}

/// A table of names with ways to reach them.
bool listsPeople(const Section &section)
{
    return std::any_of(section.own.begin(), section.own.end(), [](const Block &block) {
        if (block.kind != Block::Kind::Table)
            return false;
        const Table table(block);
        const int name = table.column(Topic::ColumnName);
        return name >= 0 && table.column(Topic::ColumnContact, {name}) >= 0;
    });
}

Role plainRole(const Title &title)
{
    const Topics &topics = title.topics;
    if (topics.leads(Topic::Operations) || topics.has(Topic::Emergency))
        return Role::Operations;
    if (isReference(title))
        return Role::Reference;
    if (topics.hasAny(Topic::Deploy, Topic::Verify, Topic::Work, Topic::Before, Topic::After))
        return Role::Work;
    return topics.has(Topic::Operations) ? Role::Operations : Role::Unknown;
}

} // namespace

WorkCount countWork(Blocks blocks)
{
    WorkCounter counter;
    counter.count(blocks);
    return counter.total;
}

bool isContainerTitle(const Title &title)
{
    return isWhole(title.topics, Topic::Container) || title.topics.closes(Topic::Container);
}

bool isRollbackTitle(const Title &title)
{
    const Topics &topics = title.topics;
    if (!topics.has(Topic::Rollback) || topics.leads(Topic::RollbackAside))
        return false;
    if (topics.leads(Topic::Rollback))
        return true;
    const QString before = title.text.first(topics.at(Topic::Rollback)).toLower();
    const bool joined = before.endsWith(" and "_L1) || before.endsWith("& "_L1) || before.endsWith(" or "_L1) || before.endsWith("/"_L1);
    if (joined)
        return false;
    return topics.closes(Topic::Rollback) || topics.closes(Topic::RollbackAction) || topics.leads(Topic::Condition) || before.trimmed().endsWith("to"_L1) || before.trimmed().endsWith(u':');
}

bool isTroubleEntry(const Section &section)
{
    bool problem = section.title.marker == Title::Marker::Issue;
    bool remedy = false;
    for (const Block &block : section.blocks) {
        if (block.kind != Block::Kind::Heading && block.kind != Block::Kind::Paragraph && block.kind != Block::Kind::List)
            continue;
        const Block *head = block.kind == Block::Kind::List && !block.children.empty() ? headOf(block.children.front()) : &block;
        if (!head || head->lines.isEmpty() || (head->kind == Block::Kind::Paragraph && head->lines.first().strongPrefix() == 0))
            continue;
        const Topics topics = words().read(head->lines.first().text.first(std::min<qsizetype>(head->lines.first().text.size(), 40)));
        problem = problem || topics.leads(Topic::Symptoms) || topics.leads(Topic::Cause);
        remedy = remedy || topics.leads(Topic::Solution) || topics.leads(Topic::Diagnosis);
    }
    return problem && remedy;
}

bool isIncidentDocument(const Section &root)
{
    if (root.title.topics.has(Topic::Deploy))
        return false;
    if (root.title.topics.hasAny(Topic::Emergency, Topic::Incident))
        return true;
    const auto isPart = [](const Section &section) {
        const Topics &topics = section.title.topics;
        return topics.leads(Topic::Symptoms) || topics.leads(Topic::Diagnosis) || (topics.leads(Topic::Solution) && !topics.has(Topic::Deploy)) || holdsParts(section);
    };
    const auto deploys = [](const Section &section) { return section.title.topics.leads(Topic::Deploy) && countWork(section.blocks).any(); };
    return std::any_of(root.children.begin(), root.children.end(), isPart) && std::none_of(root.children.begin(), root.children.end(), deploys);
}

/// "Deployment Rollback", "Roll back a deployment"; not "Deployment and rollback", which is about both.
bool isRollbackDocument(const Title &title)
{
    if (!isRollbackTitle(title))
        return false;
    if (!title.topics.has(Topic::Deploy))
        return true;
    const QString text = title.text.toLower();
    static constexpr QStringView joints[] = {u" and ", u" & ", u"/", u" or ", u" with ", u"+", u",", u"und ", u" y ", u" et ", u" e ", u"、", u"和", u"与", u"と", u"및"};
    if (std::any_of(std::begin(joints), std::end(joints), [&](QStringView joint) { return text.contains(joint); }))
        return false;
    const int between = title.topics.at(Topic::Rollback) - title.topics.end(Topic::Deploy);
    const bool named = title.topics.at(Topic::Rollback) > 0 && title.text.first(title.topics.at(Topic::Rollback)).trimmed().endsWith(u':');
    return named || title.topics.leads(Topic::Rollback) || (between >= 0 && between <= 1);
}

Role roleOf(const Section &section)
{
    const Title &title = section.title;
    const Topics &topics = title.topics;
    if (isWhole(topics, Topic::Contents))
        return Role::Contents;
    if (isTriggerTitle(title))
        return Role::Triggers;
    if (topics.has(Topic::Drill))
        return Role::Operations;
    if (isRollbackTitle(title))
        return Role::Rollback;
    if (title.marker == Title::Marker::Phase || title.marker == Title::Marker::Milestone)
        return Role::Phase;
    if (topics.has(Topic::Template))
        return Role::Template;
    if (topics.has(Topic::Troubleshooting))
        return Role::Troubleshooting;
    if (topics.has(Topic::UsefulCommands))
        return Role::UsefulCommands;
    if (isWhole(topics, Topic::Links))
        return Role::Links;
    if (topics.has(Topic::Checklist) || isWhole(topics, Topic::Prerequisites))
        return Role::Checklist;
    if (isWhole(topics, Topic::Personnel) && listsPeople(section))
        return Role::Contacts;
    if (topics.hasAny(Topic::Contacts, Topic::Escalation) && !topics.hasAny(Topic::Deploy, Topic::Verify))
        return Role::Contacts;
    if (topics.has(Topic::Restore) && topics.leads(Topic::Restore))
        return Role::Restore;
    if (topics.has(Topic::Health) && (topics.hasAny(Topic::Endpoints, Topic::Verify) || isWhole(topics, Topic::Health)))
        return Role::Health;
    return plainRole(title);
}

} // namespace slipway::runbook::reading
