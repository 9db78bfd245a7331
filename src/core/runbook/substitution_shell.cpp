// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellplaces.h"
#include "shellscan.h"
#include "substitution.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringBuilder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

QString escaped(const QString &value, QStringView special)
{
    QString out;
    for (const QChar c : value) {
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString inSingleQuotes(const QString &value)
{
    return QString(value).replace(u"'"_s, u"'\\''"_s);
}

bool looksLikeJson(const QString &word)
{
    const QString trimmed = word.trimmed();
    return (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) && trimmed.contains(u'"');
}

bool breaksJson(const QString &value)
{
    return jsonEscaped(value) != value;
}

/// Puts values into one shell text.
class ShellQuoting
{
public:
    ShellQuoting(QStringView text, const std::function<bool()> &rereads)
        : m_text(text)
        , m_scan(scanShell(text))
        , m_places(text, m_scan)
        , m_rereads(rereads)
    {
    }

    [[nodiscard]] const ShellScan &scan() const { return m_scan; }

    [[nodiscard]] ShellPlace placeOf(const Match &match) const
    {
        return m_places.placeAt(match.begin, match.begin + match.length, m_rereads);
    }

    [[nodiscard]] std::optional<QString> operator()(const Match &match) const
    {
        const ShellSpan &span = m_scan.spanAt(match.begin);
        const ScannedCommand *command = commandAt(match.begin);
        const ScannedWord *word = command ? wordAt(*command, match.begin) : nullptr;
        const ShellPlace place = placeOf(match);
        if (looksLikeOption(match) && ((word && beginsWord(*word, match)) || (place.fit < Fit::Any && begins(match))))
            return std::nullopt;
        const QString &value = match.binding->value;
        if (match.binding->secret)
            return place.code ? std::nullopt : secret(match, span);
        if (isWords(match, span))
            return wordsFit(place.fit, match) ? std::optional(value) : std::nullopt;
        if (!fits(place.fit, value, match.binding->literal, around(match, word)))
            return std::nullopt;
        if (fits(Fit::Plain, value, {}, {}))
            return value;
        if (word && looksLikeJson(word->value) && breaksJson(value))
            return withinJson(value, span, *word);
        return quoted(value, span);
    }

private:
    /// A value that would be taken for an option, where the runbook has none.
    static bool looksLikeOption(const Match &match)
    {
        return match.binding->value.startsWith(u'-') && !match.binding->literal.startsWith(u'-');
    }

    /// A literal of several bare words, as `shop 7` in `helm rollback shop 7`.
    static bool isWords(const Match &match, const ShellSpan &span)
    {
        return match.binding->literal.contains(u' ') && span.context == ShellContext::Bare &&
               !QStringView(u"[<{").contains(match.binding->literal.front());
    }

    /// As many words as the literal has, each of them plain.
    static bool wordsFit(Fit fit, const Match &match)
    {
        const QStringList literals = match.binding->literal.split(u' ');
        const QStringList values = match.binding->value.split(u' ');
        const auto fitsWord = [fit](const QString &value, const QString &literal) {
            return fits(std::min(fit, Fit::Plain), value, literal, {}) &&
                   value.startsWith(u'-') == literal.startsWith(u'-');
        };
        return std::ranges::equal(values, literals, fitsWord);
    }

    [[nodiscard]] bool beginsWord(const ScannedWord &word, const Match &match) const
    {
        const QStringView before = m_text.sliced(word.begin, match.begin - word.begin);
        return std::ranges::all_of(before, [](QChar c) { return QStringView(u"'\"$").contains(c); });
    }

    /// Where the text is read once more, a word begins after anything that is no part of one.
    [[nodiscard]] bool begins(const Match &match) const
    {
        const QChar before = match.begin > 0 ? m_text[match.begin - 1] : u' ';
        return !before.isLetterOrNumber() && !QStringView(u"_=:/@.-+").contains(before);
    }

    /// The word, or the line, in which the match stands, without it.
    [[nodiscard]] QString around(const Match &match, const ScannedWord *word) const
    {
        const qsizetype begin = word ? word->begin : m_text.lastIndexOf(u'\n', match.begin) + 1;
        const qsizetype newline = m_text.indexOf(u'\n', match.begin);
        const qsizetype end = word ? word->end : newline < 0 ? m_text.size() : newline;
        const qsizetype after = match.begin + match.length;
        return m_text.sliced(begin, match.begin - begin) % m_text.sliced(after, std::max(end, after) - after);
    }

    [[nodiscard]] const ScannedCommand *commandAt(qsizetype offset) const
    {
        const ScannedCommand *innermost = nullptr;
        for (const ScannedCommand &command : m_scan.commands) {
            if (command.begin > offset)
                break;
            if (offset < command.end)
                innermost = &command;
        }
        return innermost;
    }

    [[nodiscard]] static const ScannedWord *wordAt(const ScannedCommand &command, qsizetype offset)
    {
        const auto word = std::ranges::find_if(
            command.words, [offset](const ScannedWord &w) { return w.begin <= offset && offset < w.end; });
        return word == command.words.cend() ? nullptr : &*word;
    }

    [[nodiscard]] std::optional<QString> quoted(const QString &value, const ShellSpan &span) const
    {
        if (value.contains(QChar(0)))
            return std::nullopt;
        if (span.inBackticks && std::ranges::any_of(value, [](QChar c) { return QStringView(u"\\`$\"'").contains(c); }))
            return std::nullopt;
        switch (span.context) {
        case ShellContext::Bare:
            return u'\'' + inSingleQuotes(value) + u'\'';
        case ShellContext::SingleQuoted:
            return inSingleQuotes(value);
        case ShellContext::DoubleQuoted:
            return escaped(value, u"\\\"$`");
        case ShellContext::AnsiQuoted:
            return escaped(value, u"\\'");
        case ShellContext::Heredoc:
            return fitsHeredoc(value, span) ? std::optional(escaped(value, u"\\$`")) : std::nullopt;
        case ShellContext::LiteralHeredoc:
            return fitsHeredoc(value, span) ? std::optional(value) : std::nullopt;
        case ShellContext::Comment:
            return value;
        case ShellContext::Parameter:
        case ShellContext::Arithmetic:
            break;
        }
        return std::nullopt;
    }

    /// Lines could end the heredoc or lose their tabs.
    [[nodiscard]] bool fitsHeredoc(const QString &value, const ShellSpan &span) const
    {
        const bool stripsTabs = span.heredoc >= 0 && m_scan.heredocs.at(span.heredoc).stripsTabs;
        return !value.contains(u'\n') && !(stripsTabs && value.startsWith(u'\t'));
    }

    [[nodiscard]] std::optional<QString> withinJson(const QString &value, const ShellSpan &span,
                                                    const ScannedWord &word) const
    {
        QJsonParseError error;
        QJsonDocument::fromJson(word.value.toUtf8(), &error);
        return error.error == QJsonParseError::NoError ? quoted(jsonEscaped(value), span) : std::nullopt;
    }

    /// A secret comes by the environment, so that neither the text nor the arguments of other programs hold it.
    static std::optional<QString> secret(const Match &match, const ShellSpan &span)
    {
        if (span.inBackticks)
            return std::nullopt;
        const QString reference = u"${"_s + secretVariable(*match.binding) + u'}';
        switch (span.context) {
        case ShellContext::Bare:
            return u'"' + reference + u'"';
        case ShellContext::DoubleQuoted:
        case ShellContext::Heredoc:
            return reference;
        case ShellContext::SingleQuoted:
            return u"'\""_s + reference + u"\"'"_s;
        default:
            return std::nullopt;
        }
    }

    QStringView m_text;
    ShellScan m_scan;
    ShellPlaces m_places;
    const std::function<bool()> &m_rereads;
};

/// Whether both texts have the same commands with as many words: a value has become part of a word, nothing else.
bool hasSameShape(const ShellScan &a, const ShellScan &b)
{
    const auto same = [](const ScannedCommand &one, const ScannedCommand &other) {
        return one.words.size() == other.words.size() && one.redirections.size() == other.redirections.size() &&
               one.joint == other.joint;
    };
    return a.whole == b.whole && a.broken == b.broken && a.heredocs.size() == b.heredocs.size() &&
           std::ranges::equal(a.commands, b.commands, same);
}

} // namespace

QString jsonEscaped(const QString &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(2, array.size() - 4));
}

base::Result<Replaced> replaceInShell(const QString &text, int line, const QList<Binding> &bindings,
                                      const std::function<bool()> &rereads)
{
    QList<Match> matches = matchesOf(text, bindings);
    if (matches.isEmpty())
        return Replaced{.text = text, .substitutions = {}};
    const ShellQuoting quoting(text, rereads);
    matches.removeIf(
        [&](const Match &match) { return quoting.scan().spanAt(match.begin).context == ShellContext::Comment; });
    auto replaced = replaceMatches(text, line, matches, std::cref(quoting),
                                   [&](const Match &match) { return quoting.placeOf(match).why; });
    if (replaced && !hasSameShape(quoting.scan(), scanShell(replaced->text)))
        return base::failure(base::ErrorCode::Refused,
                             QCoreApplication::translate("resolve", "The values would change what the command does"),
                             QCoreApplication::translate("resolve", "line %1").arg(line),
                             QCoreApplication::translate("resolve", "choose simpler values, or change the command"));
    return replaced;
}

bool rereadsVariables(const QString &text)
{
    const ShellScan scan = scanShell(text);
    return !ShellPlaces(text, scan).variableReader().isEmpty();
}

QList<Placeholder> placeholdersIn(const QString &text)
{
    QList<Placeholder> placeholders;
    const ShellScan scan = scanShell(text);
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const qsizetype length = placeholderLength(text, at);
        if (length > 0 && scan.spanAt(at).context == ShellContext::Bare)
            placeholders.append(
                {.literal = text.sliced(at, length), .line = int(QStringView(text).first(at).count(u'\n'))});
    }
    return placeholders;
}

} // namespace slipway::runbook
