// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts.h"

#include "commandwords.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

qsizetype spacesAt(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == u' ')
        ++end;
    return end;
}

/// "user@host:~$ ", "[root@db ~]# ", "(venv) deploy@web:/srv$ "
qsizetype hostPromptLength(QStringView line)
{
    const qsizetype limit = std::min<qsizetype>(line.size(), 60);
    const qsizetype at = line.first(limit).indexOf(u'@');
    if (at < 1)
        return 0;
    for (qsizetype i = at; i + 1 < limit; ++i) {
        if ((line[i] == u'$' || line[i] == u'#' || line[i] == u'%') && line[i + 1] == u' ') {
            const QChar before = line[i - 1];
            const bool prompt = before == u']' || before == u'~' || before == u' ' || line.first(i).contains(u':');
            return prompt && line.first(at).count(u' ') <= 1 ? spacesAt(line, i + 1) : 0;
        }
        if (line[i] == u' ' && line[0] != u'[' && line[0] != u'(')
            return 0;
    }
    return 0;
}

qsizetype windowsPromptLength(QStringView line)
{
    const bool drive = line.size() > 3 && line[0].isUpper() && line[1] == u':' && line[2] == u'\\';
    if (!drive && !line.startsWith("PS "_L1) && !line.startsWith("PS>"_L1))
        return 0;
    const qsizetype end = line.indexOf(u'>');
    return end > 0 && end < 60 ? spacesAt(line, end + 1) : 0;
}

qsizetype indentOf(QStringView line)
{
    return spacesAt(line, 0);
}

bool hasPrompts(const QList<QStringView> &lines, bool session)
{
    return std::any_of(lines.begin(), lines.end(), [&](QStringView line) {
        const QStringView inner = line.sliced(indentOf(line));
        return promptLength(inner, session) > 0;
    });
}

/// Gathers commands and output of a session, one part for each run of either.
class SessionSplitter
{
public:
    explicit SessionSplitter(bool session)
        : m_session(session)
    {
    }

    void line(QStringView raw, int number);
    std::vector<SessionPart> take() { return std::move(m_parts); }

private:
    void append(QStringView text, int number, bool output);

    std::vector<SessionPart> m_parts;
    bool m_session;
    bool m_continues = false;
    bool m_dialogue = false; ///< the program started last reads lines and answers them
};

void SessionSplitter::append(QStringView text, int number, bool output)
{
    if (m_parts.empty() || m_parts.back().output != output) {
        m_parts.push_back({output, text.toString(), number});
        return;
    }
    m_parts.back().text += u'\n';
    m_parts.back().text += text;
}

void SessionSplitter::line(QStringView raw, int number)
{
    const QStringView inner = raw.sliced(indentOf(raw));
    const qsizetype prompt = promptLength(inner, m_session);
    if (prompt > 0 || m_continues) {
        const qsizetype skip = prompt > 0 ? prompt : (inner.startsWith("> "_L1) ? 2 : 0);
        const QStringView command = skip > 0 ? inner.sliced(skip) : raw;
        append(command, number, false);
        m_continues = command.endsWith(u'\\');
        m_dialogue = false;
        return;
    }
    m_dialogue = m_dialogue || (inputPromptLength(inner) > 0 && !m_parts.empty() && !m_parts.back().output);
    const bool comment = inner.startsWith(u'#');
    const bool blankBetween = inner.isEmpty() && !m_parts.empty() && !m_parts.back().output;
    append(raw, number, !m_dialogue && !comment && !blankBetween);
}

} // namespace

qsizetype promptLength(QStringView line, bool session)
{
    if ((line.startsWith("$ "_L1) || line.startsWith("% "_L1) || line.startsWith("❯ "_L1) || line.startsWith("➜ "_L1)) && line.size() > 2)
        return spacesAt(line, 1);
    if (session && line.startsWith("# "_L1)) {
        const QStringList words = firstCommand(line.sliced(2));
        return !words.isEmpty() && isKnownProgram(words.first()) && words.first() == words.first().toLower() ? spacesAt(line, 1) : 0;
    }
    if (const qsizetype windows = windowsPromptLength(line))
        return windows;
    return hostPromptLength(line);
}

qsizetype inputPromptLength(QStringView line)
{
    if (line.startsWith(">>> "_L1) || line.startsWith("... "_L1))
        return 4;
    if (line == ">>>"_L1 || line == "..."_L1)
        return line == ">>>"_L1 ? 3 : 0;
    const QStringView head = line.first(std::min<qsizetype>(line.size(), 48));
    if (head.startsWith("irb("_L1) || head.startsWith("iex("_L1) || (head.startsWith(u'[') && head.contains("] pry("_L1))) {
        const qsizetype end = head.indexOf("> "_L1);
        return end > 0 ? end + 2 : 0;
    }
    qsizetype name = 0;
    while (name < head.size() && (head[name].isLetterOrNumber() || QStringView(u"_-.:@[]()").contains(head[name])))
        ++name;
    if (name < 2 || name + 1 >= head.size())
        return 0;
    const QStringView behind = line.sliced(name);
    if (behind.startsWith("=# "_L1) || behind.startsWith("=> "_L1) || behind.startsWith("-# "_L1) || behind.startsWith("-> "_L1))
        return name + 3;
    static constexpr QStringView clients[] = {u"mysql", u"sqlite", u"psql", u"mongo", u"mongosh", u"MariaDB [(none)]", u"redis-cli", u"SQL", u"cqlsh", u"sqlplus", u"127.0.0.1:6379", u"test", u"admin", u"rs0", u"db2", u"localhost:6379", u"node", u"scala", u"rails"};
    const bool client = std::any_of(std::begin(clients), std::end(clients), [&](QStringView known) { return head.first(name) == known; });
    return client && behind.startsWith("> "_L1) ? name + 2 : 0;
}

std::vector<SessionPart> splitSession(QStringView text, bool session)
{
    const QList<QStringView> lines = text.split(u'\n');
    if (!hasPrompts(lines, session))
        return {SessionPart{false, text.toString(), 1}};
    SessionSplitter splitter(session);
    for (qsizetype i = 0; i < lines.size(); ++i)
        splitter.line(lines[i], static_cast<int>(i) + 1);
    return splitter.take();
}

std::vector<Dialogue> findDialogues(QStringView text)
{
    std::vector<Dialogue> found;
    if (!text.contains(u'>') && !text.contains("=# "_L1))
        return found;
    const QList<QStringView> lines = text.split(u'\n');
    int lastCommand = 0;
    for (int i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i].trimmed();
        const qsizetype prompt = inputPromptLength(line);
        const int number = i + 1;
        if (prompt == 0 || lastCommand == 0) {
            const bool inside = !found.empty() && found.back().lastLine == number - 1 && !line.isEmpty() && !line.startsWith(u'#');
            if (inside)
                found.back().lastLine = number; // what the program answered
            else if (!line.isEmpty() && !line.startsWith(u'#') && (i == 0 || !lines[i - 1].endsWith(u'\\')))
                lastCommand = number;
            continue;
        }
        if (found.empty() || found.back().startLine != lastCommand)
            found.push_back({lastCommand, number, number, {}});
        found.back().lastLine = number;
        found.back().input.append(line.sliced(std::min(prompt, line.size())).toString());
    }
    return found;
}

} // namespace slipway::runbook::reading
