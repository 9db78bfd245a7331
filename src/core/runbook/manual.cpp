// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work that is told in words: sections with neither commands nor boxes nor numbers.
#include "manual.h"

#include "content.h"
#include "options.h"
#include "phases.h"
#include "roles.h"
#include "units.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

bool hasBullets(const Section &section)
{
    return std::any_of(section.own.begin(), section.own.end(),
                       [](const Block &block) { return block.kind == Block::Kind::List && !block.ordered; });
}

bool hasText(const Section &section)
{
    return std::any_of(section.blocks.begin(), section.blocks.end(), [](const Block &block) {
        return block.kind == Block::Kind::Paragraph || block.kind == Block::Kind::List;
    });
}

/// Whether a section that is not understood otherwise may be part of the plan.
bool mayBePlanned(const Section &section, bool nothingElse)
{
    const Role role = roleOf(section);
    return role == Role::Work || (nothingElse && (role == Role::Unknown || role == Role::Operations ||
                                                  role == Role::Checklist || role == Role::Restore));
}

bool isWayToDeploy(const Section &section, bool goingBack)
{
    const Role role = roleOf(section);
    const bool works = role == Role::Work || role == Role::Unknown || role == Role::Operations ||
                       (goingBack && role == Role::Rollback);
    return works && (section.title.marker == Title::Marker::Option || !section.title.topics.has(Topic::Component)) && countWork(section.blocks).any();
}

void addChecks(Blocks blocks, QList<Unit> &units)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Paragraph && !isLabel(block))
            units.append(checkUnit(block.plain(), false, block.firstLine));
        if (block.kind != Block::Kind::List)
            continue;
        for (const Block &item : block.children) {
            if (const Block *head = headOf(item))
                units.append(checkUnit(head->plain(), false, item.firstLine));
        }
    }
}

} // namespace

bool asksInWords(const Section &section)
{
    const Topics &topics = section.title.topics;
    if (roleOf(section) != Role::Work)
        return false;
    if (topics.hasAny(Topic::Deploy, Topic::Verify, Topic::Before, Topic::After) && hasBullets(section))
        return true;
    const auto told = std::count_if(section.children.begin(), section.children.end(), hasBullets);
    return told > 1 && (topics.has(Topic::Deploy) || isContainerTitle(section.title));
}

bool namesConditions(const Section &section)
{
    const Topics &topics = section.title.topics;
    return topics.hasAny(Topic::Before, Topic::Prerequisites) && !topics.has(Topic::After) && hasBullets(section) &&
           !countWork(section.blocks).any();
}

bool isNumbered(const Section &section)
{
    const Title &title = section.title;
    const Role role = roleOf(section);
    const bool counted = title.marker == Title::Marker::None && !title.number.isEmpty() && title.number[0].isDigit();
    const bool tells = section.title.topics.hasAny(Topic::Personnel, Topic::Contacts, Topic::Escalation, Topic::Severity, Topic::Failing);
    return counted && !tells && section.children.empty() && !section.own.empty() && (role == Role::Work || role == Role::Unknown);
}

bool countsSteps(const std::vector<Section> &sections)
{
    const auto counted = std::count_if(sections.begin(), sections.end(), [](const Section &section) { return isNumbered(section); });
    const bool works = std::any_of(sections.begin(), sections.end(), [](const Section &section) {
        return !section.title.number.isEmpty() && countWork(section.blocks).commands > 0;
    });
    return counted > 1 && works;
}

std::vector<bool> waysToDeploy(const std::vector<Section> &sections, bool goingBack)
{
    std::vector<bool> found = optionSections(sections);
    for (size_t i = 0; i < sections.size(); ++i)
        found[i] = found[i] && isWayToDeploy(sections[i], goingBack);
    return found;
}

void planFromSections(const Section &root, Context &context)
{
    const Runbook &runbook = context.runbook;
    if (!runbook.phases.isEmpty())
        return;
    const bool nothingElse = runbook.checklists.isEmpty() && runbook.procedures.isEmpty() &&
                             runbook.troubleshooting.isEmpty() && runbook.usefulCommands.isEmpty() &&
                             runbook.triggers.isEmpty();
    const auto isList = [](const Block &block) { return block.kind == Block::Kind::List; };
    if (nothingElse && root.children.empty() && std::any_of(root.own.begin(), root.own.end(), isList)) {
        readOwnPhase(root, context);
        return;
    }
    for (const Section &section : root.children) {
        const bool checked = std::any_of(runbook.checklists.begin(), runbook.checklists.end(),
                                         [&](const Checklist &list) { return list.line == section.line; });
        if (checked || !hasText(section) || !mayBePlanned(section, nothingElse))
            continue;
        if (section.title.topics.has(Topic::Restore))
            readToldRollback(section, context);
        else
            readPhase(section, context);
    }
}

bool readToldRollback(const Section &section, Context &context)
{
    Procedure procedure;
    procedure.title = section.title.text;
    procedure.qualifier = section.title.condition.isEmpty() ? section.title.qualifier : section.title.condition;
    procedure.kind = section.title.topics.has(Topic::Restore) ? Procedure::Kind::Restore : Procedure::Kind::Rollback;
    procedure.line = section.line;
    addChecks(section.blocks, procedure.units);
    if (procedure.units.isEmpty())
        return false;
    context.place(section.line, section.line);
    context.runbook.procedures.append(procedure);
    return true;
}

} // namespace slipway::runbook::reading
