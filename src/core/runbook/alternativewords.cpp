// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shell.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

constexpr auto orWords = std::to_array<QStringView>(
    {u"or", u"alternatively", u"alternative", u"oder", u"alternativ", u"wahlweise", u"o bien", u"alternativamente",
     u"ou bien", u"ou alors", u"ou", u"oppure", u"ou então", u"или", u"либо", u"または", u"或者", u"或", u"또는"});

/// Scripts that put no blank between words.
bool isUnspaced(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
           c.script() == QChar::Script_Hangul;
}

/// "o si es …", "O con Docker", "o reiniciar": Spanish and Italian. The Portuguese "o" is an article: "o domínio responde?"
bool isOrOfOneLetter(QStringView words)
{
    static constexpr auto others = std::to_array<QStringView>(
        {u"si", u"bien", u"con", u"sin", u"usando", u"desde", u"mediante", u"directamente", u"también", u"en", u"ejecute", u"usa", u"use", u"un", u"una", u"el",
         u"per", u"se", u"da"});
    if (words.size() < 4 || words[0].toLower() != u'o' || words[1] != u' ')
        return false;
    const QStringView rest = words.sliced(2);
    const auto end = std::ranges::find_if(rest, [](QChar c) { return !c.isLetter(); });
    const QString word = rest.first(end - rest.begin()).toString().toLower();
    const bool verb = word.size() > 4 && (word.endsWith("ar"_L1) || word.endsWith("er"_L1) || word.endsWith("ir"_L1));
    return verb || std::ranges::find(others, word) != others.end();
}

} // namespace

bool beginsWithOr(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    const QStringView words = QStringView(text).sliced(first - text.begin());
    if (isOrOfOneLetter(words))
        return true;
    return std::ranges::any_of(orWords, [words](QStringView word) {
        if (!words.startsWith(word, Qt::CaseInsensitive))
            return false;
        if (isUnspaced(word.back()) || words.size() == word.size())
            return true;
        const QChar next = words[word.size()]; // "or-true" and "or_die" are names
        return !next.isLetterOrNumber() && next != u'-' && next != u'_';
    });
}

OptionNumber optionNumber(const QString &words)
{
    static const QRegularExpression expression(
        u"^\\W*(option|method|alternative|variant|approach|way|choice|variante|möglichkeit|opción|opcion|opção|méthode"
        u"|método|metodo|opzione|вариант|способ|方法|方案|选项|オプション|방법|옵션)\\s*#?(\\d{1,2}|[A-F])(?=[\\s:.)\\-–—]|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = expression.match(words);
    if (!match.hasMatch())
        return {};
    const QChar first = match.captured(2).at(0).toUpper();
    return {.word = match.captured(1).toLower(),
            .number = first.isDigit() ? match.captured(2).toInt() : first.unicode() - u'A' + 1};
}

} // namespace slipway::runbook
