// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "occasions.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

/// "Backup and recovery" is about both.
bool isJoined(const QString &text)
{
    static constexpr QStringView joints[] = {u" and ", u" & ", u" / ", u" und ", u" y ", u" et ", u" e ", u" и "};
    return std::any_of(std::begin(joints), std::end(joints),
                       [&](QStringView joint) { return text.contains(joint, Qt::CaseInsensitive); });
}

bool asksToLook(const Topics &topics)
{
    return topics.leads(Topic::Verify) || topics.leads(Topic::Wait) || topics.leads(Topic::After) ||
           topics.leads(Topic::Diagnosis);
}

/// "Exception: …", "Ledger recovery", "Restore (emergency)"; what says that it is a phase or a step is one.
bool namesOccasion(const Title &title)
{
    const Topics &topics = title.topics;
    if (title.marker != Title::Marker::None || asksToLook(topics))
        return false;
    const Topics remark = words().read(title.qualifier);
    // "Exception: …", "Recovery steps"; not "Emergency contacts are called".
    const QStringView behind = QStringView(title.text).sliced(std::max(topics.end(Topic::Exception), 0)).trimmed();
    const bool alone = behind.isEmpty() || behind.startsWith(u':') || behind.startsWith(u'：') ||
                       topics.closes(Topic::RollbackAction) || topics.closes(Topic::Container);
    return (topics.leads(Topic::Exception) && alone) || remark.leads(Topic::Exception) ||
           (topics.closes(Topic::Exception) && !isJoined(title.text));
}

} // namespace

Condition occasionOf(const Section &section, const Context &context)
{
    const Title &title = section.title;
    // What the document as a whole is for is no exception to it.
    if (title.optional || !section.heading || section.line == context.runbook.titleLine)
        return {};
    const bool calls = title.topics.leads(Topic::Exception) && !title.topics.has(Topic::Only);
    if (Condition said = calls ? Condition() : conditionOf(title.text);
        said.kind == Kind::Case || said.kind == Kind::Failure)
        return said;
    if (title.topics.closes(Topic::Failing) && !asksToLook(title.topics))
        return {Kind::Failure, title.text};
    const bool numbered = title.marker == Title::Marker::Issue && !title.number.isEmpty();
    const bool named = context.namesOccasions && namesOccasion(title);
    return numbered || named || context.occasional ? Condition{Kind::Case, title.withQualifier()} : Condition();
}

bool holdsOccasions(const Section &section, const Context &context)
{
    const Topics &topics = section.title.topics;
    return (topics.leads(Topic::Scenarios) && topics.closes(Topic::Scenarios)) || occasionOf(section, context);
}

void makeOccasional(const Condition &occasion, QList<Unit> &units)
{
    for (Unit &unit : units) {
        if (unit.kind == UnitKind::Note)
            continue;
        unit.optional = true;
        if (unit.condition.isEmpty())
            unit.condition = occasion.words;
    }
}

void makeOccasional(const Condition &occasion, Step &step)
{
    makeOccasional(occasion, step.units);
    for (Alternative &alternative : step.alternatives)
        makeOccasional(occasion, alternative.units);
}

void makeOccasional(const Condition &occasion, Phase &phase)
{
    phase.optional = true;
    phase.condition = occasion.words;
    for (Step &step : phase.steps)
        makeOccasional(occasion, step);
}

void inheritOccasion(Phase &phase)
{
    if (phase.optional || phase.steps.isEmpty() || phase.steps.first().condition.isEmpty())
        return;
    const QString condition = phase.steps.first().condition;
    const Kind kind = conditionOf(condition).kind;
    if (kind != Kind::Case && kind != Kind::Failure)
        return;
    phase.optional = std::all_of(phase.steps.begin(), phase.steps.end(),
                                 [&](const Step &step) { return step.optional && step.condition == condition; });
    if (phase.optional)
        phase.condition = condition;
}

} // namespace slipway::runbook::reading
