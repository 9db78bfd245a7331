// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellflow.h"

#include "shellarguments.h"
#include "shellreaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

/// What is known of a command from the groups around it.
struct Surroundings
{
    bool swallowed = false; ///< a group whose failure is ignored, or a branch that may not be taken
    bool body = false;      ///< of a function
};

/// Walks through what stands between the commands: brackets, keywords and operators.
class Groups
{
public:
    Groups(QStringView text, const ShellScan &scan)
        : m_text(text)
        , m_scan(scan)
        , m_around(scan.commands.size())
    {
    }

    [[nodiscard]] QList<Surroundings> read()
    {
        qsizetype at = 0;
        for (const ScannedCommand &command : m_scan.commands) {
            if (command.substituted)
                continue;
            readGap(at, command.begin);
            m_next = &command - m_scan.commands.constData() + 1;
            m_function = false;
            m_last.clear();
            at = std::max(at, command.end);
        }
        readGap(at, m_text.size());
        return std::move(m_around);
    }

private:
    struct Group
    {
        QString opener;
        qsizetype first = 0; ///< index of its first command
        bool function = false;
    };

    void readGap(qsizetype from, qsizetype to)
    {
        for (qsizetype at = from; at < to;) {
            const ShellContext context = m_scan.spanAt(at).context;
            const QChar c = m_text[at];
            if (context != ShellContext::Bare || c.isSpace()) {
                ++at;
                continue;
            }
            qsizetype end = at + 1;
            while (c.isLetter() && end < to && m_text[end].isLetterOrNumber())
                ++end;
            take(m_text.sliced(at, end - at).toString(), end);
            at = end;
        }
    }

    void take(const QString &token, qsizetype end)
    {
        if (token == u"function")
            m_function = true;
        if (token == u")" && m_last == u"(") { // `name()`
            m_open.removeLast();
            m_function = true;
        } else if (matchesAny(token, u"( { if case for while until select")) {
            m_open.append({.opener = token, .first = m_next, .function = m_function});
            m_function = false;
        } else if (matchesAny(token, u") } fi esac done") && !m_open.isEmpty() && closes(token)) {
            close(m_open.takeLast(), end);
        }
        m_last = token;
    }

    /// A `)` behind a pattern of `case` closes nothing.
    [[nodiscard]] bool closes(const QString &token) const
    {
        const QString &opener = m_open.constLast().opener;
        return (token == u")" && opener == u"(") || (token == u"}" && opener == u"{") ||
               (token == u"fi" && opener == u"if") || (token == u"esac" && opener == u"case") ||
               (token == u"done" && matchesAny(opener, u"for while until select"));
    }

    void close(const Group &group, qsizetype end)
    {
        const bool branch = group.opener == u"if" || group.opener == u"case";
        const bool swallowed = branch || ignoresFailure(end);
        for (qsizetype i = group.first; i < m_next; ++i) {
            m_around[i].swallowed = m_around.at(i).swallowed || swallowed;
            m_around[i].body = m_around.at(i).body || group.function;
        }
    }

    /// Whether what follows a group that ends at @p end ignores its exit code.
    [[nodiscard]] bool ignoresFailure(qsizetype end) const
    {
        // In broken text the next command may have begun before the group ended.
        const bool redirected = m_next < m_scan.commands.size() && m_scan.commands.at(m_next).words.isEmpty() &&
                                m_scan.commands.at(m_next).begin >= end &&
                                m_text.sliced(end, m_scan.commands.at(m_next).begin - end).trimmed().isEmpty();
        if (redirected) {
            const ShellJoint joint = m_scan.commands.at(m_next).joint;
            return joint == ShellJoint::Or || joint == ShellJoint::Background || joint == ShellJoint::And;
        }
        QStringView rest = m_text.sliced(end);
        while (rest.startsWith(u' ') || rest.startsWith(u'\t'))
            rest = rest.sliced(1);
        if (rest.startsWith(u"&&")) // under -e the failure of all but the last ends nothing
            return m_scan.commands.size() > m_next + 1;
        return rest.startsWith(u"||") || (rest.startsWith(u'&') && !rest.startsWith(u"&>"));
    }

    QStringView m_text;
    const ShellScan &m_scan;
    QList<Surroundings> m_around;
    QList<Group> m_open;
    QString m_last;
    qsizetype m_next = 0; ///< index of the next command
    bool m_function = false;
};

/// Commands joined by `&&`, `||` and `|`.
struct Chain
{
    qsizetype last = 0;
    bool hasAnd = false;
    bool background = false;
    qsizetype lastOr = -1; ///< index of the last command with `||` behind it
};

QList<Chain> chainsOf(const ShellScan &scan)
{
    QList<Chain> chains(scan.commands.size());
    for (qsizetype i = scan.commands.size() - 1; i >= 0; --i) {
        const ScannedCommand &command = scan.commands.at(i);
        const auto next =
            std::ranges::find_if(scan.commands.cbegin() + i, scan.commands.cend(), [&](const auto &other) {
                return other.begin >= command.end && other.substituted == command.substituted;
            });
        const bool joined =
            command.joint == ShellJoint::And || command.joint == ShellJoint::Or || command.joint == ShellJoint::Pipe;
        Chain chain{.last = i, .hasAnd = false, .background = command.joint == ShellJoint::Background, .lastOr = -1};
        if (joined && next != scan.commands.cend())
            chain = chains.at(next - scan.commands.cbegin());
        chain.hasAnd = chain.hasAnd || command.joint == ShellJoint::And;
        if (command.joint == ShellJoint::Or && chain.lastOr < 0)
            chain.lastOr = i;
        chains[i] = chain;
    }
    for (qsizetype i = 0; i < chains.size(); ++i) { // an `&&` before a command keeps it from running, too
        for (qsizetype j = i + 1; j < chains.size() && j <= chains.at(i).last; ++j)
            chains[j].hasAnd = chains.at(j).hasAnd || (chains.at(i).hasAnd && chains.at(j).last == chains.at(i).last);
    }
    return chains;
}

/// `set +e` and `set -e`: what holds after @p command.
bool errexitAfter(const ScannedCommand &command, bool before)
{
    if (command.substituted || command.words.isEmpty() || command.words.constFirst().value != u"set")
        return before;
    for (qsizetype i = 1; i < command.words.size(); ++i) {
        const QString &word = command.words.at(i).value;
        const bool names = word.endsWith(u'o') && command.words.value(i + 1).value == u"errexit";
        if ((word.startsWith(u'+') || word.startsWith(u'-')) && (word.contains(u'e') || names))
            before = word.startsWith(u'-');
    }
    return before;
}

/// Whether the exit code of a substituted command becomes that of the command around it: `X=$(command)`.
bool isPassedOn(const ShellScan &scan, const ScannedCommand &command)
{
    const ScannedCommand *outer = nullptr;
    for (const ScannedCommand &other : scan.commands) {
        if (other.begin > command.begin)
            break;
        if (&other != &command && other.begin <= command.begin && command.end <= other.end)
            outer = &other;
    }
    const bool kept = command.joint == ShellJoint::End || command.joint == ShellJoint::Pipe;
    return kept && !command.negated && outer &&
           std::ranges::all_of(outer->words, [](const ScannedWord &word) { return isAssignmentWord(word.value); });
}

} // namespace

QList<ExitFlow> exitFlows(QStringView text, const ShellScan &scan, bool stopsOnError)
{
    const QList<Surroundings> around = Groups(text, scan).read();
    const QList<Chain> chains = chainsOf(scan);
    qsizetype last = -1;
    for (qsizetype i = 0; i < scan.commands.size(); ++i)
        last = scan.commands.at(i).substituted ? last : i;
    QList<ExitFlow> flows;
    QStringList called;
    bool ignored = false; // a function's failure
    for (qsizetype i = 0; i < scan.commands.size(); ++i) {
        const ScannedCommand &command = scan.commands.at(i);
        const Chain &chain = chains.at(i);
        const bool ends = chain.last == last || (stopsOnError && !chain.hasAnd);
        const bool swallowed = command.condition || command.substituted || around.at(i).swallowed || chain.background ||
                               chain.lastOr >= i || (command.negated && i != last);
        flows.append({.decisive = ends && !swallowed, .lost = command.substituted && !isPassedOn(scan, command)});
        stopsOnError = errexitAfter(command, stopsOnError);
        const QString name = command.words.isEmpty() ? QString() : command.words.constFirst().value;
        if (scan.functions.contains(name)) {
            called.append(name);
            ignored = ignored || !flows.constLast().decisive;
        }
    }
    const bool uncalled =
        std::ranges::any_of(scan.functions, [&called](const QString &name) { return !called.contains(name); });
    for (qsizetype i = 0; i < flows.size(); ++i)
        flows[i].decisive = flows.at(i).decisive && !(around.at(i).body && (ignored || uncalled));
    return flows;
}

} // namespace slipway::runbook
