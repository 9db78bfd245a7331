// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectations.h"

#include "words.h"

#include <QJsonDocument>

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

QStringView unquoted(QStringView text)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u','))
        text = text.chopped(1);
    for (QChar quote : {u'`', u'"', u'\''}) {
        if (text.size() > 2 && text.startsWith(quote)) {
            const qsizetype end = text.indexOf(quote, 1);
            if (end > 1)
                return text.sliced(1, end - 1);
        }
    }
    return text;
}

bool isComparison(QStringView text)
{
    const bool sign = text.startsWith(u'>') || text.startsWith(u'<') || text.startsWith(u'≥') || text.startsWith(u'≤');
    return sign && text.size() > 1 && (text[1].isDigit() || text[1] == u'=' || text[1].isSpace());
}

bool isQuoted(QStringView text)
{
    return text.size() > 2 && QStringView(u"`\"'“„").contains(text.front());
}

/// "sein", "enthalten": German ends with its verb.
QStringView withoutLastVerb(QStringView text)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u'!'))
        text = text.chopped(1).trimmed();
    for (QStringView verb : {u" sein", u" enthalten", u" ausgeben", u" anzeigen", u" liefern"}) {
        if (text.endsWith(verb, Qt::CaseInsensitive))
            return text.chopped(verb.size()).trimmed();
    }
    return text;
}

/// The number @p text begins with, and its unit where nothing stands behind that; empty otherwise.
QString amountIn(QStringView text)
{
    text = text.trimmed();
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || (end > 0 && text[end] == u'.' && end + 1 < text.size() && text[end + 1].isDigit())))
        ++end;
    const QStringView unit = text.sliced(end).trimmed();
    const bool plain = unit.size() <= 12 && std::none_of(unit.begin(), unit.end(), [](QChar c) { return c.isSpace() || c.isDigit() || c == u',' || c == u'-'; });
    return end > 0 && plain ? text.first(end).toString() + (unit.isEmpty() ? QString() : u' ' + unit.toString()) : QString();
}

/// "less than 5 %" is "< 5 %".
QString comparisonIn(QStringView text)
{
    if (isComparison(text))
        return text.toString();
    const Topics topics = words().read(text);
    constexpr std::pair<Topic, QStringView> signs[] = {{Topic::AtLeast, u">= "}, {Topic::AtMost, u"<= "}, {Topic::Above, u"> "}, {Topic::Below, u"< "}};
    for (const auto &[topic, sign] : signs) {
        if (!topics.leads(topic))
            continue;
        const QString amount = amountIn(text.sliced(topics.end(topic)));
        return amount.isEmpty() ? QString() : sign.toString() + amount;
    }
    return {};
}

/// Of what must not be in the output, where it is quoted or stands out: `ERROR`, "5xx", not "errors".
QString absenceIn(QStringView text)
{
    const bool quoted = isQuoted(text.trimmed());
    const QStringView value = unquoted(text);
    const bool stands = std::none_of(value.begin(), value.end(), [](QChar c) { return c.isLower() || c.isSpace(); });
    if (value.size() < 2 || !(quoted || stands))
        return {};
    QString pattern;
    for (QChar c : value)
        pattern += c.isLetterOrNumber() || c == u'_' || c.isSpace() ? QString(c) : u'\\' + QString(c);
    return u"!/%1/"_s.arg(pattern);
}

struct Demand
{
    bool is = false;
    bool negative = false;
    QStringView value;
};

/// "Should be …", "must not contain …", "darf kein … enthalten"
Demand demandIn(QStringView text)
{
    const Topics topics = words().read(text);
    const bool expected = topics.leads(Topic::Expected);
    const bool demand = topics.leads(Topic::Demand);
    if (!expected && !demand)
        return {};
    const int end = std::max(expected ? topics.end(Topic::Expected) : 0, demand ? topics.end(Topic::Demand) : 0);
    QStringView value = withoutLastVerb(text.sliced(end));
    while (value.startsWith(u':') || value.startsWith(u'='))
        value = value.sliced(1).trimmed();
    const Topics said = words().read(value);
    const bool negative = said.leads(Topic::NotContain) && !said.leads(Topic::Nothing);
    if (negative)
        value = value.sliced(said.end(Topic::NotContain)).trimmed();
    return {expected || negative, negative, value};
}

/// What leaves no doubt: a comparison, emptiness, absence. Empty otherwise.
QString clearDemand(const Demand &demand)
{
    if (demand.negative)
        return absenceIn(demand.value);
    const Topics said = words().read(demand.value);
    if (said.leads(Topic::Nothing) && said.closes(Topic::Nothing))
        return u"(nothing)"_s;
    return comparisonIn(demand.value);
}

} // namespace

Stated statedBy(QStringView text, bool overHttp)
{
    text = text.trimmed();
    // "Count the errors, must be less than 5", "Check connections (should be >50)"
    for (qsizetype at = 0; at >= 0 && at < text.size();) {
        QStringView clause = text.sliced(at).trimmed();
        if (clause.startsWith(u'(') && clause.endsWith(u')'))
            clause = clause.sliced(1).chopped(1);
        const Demand demand = demandIn(clause);
        if (!demand.is && demand.value.isNull()) {
            const auto mark = std::find_if(text.begin() + at + 1, text.end(), [](QChar c) { return QStringView(u"(,;:–—").contains(c); });
            at = mark == text.end() ? -1 : mark - text.begin() + (*mark == u'(' ? 0 : 1);
            continue;
        }
        if (const QString clear = clearDemand(demand); !clear.isEmpty())
            return {clear, true};
        const QString amount = demand.is && !demand.negative ? amountIn(demand.value) : QString();
        if (!amount.isEmpty() && !amount.contains(u' '))
            return {overHttp && amount.size() == 3 ? amount : u"== "_s + amount, true};
        const bool literal = demand.is && !demand.negative && isQuoted(demand.value);
        return {literal ? unquoted(demand.value).toString() : QString(), demand.is};
    }
    return {};
}

QString expectationIn(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith("=>"_L1) || text.startsWith("->"_L1))
        return unquoted(text.sliced(2)).toString();
    const Demand demand = demandIn(text);
    if (const QString clear = demand.value.isNull() ? QString() : clearDemand(demand); !clear.isEmpty() || demand.negative)
        return clear;
    const Topics topics = words().read(text);
    if (!topics.leads(Topic::Expected))
        return {};
    QStringView value = text.sliced(topics.end(Topic::Expected)).trimmed();
    while (value.startsWith(u':') || value.startsWith(u'='))
        value = value.sliced(1).trimmed();
    if (value.startsWith(u'{') || value.startsWith(u'['))
        return QJsonDocument::fromJson(value.toUtf8()).isNull() ? QString() : value.toString();
    // `"status": "ok",` is a member of the answer, not a word in it.
    if (value.startsWith(u'"') && value.sliced(std::max<qsizetype>(value.indexOf(u'"', 1) + 1, 1)).trimmed().startsWith(u':')) {
        QStringView member = value.first(value.indexOf(u'\n') < 0 ? value.size() : value.indexOf(u'\n')).trimmed();
        while (member.endsWith(u',') || member.endsWith(u'}'))
            member = member.chopped(1).trimmed();
        const QString object = u"{%1}"_s.arg(member);
        return QJsonDocument::fromJson(object.toUtf8()).isNull() ? QString() : object;
    }
    const bool quoted = value.startsWith(u'`') || value.startsWith(u'"');
    value = unquoted(value);
    if (quoted || isComparison(value) || (!value.isEmpty() && !value.contains(u' ')))
        return value.toString();
    return {};
}

bool announcesOutput(QStringView label)
{
    const Topics topics = words().read(label);
    const bool leads = topics.leads(Topic::OutputSample) || topics.leads(Topic::Expected);
    return leads && (topics.closes(Topic::OutputSample) || topics.closes(Topic::Expected));
}

} // namespace slipway::runbook::reading
