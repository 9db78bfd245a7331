// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fuzzy.h"

#include <QVarLengthArray>

namespace slipway::presentation {
namespace {

/// What lies behind this is not searched: nobody remembers a title by its 160th letter.
constexpr qsizetype longestText = 160;
constexpr qsizetype longestWord = 32;
constexpr int letterScore = 16;
constexpr int textStartBonus = 12;
constexpr int wordStartBonus = 9;
constexpr int humpBonus = 6;
constexpr int pieceBonus = 12;
constexpr int gapPenalty = 4;
constexpr int jumpPenalty = 2;
constexpr int none = -10'000;

QChar foldedLetter(QChar letter)
{
    const QString parts = letter.unicode() > 127 ? letter.decomposition() : QString();
    return (parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts.front()).toCaseFolded();
}

signed char bonusAt(const QString &text, qsizetype at)
{
    if (at == 0)
        return textStartBonus;
    const QChar before = text.at(at - 1);
    const QChar here = text.at(at);
    if (!here.isLetterOrNumber())
        return 0;
    if (!before.isLetterOrNumber())
        return wordStartBonus;
    return (before.isLower() && here.isUpper()) || (before.isLetter() && here.isDigit()) ? humpBonus : 0;
}

/// Of two texts that fit alike, the shorter one is meant.
int lengthPenalty(qsizetype length)
{
    return int(std::min<qsizetype>(length / 8, 10));
}

quint64 lettersOf(const QString &folded)
{
    quint64 letters = 0;
    for (const QChar letter : folded)
        letters |= quint64(1) << (letter.unicode() % 64);
    return letters;
}

} // namespace

FuzzyText::FuzzyText(const QString &text)
    : m_folded(folded(text.left(longestText)))
    , m_letters(lettersOf(m_folded))
{
    m_bonus.reserve(m_folded.size());
    for (qsizetype i = 0; i < m_folded.size(); ++i)
        m_bonus << bonusAt(text, i);
}

QString FuzzyText::folded(const QString &text)
{
    QString result = text;
    for (QChar &letter : result)
        letter = foldedLetter(letter);
    return result;
}

bool FuzzyText::mayHold(const QString &word) const
{
    if (word.isEmpty() || word.size() > longestWord || (lettersOf(word) & ~m_letters) != 0)
        return false;
    qsizetype at = 0;
    for (const QChar letter : word) {
        at = m_folded.indexOf(letter, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

int FuzzyText::score(const QString &word) const
{
    return mayHold(word) ? std::max(fitWordStarts(word, nullptr), fitInside(word, nullptr)) : 0;
}

std::optional<FuzzyMatch> FuzzyText::match(const QString &word) const
{
    if (!mayHold(word))
        return std::nullopt;
    FuzzyMatch starts;
    FuzzyMatch inside;
    starts.score = fitWordStarts(word, &starts.positions);
    inside.score = fitInside(word, &inside.positions);
    const FuzzyMatch &better = inside.score > starts.score ? inside : starts;
    return better.score > 0 ? std::optional(better) : std::nullopt;
}

int FuzzyText::fitWordStarts(const QString &word, QList<int> *positions) const
{
    const auto size = int(m_folded.size());
    const QChar *text = m_folded.constData();
    const signed char *bonus = m_bonus.constData();
    // best[j]: score of the letters so far, the last of them at j; from: where the letter before stood.
    QVarLengthArray<int, longestText> best(size);
    QVarLengthArray<int, longestText> next(size);
    QVarLengthArray<short, 1024> from(positions ? word.size() * size : 0);
    for (int j = 0; j < size; ++j)
        best[j] = text[j] == word.front() && bonus[j] > 0 ? letterScore + 2 * bonus[j] : none;
    for (int i = 1; i < word.size(); ++i) {
        const QChar letter = word.at(i);
        int anywhere = -1; // best place of the letter before, at least one letter back
        int sameWord = -1; // the same, without a beginning of a word between
        next[0] = none;
        for (int j = 1; j < size; ++j) {
            if (j >= 2) {
                const int before = best[j - 2];
                if (anywhere < 0 || before > best[anywhere])
                    anywhere = j - 2;
                if (bonus[j - 1] > 0)
                    sameWord = -1;
                else if (sameWord < 0 || before > best[sameWord])
                    sameWord = j - 2;
            }
            next[j] = none;
            if (text[j] != letter)
                continue;
            const int jump = bonus[j] > 0 ? anywhere : sameWord;
            const int piece = best[j - 1] + pieceBonus;
            const int jumped = jump >= 0 ? best[jump] - (bonus[j] > 0 ? jumpPenalty : gapPenalty) : none;
            if (std::max(piece, jumped) < 0)
                continue;
            next[j] = std::max(piece, jumped) + letterScore + bonus[j];
            if (positions)
                from[i * size + j] = short(piece >= jumped ? j - 1 : jump);
        }
        std::swap(best, next);
    }
    const auto end = std::ranges::max_element(best);
    if (end == best.end() || *end < 0)
        return 0;
    if (positions) {
        positions->resize(word.size());
        auto at = int(end - best.begin());
        for (qsizetype i = word.size() - 1; i >= 0; --i) {
            (*positions)[i] = at;
            at = i > 0 ? from[i * size + at] : 0;
        }
    }
    return std::max(1, *end - lengthPenalty(size));
}

int FuzzyText::fitInside(const QString &word, QList<int> *positions) const
{
    const qsizetype at = word.size() > 1 ? m_folded.indexOf(word) : -1; // one letter inside a word says nothing
    if (at < 0)
        return 0;
    int score = int(word.size()) * (letterScore + pieceBonus) - pieceBonus - lengthPenalty(m_folded.size());
    for (qsizetype i = 0; i < word.size(); ++i) {
        score += i == 0 ? 2 * m_bonus.at(at) : m_bonus.at(at + i);
        if (positions)
            *positions << int(at + i);
    }
    return score;
}

std::optional<FuzzyMatch> FuzzyText::matchPiece(const QString &word) const
{
    if (word.isEmpty() || (lettersOf(word) & ~m_letters) != 0)
        return std::nullopt;
    for (qsizetype at = m_folded.indexOf(word); at >= 0; at = m_folded.indexOf(word, at + 1)) {
        if (m_bonus.at(at) == 0)
            continue;
        FuzzyMatch match{int(word.size()) * letterScore, {}};
        for (qsizetype i = 0; i < word.size(); ++i)
            match.positions << int(at + i);
        return match;
    }
    return std::nullopt;
}

} // namespace slipway::presentation
