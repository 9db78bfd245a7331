// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shellvariables.h"

#include "shellscan.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

bool isName(QStringView text)
{
    static const QRegularExpression name(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    return name.matchView(text).hasMatch();
}

/// The name in `NAME=…`, `NAME+=…`, `NAME[i]=…`; empty where the word assigns nothing.
QString assignedName(const QString &word)
{
    static const QRegularExpression assignment(u"\\A([A-Za-z_][A-Za-z0-9_]*)(?:\\[[^\\]]*\\])?\\+?="_s);
    return assignment.match(word).captured(1);
}

/// What every session has from its beginning.
bool isAlwaysSet(const QString &name)
{
    static const QSet<QString> names = {u"HOME"_s,  u"PATH"_s,     u"USER"_s, u"LOGNAME"_s, u"PWD"_s,    u"OLDPWD"_s,  u"SHELL"_s,
                                        u"LANG"_s,  u"HOSTNAME"_s, u"TERM"_s, u"IFS"_s,     u"RANDOM"_s, u"SECONDS"_s, u"LINENO"_s,
                                        u"PPID"_s,  u"UID"_s,      u"EUID"_s, u"REPLY"_s,   u"TMPDIR"_s, u"OPTARG"_s,  u"OPTIND"_s,
                                        u"SHLVL"_s, u"EDITOR"_s,   u"PS1"_s,  u"_"_s};
    return names.contains(name) || name.startsWith("BASH"_L1) || name.startsWith("LC_"_L1);
}

class NameReader
{
public:
    explicit NameReader(QStringView text)
        : m_text(text)
        , m_scan(scanShell(text))
    {
        for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', end + 1))
            m_lineEnds.append(end);
    }

    ShellNames read();

private:
    /// Where a name is first set, and from where on it has that value.
    struct Set
    {
        qsizetype begin;
        qsizetype from;
    };

    void readCommand(const ScannedCommand &command);
    void readWords(const ScannedCommand &command, qsizetype first, bool assignmentsOnly);
    void readLoops();
    void readUses();
    void use(qsizetype at);
    void set(const QString &name, qsizetype begin, qsizetype from);
    [[nodiscard]] bool isSetAt(const QString &name, qsizetype at) const;
    [[nodiscard]] bool expandsAt(qsizetype at) const;
    [[nodiscard]] int lineOf(qsizetype at) const;

    QStringView m_text;
    ShellScan m_scan;
    QList<qsizetype> m_lineEnds;
    QHash<QString, Set> m_sets;
    QStringList m_order; ///< of the names in m_sets
    QSet<QString> m_needed;
    qsizetype m_anythingFrom = -1; ///< behind the first `source` or `eval`
    ShellNames m_names;
};

void NameReader::set(const QString &name, qsizetype begin, qsizetype from)
{
    if (!isName(name))
        return;
    const auto known = m_sets.constFind(name);
    if (known == m_sets.cend())
        m_order.append(name);
    if (known == m_sets.cend() || from < known->from)
        m_sets.insert(name, {begin, from});
}

int NameReader::lineOf(qsizetype at) const
{
    return int(std::ranges::lower_bound(m_lineEnds, at) - m_lineEnds.begin()) + 1;
}

/// Arguments of a builtin that names variables, options left out.
void NameReader::readWords(const ScannedCommand &command, qsizetype first, bool assignmentsOnly)
{
    for (const ScannedWord &word : command.words.sliced(std::min(first, command.words.size()))) {
        const QString assigned = assignedName(word.value);
        if (!assigned.isEmpty())
            set(assigned, word.begin, word.end);
        else if (!assignmentsOnly && !word.expands && !word.value.startsWith(u'-'))
            set(word.value, word.begin, command.end);
    }
}

void NameReader::readCommand(const ScannedCommand &command)
{
    static const QSet<QString> declaring = {u"export"_s, u"declare"_s, u"typeset"_s, u"readonly"_s, u"local"_s};
    static const QSet<QString> reading = {u"read"_s, u"mapfile"_s, u"readarray"_s, u"getopts"_s};
    qsizetype first = 0;
    while (first < command.words.size() && !assignedName(command.words.at(first).value).isEmpty())
        ++first;
    if (first == command.words.size())
        return readWords(command, 0, true);
    const QString &name = command.words.at(first).value;
    if (declaring.contains(name))
        readWords(command, first + 1, true);
    else if (reading.contains(name))
        readWords(command, first + 1, false);
    else if (name == "printf"_L1 && command.words.value(first + 1).value == "-v"_L1 && command.words.size() > first + 2)
        set(command.words.at(first + 2).value, command.words.at(first + 2).begin, command.end);
    else if (name == "alias"_L1) {
        for (const ScannedWord &word : command.words.sliced(first + 1)) {
            if (const qsizetype equals = word.value.indexOf(u'='); equals > 0)
                m_names.aliases.append({word.value.first(equals), lineOf(word.begin)});
        }
    } else if ((name == "source"_L1 || name == "."_L1 || name == "eval"_L1) && m_anythingFrom < 0) {
        m_anythingFrom = command.end;
    }
}

/// `for NAME in …`, `select NAME`, and the counters of arithmetic.
void NameReader::readLoops()
{
    static const QRegularExpression loop(u"(?:^|[;&|\\n(]|\\bdo|\\bthen|\\belse)[ \\t]*(?:for|select)[ \\t]+([A-Za-z_]\\w*)"_s);
    static const QRegularExpression counter(u"\\(\\([^)]*?([A-Za-z_]\\w*)[ \\t]*(?:[-+*/%]?=(?!=)|\\+\\+|--)"_s);
    for (const QRegularExpression *expression : {&loop, &counter}) {
        for (const auto &match : expression->globalMatchView(m_text))
            set(match.captured(1), match.capturedStart(1), match.capturedEnd(1));
    }
}

bool NameReader::isSetAt(const QString &name, qsizetype at) const
{
    const auto known = m_sets.constFind(name);
    return (m_anythingFrom >= 0 && at >= m_anythingFrom) || (known != m_sets.cend() && known->from <= at);
}

bool NameReader::expandsAt(qsizetype at) const
{
    switch (m_scan.spanAt(at).context) {
    case ShellContext::SingleQuoted:
    case ShellContext::AnsiQuoted:
    case ShellContext::LiteralHeredoc:
    case ShellContext::Comment:
        return false;
    default:
        break;
    }
    qsizetype backslashes = 0;
    while (at > backslashes && m_text.at(at - 1 - backslashes) == u'\\')
        ++backslashes;
    return backslashes % 2 == 0;
}

void NameReader::use(qsizetype at)
{
    static const QRegularExpression expansion(u"\\A\\$(?:([A-Za-z_]\\w*)|\\{[#!]?([A-Za-z_]\\w*)(\\[[^\\]]*\\])?(:?[-+=?])?)"_s);
    constexpr qsizetype longest = 200; // a longer look would check the whole text each time
    const auto match = expansion.matchView(m_text.sliced(at, std::min(longest, m_text.size() - at)));
    const QString name = match.captured(1) + match.captured(2);
    if (name.isEmpty() || match.hasCaptured(4) || m_needed.contains(name) || isAlwaysSet(name) || isSetAt(name, at)
        || !expandsAt(at))
        return;
    m_needed.insert(name);
    m_names.needs.append({name, lineOf(at)});
}

void NameReader::readUses()
{
    for (qsizetype at = m_text.indexOf(u'$'); at >= 0; at = m_text.indexOf(u'$', at + 1))
        use(at);
}

ShellNames NameReader::read()
{
    for (const ScannedCommand &command : m_scan.commands) {
        if (!command.substituted && !command.words.isEmpty())
            readCommand(command);
    }
    readLoops();
    readUses();
    for (const QString &name : std::as_const(m_order)) {
        if (!m_needed.contains(name) && !isAlwaysSet(name)) // what is made of itself was there before
            m_names.sets.append({name, lineOf(m_sets.value(name).begin)});
    }
    for (const QString &function : m_scan.functions)
        m_names.functions.append({function, 0});
    return m_names;
}

} // namespace

ShellNames namesIn(QStringView text)
{
    return NameReader(text).read();
}

} // namespace slipway::runbook
