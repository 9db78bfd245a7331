// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwords.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// Means nothing but itself in the middle of a word.
bool isPlain(QChar c)
{
    switch (c.unicode()) {
    case u'\'':
    case u'"':
    case u'\\':
    case u'|':
    case u';':
    case u'&':
    case u'>':
    case u'#':
        return false;
    default:
        return c.unicode() < 0x80 ? c > u' ' : !c.isSpace();
    }
}

/// Words of one command; stops where the command does.
class WordSplitter
{
public:
    explicit WordSplitter(QStringView text)
        : m_text(text)
    {
    }

    QStringList split();

private:
    bool step();
    void quoted(QChar quote);
    void plain();
    void finish();

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_open = false;
    bool m_skip = false; ///< the next word is where output goes
    QStringList m_words;
};

void WordSplitter::finish()
{
    if (m_open && !m_skip)
        m_words.append(m_word);
    if (m_open)
        m_skip = false;
    m_word.clear();
    m_open = false;
}

void WordSplitter::quoted(QChar quote)
{
    m_open = true;
    for (; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
        if (quote == u'"' && m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
            ++m_at;
        m_word += m_text[m_at];
    }
    ++m_at;
}

/// Takes one character; false where the command ends.
bool WordSplitter::step()
{
    const QChar c = m_text[m_at++];
    if (c == u'\'' || c == u'"') {
        quoted(c);
    } else if (c == u'\\' && m_at < m_text.size()) {
        if (m_text[m_at] != u'\n') {
            m_word += m_text[m_at];
            m_open = true;
        }
        ++m_at;
    } else if (c == u'|' || c == u';' || c == u'\n' || (c == u'&' && !m_word.endsWith(u'>'))) {
        return false;
    } else if (c == u'#' && !m_open) {
        return false;
    } else if (c == u'>' && m_at < m_text.size() && !m_text.sliced(m_at).contains(u'>') && m_word.contains(u'<')) {
        m_word += c;
    } else if (c == u'>') {
        if (std::all_of(m_word.begin(), m_word.end(), [](QChar d) { return d.isDigit(); }))
            m_word.clear(), m_open = false;
        finish();
        while (m_at < m_text.size() && (m_text[m_at] == u'>' || m_text[m_at] == u'&'))
            ++m_at;
        m_skip = true;
    } else if (c.isSpace()) {
        finish();
    } else {
        plain();
    }
    return true;
}

/// Takes the character before and all after it that mean nothing but themselves.
void WordSplitter::plain()
{
    const qsizetype begin = m_at - 1;
    while (m_at < m_text.size() && isPlain(m_text[m_at]))
        ++m_at;
    m_word += m_text.sliced(begin, m_at - begin);
    m_open = true;
}

QStringList WordSplitter::split()
{
    while (m_at < m_text.size() && step()) {
    }
    finish();
    return std::move(m_words);
}

bool isAssignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    return equals > 0 && std::all_of(word.begin(), word.begin() + equals, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

/// Takes wrappers off the front of a command, one at a time.
class Unwrapper
{
public:
    explicit Unwrapper(QStringList words)
        : m_words(std::move(words))
    {
    }

    Invocation unwrap();

private:
    bool step();
    bool prefix();
    bool container();
    bool remote();
    void dropOptions(const QStringList &withValue);
    bool has(QLatin1StringView word) const { return !m_words.isEmpty() && m_words.first() == word; }
    void drop(qsizetype count) { m_words = m_words.sliced(std::min(count, m_words.size())); }

    QStringList m_words;
    Invocation m_result;
};

void Unwrapper::dropOptions(const QStringList &withValue)
{
    while (!m_words.isEmpty() && m_words.first().startsWith(u'-') && m_words.first() != "--"_L1) {
        const QString option = m_words.takeFirst();
        if (option[1] != u'-' && (option.contains(u'i') || option.contains(u't')))
            m_result.interactive = true;
        if (option == "--tty"_L1 || option == "--stdin"_L1 || option == "--interactive"_L1)
            m_result.interactive = true;
        if (withValue.contains(option) && !m_words.isEmpty())
            m_words.removeFirst();
    }
}

/// `sudo -iu deploy`, `sudo -u deploy -s`: a shell of that user, as no command is given.
bool opensLogin(const QStringList &words)
{
    bool shell = false;
    qsizetype i = 1;
    while (i < words.size() && words.at(i).startsWith(u'-')) {
        const QString &option = words.at(i++);
        if (option == "--user"_L1 || option == "--group"_L1)
            ++i;
        shell = shell || option == "--login"_L1 || option == "--shell"_L1;
        for (qsizetype at = 1; at < option.size() && option[1] != u'-'; ++at) {
            shell = shell || option[at] == u'i' || option[at] == u's';
            if (!QStringView(u"ughpCTDR").contains(option[at]))
                continue;
            i += at + 1 == option.size() ? 1 : 0;
            break;
        }
    }
    return shell && i >= words.size();
}

/// sudo, time, env A=b, nohup …
bool Unwrapper::prefix()
{
    static const QStringList plain = {u"time"_s, u"nohup"_s, u"exec"_s, u"command"_s, u"env"_s, u"nice"_s, u"ionice"_s, u"stdbuf"_s, u"bundle"_s, u"winpty"_s};
    if (isAssignment(m_words.first())) {
        drop(1);
        return true;
    }
    if (has("sudo"_L1) && m_words.size() > 1) {
        if (m_words.at(1) == "-e"_L1 || m_words.at(1) == "-i"_L1 || m_words.at(1) == "-s"_L1 || m_words.at(1) == "su"_L1 || opensLogin(m_words))
            return false;
        drop(1);
        dropOptions({u"-u"_s, u"-g"_s});
        m_result.interactive = false;
        return true;
    }
    if (plain.contains(m_words.first()) && m_words.size() > 1) {
        const bool bundle = has("bundle"_L1);
        if (bundle && m_words.at(1) != "exec"_L1)
            return false;
        drop(bundle ? 2 : 1);
        dropOptions({u"-n"_s, u"-c"_s});
        return true;
    }
    return false;
}

/// docker exec, docker-compose exec and run, kubectl exec, podman exec
bool Unwrapper::container()
{
    static const QStringList engines = {u"docker"_s, u"podman"_s, u"docker-compose"_s, u"kubectl"_s, u"oc"_s, u"nerdctl"_s};
    if (!engines.contains(m_words.first()))
        return false;
    const auto exec = std::find_if(m_words.begin(), m_words.end(), [](const QString &word) { return word == "exec"_L1; });
    const bool composeRun = m_words.first() == "docker-compose"_L1 && m_words.contains(u"run"_s);
    if (exec == m_words.end() && !composeRun)
        return false;
    const bool kubernetes = has("kubectl"_L1) || has("oc"_L1);
    const qsizetype behind = (exec != m_words.end() ? exec - m_words.begin() : m_words.indexOf(u"run"_s)) + 1;
    drop(behind);
    m_result.insideContainer = true;
    const auto dashes = m_words.indexOf(u"--"_s);
    dropOptions({u"-n"_s, u"-c"_s, u"-u"_s, u"--user"_s, u"-w"_s, u"-e"_s, u"--env"_s, u"--namespace"_s, u"--container"_s, u"--index"_s});
    drop(1);
    if (kubernetes && dashes >= 0) {
        while (!m_words.isEmpty() && m_words.first() != "--"_L1) {
            m_result.interactive = m_result.interactive || m_words.first() == "-it"_L1 || m_words.first() == "-ti"_L1;
            m_words.removeFirst();
        }
        drop(1);
    }
    return true;
}

bool Unwrapper::remote()
{
    if (!has("ssh"_L1))
        return false;
    const QStringList all = m_words;
    drop(1);
    dropOptions({u"-i"_s, u"-p"_s, u"-l"_s, u"-o"_s, u"-J"_s, u"-L"_s, u"-R"_s, u"-D"_s, u"-F"_s});
    m_result.interactive = false;
    if (m_words.size() < 2) {
        m_result.host = m_words.value(0);
        m_words = all;
        return false;
    }
    m_result.host = m_words.takeFirst();
    m_words = firstCommand(m_words.join(u' '));
    return !m_words.isEmpty();
}

bool Unwrapper::step()
{
    return !m_words.isEmpty() && (prefix() || container() || remote());
}

Invocation Unwrapper::unwrap()
{
    for (int depth = 0; depth < 8 && step(); ++depth) {
    }
    if (m_words.isEmpty())
        return m_result;
    m_result.program = m_words.takeFirst();
    m_result.program = m_result.program.sliced(m_result.program.lastIndexOf(u'/') + 1);
    m_result.arguments = m_words;
    return m_result;
}

} // namespace

QStringList firstCommand(QStringView statement)
{
    return WordSplitter(statement.trimmed()).split();
}

Invocation innermost(const QStringList &words)
{
    return Unwrapper(words).unwrap();
}

} // namespace slipway::runbook::reading
