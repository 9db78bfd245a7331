// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

#include "choices.h"
#include "commandwords.h"
#include "conditions.h"
#include "explanations.h"
#include "fences.h"
#include "occasions.h"
#include "options.h"
#include "procedures.h"
#include "tables.h"
#include "triggers.h"
#include "units.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// Commands after which the old code no longer fits the data.
bool migrates(const Unit &unit)
{
    static const QStringList marks = {u"manage.py migrate"_s, u"db:migrate"_s, u"alembic upgrade"_s, u"flyway migrate"_s, u"liquibase update"_s, u"prisma migrate deploy"_s,
                                      u"knex migrate:latest"_s, u"artisan migrate"_s, u"sequelize db:migrate"_s, u"typeorm migration:run"_s, u"ecto.migrate"_s, u"ef database update"_s,
                                      u"goose up"_s, u"migrate up"_s, u"doctrine:migrations:migrate"_s};
    if (unit.kind != UnitKind::Command)
        return false;
    // Each of the marks has one of these; most commands have none.
    if (!unit.text.contains("migrat"_L1) && !unit.text.contains(" up"_L1))
        return false;
    const bool found = std::any_of(marks.begin(), marks.end(), [&](const QString &mark) { return unit.text.contains(mark); });
    return found && !unit.text.contains("--plan"_L1) && !unit.text.contains("--sql"_L1) && !unit.text.contains("--check"_L1) && !unit.text.contains("--dry-run"_L1) && !unit.text.contains("status"_L1) && !unit.text.contains("--pretend"_L1);
}

bool isStepList(const Block &block)
{
    return block.kind == Block::Kind::List && block.ordered;
}

/// Items of a list as steps; fragments that fences broke apart go on counting.
class StepLister
{
public:
    StepLister(Phase &phase, Context &context)
        : m_phase(phase)
        , m_context(context)
    {
    }

    void read(Blocks blocks);

private:
    void item(const Block &item, int number);
    void rollback(const Title &title, const Block &item, Content &&content);
    void loose(Blocks blocks);
    bool replaceLast(Content &content);
    Condition occasionBefore(Blocks blocks, size_t at) const;

    Phase &m_phase;
    Context &m_context;
    bool m_any = false;
    bool m_repeats = false; ///< the list is written "1." throughout and counts by itself
    Condition m_occasion; ///< of the list being read
};

void StepLister::rollback(const Title &title, const Block &item, Content &&content)
{
    Procedure procedure;
    procedure.title = title.text;
    procedure.qualifier = title.condition;
    procedure.line = item.firstLine;
    take(std::move(content), procedure);
    m_context.runbook.procedures.append(procedure);
}

/// "3. Or with Docker: `docker start web`" is another way to do step 2.
bool StepLister::replaceLast(Content &content)
{
    const auto runs = [](const Unit &unit) { return unit.kind != UnitKind::Check && unit.kind != UnitKind::Note; };
    if (m_phase.steps.isEmpty() || !content.alternatives.isEmpty() || std::none_of(content.units.cbegin(), content.units.cend(), runs))
        return false;
    Step &last = m_phase.steps.last();
    const auto first = std::find_if(last.units.cbegin(), last.units.cend(), runs);
    if (first == last.units.cend() || !last.alternatives.isEmpty())
        return false;
    const int replaced = first->line;
    for (Unit &unit : content.units)
        unit.alternativeTo = runs(unit) ? unit.alternativeTo.value_or(replaced) : unit.alternativeTo;
    last.units += content.units;
    last.prose += content.prose;
    shareConditions(last.units);
    return true;
}

/// Markdown counts on from a list's first number; its author may have written others.
QString writtenNumber(QStringView line, int counted)
{
    line = line.trimmed();
    qsizetype end = 0;
    while (end < line.size() && line[end].isDigit())
        ++end;
    return end > 0 ? line.first(end).toString() : QString::number(counted);
}

bool repeatsNumbers(const Block &list, const Source &source)
{
    const auto written = [&](const Block &item) { return writtenNumber(source.line(item.firstLine), 0); };
    return list.children.size() > 1 && written(list.children.front()) == written(list.children.at(1));
}

/// The first sentence of an item, wherever its source breaks the line.
QString firstSentence(const Block &head)
{
    const QString text = head.plain();
    qsizetype end = text.size();
    for (qsizetype i = head.lines.first().text.size(); i + 1 < text.size(); ++i) {
        if (QStringView(u".!?").contains(text[i]) && text[i + 1].isSpace()) {
            end = i + 1;
            break;
        }
    }
    return end <= 160 ? text.first(end).trimmed() : head.lines.first().text.trimmed();
}

/// The first sentence of an item is its title; where there is more, all of it stays as prose.
void StepLister::item(const Block &item, int number)
{
    const Block *head = headOf(item);
    const TextLine line = head ? head->lines.first() : TextLine{};
    const auto box = checklistItem(item);
    QString words = box && !item.task ? box->text : head ? firstSentence(*head) : QString();
    const qsizetype strong = line.strongPrefix();
    const bool titled = strong > 0 && strong < words.size() && !box;
    const Title title = readTitle(titled ? QStringView(words).first(strong) : QStringView(words));
    Step step = stepOf(title, item.firstLine);
    step.number = m_repeats ? QString::number(number) : writtenNumber(m_context.source.line(item.firstLine), number);
    if (titled)
        step.title = title.withQualifier();
    const auto rest = head ? Blocks(item.children).subspan(1) : Blocks(item.children);
    Content content = readContent(rest, isRollbackTitle(title) ? Purpose::Procedure : Purpose::Step, m_context);
    if (head) {
        step.soakSeconds = soakOf(head->plain());
        QList<Unit> found = unitsInLines(*head);
        if (box)
            found.prepend(checkUnit(box->text, box->checked, item.firstLine));
        content.units = found + content.units;
        m_context.place(*head);
        if (titled || head->lines.size() > 1 || hasLinks(*head))
            content.prose.prepend({m_context.source.lines(head->firstLine, head->lastLine).toString(), head->firstLine});
        if (!content.hasWork())
            content.units.append(checkUnit(box ? box->text : head->plain(), false, item.firstLine));
    }
    if (leadsOtherwise(line) && replaceLast(content))
        return;
    const bool runs = std::any_of(content.units.begin(), content.units.end(), [](const Unit &unit) { return unit.kind != UnitKind::Check; });
    const bool takesBack = isRollbackTitle(title) && !m_context.goingBack && !m_context.incident;
    if (takesBack && runs)
        return rollback(title, item, std::move(content));
    step.optional = step.optional || takesBack;
    fill(step, std::move(content));
    if (m_occasion && !step.optional) {
        step.optional = true;
        step.condition = m_occasion.words;
        makeOccasional(m_occasion, step);
    }
    m_phase.steps.append(step);
}

/// What stands between the items at the outer margin, a fence too little indented for one.
void StepLister::loose(Blocks blocks)
{
    if (blocks.empty())
        return;
    Content content = readContent(blocks, Purpose::Step, m_context);
    if (!m_any) {
        if (!content.hasWork()) {
            m_phase.prose += content.prose;
            return;
        }
        Step first;
        first.title = m_phase.title;
        first.line = blocks.front().firstLine;
        fill(first, std::move(content));
        m_phase.steps.append(first);
        return;
    }
    Step *last = m_phase.steps.isEmpty() ? nullptr : &m_phase.steps.last();
    if (!last)
        return;
    // The item asked for what follows it: the command takes the place of the tick.
    const bool ticked = last->units.size() == 1 && last->units.first().kind == UnitKind::Check && last->units.first().line == last->line;
    if (ticked && content.hasWork() && !boxAt(m_context.source.line(last->line).trimmed()) && !m_context.source.line(last->line).contains("[ ]"_L1))
        last->units.clear();
    fill(*last, std::move(content));
}

/// "If the ledger becomes unavailable:" before a list; the premise of a whole document is none.
Condition StepLister::occasionBefore(Blocks blocks, size_t at) const
{
    using Kind = Condition::Kind;
    const Condition condition = m_context.incident ? Condition() : exceptionBefore(blocks, at);
    const bool whole = m_phase.line == 0 || m_phase.line == m_context.runbook.titleLine;
    const bool premise = condition.kind == Kind::Case && whole;
    const bool idle = m_phase.steps.isEmpty() && condition.kind != Kind::Case && condition.kind != Kind::Failure;
    return premise || idle ? Condition() : condition;
}

void StepLister::read(Blocks blocks)
{
    size_t begin = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const bool list = isStepList(blocks[i]) && !isToldList(blocks, i);
        if (!list && !listsSteps(blocks[i]))
            continue;
        loose(blocks.subspan(begin, i - begin));
        begin = i + 1;
        m_any = true;
        if (!list) {
            m_context.place(blocks[i]);
            m_phase.steps += stepsOfTable(blocks[i], m_context.source);
            continue;
        }
        int number = blocks[i].start;
        m_repeats = repeatsNumbers(blocks[i], m_context.source);
        m_occasion = occasionBefore(blocks, i);
        for (const Block &entry : blocks[i].children)
            item(entry, number++);
    }
    loose(blocks.subspan(begin));
}

} // namespace

namespace {

/// A step that only speaks is done by hand: without a tick it would pass unseen.
void askWhereNothingDoes(Step &step)
{
    const bool acts = std::any_of(step.units.begin(), step.units.end(), [](const Unit &unit) { return unit.kind != UnitKind::Note; });
    if (!acts && step.alternatives.isEmpty() && step.soakSeconds == 0 && !step.title.isEmpty())
        step.units.append(checkUnit(step.title, false, step.line));
}

} // namespace

namespace {

/// "Optional: warm up", "If needed: restart", "(Only on Fridays) scale up", "DO NOT RUN in production"
void applyPrefix(const Title &title, Step &step)
{
    const qsizetype colon = title.whole.indexOf(u':');
    const bool aside = title.whole.startsWith(u'(') && title.whole.indexOf(u')') > 0;
    const QString prefix = aside ? title.whole.mid(1, title.whole.indexOf(u')') - 1) : title.whole.first(std::max<qsizetype>(colon, 0));
    const Condition whole = conditionOf(title.whole);
    const Condition said = prefix.isEmpty() || whole.kind == Condition::Kind::Prohibition ? whole : conditionOf(prefix);
    const bool applies = !prefix.isEmpty() ? bool(said) : said.kind == Condition::Kind::Prohibition;
    if (step.optional || !applies)
        return;
    step.optional = true;
    step.condition = said.words;
}

} // namespace

Step stepOf(const Title &title, int line)
{
    Step step;
    step.number = title.number;
    step.line = line;
    step.optional = title.optional;
    step.condition = title.condition;
    applyPrefix(title, step);
    step.soakSeconds = title.all.has(Topic::Wait) && title.seconds > 0 ? title.seconds : soakOf(title.text);
    step.title = title.seconds > 0 && step.soakSeconds == title.seconds ? title.withQualifier() : title.withDuration();
    step.pointOfNoReturn = title.all.has(Topic::NoReturn);
    return step;
}

void fill(Step &step, Content &&content)
{
    step.soakSeconds = step.soakSeconds > 0 ? step.soakSeconds : content.soakSeconds;
    step.pointOfNoReturn = step.pointOfNoReturn || content.pointOfNoReturn || std::any_of(content.units.begin(), content.units.end(), migrates);
    take(std::move(content), step);
    for (const Alternative &alternative : std::as_const(step.alternatives))
        step.pointOfNoReturn = step.pointOfNoReturn || std::any_of(alternative.units.begin(), alternative.units.end(), migrates);
    askWhereNothingDoes(step);
    if (step.target.isEmpty() && !step.units.isEmpty())
        step.target = step.units.first().target;
}

bool holdsSteps(Blocks blocks)
{
    qsizetype items = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (listsSteps(block))
            return true;
        if (isStepList(block) && !listsOptions(block) && !isToldList(blocks, i))
            items += static_cast<qsizetype>(block.children.size());
    }
    if (items < 2)
        return false;
    const std::vector<bool> options = optionLabels(blocks);
    for (size_t i = 0; i + 1 < blocks.size(); ++i) {
        if (options[i] && isStepList(blocks[i + 1])) // the lists are ways, not steps one after the other
            return false;
    }
    return true;
}

void readSteps(Blocks blocks, Phase &phase, Context &context)
{
    StepLister(phase, context).read(blocks);
}

} // namespace slipway::runbook::reading
