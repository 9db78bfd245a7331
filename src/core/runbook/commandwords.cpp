// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwords.h"

#include "prompts.h"

#include <QFile>
#include <algorithm>
#include <functional>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// Sorted.
QStringList loadPrograms()
{
    QStringList programs;
    QFile file(u":/slipway/programs.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return programs;
    const QString text = QString::fromUtf8(file.readAll());
    for (QStringView line : QStringView(text).split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        for (QStringView name : line.split(u' ', Qt::SkipEmptyParts))
            programs.append(name.toString());
    }
    programs.sort();
    return programs;
}

QStringView firstWord(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace())
        ++end;
    return line.first(end);
}

bool isName(QStringView text)
{
    return !text.isEmpty() && !text[0].isDigit()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); });
}

bool isAssignmentWord(QStringView word)
{
    const qsizetype equals = word.indexOf(u'=');
    return equals > 0 && isName(word.first(equals));
}

bool isPath(QStringView word)
{
    return word.startsWith("./"_L1) || word.startsWith("../"_L1) || word.startsWith("~/"_L1)
           || (word.startsWith(u'/') && word.size() > 3 && word.indexOf(u'/', 1) > 0) || word.endsWith(".sh"_L1)
           || word.endsWith(".ps1"_L1) || (word.contains(u'/') && (word.startsWith("bin/"_L1) || word.startsWith("scripts/"_L1)));
}

bool isCron(QStringView line)
{
    if (line.startsWith("@daily"_L1) || line.startsWith("@hourly"_L1) || line.startsWith("@reboot"_L1) || line.startsWith("@weekly"_L1))
        return true;
    int fields = 0;
    for (QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool field = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || QStringView(u"*/,-").contains(c); });
        if (!field)
            break;
        ++fields;
    }
    return fields >= 5;
}

bool isSql(QStringView line)
{
    static constexpr QStringView verbs[] = {u"SELECT", u"INSERT", u"UPDATE", u"DELETE", u"ALTER", u"CREATE", u"DROP", u"BEGIN", u"COMMIT", u"ROLLBACK",
                                            u"SHOW", u"EXPLAIN", u"VACUUM", u"GRANT", u"REVOKE", u"TRUNCATE", u"USE", u"SET", u"WITH", u"ANALYZE", u"DESCRIBE",
                                            u"FROM", u"WHERE", u"ORDER", u"GROUP", u"LEFT", u"INNER", u"JOIN", u"AND", u"LIMIT", u"VALUES", u"HAVING", u"CALL", u"KILL", u"FLUSH", u"RESET", u"START", u"STOP", u"CHANGE", u"REINDEX"};
    if (line.startsWith(u'\\') && line.size() > 1 && line[1].isLetter() && firstWord(line).size() <= 4)
        return true;
    QStringView word = firstWord(line);
    const bool ends = line.endsWith(u';');
    while (word.endsWith(u';') || word.endsWith(u'('))
        word.chop(1);
    const bool shouts = !word.isEmpty() && word[0] >= u'A' && word[0] <= u'Z';
    const bool upper = shouts && std::any_of(std::begin(verbs), std::end(verbs), [&](QStringView verb) { return verb == word; });
    const bool lower = ends && std::any_of(std::begin(verbs), std::begin(verbs) + 7, [&](QStringView verb) { return verb.compare(word, Qt::CaseInsensitive) == 0; });
    return upper || lower || (line.startsWith("-- "_L1) && !ends);
}

bool hasShellSyntax(QStringView line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return QStringView(u"|&$`={}\\").contains(c); });
}

/// "Wait for it to settle." and not "build --tag app:1 ." or "sync build/ web:/srv/."
bool endsSentence(QStringView line)
{
    if (!line.endsWith(u'.') || line.size() < 2)
        return false;
    const QChar before = line[line.size() - 2];
    return before.isLetterOrNumber() || QStringView(u")\"'”»").contains(before);
}

/// "NAME   READY   STATUS", the head of a table that a program printed, and "WARNING this takes long"; not "ACMECTL deploy".
bool isShouted(QStringView line)
{
    static constexpr QStringView calls[] = {u"NOTE", u"WARNING", u"WARN", u"IMPORTANT", u"CAUTION", u"DANGER", u"ATTENTION", u"ERROR", u"FATAL", u"INFO", u"DEBUG", u"TODO", u"FIXME", u"TIP", u"STOP", u"WAIT", u"DO", u"DONT", u"NEVER", u"ALWAYS", u"ONLY", u"IF", u"WHEN", u"THEN", u"ACHTUNG", u"WARNUNG", u"HINWEIS", u"WICHTIG", u"NICHT"};
    const QStringView word = firstWord(line);
    const bool shouts = word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c == u'-' || c == u'_'; });
    const QStringView next = line.sliced(word.size()).trimmed();
    if (!shouts || next.isEmpty() || isKnownProgram(word) || hasShellSyntax(line))
        return false;
    if (std::any_of(std::begin(calls), std::end(calls), [&](QStringView call) { return call == word; }))
        return true;
    return word.size() > 2 && !next[0].isLower() && !QStringView(u"-./~").contains(next[0]);
}

/// Sentences: "Wait for the pods to settle.", "1. Open the console", "- check this", "Host: db1"
bool isProse(QStringView line)
{
    const QStringView word = firstWord(line);
    if (word.isEmpty())
        return false;
    if (word.size() > 1 && (word.endsWith(u'.') || word.endsWith(u')')) && word.chopped(1).toInt() > 0)
        return true;
    if ((word == u"-" || word == u"*" || word == u"•" || word == u"=>" || word == u"->" || word == u"...") && line.size() > word.size())
        return true;
    if (word.startsWith(u'<') && word.endsWith(u'>') && word.size() > 2 && word == line)
        return true;
    if (word[0].unicode() >= 0x80 && word[0].isLetter())
        return true;
    if (word.endsWith(u':') && word.size() > 1 && word[0].isLetter() && !word.contains(u'/'))
        return line.size() > word.size() || word[0].isUpper();
    if (isShouted(line))
        return true;
    const bool capitalised = word[0].isUpper() && std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c.isLower() || c == u',' || c == u'\''; });
    if (!capitalised)
        return endsSentence(line) && line.count(u' ') >= 4 && !hasShellSyntax(line) && !isKnownProgram(word) && !isPath(word);
    return !isKnownProgram(word) && (line.contains(u' ') || word == line);
}

} // namespace

bool isCmdlet(QStringView code)
{
    const QStringView word = firstWord(code.trimmed());
    const qsizetype dash = word.indexOf(u'-');
    const auto isPart = [](QStringView part) { return part.size() > 1 && part[0].isUpper() && std::all_of(part.begin(), part.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }); };
    return dash > 1 && isPart(word.first(dash)) && isPart(word.sliced(dash + 1));
}

bool isPowerShell(QStringView text)
{
    for (QStringView raw : text.tokenize(u'\n')) {
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringView word = firstWord(line);
        const bool assigns = word.startsWith(u'$') && isName(word.sliced(1)) && line.sliced(word.size()).trimmed().startsWith(u'=');
        return assigns || isCmdlet(line);
    }
    return false;
}

bool isKnownProgram(QStringView name)
{
    static const QStringList programs = loadPrograms();
    return std::binary_search(programs.begin(), programs.end(), name, std::less<QStringView>());
}

LineKind kindOfLine(QStringView raw)
{
    const QStringView line = raw.trimmed();
    if (line.isEmpty())
        return LineKind::Blank;
    if (line.startsWith(u'#'))
        return LineKind::Comment;
    if (isCron(line))
        return LineKind::Cron;
    if (isSql(line))
        return LineKind::Sql;
    const QStringView word = firstWord(line);
    if (isAssignmentWord(word))
        return LineKind::Assignment;
    return isProse(line) ? LineKind::Prose : LineKind::Shell;
}

bool onlyAssigns(QStringView line)
{
    QChar quote;
    qsizetype begin = 0;
    const auto assigns = [&](qsizetype end) {
        const QStringList words = firstCommand(line.sliced(begin, end - begin));
        return words.isEmpty() || (words.size() == 1 && isAssignmentWord(words.first()));
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'`' || (c == u'$' && line.sliced(i).startsWith("$("_L1)))
            return false;
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'#' && (i == 0 || line[i - 1].isSpace())) {
            return assigns(i);
        } else if (c == u'&' || c == u'|' || c == u'<' || c == u'>') {
            return false;
        } else if (c == u';') {
            if (!assigns(i))
                return false;
            begin = i + 1;
        }
    }
    return assigns(line.size());
}

bool looksLikeShell(QStringView text)
{
    for (QStringView raw : text.tokenize(u'\n')) {
        const QStringView line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (promptLength(line, false) > 0 || line.startsWith("#!/"_L1))
            return true;
        if (line.startsWith(u'#'))
            continue;
        const QStringList words = firstCommand(line);
        if (words.isEmpty())
            return false;
        return isPath(words.first()) || (isKnownProgram(words.first()) && (words.size() > 1 || line == words.first()));
    }
    return false;
}

bool holdsCommands(QStringView text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const QStringView line = text.sliced(begin, end - begin).trimmed();
        const LineKind kind = kindOfLine(line);
        if (kind == LineKind::Shell || kind == LineKind::Assignment || line.startsWith("#!/"_L1))
            return true;
        begin = end + 1;
    }
    return false;
}

namespace {

/// `task release`, `just deploy`: words of every day, and runners of tasks where they are quoted with the name of one.
bool runsTasks(const QString &program, const QString &task)
{
    const bool named = std::all_of(task.begin(), task.end(), [](QChar c) { return c.isLower() || c.isDigit() || QStringView(u":_-").contains(c); });
    return (program == "task"_L1 || program == "just"_L1) && named;
}

} // namespace

bool isClearlyCommand(QStringView code)
{
    QStringList words = firstCommand(code.trimmed());
    while (words.size() > 1 && isAssignmentWord(words.first()))
        words.removeFirst();
    if (words.isEmpty())
        return false;
    const QString &program = words.first();
    if (program.startsWith("bin/"_L1) || program.startsWith("script/"_L1))
        return program.size() > 4 && !program.contains(u'.') && !program.endsWith(u'/') && (words.size() > 1 || program.startsWith("bin/"_L1));
    if (program.endsWith(".sh"_L1) || program.startsWith("./"_L1))
        return !program.endsWith(u'/') && !program.endsWith(".md"_L1) && !program.endsWith(".yaml"_L1) && !program.endsWith(".yml"_L1);
    if (words.size() == 2 && runsTasks(program, words.at(1)))
        return true;
    if (words.size() < 2 || !isKnownProgram(program))
        return false;
    // "git tag" names a thing as often as it asks for one: only what goes further, or is never a noun, counts.
    return words.at(1) != "="_L1;
}

bool Invocation::has(QStringView option) const
{
    return std::any_of(arguments.begin(), arguments.end(), [&](const QString &argument) {
        return argument == option || (argument.startsWith(option) && argument.size() > option.size() && argument[option.size()] == u'=');
    });
}

bool Invocation::hasShort(QChar letter) const
{
    return std::any_of(arguments.begin(), arguments.end(), [&](const QString &argument) {
        return argument.size() > 1 && argument[0] == u'-' && argument[1] != u'-' && argument.contains(letter);
    });
}

QStringList Invocation::operands() const
{
    QStringList found;
    std::copy_if(arguments.begin(), arguments.end(), std::back_inserter(found), [](const QString &argument) { return !argument.startsWith(u'-'); });
    return found;
}

} // namespace slipway::runbook::reading
