// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durations.h"

#include "titles.h"

namespace slipway::runbook::reading {
namespace {

qsizetype digitsLength(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end;
}

qsizetype spacesLength(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isSpace())
        ++end;
    return end;
}

/// The unit of time at the start of @p text, in seconds; @p end is set behind it.
int unitSeconds(QStringView text, qsizetype *end)
{
    static constexpr std::pair<Topic, int> units[] = {
        {Topic::Seconds, 1}, {Topic::Minutes, 60}, {Topic::Hours, 3600}, {Topic::Days, 86400}};
    // A unit is the first word; what follows may speak of other units.
    const Topics topics = words().read(text.first(std::min<qsizetype>(text.size(), 14)));
    for (const auto &[topic, seconds] : units) {
        if (topics.has(topic) && topics.at(topic) == 0) {
            *end = topics.end(topic);
            return seconds;
        }
    }
    return 0;
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'~';
}

/// Length of "-30", "+15", "0", " minus 30" behind the letter of a milestone.
qsizetype offsetLength(QStringView text)
{
    qsizetype at = spacesLength(text);
    const QStringView rest = text.sliced(at);
    if (rest.startsWith(u'0') && digitsLength(rest) == 1)
        return at == 0 ? 1 : 0;
    if (rest.startsWith(u"minus", Qt::CaseInsensitive) || rest.startsWith(u"plus", Qt::CaseInsensitive))
        at += rest.startsWith(u"minus", Qt::CaseInsensitive) ? 5 : 4;
    else if (!rest.isEmpty() && (isDash(rest[0]) || rest[0] == u'+' || rest[0] == u'−'))
        at += 1;
    else
        return 0;
    at += spacesLength(text.sliced(at));
    const qsizetype digits = digitsLength(text.sliced(at));
    return digits == 0 ? 0 : at + digits;
}

/// "22:00", "9:30 UTC"
qsizetype clockLength(QStringView text)
{
    const qsizetype hours = digitsLength(text);
    if (hours < 1 || hours > 2 || hours + 3 > text.size() || text[hours] != u':')
        return 0;
    if (digitsLength(text.sliced(hours + 1)) != 2)
        return 0;
    qsizetype end = hours + 3;
    for (QStringView zone : {QStringView(u" UTC"), QStringView(u" CET"), QStringView(u" CEST"), QStringView(u" GMT"),
                             QStringView(u" AM"), QStringView(u" PM"), QStringView(u" EST"), QStringView(u" PST")}) {
        if (text.sliced(end).startsWith(zone, Qt::CaseInsensitive))
            end += zone.size();
    }
    return end < text.size() && text[end].isLetterOrNumber() ? 0 : end;
}

} // namespace

qsizetype milestoneLength(QStringView text)
{
    if (text.isEmpty())
        return 0;
    if (const qsizetype clock = clockLength(text))
        return clock;
    if (!QStringView(u"TtDdHJ").contains(text[0]))
        return 0;
    const qsizetype offset = offsetLength(text.sliced(1));
    if (offset == 0)
        return 0;
    qsizetype end = 1 + offset;
    const qsizetype spaces = spacesLength(text.sliced(end));
    qsizetype unit = 0;
    if (end + spaces < text.size() && unitSeconds(text.sliced(end + spaces), &unit) > 0)
        return end + spaces + unit;
    return end < text.size() && text[end].isLetterOrNumber() ? 0 : end;
}

bool isTiming(QStringView text, const Topics &topics)
{
    if (milestoneLength(text) > 0)
        return true;
    return topics.hasAny(Topic::Earlier, Topic::Later) && findDuration(text).has_value();
}

std::optional<Duration> findDuration(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isDigit() || (at > 0 && (text[at - 1].isLetterOrNumber() || text[at - 1] == u'.')))
            continue;
        qsizetype end = at + digitsLength(text.sliced(at));
        qsizetype numberBegin = at;
        if (end + 1 < text.size() && isDash(text[end]) && text[end + 1].isDigit()) {
            numberBegin = end + 1;
            end = numberBegin + digitsLength(text.sliced(numberBegin));
        }
        const int amount = end - numberBegin > 6 ? 0 : text.sliced(numberBegin, end - numberBegin).toInt();
        end += spacesLength(text.sliced(end));
        if (end < text.size() && text[end] == u'-')
            ++end;
        qsizetype unit = 0;
        const int scale = end < text.size() ? unitSeconds(text.sliced(end), &unit) : 0;
        if (scale > 0 && amount > 0 && amount < 100'000)
            return Duration{amount * scale, at, end + unit};
        at = end - 1;
    }
    return std::nullopt;
}

int soakOf(QStringView text)
{
    const auto duration = findDuration(text);
    if (!duration)
        return 0;
    const Topics all = words().read(text);
    if (!all.has(Topic::Wait) || words().read(text.first(duration->begin)).has(Topic::NotWait))
        return 0;
    // "10 minutes before" says when; "for 10 minutes before you go on" says how long.
    const QStringView before = text.first(duration->begin).trimmed();
    const bool lasts = before.endsWith(u"for") || before.endsWith(u"least") || before.endsWith(u"another");
    const Topics behind = words().read(text.sliced(duration->end));
    if (!lasts && (behind.leads(Topic::Earlier) || behind.leads(Topic::NotWait)))
        return 0;
    return duration->seconds;
}

} // namespace slipway::runbook::reading
