// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace slipway::presentation {

/// Where and how well a word fits a text.
struct FuzzyMatch
{
    int score = 0;
    QList<int> positions; ///< offsets of the matched letters, ascending
};

/// A text made ready to be searched at every keystroke. Case and accents do not count.
///
/// A word fits where its letters stand in order and each jump to another word of the text lands on that word's first
/// letter ("rb", "roba" and "rlbk" find "Roll back"), or where it stands somewhere in one piece. Letters in one piece
/// and at the beginnings of words score most.
class FuzzyText
{
public:
    FuzzyText() = default;
    explicit FuzzyText(const QString &text);

    /// How well @p word fits, without looking up where: 0 not at all. It is folded and holds no space.
    [[nodiscard]] int score(const QString &word) const;
    [[nodiscard]] bool beginsWith(const QString &word) const { return m_folded.startsWith(word); }
    [[nodiscard]] std::optional<FuzzyMatch> match(const QString &word) const;
    /// Only in one piece and from the beginning of a word: for the quieter text of a row.
    [[nodiscard]] std::optional<FuzzyMatch> matchPiece(const QString &word) const;
    /// Folds case and accents, one letter for one letter.
    [[nodiscard]] static QString folded(const QString &text);

private:
    [[nodiscard]] bool mayHold(const QString &word) const;
    /// 0 where it does not fit. @p positions may be nullptr.
    [[nodiscard]] int fitWordStarts(const QString &word, QList<int> *positions) const;
    [[nodiscard]] int fitInside(const QString &word, QList<int> *positions) const;

    QString m_folded;
    quint64 m_letters = 0; ///< a bit for each letter that occurs, so that most texts are ruled out at once
    QList<signed char> m_bonus; ///< of each letter: 0 inside a word
};

} // namespace slipway::presentation
