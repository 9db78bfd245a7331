// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "commandwords.h"
#include "content.h"
#include "runbook/shell.h"
#include "roles.h"
#include "ways.h"

#include <QSet>

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

bool isOptionTitle(const Title &title)
{
    return title.marker == Title::Marker::Option && !title.number.isEmpty();
}

/// "Ubuntu", "On Windows:", "Using Docker Compose": names of platforms and nothing else.
bool isPlatformTitle(const Title &title)
{
    if (!title.topics.has(Topic::Platform) || title.text.size() > 40 || title.marker != Title::Marker::None)
        return false;
    QString rest = title.text.toLower();
    int words = static_cast<int>(rest.split(u' ', Qt::SkipEmptyParts).size());
    const int begin = title.topics.at(Topic::Platform);
    const bool leads = title.topics.leads(Topic::Platform);
    const bool introduced = begin > 0 && title.text.first(begin).count(u' ') == 1 && title.topics.hasAny(Topic::Execute, Topic::Place, Topic::Condition, Topic::Condition);
    return (leads || introduced) && title.topics.closes(Topic::Platform) && words <= 5;
}

bool isOptionLabel(const Block &block, bool platforms)
{
    if (!isLabel(block) && !(block.kind == Block::Kind::Paragraph && block.lines.size() == 1))
        return false;
    // "**Option A: In place** (faster)": the remark behind it does not make it a sentence.
    if (!isLabel(block)) {
        const qsizetype strong = block.lines.first().strongPrefix();
        return strong > 0 && isOptionTitle(readTitle(QStringView(block.lines.first().text).first(strong))) && titleOf(block).whole.size() <= 140;
    }
    const Title &title = titleOf(block);
    return isOptionTitle(title) || (platforms && isPlatformTitle(title));
}

/// The heading before @p at that has the same level, where commands stand between them; -1 where there is none.
std::ptrdiff_t siblingBefore(Blocks blocks, size_t at)
{
    bool code = false;
    for (size_t i = at; i-- > 0;) {
        code = code || blocks[i].kind == Block::Kind::Code;
        if (blocks[i].kind == Block::Kind::Heading && blocks[i].level <= blocks[at].level)
            return code && blocks[i].level == blocks[at].level && !titleOf(blocks[i]).optional ? static_cast<std::ptrdiff_t>(i) : -1;
    }
    return -1;
}

/// How the labels of several ways are alike.
enum class Frame { None, Option, Use, Environment, Color, With, Tab };

bool isEnvironment(QStringView words)
{
    static constexpr QStringView names[] = {u"staging", u"production", u"prod", u"test", u"testing", u"development", u"dev", u"qa", u"uat", u"preprod", u"pre-production", u"integration", u"sandbox", u"produktion", u"produktivsystem", u"testsystem", u"entwicklung", u"préproduction", u"recette", u"producción", u"pruebas", u"produção", u"homologação"};
    for (QStringView lead : {u"for ", u"on ", u"in ", u"to ", u"für ", u"auf ", u"in der ", u"pour ", u"en ", u"para "}) {
        if (words.startsWith(lead, Qt::CaseInsensitive))
            words = words.sliced(lead.size());
    }
    return std::any_of(std::begin(names), std::end(names), [&](QStringView name) { return words.compare(name, Qt::CaseInsensitive) == 0; });
}

/// "If you use Docker:", "When deploying with Helm:"
bool tellsUse(QStringView words)
{
    static constexpr QStringView leads[] = {u"if you use ", u"if you are using ", u"if youre using ", u"if you're using ", u"if using ", u"if you run ", u"if you deploy with ", u"if you deploy to ", u"if you are on ", u"when using ", u"when you use ", u"when deploying with ", u"wenn sie mit ", u"wenn du mit ", u"falls sie mit ", u"falls du mit ", u"bei verwendung von ", u"mit docker", u"si vous utilisez ", u"si usa "};
    return std::any_of(std::begin(leads), std::end(leads), [&](QStringView lead) { return words.startsWith(lead, Qt::CaseInsensitive); });
}

Frame frameOf(const Block &block)
{
    const QString text = optionText(block);
    if (text.isEmpty() || text.size() > 140 || (block.kind == Block::Kind::Paragraph && block.lines.size() != 1))
        return Frame::None;
    if (block.kind == Block::Kind::Paragraph && block.plain().startsWith("=== \""_L1))
        return Frame::Tab;
    const Title title = readTitle(text);
    if (isOptionTitle(title))
        return Frame::Option;
    const bool label = isLabel(block) && block.kind == Block::Kind::Paragraph;
    if (label && isEnvironment(title.text))
        return Frame::Environment;
    if (label && isColor(title.text))
        return Frame::Color;
    if (label && !withIn(title.text).what.isEmpty())
        return Frame::With;
    return label && tellsUse(title.text) ? Frame::Use : Frame::None;
}

/// "With sudo:" alone is no way.
void keepPairs(Blocks blocks, std::vector<Frame> &frames)
{
    QSet<QString> with;
    QSet<QString> without;
    for (size_t i = 0; i < frames.size(); ++i) {
        if (frames[i] != Frame::With)
            continue;
        const With one = withIn(titleOf(blocks[i]).text);
        (one.with ? with : without).insert(one.what);
    }
    with.intersect(without);
    for (size_t i = 0; i < frames.size(); ++i) {
        if (frames[i] == Frame::With && !with.contains(withIn(titleOf(blocks[i]).text).what))
            frames[i] = Frame::None;
    }
}

} // namespace

QString optionText(const Block &block)
{
    if (block.kind == Block::Kind::List) {
        const bool lone = block.children.size() == 1 && block.children.front().children.size() == 1;
        const Block *head = lone ? headOf(block.children.front()) : nullptr;
        return head && head->lines.size() == 1 ? head->plain() : QString();
    }
    const QString text = block.plain();
    return text.startsWith("=== \""_L1) ? text.section(u'"', 1, 1) : text;
}

/// Plain words title a way only where commands follow them and another way is titled alike.
std::vector<bool> optionLabels(Blocks blocks)
{
    std::vector<bool> found(blocks.size());
    const auto platforms = std::count_if(blocks.begin(), blocks.end(), [](const Block &block) {
        return isLabel(block) && isPlatformTitle(titleOf(block));
    });
    std::vector<Frame> frames(blocks.size(), Frame::None);
    for (size_t i = 0; i + 1 < blocks.size(); ++i) {
        const Block::Kind next = blocks[i + 1].kind;
        if ((next == Block::Kind::Code || next == Block::Kind::List) && (blocks[i].kind == Block::Kind::Paragraph || blocks[i].kind == Block::Kind::List))
            frames[i] = frameOf(blocks[i]);
    }
    keepPairs(blocks, frames);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const bool alike = frames[i] != Frame::None && std::count(frames.begin(), frames.end(), frames[i]) > 1;
        found[i] = alike || isOptionLabel(blocks[i], platforms > 1);
        if (blocks[i].kind != Block::Kind::Heading)
            continue;
        const auto before = siblingBefore(blocks, i);
        if (before < 0)
            continue;
        const bool other = isOtherTitle(titleOf(blocks[i])) || isCounterpart(titleOf(blocks[i]), titleOf(blocks[static_cast<size_t>(before)]));
        if (other)
            found[i] = found[static_cast<size_t>(before)] = true;
    }
    return found;
}

bool endsWays(Blocks blocks, size_t at, const std::vector<bool> &options)
{
    const auto next = static_cast<std::ptrdiff_t>(at);
    if (options[at] || blocks[at].kind != Block::Kind::Paragraph || std::find(options.begin() + next, options.end(), true) != options.end())
        return false;
    const auto last = std::find(options.rend() - next, options.rend(), true);
    if (last == options.rend())
        return false;
    const auto label = static_cast<size_t>(options.rend() - last - 1);
    const Frame frame = frameOf(blocks[label]);
    return at > label + 1 && (frame == Frame::Use || frame == Frame::Environment || frame == Frame::Tab);
}

bool listsOptions(const Block &list)
{
    return list.children.size() > 1 && std::all_of(list.children.begin(), list.children.end(), [](const Block &item) {
        const Block *head = headOf(item);
        return head && isOptionTitle(readTitle(head->lines.first().text));
    });
}

std::vector<bool> optionSections(const std::vector<Section> &sections)
{
    std::vector<bool> found(sections.size());
    const auto platforms = std::count_if(sections.begin(), sections.end(), [](const Section &section) { return isPlatformTitle(section.title); });
    const auto marked = std::count_if(sections.begin(), sections.end(), [](const Section &section) { return isOptionTitle(section.title); });
    std::transform(sections.begin(), sections.end(), found.begin(), [&](const Section &section) {
        return (marked > 1 && isOptionTitle(section.title)) || (platforms > 1 && isPlatformTitle(section.title));
    });
    for (size_t i = 1; i < sections.size(); ++i) {
        const Section &before = sections[i - 1];
        const bool other = isOtherTitle(sections[i].title) || isCounterpart(sections[i].title, before.title);
        const bool fits = other && before.title.condition.isEmpty() && !before.title.optional && !isRollbackTitle(before.title);
        if (fits && countWork(before.blocks).any() && countWork(sections[i].blocks).any())
            found[i - 1] = found[i] = true;
    }
    return found;
}

bool commandsStandAlone(const TextLine &line)
{
    const auto codes = line.codes();
    if (codes.isEmpty())
        return false;
    const QStringView text = QStringView(line.text).trimmed();
    const qsizetype before = codes.first().data() - text.data();
    const qsizetype behind = text.size() - (codes.last().data() + codes.last().size() - text.data());
    const Topics topics = words().read(text.first(std::max<qsizetype>(before, 0)));
    if (topics.has(Topic::Avoid))
        return false;
    return behind <= 2 && (before <= 2 || topics.has(Topic::Execute) || text.first(before).trimmed().endsWith(u':') || text.first(before).trimmed().endsWith(u'：'));
}

namespace {

/// What stands behind the last semicolon, or behind the last full stop.
QStringView clauseOf(QStringView text)
{
    const qsizetype end = std::max({text.lastIndexOf(u';'), text.lastIndexOf(u". "), text.lastIndexOf(u'—')});
    return text.sliced(end + 1);
}

} // namespace

QList<QStringView> commandsIn(const TextLine &line)
{
    QList<QStringView> found;
    qsizetype behind = 0; // the end of the command before
    for (QStringView code : line.codes()) {
        if (!isClearlyCommand(code))
            continue;
        const qsizetype at = code.data() - line.text.constData();
        // What leads up to a command stands near it; a line of a megabyte is not read again for each of them.
        const QStringView before = QStringView(line.text).first(at).last(std::min<qsizetype>(at, 400)).trimmed();
        const Topics topics = words().read(before);
        const bool bare = withoutDecoration(before).isEmpty();
        const bool led = !before.isEmpty() && QStringView(u":：–-→").contains(before.back());
        // "**Run the tests** `make test`"
        const bool labelled = found.isEmpty() && line.strongPrefix() > 1 && at <= line.strongPrefix() + 1;
        const bool opened = found.isEmpty() && before.endsWith(u'(');
        const QStringView between = QStringView(line.text).sliced(behind, at - behind);
        const Topics clause = words().read(clauseOf(between));
        const bool asked = clause.has(Topic::Execute) && !clause.has(Topic::Told);
        // "`make build` – the same that CI runs before `make test`" speaks of the second and asks for the first.
        const bool joined = !found.isEmpty() && between.trimmed().count(u' ') < 4 && !between.contains(u'(');
        // "Build command: `npm ci`" is a setting, "the release ends with `npm ci`" a fact.
        const bool told = topics.closes(Topic::Told);
        if ((bare || led || labelled || opened || asked || joined) && !told && !topics.has(Topic::Avoid)) {
            found.append(code);
            behind = at + code.size();
        }
    }
    return found;
}

bool saysOtherwise(const QString &text)
{
    if (text.size() > 120)
        return false;
    const Topics topics = words().read(text);
    const bool introduces = text.endsWith(u':') || text.endsWith(u'：') || text.size() <= 30;
    // "O comando:" is an article and its noun.
    const bool letter = topics.end(Topic::Or) - topics.at(Topic::Or) == 1 && text.size() > 2;
    return topics.leads(Topic::Or) && (topics.closes(Topic::Or) || introduces) && (!letter || beginsWithOr(text));
}

bool leadsOtherwise(const TextLine &line)
{
    const auto codes = line.codes();
    if (codes.isEmpty())
        return false;
    const QStringView before = QStringView(line.text).first(codes.first().data() - line.text.constData()).trimmed();
    return before.size() <= 80 && words().read(before).leads(Topic::Or);
}

bool rollsBack(const QString &text)
{
    // Each of the marks has one of these; most commands have none.
    const bool takesBack = text.contains("undo"_L1) || text.contains("rollback"_L1) || text.contains("revert"_L1);
    if (!takesBack && !text.contains(" down"_L1))
        return false;
    static constexpr QStringView marks[] = {u"alembic downgrade", u"db:rollback", u"migrate:rollback", u"migration:revert", u"migrate:undo", u"flyway undo", u"liquibase rollback", u"goose down", u"service update --rollback", u"service rollback"};
    if (std::any_of(std::begin(marks), std::end(marks), [&](QStringView mark) { return text.contains(mark); }))
        return true;
    if (!takesBack)
        return false;
    for (QStringView line : QStringView(text).split(u'\n')) {
        const Invocation call = innermost(firstCommand(line));
        const QStringList words = call.operands();
        const bool kubernetes = (call.program == "kubectl"_L1 || call.program == "oc"_L1) && words.value(0) == "rollout"_L1 && words.value(1) == "undo"_L1;
        const bool helm = (call.program == "helm"_L1 || call.program == "argocd"_L1 || call.program == "heroku"_L1) && words.contains(u"rollback"_s);
        const bool git = call.program == "git"_L1 && words.value(0) == "revert"_L1;
        const bool script = call.program.contains("rollback"_L1);
        if (kubernetes || helm || git || script)
            return true;
    }
    return false;
}

} // namespace slipway::runbook::reading
