// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.h"

#include "choices.h"
#include "conditions.h"
#include "content.h"
#include "explanations.h"
#include "health.h"
#include "occasions.h"
#include "options.h"
#include "procedures.h"
#include "roles.h"
#include "steps.h"
#include "triggers.h"
#include "trouble.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

Phase phaseOf(const Section &section)
{
    Phase phase;
    const Title &title = section.title;
    phase.number = title.marker == Title::Marker::Milestone ? title.timing : title.number;
    phase.title = title.withQualifier();
    phase.timing = title.timing.isEmpty() ? title.duration : title.timing;
    phase.condition = title.condition;
    phase.optional = title.optional;
    phase.line = section.line;
    return phase;
}

class PhaseReader
{
public:
    PhaseReader(const Section &section, Context &context)
        : m_section(section)
        , m_context(context)
        , m_phase(phaseOf(section))
    {
    }

    void read(bool subsections);

private:
    void own(bool alone);
    void children();
    void child(const Section &child, bool option);
    void option(const Section &child);

    const Section &m_section;
    Context &m_context;
    Phase m_phase;
    bool m_optionsOpen = false;
};

/// What stands before the subsections: the steps themselves where there are none.
void PhaseReader::own(bool alone)
{
    if (m_section.own.empty())
        return;
    if (holdsSteps(m_section.own)) {
        readSteps(m_section.own, m_phase, m_context);
        return;
    }
    Content content = readContent(m_section.own, Purpose::Step, m_context);
    if (!alone && !content.hasWork()) {
        m_phase.prose += content.prose;
        for (const Unit &unit : content.units)
            m_phase.prose.append({m_context.source.lines(unit.textLine, unit.textLine + static_cast<int>(unit.text.count(u'\n'))).toString(), unit.textLine});
        return;
    }
    Step step = stepOf(m_section.title, m_section.line);
    step.number.clear();
    fill(step, std::move(content));
    m_phase.steps.append(step);
}

/// Sibling sections "Option A", "Option B" are the alternatives of one step.
void PhaseReader::option(const Section &child)
{
    if (!m_optionsOpen) {
        Step step;
        step.title = m_phase.title;
        step.line = child.line;
        m_phase.steps.append(step);
    }
    m_optionsOpen = true;
    Content content = readContent(child.blocks, Purpose::Step, m_context);
    Alternative alternative{child.title.marker == Title::Marker::Option ? child.title.number : QString(), child.title.text, child.title.qualifier, child.line, content.units, content.prose};
    alternative.units += choiceOf(content.alternatives);
    m_phase.steps.last().alternatives.append(alternative);
    m_context.place(child.line, child.line);
}

void PhaseReader::child(const Section &child, bool isOption)
{
    if (isOption)
        return option(child);
    m_optionsOpen = false;
    if (isExplanation(child) && !child.blocks.empty())
        return m_context.keep(child.line, child.blocks.back().lastLine, m_phase.prose);
    const Role role = roleOf(child);
    if (role == Role::Triggers)
        return readTriggerSection(child, m_context);
    if (role == Role::Rollback && !m_context.goingBack && !m_context.incident)
        return readRollback(child, m_context);
    const bool straight = m_context.goingBack || m_context.incident;
    if (!straight && role == Role::Troubleshooting && child.title.topics.leads(Topic::Troubleshooting))
        return readTroubleshooting(child, m_context);
    if (!straight && tellsFailure(child.title) && countWork(child.blocks).any())
        return readProcedure(child, Procedure::Kind::Other, m_context);
    m_context.place(child.line, child.line);
    Step step = stepOf(child.title, child.line);
    Content content = readContent(child.blocks, Purpose::Step, m_context);
    if (!content.hasWork() && child.heading)
        content.units = unitsInLines(*child.heading) + content.units;
    fill(step, std::move(content));
    if (const Condition occasion = occasionOf(child, m_context); occasion && !step.optional) {
        step.optional = true;
        step.condition = occasion.words;
        makeOccasional(occasion, step);
    }
    const bool toRead = child.title.number.isEmpty() && (role == Role::Reference || role == Role::Contents || role == Role::Links) && step.units.isEmpty() && step.alternatives.isEmpty();
    if (toRead) {
        m_context.keep(child.line, child.line, m_phase.prose);
        m_phase.prose += step.prose;
        return;
    }
    m_phase.steps.append(step);
}

void PhaseReader::children()
{
    const std::vector<bool> options = optionSections(m_section.children);
    for (size_t i = 0; i < m_section.children.size(); ++i)
        child(m_section.children[i], options[i]);
}

void PhaseReader::read(bool subsections)
{
    m_context.place(m_section.line, m_section.line);
    readHealthTables(m_section.own, false, m_context);
    own(!subsections || m_section.children.empty());
    if (subsections)
        children();
    inheritOccasion(m_phase);
    if (const Condition occasion = occasionOf(m_section, m_context); occasion && !m_phase.optional)
        makeOccasional(occasion, m_phase);
    m_context.runbook.phases.append(m_phase);
}

} // namespace

void readPhase(const Section &section, Context &context)
{
    const bool straight = context.goingBack || context.incident;
    if (!straight && !section.title.topics.has(Topic::Emergency) && tellsFailure(section.title) && countWork(section.blocks).any())
        return readProcedure(section, Procedure::Kind::Other, context);
    PhaseReader(section, context).read(true);
}

void readOwnPhase(const Section &section, Context &context)
{
    PhaseReader(section, context).read(false);
}

} // namespace slipway::runbook::reading
