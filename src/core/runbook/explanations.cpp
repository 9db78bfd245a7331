// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanations.h"

#include "conditions.h"
#include "roles.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// "What ship.sh does", "Was das Skript macht"
bool tellsDoing(QStringView text)
{
    static constexpr std::pair<QStringView, QStringView> frames[] = {
        {u"what ", u" does"}, {u"was ", u" macht"}, {u"was ", u" tut"}, {u"o que ", u" faz"}, {u"lo que ", u" hace"}};
    while (text.endsWith(u':') || text.endsWith(u'?'))
        text = text.chopped(1).trimmed();
    return std::any_of(std::begin(frames), std::end(frames), [&](const auto &frame) {
        return text.startsWith(frame.first, Qt::CaseInsensitive) && text.endsWith(frame.second, Qt::CaseInsensitive);
    });
}

bool isWhole(const Topics &topics, Topic topic)
{
    return topics.leads(topic) && topics.closes(topic);
}

/// The sentence that leads up to what stands below, without the clause before its last comma.
QStringView lastClause(QStringView text)
{
    text = text.trimmed();
    qsizetype begin = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool ends = QStringView(u".,;!?").contains(text[i]) && text[i + 1].isSpace();
        begin = ends || QStringView(u"。，").contains(text[i]) ? i + 1 : begin;
    }
    return text.sliced(begin).trimmed();
}

/// "The script will:", "it automatically:", "`ship.sh` does the following:"; not "You will:".
bool tellsWhatFollows(const Block &block)
{
    const QString whole = block.plain();
    const QStringView clause = lastClause(whole);
    if (clause.size() > 140 || !(clause.endsWith(u':') || clause.endsWith(u'：')))
        return false;
    const Topics topics = words().read(clause);
    if (topics.leads(Topic::Explains) || tellsDoing(clause))
        return true;
    const TextLine &last = block.lines.last();
    const bool code = std::any_of(last.marks.begin(), last.marks.end(), [&](const Mark &mark) {
        return mark.kind == Mark::Kind::Code && clause.startsWith(last.of(mark));
    });
    return code && topics.closes(Topic::Doing);
}

/// "Never run:"
bool forbidsWhatFollows(const Block &block)
{
    const Condition said = conditionOf(block.plain());
    return said.kind == Condition::Kind::Prohibition &&
           words().read(said.words).hasAny(Topic::Prohibited, Topic::DoNot);
}

} // namespace

bool isExplanation(const Title &title)
{
    const Topics &topics = title.topics;
    if (topics.leads(Topic::Explains) || topics.leads(Topic::Reasons) || tellsDoing(title.text))
        return true;
    return isWhole(topics, Topic::History) || isWhole(topics, Topic::Evidence) || isWhole(topics, Topic::DoNot);
}

bool isExplanation(const Section &section)
{
    return isExplanation(section.title) && countWork(section.blocks).tasks == 0;
}

bool isToldList(Blocks blocks, size_t at)
{
    if (at == 0 || blocks[at].kind != Block::Kind::List)
        return false;
    const Block &before = blocks[at - 1];
    // Most lists are led up to by nothing, and each is asked about several times.
    const QStringView last = before.lines.isEmpty() ? QStringView() : QStringView(before.lines.last().text).trimmed();
    if (!last.endsWith(u':') && !last.endsWith(u'：'))
        return false;
    return before.kind == Block::Kind::Paragraph && (tellsWhatFollows(before) || forbidsWhatFollows(before));
}

size_t endOfExplanation(Blocks blocks, size_t at)
{
    if (blocks[at].kind != Block::Kind::Heading || !isExplanation(titleOf(blocks[at])))
        return at;
    const auto next =
        std::find_if(blocks.begin() + static_cast<std::ptrdiff_t>(at) + 1, blocks.end(), [&](const Block &block) {
            return block.kind == Block::Kind::Heading && block.level <= blocks[at].level;
        });
    const auto end = static_cast<size_t>(next - blocks.begin());
    return countWork(blocks.subspan(at, end - at)).tasks == 0 ? end : at;
}

} // namespace slipway::runbook::reading
