// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "If the migration fails, run:" makes what follows an exception; "If all checks pass, deploy:" is a gate that the
// release passes through. What is not clearly an exception stays required.
#include "conditions.h"

#include "titles.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

bool endsWithColon(QStringView text)
{
    return text.endsWith(u':') || text.endsWith(u'：');
}

bool isAbbreviation(QStringView word)
{
    static constexpr QStringView known[] = {u"vs", u"etc", u"bzw", u"ggf", u"ca", u"usw", u"no", u"nr"};
    return word.size() < 2 || word.contains(u'.') || std::any_of(std::begin(known), std::end(known), [&](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

/// What follows the last full stop that ends a sentence, the mark that closes the text aside.
QStringView lastSentence(QStringView text)
{
    text = text.trimmed();
    for (qsizetype i = text.size() - 3; i > 0; --i) {
        if (!QStringView(u".!?。！").contains(text[i]))
            continue;
        const bool wide = text[i].unicode() > 0x7f;
        if (!wide && (!text[i + 1].isSpace() || text[i + 2].isLower()))
            continue;
        const QStringView before = text.first(i);
        if (text[i] != u'.' || !isAbbreviation(before.sliced(before.lastIndexOf(u' ') + 1)))
            return text.sliced(i + 1).trimmed();
    }
    return text;
}

/// "Warning: to undo" begins with "to undo".
QStringView withoutAdmonition(QStringView text)
{
    text = withoutDecoration(text);
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon > 14 || colon + 1 >= text.size())
        return text;
    const Topics topics = words().read(text.first(colon));
    return topics.leads(Topic::Admonition) && topics.closes(Topic::Admonition) ? withoutDecoration(text.sliced(colon + 1)) : text;
}

/// The words of the condition: what comes before the comma or the colon.
QString clauseOf(QStringView sentence)
{
    return sentence.toString().section(u',', 0, 0).section(u':', 0, 0).section(u'，', 0, 0).trimmed();
}

QString withoutMark(QStringView sentence)
{
    QStringView text = sentence.trimmed();
    while (!text.isEmpty() && (endsWithColon(text) || text.endsWith(u'.') || text.endsWith(u'!')))
        text = text.chopped(1).trimmed();
    return text.toString();
}

bool isGate(const QString &clause)
{
    const Topics topics = words().read(clause);
    if (topics.has(Topic::Sound))
        return true;
    return topics.has(Topic::Success) && !topics.hasAny(Topic::Failure, Topic::Negation);
}

/// "When" tells the time of what is always done, unless it speaks of trouble.
bool tellsTime(QStringView clause)
{
    static constexpr QStringView marks[] = {u"when ", u"lorsque ", u"quand ", u"cuando ", u"quando ", u"когда "};
    return std::any_of(std::begin(marks), std::end(marks), [&](QStringView mark) { return clause.startsWith(mark, Qt::CaseInsensitive); });
}

/// "Only on the primary:" names the place, not the occasion.
bool namesPlace(QStringView text)
{
    static constexpr QStringView places[] = {u"server", u"host", u"node", u"machine", u"bastion", u"primary", u"replica", u"standby", u"master", u"leader", u"instance", u"workstation", u"knoten", u"rechner"};
    const QString lower = text.toString().toLower();
    return std::any_of(std::begin(places), std::end(places), [&](QStringView place) { return lower.contains(place); });
}

/// Whether it is @p sentence that runs what follows: a colon, or words without a full stop.
bool introduces(QStringView sentence)
{
    return endsWithColon(sentence) || !(sentence.endsWith(u'.') || sentence.endsWith(u'!') || sentence.endsWith(u'。'));
}

/// "Do not run this twice" tells how; "Do not use the old script; run:" asks for what follows.
bool onlyWarns(QStringView behind, bool introducing)
{
    static constexpr QStringView hows[] = {u"twice", u"again", u"more than", u"before", u"until", u"unless", u"without", u"while", u" as ", u"manually", u"by hand", u"directly", u"instead", u"concurrently", u"parallel", u"zweimal", u"bevor", u"ohne", u"vorher", u"solange", u"parallel"};
    static constexpr QStringView objects[] = {u"this", u"these", u"it", u"the following", u"below", u"in ", u"on ", u"that", u"the command", u"any of"};
    const QString rest = behind.trimmed().toString().toLower();
    if (std::any_of(std::begin(hows), std::end(hows), [&](QStringView how) { return (u' ' + rest + u' ').contains(how); }))
        return true;
    const qsizetype next = std::max(rest.indexOf(u','), rest.indexOf(u';'));
    if (next >= 0 && words().read(QStringView(rest).sliced(next)).has(Topic::Execute))
        return true;
    const bool named = std::any_of(std::begin(objects), std::end(objects), [&](QStringView object) { return rest.startsWith(object); });
    return !introducing && !named && withoutMark(rest).size() > 0 && rest[0].isLetter();
}

bool isForbidden(QStringView sentence, const Topics &topics, bool introducing)
{
    if (topics.leads(Topic::DoNot) && topics.closes(Topic::DoNot))
        return true;
    if (!topics.has(Topic::Prohibited))
        return false;
    return !onlyWarns(sentence.sliced(topics.end(Topic::Prohibited)), introducing);
}

/// "Deprecated:", "Old way (faster)", "Example:", not "Example app: deploy" nor "Deprecated tables are removed by:"
bool labelsAs(QStringView sentence, const Topics &topics, Topic topic)
{
    if (!topics.leads(topic))
        return false;
    const QStringView behind = sentence.sliced(topics.end(topic)).trimmed();
    return behind.isEmpty() || !behind[0].isLetterOrNumber();
}

bool isOutdated(QStringView sentence, const Topics &topics)
{
    const qsizetype open = sentence.lastIndexOf(u'(');
    const bool aside = open >= 0 && words().read(sentence.sliced(open)).hasAny(Topic::Outdated, Topic::Example) && !words().read(sentence.sliced(open)).has(Topic::Expected);
    const bool sample = topics.leads(Topic::OutputSample) || topics.leads(Topic::Expected);
    return labelsAs(sentence, topics, Topic::Outdated) || labelsAs(sentence, topics, Topic::Wrong) || (aside && words().read(sentence.sliced(open)).leads(Topic::Outdated))
           || (!sample && labelsAs(sentence, topics, Topic::Example));
}

/// What stands in parentheses: "(only for sandbox!)", "(if needed)", "(optional)"
Condition asideOf(QStringView sentence)
{
    const qsizetype open = sentence.lastIndexOf(u'(');
    if (open < 0)
        return {};
    const Topics topics = words().read(sentence.sliced(open));
    const bool only = topics.has(Topic::Only) && !namesPlace(sentence.sliced(open));
    if (only || (topics.has(Topic::Needed) && !topics.has(Topic::Adapt)))
        return {Kind::Case, withoutMark(sentence)};
    return topics.leads(Topic::Optional) ? Condition{Kind::Optional, {}} : Condition{};
}

/// "Should it fail", not "Should return nothing" or "Should not contain ERROR"
bool asksWhether(QStringView sentence, const Topics &topics)
{
    static constexpr QStringView verbs[] = {u"not ", u"never ", u"always ", u"only ", u"have ", u"contain ", u"list ", u"display ", u"include ", u"equal ", u"match ", u"read ", u"give ", u"exit "};
    if (!sentence.startsWith(u"should ", Qt::CaseInsensitive) || topics.leads(Topic::Expected))
        return false;
    const QStringView next = sentence.sliced(7);
    return std::none_of(std::begin(verbs), std::end(verbs), [&](QStringView verb) { return next.startsWith(verb, Qt::CaseInsensitive); });
}

/// "If the migration fails, restore:", "Should it fail:", "In case of emergency only:"
Condition leadingCase(QStringView sentence, const Topics &topics)
{
    const bool asks = topics.has(Topic::Failure) && asksWhether(sentence, topics);
    const bool trouble = topics.leads(Topic::OnFailure) && !topics.leads(Topic::Condition);
    const bool only = topics.leads(Topic::Only) && !namesPlace(sentence);
    if (!asks && !trouble && !only && !topics.leads(Topic::Condition) && !topics.leads(Topic::Needed))
        return {};
    if (!only && topics.leads(Topic::Only) && namesPlace(sentence))
        return {};
    const QString clause = clauseOf(sentence);
    const Topics said = words().read(clause);
    const bool failure = said.hasAny(Topic::Failure, Topic::OnFailure);
    if (!trouble && !only && isGate(clause))
        return {};
    if (tellsTime(clause) && !said.hasAny(Topic::Failure, Topic::Needed))
        return {};
    return {failure ? Kind::Failure : Kind::Case, withoutMark(clause)};
}

/// "To apply only one module use:", "Um nur ein Modul anzuwenden:"
bool tellsPart(QStringView sentence)
{
    static constexpr std::pair<QStringView, QStringView> forms[] = {{u"to ", u" only "}, {u"to ", u" just "}, {u"to ", u" instead"}, {u"um ", u" nur "}};
    return std::any_of(std::begin(forms), std::end(forms), [&](const auto &form) {
        return sentence.startsWith(form.first, Qt::CaseInsensitive) && sentence.contains(form.second, Qt::CaseInsensitive);
    });
}

/// "Delete the lock if needed:", "Run this only if the cache is cold:", "Run this if it fails:"
Condition innerCase(QStringView sentence, const Topics &topics)
{
    if (topics.has(Topic::Needed) && !topics.has(Topic::Adapt))
        return {Kind::Case, withoutMark(sentence)};
    const bool onlyIf = sentence.contains(u" only if ", Qt::CaseInsensitive) || sentence.contains(u" only when ", Qt::CaseInsensitive)
                        || sentence.contains(u" nur wenn ", Qt::CaseInsensitive) || sentence.contains(u" nur falls ", Qt::CaseInsensitive);
    if (onlyIf && !isGate(sentence.toString()))
        return {topics.has(Topic::Failure) ? Kind::Failure : Kind::Case, withoutMark(sentence)};
    const qsizetype at = sentence.indexOf(u" if ", 0, Qt::CaseInsensitive);
    const QStringView before = at < 0 ? QStringView() : sentence.first(at);
    const bool here = before.endsWith(u" this", Qt::CaseInsensitive) || before.endsWith(u" these", Qt::CaseInsensitive) || before.endsWith(u" following", Qt::CaseInsensitive);
    if (here && before.count(u' ') < 4 && topics.has(Topic::Failure) && !isGate(sentence.toString()))
        return {Kind::Failure, withoutMark(sentence)};
    return {};
}

} // namespace

Condition conditionOf(QStringView text)
{
    const QStringView sentence = withoutAdmonition(lastSentence(text));
    if (sentence.isEmpty() || sentence.size() > 200)
        return {};
    const Topics topics = words().read(sentence);
    const bool introducing = introduces(sentence);
    if (isForbidden(sentence, topics, introducing) || (introducing && isOutdated(sentence, topics)))
        return {Kind::Prohibition, withoutMark(sentence)};
    // "If it takes longer, call the DBA." asks for something else than what follows.
    if (!introducing && (sentence.contains(u',') || sentence.size() > 60))
        return {};
    if (labelsAs(sentence, topics, Topic::Optional))
        return {Kind::Optional, {}};
    if (topics.leads(Topic::Undoing))
        return {Kind::Undoing, withoutMark(sentence)};
    if (endsWithColon(sentence) && tellsPart(sentence))
        return {Kind::Narrower, withoutMark(sentence)};
    if (const Condition aside = asideOf(sentence))
        return aside;
    if (const Condition leading = leadingCase(sentence, topics))
        return leading;
    return introducing || sentence.size() <= 40 ? innerCase(sentence, topics) : Condition();
}

Condition conditionOfComment(QStringView text)
{
    const QStringView comment = withoutAdmonition(text);
    const Topics topics = words().read(comment);
    const bool crossed = text.trimmed().startsWith(u'❌') || text.trimmed().startsWith(u'✗');
    if (isForbidden(comment, topics, false) || isOutdated(comment, topics) || (crossed && !topics.leads(Topic::Condition)))
        return {Kind::Prohibition, withoutMark(comment)};
    const Condition leading = leadingCase(comment, topics);
    return leading && !topics.leads(Topic::Condition) ? leading : Condition();
}

bool forbids(const QString &condition)
{
    return conditionOf(condition).kind == Kind::Prohibition;
}

bool tellsFailure(const Title &title)
{
    const Topics &topics = title.topics;
    const bool closes = topics.closes(Topic::OnFailure);
    const bool leads = topics.leads(Topic::OnFailure);
    // "Emergency contacts" and "Emergency: unlock the state" are something else.
    const bool names = leads && !closes && !QStringView(title.text).first(topics.end(Topic::OnFailure)).contains(u' ');
    if ((leads || closes) && !names)
        return !title.text.contains(u':');
    return topics.leads(Topic::Condition) && !title.text.contains(u':') && conditionOf(title.text).kind == Kind::Failure;
}

bool tellsGate(QStringView text)
{
    return isGate(clauseOf(text));
}

Condition conditionBefore(Blocks blocks, size_t at)
{
    if (at == 0)
        return {};
    const Block &before = blocks[at - 1];
    if (before.kind == Block::Kind::Quote) {
        const Condition condition = conditionBefore(before.children, before.children.size());
        return condition.kind == Kind::Prohibition ? condition : Condition();
    }
    if (before.kind != Block::Kind::Paragraph || before.lines.isEmpty())
        return {};
    const Condition condition = conditionOf(before.plain());
    return condition || before.lines.size() < 2 ? condition : conditionOf(before.lines.last().text);
}

Condition exceptionBefore(Blocks blocks, size_t at)
{
    const bool introduced = at > 0 && blocks[at].kind == Block::Kind::List && blocks[at - 1].kind == Block::Kind::Paragraph && endsWithColon(blocks[at - 1].plain().trimmed());
    const Condition condition = introduced ? conditionBefore(blocks, at) : Condition();
    const bool exception = condition.kind == Kind::Case || condition.kind == Kind::Failure || condition.kind == Kind::Narrower || condition.kind == Kind::Undoing || condition.kind == Kind::Prohibition;
    return exception ? condition : Condition();
}

void applyCondition(const Condition &condition, QList<Unit> &units)
{
    if (!condition)
        return;
    for (Unit &unit : units) {
        const bool runs = unit.kind != UnitKind::Note && unit.kind != UnitKind::Check;
        if (!runs || unit.optional)
            continue;
        unit.optional = true;
        unit.condition = condition.words;
    }
}

} // namespace slipway::runbook::reading
