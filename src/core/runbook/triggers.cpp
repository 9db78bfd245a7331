// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triggers.h"

#include "content.h"
#include "tables.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

struct Comparison
{
    QString sign;
    qsizetype begin = -1;
    qsizetype end = -1;
};

std::optional<Comparison> signIn(const QString &text)
{
    static constexpr std::pair<QStringView, QStringView> signs[] = {
        {u">=", u">="}, {u"≥", u">="}, {u"=>", u">="}, {u"<=", u"<="}, {u"≤", u"<="}, {u">", u">"}, {u"<", u"<"}, {u"==", u"="}, {u"＞", u">"}, {u"＜", u"<"}};
    for (const auto &[written, sign] : signs) {
        const qsizetype at = text.indexOf(written);
        const bool number = at >= 0 && std::any_of(text.begin() + at, text.end(), [](QChar c) { return c.isDigit(); });
        if (number)
            return Comparison{sign.toString(), at, at + written.size()};
    }
    return std::nullopt;
}

std::optional<Comparison> wordsIn(const QString &text)
{
    static constexpr std::pair<Topic, QStringView> comparisons[] = {{Topic::Above, u">"}, {Topic::Below, u"<"}, {Topic::AtLeast, u">="}, {Topic::AtMost, u"<="}};
    const Topics topics = words().read(text);
    std::optional<Comparison> first;
    for (const auto &[topic, sign] : comparisons) {
        if (topics.has(topic) && (!first || topics.at(topic) < first->begin))
            first = Comparison{sign.toString(), topics.at(topic), topics.end(topic)};
    }
    // "Latency doubles" compares; "double orders" does not.
    if (!first && topics.has(Topic::Twice) && !topics.leads(Topic::Twice))
        first = Comparison{u">"_s, topics.at(Topic::Twice), topics.at(Topic::Twice)};
    return first;
}

/// A number with its unit: "5%", "2x", "500 ms", "1.5s", "1,000 req/s"
struct Amount
{
    double value = 0;
    QString unit;
    qsizetype begin = 0;
    qsizetype end = 0;
};

QString unitAt(QStringView text, qsizetype *length)
{
    qsizetype spaces = 0;
    while (spaces < text.size() && text[spaces].isSpace())
        ++spaces;
    const QStringView rest = text.sliced(spaces);
    if (!rest.isEmpty() && (rest[0] == u'%' || rest[0] == u'×' || rest[0] == u'％')) {
        *length = spaces + 1;
        return rest[0] == u'×' ? u"x"_s : u"%"_s;
    }
    qsizetype end = 0;
    while (end < rest.size() && (rest[end].isLetter() || rest[end] == u'/'))
        ++end;
    const QString word = rest.first(end).toString();
    const QString lower = word.toLower();
    static const QStringList known = {u"ms"_s, u"s"_s, u"us"_s, u"µs"_s, u"x"_s, u"mb"_s, u"gb"_s, u"kb"_s, u"mib"_s, u"gib"_s, u"rps"_s, u"qps"_s, u"req/s"_s, u"/s"_s, u"/min"_s, u"k"_s, u"tps"_s, u"rpm"_s};
    *length = spaces + end;
    if (known.contains(lower))
        return lower == "x"_L1 ? lower : word;
    if (lower == "percent"_L1 || lower == "prozent"_L1 || lower == "pct"_L1)
        return u"%"_s;
    if (lower == "times"_L1 || lower == "fold"_L1 || lower == "fach"_L1)
        return u"x"_s;
    const Topics topics = words().read(word);
    if (topics.has(Topic::Seconds) && topics.leads(Topic::Seconds))
        return u"s"_s;
    if (lower.startsWith("millisecond"_L1) || lower == "millis"_L1)
        return u"ms"_s;
    if (topics.hasAny(Topic::Minutes, Topic::Hours, Topic::Days) && !word.isEmpty())
        return topics.has(Topic::Minutes) ? u"min"_s : topics.has(Topic::Hours) ? u"h"_s : u"d"_s;
    *length = 0;
    return {};
}

std::optional<Amount> amountIn(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (!text[at].isDigit())
            continue;
        qsizetype end = at;
        while (end < text.size() && (text[end].isDigit() || ((text[end] == u'.' || text[end] == u',') && end + 1 < text.size() && text[end + 1].isDigit())))
            ++end;
        QString number = text.sliced(at, end - at).toString();
        const bool thousands = number.contains(u',') && number.section(u',', -1).size() == 3;
        number.replace(u',', thousands ? u""_s : u"."_s);
        Amount amount{number.toDouble(), {}, at, end};
        qsizetype length = 0;
        amount.unit = unitAt(text.sliced(end), &length);
        amount.end = end + length;
        return amount;
    }
    return std::nullopt;
}

/// "Error rate is" is about the error rate.
QString subjectOf(QStringView text)
{
    QString subject = text.trimmed().toString();
    for (;;) {
        while (!subject.isEmpty() && !subject.back().isLetterOrNumber() && subject.back() != u')' && subject.back() != u'%' && subject.back() != u'`')
            subject.chop(1);
        const QString last = subject.section(u' ', -1);
        const Topics topics = words().read(last);
        if (!subject.contains(u' ') || !(topics.has(Topic::Filler) && topics.closes(Topic::Filler)))
            break;
        subject = subject.section(u' ', 0, -2);
    }
    for (;;) {
        const QString first = subject.section(u' ', 0, 0);
        const Topics topics = words().read(first);
        if (!subject.contains(u' ') || !(topics.leads(Topic::Filler) && topics.closes(Topic::Filler)))
            return subject;
        subject = subject.section(u' ', 1);
    }
}

bool isLongTime(const QString &unit)
{
    return unit == "min"_L1 || unit == "h"_L1 || unit == "d"_L1;
}

void readComparison(Trigger &trigger, const Comparison &comparison)
{
    const QString &text = trigger.text;
    const Topics behind = words().read(QStringView(text).sliced(comparison.end));
    const bool baseline = behind.has(Topic::Baseline);
    auto amount = amountIn(text, comparison.end);
    if (!amount && behind.has(Topic::Twice))
        amount = Amount{2, u"x"_s, comparison.end, comparison.end + behind.end(Topic::Twice)};
    if (!amount || isLongTime(amount->unit))
        return;
    const QStringView before = QStringView(text).first(comparison.begin);
    QString subject = subjectOf(before);
    if (subject.isEmpty())
        subject = subjectOf(QStringView(text).sliced(amount->end));
    if (subject.isEmpty())
        return;
    trigger.kind = Trigger::Kind::Metric;
    trigger.subject = subject;
    trigger.comparison = comparison.sign;
    if (amount->unit == "x"_L1 || (baseline && amount->unit.isEmpty()))
        trigger.baselineMultiple = amount->value;
    else if (baseline && amount->unit == "%"_L1)
        trigger.baselineMultiple = comparison.sign.startsWith(u'<') ? 1 - amount->value / 100 : 1 + amount->value / 100;
    else
        trigger.threshold = amount->value;
    trigger.unit = trigger.baselineMultiple ? u"x"_s : amount->unit;
}

/// "Error rate" and "> 5%" from a row's metric and threshold columns; a row's first two cells otherwise.
QString criterionOf(const Table &table, const TableRow &row)
{
    const int metric = std::max(table.column(Topic::ColumnMetric), 0);
    const int rollback = rollbackColumn(table);
    const int threshold = rollback > 0 ? rollback : table.column(Topic::ColumnThreshold, {metric});
    const QString subject = Table::text(row, metric);
    const QString limit = Table::text(row, threshold);
    return limit.isEmpty() ? subject : subject + u' ' + limit;
}

void addItems(const Block &list, Context &context)
{
    for (const Block &item : list.children) {
        const Block *head = headOf(item);
        // Markdown takes "- > 10% errors" for a quotation.
        const bool quoted = !head && !item.children.empty() && item.children.front().kind == Block::Kind::Quote && !item.children.front().children.empty();
        const Block *words = quoted ? &item.children.front().children.front() : head;
        if (!words || words->lines.isEmpty())
            continue;
        const auto box = checklistItem(item);
        const QString text = box ? box->text : words->plain();
        context.runbook.triggers.append(readTrigger(quoted ? u"> "_s + text : text, item.firstLine));
        context.place(*words);
    }
}

} // namespace

Trigger readTrigger(const QString &text, int line)
{
    Trigger trigger;
    trigger.text = text;
    trigger.line = line;
    if (const auto sign = signIn(text))
        readComparison(trigger, *sign);
    if (trigger.kind == Trigger::Kind::Metric)
        return trigger;
    if (const auto comparison = wordsIn(text))
        readComparison(trigger, *comparison);
    return trigger;
}

bool readTriggers(const Block &block, Context &context)
{
    if (block.kind == Block::Kind::List) {
        addItems(block, context);
        return true;
    }
    if (block.kind != Block::Kind::Table)
        return false;
    const Table table(block);
    if (block.rows.isEmpty())
        return false;
    for (const TableRow &row : table.rows())
        context.runbook.triggers.append(readTrigger(criterionOf(table, row), row.line));
    // Further columns say what to do; the table is kept for their sake.
    if (table.columnCount() <= 2)
        context.place(block);
    return true;
}

bool isTriggerTitle(const Title &title)
{
    if (title.all.has(Topic::TriggerTitle))
        return true;
    if (!title.all.has(Topic::Rollback))
        return false;
    if (title.all.leads(Topic::When) && !title.all.leads(Topic::Rollback))
        return title.all.at(Topic::Rollback) < 40 || title.all.closes(Topic::Rollback);
    const QString tail = title.whole.sliced(title.all.end(Topic::Rollback));
    const Topics behind = words().read(tail);
    // "Rollback success criteria" say when it has worked.
    if (behind.leads(Topic::Reference))
        return false;
    // "Roll back immediately if any of the following are true:"
    static constexpr QStringView lists[] = {u" any of", u" one of", u" following", u" any one", u"folgende", u"alguno", u"algum", u"un des"};
    const bool listed = std::any_of(std::begin(lists), std::end(lists), [&](QStringView list) { return tail.contains(list, Qt::CaseInsensitive); });
    return behind.has(Topic::Criteria) || (behind.has(Topic::When) && (behind.closes(Topic::When) || listed));
}

} // namespace slipway::runbook::reading
