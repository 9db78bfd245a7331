// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "titles.h"

#include "durations.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

bool isSeparator(QChar c)
{
    // Letters and digits, which most titles begin with, need no search.
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
        return false;
    return QStringView(u":.)-–—|：、．）/,，]>→·•").contains(c);
}

QStringView withoutSeparators(QStringView text)
{
    while (!text.isEmpty() && (text[0].isSpace() || isSeparator(text[0])))
        text = text.sliced(1);
    return text;
}

bool isWideNumeral(QChar c)
{
    return QStringView(u"一二三四五六七八九十").contains(c);
}

bool isRoman(QStringView word)
{
    return !word.isEmpty() && word.size() <= 4
           && std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"IVX").contains(c); });
}

/// Length of a number such as "3", "3.1", "IV", "b", "12a" or "三" at the start of @p text.
qsizetype numberLength(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || (text[end] == u'.' && end > 0 && end + 1 < text.size() && text[end + 1].isDigit())))
        ++end;
    if (end > 0) {
        if (end < text.size() && text[end].isLower() && (end + 1 == text.size() || !text[end + 1].isLetterOrNumber()))
            ++end;
        return end;
    }
    while (end < text.size() && isWideNumeral(text[end]))
        ++end;
    if (end > 0)
        return end;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    const QStringView word = text.first(end);
    const bool letter = end == 1 && word[0].unicode() < 0x80 && word[0].isLetter();
    if (end > 5)
        return 0;
    static constexpr QStringView spelled[] = {u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten", u"zero"};
    const bool inWords = end > 2 && std::any_of(std::begin(spelled), std::end(spelled), [&](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
    return letter || isRoman(word) || inWords ? end : 0;
}

Title::Marker markerOf(const Topics &topics, int *end)
{
    static constexpr std::pair<Topic, Title::Marker> markers[] = {{Topic::Phase, Title::Marker::Phase},
                                                                  {Topic::Step, Title::Marker::Step},
                                                                  {Topic::Option, Title::Marker::Option},
                                                                  {Topic::Issue, Title::Marker::Issue}};
    for (const auto &[topic, marker] : markers) {
        if (topics.leads(topic)) {
            *end = topics.end(topic);
            return marker;
        }
    }
    return Title::Marker::None;
}

/// What follows a number must set it apart from the words behind it.
bool endsNumber(QStringView rest)
{
    return rest.isEmpty() || rest[0].isSpace() || isSeparator(rest[0]);
}

/// "Phase 2: …", "Étape 2 –", "阶段一", "ステップ3"
bool takeMarked(QStringView &text, const Topics &topics, Title &title)
{
    int end = 0;
    const Title::Marker marker = markerOf(topics, &end);
    if (marker == Title::Marker::None)
        return false;
    QStringView rest = text.sliced(end);
    while (!rest.isEmpty() && (rest[0].isSpace() || rest[0] == u'#' || rest[0] == u'-'))
        rest = rest.sliced(1);
    const qsizetype length = numberLength(rest);
    if (length == 0)
        return false;
    const bool letter = rest[0].isLower() && length == 1;
    if (!endsNumber(rest.sliced(length)) || (letter && length < rest.size() && rest[length].isSpace()))
        return false;
    title.marker = marker;
    title.number = rest.first(length).toString();
    text = withoutSeparators(rest.sliced(length));
    return true;
}

/// "第1阶段：…", "1단계: …", "第一步"
bool takeCounted(QStringView &text, Title &title)
{
    QStringView rest = text.startsWith(u'第') ? text.sliced(1) : text;
    const qsizetype length = numberLength(rest);
    if (length == 0 || (rest[0].isLetter() && !isWideNumeral(rest[0])))
        return false;
    QStringView counter = rest.sliced(length);
    while (!counter.isEmpty() && counter[0].isSpace())
        counter = counter.sliced(1);
    if (counter.isEmpty() || counter[0].unicode() < 0x3000)
        return false;
    int end = 0;
    const Title::Marker marker = markerOf(words().read(counter.first(std::min<qsizetype>(counter.size(), 8))), &end);
    if (marker == Title::Marker::None)
        return false;
    title.marker = marker;
    title.number = rest.first(length).toString();
    text = withoutSeparators(counter.sliced(end));
    return true;
}

/// "1.", "1.2", "2)", "(3)", "A.", "IV."; a bare number only before a capital.
bool takeNumber(QStringView &text, Title &title)
{
    QStringView rest = text;
    const bool bracketed = rest.startsWith(u'(') || rest.startsWith(u'[');
    if (bracketed)
        rest = rest.sliced(1);
    const qsizetype length = numberLength(rest);
    if (length == 0 || length > 8)
        return false;
    const QStringView number = rest.first(length);
    QStringView behind = rest.sliced(length);
    if (behind.isEmpty() || (number[0].isDigit() && number.indexOf(u'.') < 0 && length > 3))
        return false;
    const bool marked = QStringView(u".):、．）：]-–—").contains(behind[0]);
    if (bracketed && behind[0] != u')' && behind[0] != u']')
        return false;
    if (!number[0].isDigit() && !(behind[0] == u'.' || behind[0] == u')' || behind[0] == u'、' || behind[0] == u'．'))
        return false;
    const QStringView words = withoutSeparators(behind);
    if (words.isEmpty())
        return false;
    const bool spaced = behind[0].isSpace() && (number.contains(u'.') || words[0].isUpper() || words[0].unicode() >= 0x2e80 || withoutSeparators(behind).size() < behind.trimmed().size());
    if (!(marked && (behind.size() < 2 || !behind[1].isDigit())) && !spaced)
        return false;
    // "60 Minuten beobachten" counts minutes, not steps.
    const auto duration = marked ? std::nullopt : findDuration(rest);
    if (duration && duration->begin == 0)
        return false;
    title.number = number.toString();
    text = words;
    return true;
}

/// Digits in boxes: "1️⃣ …"
bool takeKeycap(QStringView &text, Title &title)
{
    const qsizetype mark = text.first(std::min<qsizetype>(text.size(), 4)).indexOf(QChar(0x20e3));
    if (mark < 1)
        return false;
    title.number = text.first(1).toString();
    text = withoutSeparators(text.sliced(mark + 1));
    return true;
}

/// What opens the parenthesis that @p text ends with; null where it ends otherwise.
QChar openingOf(QStringView text)
{
    if (text.endsWith(u')'))
        return u'(';
    if (text.endsWith(u'）'))
        return u'（';
    if (text.endsWith(u']'))
        return u'[';
    return {};
}

void sortParenthesis(QStringView inner, Title &title)
{
    const Topics topics = words().read(inner);
    if (topics.leads(Topic::Condition) || topics.leads(Topic::Optional)) {
        const bool only = topics.leads(Topic::Optional) && topics.closes(Topic::Optional);
        title.condition = only ? QString() : inner.toString();
        title.optional = true;
    } else if (isTiming(inner, topics)) {
        title.timing = inner.toString();
    } else if (const auto duration = findDuration(inner); duration && duration->end - duration->begin + 8 >= inner.size()) {
        title.seconds = duration->seconds;
        title.duration = inner.toString();
    } else if (title.qualifier.isEmpty()) {
        title.qualifier = inner.toString();
    }
}

/// Takes "(…)" from the end, as often as there is one and words remain before it.
void takeParentheses(QStringView &text, Title &title)
{
    for (;;) {
        text = text.trimmed();
        // Of a character, not of a view: QStringView::lastIndexOf(view) also looks behind the end of a part of a text.
        const QChar opening = openingOf(text);
        const qsizetype begin = opening.isNull() ? -1 : text.lastIndexOf(opening);
        if (begin <= 0 || text.first(begin).trimmed().isEmpty())
            return;
        const QString kept = title.qualifier;
        sortParenthesis(text.sliced(begin + 1, text.size() - begin - 2).trimmed(), title);
        if (!kept.isEmpty() && title.qualifier != kept)
            return;
        text = text.first(begin);
    }
}

/// "Code review ✅" is about the review.
QStringView withoutTrailingSymbols(QStringView text)
{
    for (;;) {
        text = text.trimmed();
        const bool pair = text.size() > 1 && text.back().isLowSurrogate();
        const char32_t last = text.isEmpty() ? 0 : pair ? QChar::surrogateToUcs4(text[text.size() - 2], text.back()) : text.back().unicode();
        const bool symbol = last == 0xfe0f || (last > 0x7f && QChar::category(last) == QChar::Symbol_Other);
        if (!symbol || text.size() <= (pair ? 2 : 1))
            return text;
        text = text.chopped(pair ? 2 : 1);
    }
}

QStringView withoutTail(QStringView text)
{
    text = withoutTrailingSymbols(text.trimmed());
    while (!text.isEmpty() && (text.endsWith(u':') || text.endsWith(u'：') || text.endsWith(u'-') || text.endsWith(u'–')))
        text = text.chopped(1).trimmed();
    return text;
}

bool isDecoration(char32_t c)
{
    if (c == 0xfe0f || c == 0x200d || c == 0x20e3)
        return true;
    switch (QChar::category(c)) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Modifier:
    case QChar::Other_Format:
    case QChar::Separator_Space:
        return c != U'<' && c != U'>' && c != U'+' && c != U'~' && c != U'=';
    default:
        return QStringView(u"*•#-–—").contains(QChar(static_cast<char16_t>(c))) && c < 0x10000;
    }
}

} // namespace

QString Title::withQualifier() const
{
    return qualifier.isEmpty() ? text : u"%1 (%2)"_s.arg(text, qualifier);
}

QString Title::withDuration() const
{
    return duration.isEmpty() ? withQualifier() : u"%1 (%2)"_s.arg(withQualifier(), duration);
}

QStringView withoutDecoration(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty()) {
        const bool pair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
        if (!isDecoration(c))
            break;
        text = text.sliced(pair ? 2 : 1);
    }
    return text;
}

Title readTitle(QStringView raw)
{
    Title title;
    QStringView text = withoutDecoration(raw);
    title.whole = withoutTail(text).toString();
    text = title.whole;
    title.all = words().read(text);
    if (qsizetype length = milestoneLength(text)) {
        title.marker = Title::Marker::Milestone;
        title.timing = text.first(length).trimmed().toString();
        text = withoutSeparators(text.sliced(length));
    } else if (!takeMarked(text, title.all, title) && !takeCounted(text, title) && !takeKeycap(text, title)) {
        if (takeNumber(text, title)) {
            const Topics rest = words().read(text);
            const QString number = title.number;
            if (takeMarked(text, rest, title) && title.marker == Title::Marker::Step)
                title.number = number;
        }
    }
    text = withoutDecoration(text);
    takeParentheses(text, title);
    title.text = withoutTail(text).toString();
    if (title.text.isEmpty())
        title.text = title.whole;
    title.topics = title.text == title.whole ? title.all : words().read(title.text);
    if (title.topics.closes(Topic::Optional))
        title.optional = true;
    return title;
}

} // namespace slipway::runbook::reading
