// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/troubles.h"

#include "presentation/words.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace slipway::presentation {
namespace {

constexpr qsizetype fewestInARow = 3;
constexpr qsizetype fewestMeaningful = 2;
constexpr qsizetype shortestMeaningful = 4; ///< words of a few letters join others and say nothing of their own

/// Without the endings by which "fails" and "failed", "health" and "healthy" differ.
QString stemOf(const QString &word)
{
    constexpr qsizetype shortest = 4;
    for (const QStringView ending : {u"ing", u"ed", u"s", u"y"}) {
        if (word.size() - ending.size() >= shortest && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    for (QString &word : words)
        word = stemOf(word);
    return words;
}

QSet<QString> meaningfulOf(const QStringList &words)
{
    QSet<QString> meaningful;
    for (const QString &word : words) {
        if (word.size() >= shortestMeaningful)
            meaningful.insert(word);
    }
    return meaningful;
}

/// The length of the longest row of words that stands in both and means something; 0 where there is none.
qsizetype longestInARow(const QStringList &symptom, const QStringList &shown)
{
    qsizetype longest = 0;
    QList<qsizetype> before(shown.size() + 1);
    for (qsizetype at = 0; at < symptom.size(); ++at) {
        QList<qsizetype> row(shown.size() + 1);
        for (qsizetype i = 0; i < shown.size(); ++i) {
            if (symptom.at(at) != shown.at(i))
                continue;
            const qsizetype length = row[i + 1] = before.at(i) + 1;
            if (length >= fewestInARow && length > longest
                && meaningfulOf(symptom.sliced(at + 1 - length, length)).size() >= fewestMeaningful)
                longest = length;
        }
        before = std::move(row);
    }
    return longest;
}

} // namespace

const runbook::Troubleshooting *troubleOf(const runbook::Plan &plan, const QString &told, const QString &shown)
{
    const QStringList seen = wordsOf(shown);
    const QSet<QString> known = meaningfulOf(wordsOf(told) + seen);
    const runbook::Troubleshooting *best = nullptr;
    std::pair<qsizetype, qsizetype> highest{0, 0};
    for (const runbook::Troubleshooting &entry : plan.troubleshooting) {
        qsizetype inARow = 0;
        for (const QString &symptom : entry.symptoms)
            inARow = std::max(inARow, longestInARow(wordsOf(symptom), seen));
        const qsizetype ofTitle = (meaningfulOf(wordsOf(entry.title)) & known).size();
        const std::pair score{inARow, ofTitle};
        if (inARow == 0 && ofTitle < fewestMeaningful)
            continue;
        if (!best || score > highest) {
            best = &entry;
            highest = score;
        }
    }
    return best;
}

const runbook::Troubleshooting *troubleOf(const run::RunState &state, const run::Interruption &interruption)
{
    const auto *planned = state.planUnit(interruption.unit);
    if (!planned)
        return nullptr;
    QString told = planned->unit.title;
    if (planned->unit.kind == runbook::UnitKind::HttpCheck)
        told += u' ' + wordOf(planned->unit.kind) + u' ' + QUrl(planned->unit.url).path();
    QString shown = interruption.reason;
    if (const auto execution = state.executions.constFind(interruption.execution);
        execution != state.executions.cend() && execution->ended)
        shown += u'\n' + execution->ended->outputTail;
    return troubleOf(state.plan(), told, shown);
}

QList<int> fittingTroubles(const run::RunState &state)
{
    QList<int> lines;
    for (auto it = state.index.openInterruptions.cbegin(); it != state.index.openInterruptions.cend(); ++it) {
        const auto *interruption = state.openInterruption(it.key());
        const auto *entry = interruption ? troubleOf(state, *interruption) : nullptr;
        if (entry && !lines.contains(entry->line))
            lines << entry->line;
    }
    std::ranges::sort(lines);
    return lines;
}

} // namespace slipway::presentation
