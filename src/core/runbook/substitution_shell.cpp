// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shell.h"
#include "shellscan.h"
#include "substitution.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

// A text within a text within a text is as deep as a person can quote by hand.
constexpr int deepest = 2;

/// Characters that mean themselves in every context of the shell and in most languages.
bool isPlain(const QString &value)
{
    return !value.isEmpty() && std::ranges::all_of(value, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               QStringView(u"_-./:@%+,").contains(c);
    });
}

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

/// Programs that read one of their arguments as shell text.
bool readsShellText(const ScannedCommand &command)
{
    static constexpr auto programs =
        std::to_array<QStringView>({u"sh", u"bash", u"dash", u"ash", u"ksh", u"zsh", u"ssh", u"mosh", u"eval", u"watch",
                                    u"su", u"runuser", u"parallel"});
    return std::ranges::any_of(command.words, [](const ScannedWord &word) {
        const QStringView name = QStringView(word.value).sliced(word.value.lastIndexOf(u'/') + 1);
        return std::ranges::find(programs, name) != programs.end();
    });
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
    ShellQuoting(QStringView text, int depth)
        : m_text(text)
        , m_scan(scanShell(text))
        , m_depth(depth)
    {
    }

    [[nodiscard]] const ShellScan &scan() const { return m_scan; }

    [[nodiscard]] std::optional<QString> operator()(const Match &match) const
    {
        const ShellSpan &span = m_scan.spanAt(match.begin);
        if (&span != &m_scan.spanAt(match.begin + match.length - 1) || m_scan.opaque)
            return isPlain(match.binding->value) && !match.binding->secret ? std::optional(match.binding->value)
                                                                           : std::nullopt;
        const ScannedCommand *command = commandAt(match.begin);
        const ScannedWord *word = command ? wordAt(*command, match.begin) : nullptr;
        if (word && beginsWord(*word, match) && looksLikeOption(match))
            return std::nullopt;
        if (match.binding->secret)
            return secret(match, span, command);
        const QString &value = match.binding->value;
        if (isPlain(value))
            return value;
        if (command && readsShellText(*command))
            return withinShellText(match, span, *command, word);
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

    [[nodiscard]] bool beginsWord(const ScannedWord &word, const Match &match) const
    {
        const QStringView before = m_text.sliced(word.begin, match.begin - word.begin);
        return std::ranges::all_of(before, [](QChar c) { return QStringView(u"'\"$").contains(c); });
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
            return shellQuoted(value);
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

    /// Where the value is read by a second shell, it is quoted for that one first.
    [[nodiscard]] std::optional<QString> withinShellText(const Match &match, const ShellSpan &span,
                                                         const ScannedCommand &command, const ScannedWord *word) const
    {
        if (span.context == ShellContext::Heredoc || span.context == ShellContext::LiteralHeredoc)
            return std::nullopt;
        const bool runsScript =
            span.context == ShellContext::Bare && std::ranges::none_of(command.words, [](const ScannedWord &w) {
                return w.value.startsWith(u'-') || w.value == u"ssh" || w.value == u"eval" || w.value == u"watch";
            });
        if (runsScript) // `bash deploy.sh v1.0` hands its arguments on as they are
            return quoted(match.binding->value, span);
        const bool whole = word && word->quoted && !word->expands && word->end - word->begin >= 2;
        if (!whole || m_depth >= deepest)
            return std::nullopt;
        const QStringView raw = m_text.sliced(word->begin + 1, word->end - word->begin - 2);
        if (raw != word->value)
            return std::nullopt;
        const ShellQuoting inner(raw, m_depth + 1);
        Match shifted = match;
        shifted.begin -= word->begin + 1;
        const std::optional<QString> value = inner(shifted);
        return value ? quoted(*value, span) : std::nullopt;
    }

    [[nodiscard]] std::optional<QString> withinJson(const QString &value, const ShellSpan &span,
                                                    const ScannedWord &word) const
    {
        QJsonParseError error;
        QJsonDocument::fromJson(word.value.toUtf8(), &error);
        return error.error == QJsonParseError::NoError ? quoted(jsonEscaped(value), span) : std::nullopt;
    }

    /// A secret comes by the environment, so that neither the text nor the arguments of other programs hold it.
    [[nodiscard]] std::optional<QString> secret(const Match &match, const ShellSpan &span,
                                                const ScannedCommand *command) const
    {
        if (m_depth > 0 || span.inBackticks || (command && readsShellText(*command)))
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
    int m_depth;
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

base::Result<Replaced> replaceInShell(const QString &text, int line, const QList<Binding> &bindings)
{
    const ShellQuoting quoting(text, 0);
    QList<Match> matches = matchesOf(text, bindings);
    matches.removeIf(
        [&](const Match &match) { return quoting.scan().spanAt(match.begin).context == ShellContext::Comment; });
    auto replaced = replaceMatches(text, line, matches, quoting);
    if (replaced && !hasSameShape(quoting.scan(), scanShell(replaced->text)))
        return base::failure(base::ErrorCode::Refused,
                             QCoreApplication::translate("resolve", "The values would change what the command does"),
                             QCoreApplication::translate("resolve", "line %1").arg(line),
                             QCoreApplication::translate("resolve", "choose simpler values, or change the command"));
    return replaced;
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
