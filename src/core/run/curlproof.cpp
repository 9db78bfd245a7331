// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlproof.h"

#include "runbook/shell.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::run {
namespace {

using runbook::ShellCommand;

QString programOf(const QString &word)
{
    return word.section(u'/', -1);
}

bool isCurl(const QString &word)
{
    return programOf(word) == u"curl";
}

/// A word that is a text for another shell and calls curl there.
bool callsCurlInside(const QString &word)
{
    static const QRegularExpression call(uR"((?:^|[\s;&|(`/])curl\s)"_s);
    return word.contains(u' ') && call.match(word).hasMatch();
}

/// Programs that run what they are given.
bool runsOthers(const QString &program)
{
    static const QSet<QString> names{u"bash"_s, u"sh"_s,      u"dash"_s,  u"ksh"_s,   u"zsh"_s,      u"su"_s,
                                     u"env"_s,  u"timeout"_s, u"xargs"_s, u"watch"_s, u"parallel"_s, u"eval"_s,
                                     u"nohup"_s, u"flock"_s,  u"script"_s};
    return names.contains(program);
}

/// Programs that run what they are given where this machine's PATH and files do not hold.
bool runsElsewhere(const QString &program)
{
    static const QSet<QString> names{u"ssh"_s,  u"docker"_s, u"docker-compose"_s, u"podman"_s, u"nerdctl"_s, u"kubectl"_s,
                                     u"oc"_s,   u"sudo"_s,   u"doas"_s,           u"su"_s,     u"chroot"_s,  u"nsenter"_s,
                                     u"ansible"_s, u"vagrant"_s, u"lxc"_s};
    return names.contains(program);
}

/// The word by which @p command calls curl; -1 where it does not.
qsizetype curlIn(const ShellCommand &command)
{
    const auto direct = std::ranges::find_if(command.words, isCurl);
    if (direct != command.words.end())
        return direct - command.words.begin();
    const bool carries = std::ranges::any_of(command.words, [](const QString &word) {
        return runsOthers(programOf(word)) || runsElsewhere(programOf(word));
    });
    const auto inside = std::ranges::find_if(command.words, callsCurlInside);
    return carries && inside != command.words.end() ? inside - command.words.begin() : -1;
}

/// Only tells of itself, or asks where it is.
bool asksNoServer(const ShellCommand &command)
{
    static const QSet<QString> questions{u"--version"_s, u"-V"_s, u"--help"_s, u"-h"_s, u"--manual"_s};
    static const QSet<QString> lookups{u"which"_s, u"type"_s, u"hash"_s, u"whereis"_s, u"echo"_s, u"printf"_s,
                                       u"apt"_s, u"apt-get"_s, u"dnf"_s, u"yum"_s, u"apk"_s, u"brew"_s};
    const bool lookedUp = command.words.size() > 1 && programOf(command.words.first()) == u"command"
        && command.words.at(1).startsWith(u'-');
    return lookedUp || lookups.contains(programOf(command.words.value(0)))
        || std::ranges::any_of(command.words, [&](const QString &word) { return questions.contains(word); });
}

bool isElsewhere(const ShellCommand &command, qsizetype curl)
{
    static const QRegularExpression path(uR"((?:^|[\s;&|(`])\S*/curl\s)"_s);
    const QString &word = command.words.at(curl);
    if (isCurl(word) ? word.contains(u'/') : path.match(word).hasMatch())
        return true;
    return std::ranges::any_of(command.words.begin(), command.words.begin() + curl,
                               [](const QString &before) { return runsElsewhere(programOf(before)); });
}

/// A status that the output shows: by --include or --head, or by --write-out.
bool showsStatus(const runbook::Unit &unit, const QString &output)
{
    static const QRegularExpression line(uR"(^(?:< )?HTTP/\d(?:\.\d)? \d{3})"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression printed(uR"(\b[1-5]\d\d\s*$)"_s, QRegularExpression::MultilineOption);
    const bool prints = unit.text.contains("http_code"_L1) || unit.text.contains("response_code"_L1);
    return line.match(output).hasMatch() || (prints && printed.match(output).hasMatch());
}

} // namespace

bool usesCurl(const runbook::Unit &unit)
{
    return std::ranges::any_of(runbook::commandsOf(unit.text),
                               [](const ShellCommand &command) { return curlIn(command) >= 0; });
}

bool curlFailsByItself(const runbook::Unit &unit)
{
    static const QRegularExpression failing(
        uR"((?:^|\s)(?:--fail(?:-with-body)?|-[aGgIijklLnNOpqRsSv#0-6]*f[^\s-]*)(?=$|\s))"_s);
    return std::ranges::all_of(runbook::commandsOf(unit.text), [](const ShellCommand &command) {
        const qsizetype curl = curlIn(command);
        return curl < 0
            || std::ranges::any_of(command.words.begin() + curl, command.words.end(),
                                   [](const QString &word) { return failing.match(word).hasMatch(); });
    });
}

bool answerUnseen(const runbook::Unit &unit, const ExecutionEnded &ended, const QString &output)
{
    if (curlFailsByItself(unit) || showsStatus(unit, output))
        return false;
    const bool someSeen = !ended.measured.value("http_statuses"_L1).toArray().isEmpty();
    const bool someKept = ended.measured.value("http_unseen"_L1).toBool();
    return std::ranges::any_of(runbook::commandsOf(unit.text), [&](const ShellCommand &command) {
        const qsizetype curl = curlIn(command);
        return curl >= 0 && !asksNoServer(command) && (!someSeen || someKept || isElsewhere(command, curl));
    });
}

} // namespace slipway::run
