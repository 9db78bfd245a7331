// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentreader.h"

#include "choices.h"
#include "commandwords.h"
#include "expectations.h"
#include "explanations.h"
#include "fences.h"
#include "occasions.h"
#include "options.h"
#include "prompts.h"
#include "roles.h"
#include "tables.h"
#include "triggers.h"
#include "unitkinds.h"
#include "unitparts.h"
#include "units.h"

#include <algorithm>

namespace slipway::runbook::reading {

using namespace Qt::StringLiterals;

namespace {

bool runsAnything(const QList<Unit> &units)
{
    return std::any_of(units.begin(), units.end(), [](const Unit &unit) { return unit.kind != UnitKind::Note && unit.kind != UnitKind::Check; });
}

int levelOf(const Block &block)
{
    return block.kind == Block::Kind::Heading ? block.level : 7;
}

} // namespace

void ContentReader::openAlternative(const Block &block, const Title &title)
{
    closeSinks();
    m_context.place(block);
    m_alternativeLevel = levelOf(block);
    m_alternative = Alternative{title.marker == Title::Marker::Option ? title.number : QString(), title.text, title.qualifier, block.firstLine, {}, {}};
    if (m_alternative->qualifier.isEmpty())
        m_alternative->qualifier = title.condition;
}

void ContentReader::openRollback(const Block &block, const Title &title, Procedure::Kind kind)
{
    closeSinks();
    m_context.place(block);
    m_rollbackLevel = 0;
    Procedure procedure;
    procedure.kind = kind;
    procedure.number = title.number;
    procedure.title = title.text;
    procedure.qualifier = title.condition.isEmpty() ? title.qualifier : title.condition;
    procedure.line = block.firstLine;
    m_rollback = procedure;
}

/// What a heading or the summary of details within a step says is for the case that it fails is no part of the way.
bool ContentReader::openAside(const Block &block, const Title &title)
{
    const bool details = block.kind == Block::Kind::Html && block.text.contains("<summary"_L1, Qt::CaseInsensitive);
    if ((block.kind != Block::Kind::Heading && !details) || m_purpose != Purpose::Step || m_context.goingBack || m_context.incident)
        return false;
    const bool trouble = title.topics.leads(Topic::Troubleshooting);
    if (!trouble && !tellsFailure(title))
        return false;
    openRollback(block, title, trouble ? Procedure::Kind::Diagnosis : Procedure::Kind::Other);
    m_rollbackLevel = details ? 1 : block.level; // the end of the details ends it
    return true;
}

void ContentReader::closeSinks()
{
    if (m_alternative) {
        shareConditions(m_alternative->units);
        m_content.alternatives.append(*std::exchange(m_alternative, std::nullopt));
    }
    if (m_rollback) {
        shareConditions(m_rollback->units);
        m_context.runbook.procedures.append(*std::exchange(m_rollback, std::nullopt));
    }
    m_otherwise = false;
    m_lastGroup = 0;
}

/// A label may begin an alternative, a rollback or a list of triggers; true where it did.
bool ContentReader::label(const Block &block, bool option)
{
    if (option) {
        openAlternative(block, readTitle(optionText(block)));
        return true;
    }
    const Title &title = titleOf(block);
    if (openAside(block, title))
        return true;
    if (isTriggerTitle(title)) {
        m_triggersFollow = true;
        m_context.keep(block, prose());
        return true;
    }
    if (m_purpose == Purpose::Step && !m_context.goingBack && !m_context.incident && isRollbackTitle(title)) {
        openRollback(block, title);
        return true;
    }
    const bool inside = m_rollbackLevel > 0 && levelOf(block) > m_rollbackLevel;
    if ((m_rollback && !inside) || (m_alternative && levelOf(block) <= m_alternativeLevel && block.kind == Block::Kind::Heading))
        closeSinks();
    m_content.pointOfNoReturn = m_content.pointOfNoReturn || title.all.has(Topic::NoReturn);
    return false;
}

/// "Expected: `PONG`" behind a command says what it must answer.
bool ContentReader::takeExpectation(const Block &block)
{
    if (block.lines.isEmpty() || units().isEmpty())
        return false;
    const QString &text = block.lines.first().text;
    const auto codes = block.lines.first().codes();
    if (codes.size() != 1 && !(m_lone && text.size() <= 120))
        return false;
    const Topics topics = words().read(text);
    Unit &last = units().last();
    const bool lone = m_lone && block.lines.size() == 1 && splitStatements(last.text).size() == 1;
    if (lone && text.size() <= 120 && (topics.leads(Topic::Demand) || (topics.leads(Topic::Expected) && codes.size() != 1))) {
        QString quoted = text;
        if (codes.size() == 1)
            quoted.replace(codes.first().data() - text.constData(), codes.first().size(), u'`' + codes.first().toString() + u'`');
        takeStatement(quoted, last);
        return !last.expected.isEmpty();
    }
    if (codes.size() != 1 || !topics.leads(Topic::Expected))
        return false;
    const bool answers = last.kind == UnitKind::Command || last.kind == UnitKind::HttpCheck;
    if (answers && last.expected.isEmpty())
        last.expected = codes.first().toString();
    return answers;
}

void ContentReader::paragraph(const Block &block)
{
    if (saysOtherwise(block.plain()))
        m_otherwise = true;
    for (const TextLine &line : block.lines) {
        m_content.soakSeconds = std::max(m_content.soakSeconds, soakOf(line.text));
        m_content.pointOfNoReturn = m_content.pointOfNoReturn || words().read(line.text).has(Topic::NoReturn);
    }
    takeExpectation(block);
    m_context.keep(block, prose());
    for (const TextLine &line : block.lines) {
        const auto codes = line.codes();
        const bool alone = codes.size() == 1 && isClearlyCommand(codes.first()) && commandsStandAlone(line);
        if (!alone)
            continue;
        m_otherwise = m_otherwise || leadsOtherwise(line);
        addUnits({inlineUnit(line.text.trimmed(), codes.first().toString(), line.line)});
    }
}

/// Commands that roll back do not belong to the step that they stand in: they become a procedure.
void ContentReader::moveRollbacks(QList<Unit> &units)
{
    if (m_purpose != Purpose::Step || m_context.goingBack || m_context.incident || m_rollback || m_alternative)
        return;
    m_context.runbook.procedures += takeRollbacks(units);
}

void ContentReader::addUnits(QList<Unit> added)
{
    moveRollbacks(added);
    if (added.isEmpty())
        return;
    applyCondition(m_condition, added);
    if (m_listed)
        makeOccasional(m_listed, added);
    const int group = added.first().line;
    const bool runs = std::any_of(added.begin(), added.end(), [](const Unit &unit) { return unit.kind != UnitKind::Note; });
    if (m_otherwise && m_lastGroup > 0 && runs) {
        for (Unit &unit : added)
            unit.alternativeTo = unit.alternativeTo ? unit.alternativeTo : m_lastGroup;
    } else if (runs) {
        m_lastGroup = group;
    }
    if (runs)
        m_otherwise = false;
    units() += added;
}

void ContentReader::code(const Block &block)
{
    m_context.place(block);
    if (m_outputFollows && mayRun(block) && !isClearlyCommand(block.text.trimmed().section(u'\n', 0, 0)) && promptLength(block.text, false) == 0) {
        Block output = block;
        output.info = u"output"_s;
        output.facts = {};
        return addUnits(unitsOf(output, m_context.source));
    }
    QList<Unit> found = unitsOf(block, m_context.source);
    if (block.damaged && wouldRun(block))
        found.append(swallowedUnit(block));
    m_lone = found.size() == 1 && found.first().kind != UnitKind::Note;
    const qsizetype before = units().size();
    addUnits(found);
    m_lone = m_lone && units().size() == before + 1;
}

/// "**Rollback**: to go back a revision:" with the commands below it
bool ContentReader::tellsRollback(Blocks blocks, size_t at)
{
    const Block &block = blocks[at];
    if (m_purpose != Purpose::Step || m_context.goingBack || m_context.incident || block.kind != Block::Kind::Paragraph || isLabel(block))
        return false;
    const TextLine &line = block.lines.first();
    if (line.strongPrefix() == 0)
        return false;
    const Title title = readTitle(QStringView(line.text).first(line.strongPrefix()));
    const bool follows = at + 1 < blocks.size() && blocks[at + 1].kind == Block::Kind::Code;
    const bool named = title.topics.closes(Topic::Rollback) || title.topics.closes(Topic::RollbackAction);
    if (!named || !isRollbackTitle(title) || !(follows || block.plain().endsWith(u':')))
        return false;
    openRollback(block, title);
    prose().append({m_context.source.lines(block.firstLine, block.lastLine).toString(), block.firstLine});
    paragraph(block);
    return true;
}

bool ContentReader::takeTriggers(const Block &block)
{
    if (!m_triggersFollow)
        return false;
    m_triggersFollow = false;
    return readTriggers(block, m_context);
}

void ContentReader::block(const Block &block, bool option, int depth)
{
    if ((option || isLabel(block)) && label(block, option))
        return;
    switch (block.kind) {
    case Block::Kind::Paragraph:
        paragraph(block);
        break;
    case Block::Kind::Code:
        code(block);
        break;
    case Block::Kind::List:
        list(block, depth);
        break;
    case Block::Kind::Quote:
        blocks(block.children, depth + 1);
        m_context.place(block);
        break;
    case Block::Kind::Table:
        m_triggersFollow = m_triggersFollow || rollbackColumn(Table(block)) > 0 || (m_purpose == Purpose::Procedure && listsCriteria(block));
        if (!takeTriggers(block))
            table(block);
        break;
    case Block::Kind::Rule:
        m_context.place(block);
        break;
    case Block::Kind::Html:
        if (QStringView(block.text).trimmed().startsWith("</details"_L1, Qt::CaseInsensitive))
            closeSinks();
        m_context.keep(block, prose());
        break;
    default:
        m_context.keep(block, prose());
    }
}

/// What is said right before a block of code holds for that block; in a procedure the trouble is why one is there.
Condition ContentReader::conditionOfBlock(Blocks blocks, size_t at, const std::vector<bool> &options) const
{
    if (blocks[at].kind != Block::Kind::Code || (at > 0 && options[at - 1]) || m_outputFollows)
        return {};
    const Condition condition = at == 0 ? m_introduction : conditionBefore(blocks, at);
    return isPremise(condition) ? Condition() : condition;
}

/// Whether @p condition is why the whole is done, and no exception from it.
bool ContentReader::isPremise(const Condition &condition) const
{
    const bool premise = m_purpose == Purpose::Procedure || m_rollback || m_context.incident;
    const bool exception = condition.kind == Condition::Kind::Undoing || condition.kind == Condition::Kind::Narrower;
    const bool idle = exception && (premise || !runsAnything(m_content.units));
    return idle || (premise && condition.kind == Condition::Kind::Failure);
}

void ContentReader::blocks(Blocks blocks, int depth)
{
    const std::vector<bool> options = optionLabels(blocks);
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!options[i] && tellsRollback(blocks, i))
            continue;
        if (const size_t end = endOfExplanation(blocks, i); end > i) {
            m_context.keep(blocks[i].firstLine, blocks[end - 1].lastLine, prose());
            i = end - 1;
            continue;
        }
        if (isToldList(blocks, i)) {
            m_context.keep(blocks[i], prose());
            continue;
        }
        if (m_alternative && endsWays(blocks, i, options))
            closeSinks();
        m_condition = conditionOfBlock(blocks, i, options);
        m_before = i > 0 ? &blocks[i - 1] : nullptr;
        const Condition outer = m_listed;
        if (const Condition said = exceptionBefore(blocks, i); said && !options[i - 1] && !isPremise(said))
            m_listed = said;
        block(blocks[i], options[i], depth);
        m_listed = outer;
        m_lone = m_lone && blocks[i].kind == Block::Kind::Code;
        m_condition = {};
        m_outputFollows = blocks[i].kind == Block::Kind::Paragraph && isLabel(blocks[i]) && announcesOutput(blocks[i].plain());
    }
}

Content ContentReader::read(Blocks all)
{
    m_manual = m_purpose == Purpose::Step && !countWork(all).any();
    blocks(all, 0);
    closeSinks();
    shareConditions(m_content.units);
    return std::move(m_content);
}

bool Content::hasWork() const
{
    return !alternatives.isEmpty() || std::any_of(units.begin(), units.end(), [](const Unit &unit) { return unit.kind != UnitKind::Note; });
}

Content readContent(Blocks blocks, Purpose purpose, Context &context)
{
    return ContentReader(purpose, context).read(blocks);
}

} // namespace slipway::runbook::reading
