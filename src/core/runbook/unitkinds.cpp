// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitkinds.h"

#include "commandwords.h"
#include "expectations.h"
#include "queries.h"
#include "servers.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

bool isEditor(const Invocation &call)
{
    static constexpr QStringView editors[] = {u"nano", u"vi", u"vim", u"nvim", u"emacs", u"code", u"notepad", u"notepad.exe", u"pico", u"micro", u"subl", u"gedit", u"sudoedit", u"joe", u"mcedit", u"$EDITOR", u"${EDITOR}"};
    return isOneOf(call.program, editors);
}

/// `--tail` without a number goes on; `--tail 100` does not.
bool endsWithTail(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--tail"_s);
    return at >= 0 && arguments.value(at + 1).toInt() == 0 && arguments.value(at + 1) != "0"_L1;
}

bool isFollowing(const Invocation &call)
{
    const QString &program = call.program;
    const bool follow = call.hasShort(u'f') || call.has(u"--follow") || call.hasShort(u'F');
    if (program == "tail"_L1 || program == "journalctl"_L1)
        return follow;
    const bool logs = call.arguments.contains(u"logs"_s) || call.arguments.contains(u"logs:tail"_s) || program == "logcli"_L1 || program == "az"_L1;
    static constexpr QStringView loggers[] = {u"docker", u"docker-compose", u"kubectl", u"podman", u"oc", u"pm2", u"nerdctl", u"helm", u"nomad", u"fly", u"flyctl", u"crictl", u"gcloud", u"vercel", u"ecs"};
    if (isOneOf(program, loggers) && logs) {
        if (program == "pm2"_L1)
            return !call.has(u"--nostream");
        // `docker-compose -f FILE logs` names a file; only what stands behind `logs` asks to follow.
        Invocation behind = call;
        behind.arguments = call.arguments.sliced(call.arguments.indexOf(u"logs"_s) + 1);
        return behind.hasShort(u'f') || behind.has(u"--follow") || endsWithTail(behind.arguments);
    }
    if (program == "aws"_L1 && logs)
        return call.has(u"--follow");
    if (program == "heroku"_L1 && logs)
        return call.has(u"--tail") || call.hasShort(u't');
    return false;
}

bool isWatchingCluster(const Invocation &call)
{
    if (call.program != "kubectl"_L1 && call.program != "oc"_L1)
        return false;
    const QStringList words = call.operands();
    if (words.contains(u"port-forward"_s) || words.contains(u"proxy"_s))
        return true;
    return words.value(0) == "get"_L1 && (call.arguments.contains(u"-w"_s) || call.has(u"--watch") || call.has(u"--watch-only"));
}

bool isEndless(const Invocation &call)
{
    static constexpr QStringView always[] = {u"tcpdump", u"stern", u"kail", u"iftop", u"nethogs", u"dstat", u"watch", u"mtr"};
    const QString &program = call.program;
    if (isOneOf(program, always))
        return program != "tcpdump"_L1 || !call.hasShort(u'c');
    if (program == "ping"_L1)
        return !call.hasShort(u'c') && !call.hasShort(u'w') && !call.hasShort(u'n');
    if ((program == "docker"_L1 || program == "podman"_L1) && call.arguments.value(0) == "stats"_L1)
        return !call.has(u"--no-stream");
    if ((program == "docker"_L1 || program == "docker-compose"_L1) && call.operands().contains(u"events"_s))
        return !call.has(u"--until");
    if (program == "vmstat"_L1 || program == "iostat"_L1 || program == "sar"_L1 || program == "mpstat"_L1 || program == "pidstat"_L1) {
        const QStringList counts = call.operands();
        const auto numbers = std::count_if(counts.begin(), counts.end(), [](const QString &word) { return word.toInt() > 0; });
        return numbers == 1;
    }
    return isFollowing(call) || isWatchingCluster(call) || servesInForeground(call);
}

/// Clients of databases that prompt unless they are told what to do.
bool isPromptingClient(const Invocation &call)
{
    const QString &program = call.program;
    if (program == "psql"_L1)
        return !call.hasShort(u'c') && !call.hasShort(u'f') && !call.hasShort(u'l') && !call.has(u"--command") && !call.has(u"--file") && !call.has(u"--version") && !call.has(u"--list");
    if (program == "mysql"_L1 || program == "mariadb"_L1)
        return !call.hasShort(u'e') && !call.has(u"--execute") && !call.has(u"--version");
    if (program == "mongo"_L1 || program == "mongosh"_L1)
        return !call.has(u"--eval") && !call.has(u"--file") && !call.has(u"--version") && !call.arguments.join(u' ').contains(".js"_L1);
    if (program == "sqlite3"_L1)
        return call.operands().size() < 2;
    if (program == "redis-cli"_L1) {
        QStringList rest = call.arguments;
        while (!rest.isEmpty() && rest.first().startsWith(u'-')) {
            const bool valued = QStringList{u"-h"_s, u"-p"_s, u"-a"_s, u"-n"_s, u"-u"_s, u"--user"_s, u"--pass"_s}.contains(rest.first());
            if (rest.first() == "--scan"_L1 || rest.first() == "--bigkeys"_L1 || rest.first() == "--latency"_L1 || rest.first() == "--stat"_L1)
                return false;
            rest = rest.sliced(std::min<qsizetype>(valued ? 2 : 1, rest.size()));
        }
        return rest.isEmpty();
    }
    static constexpr QStringView others[] = {u"sqlplus", u"cqlsh", u"sqlcmd", u"rman"};
    return isOneOf(program, others) && !call.has(u"-e") && !call.has(u"-Q") && !call.has(u"-i") && call.operands().isEmpty();
}

bool isInterpreterPrompt(const Invocation &call)
{
    const QString &program = call.program;
    const QStringList &arguments = call.arguments;
    if (program.startsWith("python"_L1) || program == "django-admin"_L1 || program == "manage.py"_L1) {
        static constexpr QStringView verbs[] = {u"shell", u"shell_plus", u"dbshell", u"createsuperuser", u"changepassword"};
        const bool manage = program == "manage.py"_L1 || std::any_of(arguments.begin(), arguments.end(), [](const QString &word) { return word.endsWith("manage.py"_L1); });
        const bool verb = std::any_of(arguments.begin(), arguments.end(), [](const QString &word) { return isOneOf(word, verbs); });
        const bool given = call.hasShort(u'c') || call.has(u"--command") || call.has(u"--noinput");
        return (manage && verb && !given) || (program.startsWith("python"_L1) && arguments.isEmpty());
    }
    if (program == "rails"_L1)
        return arguments.value(0) == "console"_L1 || arguments.value(0) == "c"_L1 || arguments.value(0) == "dbconsole"_L1 || arguments.value(0) == "db"_L1;
    if (program == "php"_L1)
        return arguments.contains(u"tinker"_s);
    static constexpr QStringView bare[] = {u"irb", u"node", u"iex", u"ghci", u"scala", u"ipython", u"bpython", u"pry"};
    return isOneOf(program, bare) && arguments.isEmpty();
}

constexpr QStringView shells[] = {u"bash", u"sh", u"zsh", u"ash", u"fish", u"ksh", u"pwsh", u"powershell", u"cmd"};

/// Tools that log in elsewhere unless they are given a command: `vagrant ssh`, `fly ssh console`, `oc rsh POD`.
bool opensSession(const Invocation &call)
{
    const QString &program = call.program;
    const QStringList words = call.operands();
    const QString pair = words.value(0) + u' ' + words.value(1);
    const bool given = call.hasShort(u'c') || call.has(u"--command") || call.has(u"-C") || call.has(u"--run");
    if (given || call.arguments.isEmpty())
        return !given && program == "nix-shell"_L1;
    const QString last = call.arguments.constLast().section(u'/', -1);
    if (program == "oc"_L1 && words.value(0) == "rsh"_L1)
        return words.size() - (call.has(u"-n") ? 1 : 0) - (call.has(u"--namespace") ? 1 : 0) <= 2 || isOneOf(last, shells);
    if (program == "kubectl"_L1 || program == "oc"_L1)
        return words.value(0) == "debug"_L1 && call.hasShort(u't');
    if (program == "lxc"_L1 || program == "incus"_L1)
        return words.value(0) == "exec"_L1 && isOneOf(last, shells);
    if (program == "heroku"_L1)
        return (words.value(0) == "run"_L1 && isOneOf(words.value(1), shells)) || words.value(0) == "ps:exec"_L1;
    if (program == "chroot"_L1 || program == "mosh"_L1)
        return words.size() == 1 || isOneOf(last, shells);
    if (program == "runuser"_L1)
        return !call.hasShort(u'u') && words.size() < 3;
    if (program == "vagrant"_L1)
        return words.value(0) == "ssh"_L1;
    if (program == "poetry"_L1 || program == "pipenv"_L1 || program == "multipass"_L1 || program == "machinectl"_L1)
        return words.value(0) == "shell"_L1 && words.size() < 3;
    if (program == "nix-shell"_L1)
        return true;
    return (program == "gcloud"_L1 && pair == "compute ssh"_L1) || (program == "aws"_L1 && pair == "ssm start-session"_L1)
           || ((program == "fly"_L1 || program == "flyctl"_L1) && pair == "ssh console"_L1) || (program == "az"_L1 && (pair == "vm ssh"_L1 || pair == "ssh vm"_L1));
}

bool isShellPrompt(const Invocation &call)
{
    if (opensSession(call))
        return true;
    const bool starts = (call.program == "docker"_L1 || call.program == "podman"_L1 || call.program == "kubectl"_L1) && call.arguments.contains(u"run"_s);
    if (starts)
        return call.hasShort(u't') && isOneOf(call.arguments.constLast().section(u'/', -1), shells);
    if (call.program == "newgrp"_L1)
        return true;
    if (isOneOf(call.program, shells))
        return std::all_of(call.arguments.begin(), call.arguments.end(), [](const QString &word) { return word == "-l"_L1 || word == "-i"_L1 || word == "--login"_L1; });
    if (call.program == "ssh"_L1)
        return !call.host.isEmpty();
    if (call.program == "su"_L1 || call.program == "sudo"_L1)
        return !call.hasShort(u'c') && call.arguments.value(0) != "-e"_L1;
    return call.program == "Enter-PSSession"_L1 || call.program == "telnet"_L1 || call.program == "sftp"_L1 || call.program == "screen"_L1 || call.program == "tmux"_L1;
}

bool isFullScreen(const Invocation &call)
{
    static constexpr QStringView programs[] = {u"top", u"htop", u"btop", u"atop", u"less", u"more", u"man", u"k9s", u"ctop", u"lazydocker", u"nmtui", u"mc", u"cfdisk", u"fdisk", u"visudo", u"passwd", u"vipw", u"raspi-config", u"tig", u"ncdu", u"glances", u"gdb"};
    if (isOneOf(call.program, programs))
        return !(call.program == "top"_L1 && call.hasShort(u'b')) && !call.hasShort(u'n');
    const QStringList words = call.operands();
    const QString first = words.value(0);
    if (call.program == "crontab"_L1)
        return call.hasShort(u'e');
    if (call.program == "kubectl"_L1 || call.program == "oc"_L1)
        return first == "edit"_L1 || (first == "attach"_L1);
    if (call.program == "ansible-vault"_L1 || call.program == "systemctl"_L1 || call.program == "sops"_L1)
        return first == "edit"_L1;
    if (call.program == "aws"_L1)
        return first == "configure"_L1 && words.size() == 1;
    if (call.program == "gcloud"_L1 || call.program == "gh"_L1)
        return first == "auth"_L1 && words.value(1) == "login"_L1 && !call.has(u"--with-token") && !call.has(u"--cred-file");
    if (call.program == "az"_L1)
        return first == "login"_L1 && !call.has(u"--service-principal") && !call.has(u"--identity");
    if (call.program == "docker"_L1)
        return first == "attach"_L1;
    return false;
}

bool isInteractive(const Invocation &call, bool fed)
{
    if (isFullScreen(call))
        return true;
    if (fed)
        return false;
    return isShellPrompt(call) || isPromptingClient(call) || isInterpreterPrompt(call);
}

/// Whether the program's input comes from the command itself: a pipe into it, `<` or a heredoc.
bool isFed(QStringView text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const bool placeholder = at + 1 < text.size() && (text[at + 1].isLetter() && text.indexOf(u'>', at) > 0 && text.sliced(at, text.indexOf(u'>', at) - at).indexOf(u' ') < 0);
        if (!placeholder)
            return true;
    }
    return false;
}

bool takeEdit(Classification &found, const Invocation &call)
{
    if (!isEditor(call) && !(call.program == "sudo"_L1 && call.arguments.value(0) == "-e"_L1))
        return false;
    const QStringList files = call.operands();
    if (files.isEmpty() || (call.program == "emacs"_L1 && call.has(u"--batch")) || (call.program == "vim"_L1 && call.hasShort(u'c')))
        return false;
    found.kind = UnitKind::FileEdit;
    found.path = files.last();
    return true;
}

bool takeRequest(Classification &found, QStringView statement)
{
    const auto request = readRequest(statement);
    if (!request || (request->promql.isEmpty() && !isHealthUrl(request->url)))
        return false;
    found.kind = request->promql.isEmpty() ? UnitKind::HttpCheck : UnitKind::Watch;
    found.url = request->url;
    found.promql = request->promql;
    found.expected = request->expected;
    return true;
}

bool takeWatch(Classification &found, QStringView statement)
{
    if (!statement.startsWith("watch "_L1))
        return false;
    const auto watched = readWatch(statement);
    if (!watched || !takeRequest(found, watched->command))
        return false;
    found.intervalSeconds = watched->interval;
    return true;
}

/// The commands of a pipe, read whole as @p first: what follows the last of them decides nothing, an endless one anywhere
/// does.
bool anyEndless(QStringView text, const Invocation &first)
{
    qsizetype begin = 0;
    QChar quote;
    const auto endlessIn = [&](qsizetype end) {
        const QStringView part = text.sliced(begin, end - begin).trimmed();
        if (part.isEmpty())
            return false;
        // Only of the whole text is that the same: what stands behind a part decides how its "<" and ">" are read.
        const bool isWhole = begin == 0 && end == text.size();
        return isEndless(isWhole ? first : innermost(firstCommand(part)));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!quote.isNull()) {
            quote = text[i] == quote ? QChar() : quote;
        } else if (text[i] == u'\'' || text[i] == u'"') {
            quote = text[i];
        } else if (text[i] == u'|' || text[i] == u';' || text[i] == u'&') {
            if (endlessIn(i))
                return text[i] != u'&';
            begin = i + 1;
        }
    }
    return endlessIn(text.size());
}

} // namespace

Classification classify(QStringView text)
{
    const QStringView statement = text.trimmed();
    const Invocation call = innermost(firstCommand(statement));
    Classification found;
    if (call.program == "timeout"_L1)
        return found;
    if (takeEdit(found, call) || takeWatch(found, statement) || takeRequest(found, statement))
        return found;
    if (anyEndless(statement, call))
        found.kind = UnitKind::Stream;
    else if (isInteractive(call, isFed(statement) || call.has(u"--help")))
        found.kind = UnitKind::Interactive;
    return found;
}

void apply(const Classification &found, Unit &unit)
{
    unit.kind = found.kind;
    if (found.kind == UnitKind::FileEdit)
        unit.path = found.path;
    if (found.kind != UnitKind::HttpCheck && found.kind != UnitKind::Watch)
        return;
    unit.url = found.url;
    unit.promql = found.promql;
    if (!found.expected.isEmpty())
        unit.expected = found.expected;
    if (found.intervalSeconds > 0)
        unit.intervalSeconds = found.intervalSeconds;
    unit.asserts = found.kind == UnitKind::HttpCheck;
    unit.effect = Effect::ReadOnly;
}

bool opensShell(const Unit &unit)
{
    return unit.kind == UnitKind::Interactive && isShellPrompt(innermost(firstCommand(unit.text)));
}

QString trailingExpectation(QStringView statement)
{
    const qsizetype hash = statement.lastIndexOf(u'#');
    if (hash < 1 || !statement[hash - 1].isSpace() || statement.sliced(hash).contains(u'\n'))
        return {};
    return expectationIn(statement.sliced(hash + 1));
}

} // namespace slipway::runbook::reading
