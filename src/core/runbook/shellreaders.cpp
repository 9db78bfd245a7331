// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellreaders.h"

#include "shellarguments.h"
#include "shellcarriers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

constexpr int mostCarriers = 16;

/// Programs whose arguments are data, whatever they are.
struct DataProgram
{
    QStringView commands;    ///< program, then a subcommand; several separated by " | "
    QStringView unless = {}; ///< options that make code of something
    Fit input = Fit::Any;    ///< what may come by its standard input
};

constexpr auto dataPrograms = std::to_array<DataProgram>({
    {u"printf | test | [ | [[", u"-v -R"},
    {u"echo | cat | tee | head | tail | wc | cut | tr | tac | rev | nl | column | fold | fmt | paste | comm | uniq | "
     u"true"
     u" | false | sleep | seq | : | cd | pushd | mkdir | rmdir | ls | stat | touch | cp | mv | ln | rm | chmod | chown"
     u" | chgrp | cmp | diff | basename | dirname | realpath | readlink | pwd | date | du | df | file | cksum | md5sum"
     u" | sha1sum | sha256sum | sha512sum | b2sum | base64 | gzip | gunzip | zcat | logger | wall | notify-send | say"
     u" | grep | pgrep | pkill | which | ping | dig | host | nslookup | expr"},
    {u"sort", u"--c* --files0-from -o --o* -T --t*"},
    {u"find", u"-exec* -ok* -fprint* -fls"},
    {u"mail | mailx | sendmail", u"-S -A", Fit::Text},
    {u"curl", u"-K --config", Fit::Any},
    {u"wget", u"-e --execute --use-askpass -i --config", Fit::Plain},
    {u"git commit | git tag | git log | git show | git describe | git checkout | git switch | git branch | git add"
     u" | git status | git merge | git revert | git rev-parse | git push | git pull | git fetch | git diff | git stash"
     u" | git reset | git cherry-pick | git ls-remote | git rm | git mv",
     u"-c --config-env --exec-path --upload-pack --receive-pack --exec --ext-diff --open-files-in-pager -x -O"},
    {u"gh release | gh pr | gh issue | gh run | glab release | glab mr | glab issue", {}, Fit::Text},
    {u"docker tag | docker pull | docker push | docker login | docker logs | docker inspect | docker stop"
     u" | docker start | docker restart | docker rm | docker rmi | docker images | docker ps",
     u"--format"},
    {u"kubectl annotate | kubectl label | kubectl get | kubectl describe | kubectl logs",
     u"-o --output --template -f --filename", Fit::Plain},
    {u"aws sns publish | aws s3 cp | aws s3 ls | aws s3 sync", u"--cli-input-json --cli-input-yaml", Fit::Plain},
});

/// Programs known to read arguments or input as code.
constexpr QStringView codePrograms =
    u"eval source . trap alias let bind complete fc sh bash dash ash ksh zsh fish pwsh"
    u" powershell ssh mosh su runuser watch parallel script expect tclsh at batch crontab xargs entr pssh pdsh clush"
    u" parallel-ssh ansible salt fab systemd-run tmux screen osascript psql mysql sqlite3 clickhouse-client cqlsh "
    u"sqlcmd"
    u" cockroach mongosh mongo redis-cli influx bq duckdb isql python perl ruby node nodejs deno bun php lua Rscript"
    u" julia groovy scala irb rails artisan awk sed ed ex vi vim nvim emacs make gmake just m4 bc dc gdb jq yq envsubst"
    u" sqlplus db2 rsync scp sftp lftp ftp telnet vagrant flyctl heroku gcloud env manage.py";

/// Expressions of these are delimited by signs that plain values may hold.
constexpr QStringView patternPrograms = u"sed perl ruby awk ed ex vi vim nvim emacs";

/// Languages in which two dashes or two slashes begin a comment.
constexpr QStringView commentPrograms =
    u"psql mysql sqlite3 clickhouse-client cqlsh sqlcmd cockroach mongosh mongo influx bq duckdb isql sqlplus db2 node"
    u" nodejs deno bun php lua groovy scala manage.py";

bool isShell(const QString &program)
{
    return matchesAny(program, u"sh bash dash ash ksh zsh");
}

bool isPython(const QString &program)
{
    return program.startsWith(u"python") || program == u"py" || program.startsWith(u"pypy");
}

bool isStrict(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"._:/@+-").contains(c);
}

bool isTextual(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || QStringView(u" ._:/@+-,%=").contains(c);
}

const DataProgram *dataProgram(const QStringList &words)
{
    for (const DataProgram &entry : dataPrograms) {
        for (QStringView commands = entry.commands; !commands.isEmpty();) {
            const qsizetype bar = commands.indexOf(u" | ");
            const QStringView command = bar < 0 ? commands : commands.first(bar);
            commands = bar < 0 ? QStringView() : commands.sliced(bar + 3);
            const QStringList wanted = command.toString().split(u' ');
            if (wanted == words.first(std::min(words.size(), wanted.size())))
                return &entry;
        }
    }
    return nullptr;
}

bool isHidden(const QString &word)
{
    return word.contains(u'$') || word.contains(u'`') || word.contains(u"<(");
}

bool isScriptPath(const QString &program)
{
    return program.contains(u'/') && !isHidden(program) && !program.startsWith(u"/dev/") &&
           !program.startsWith(u"/proc/");
}

Reading readsCode(const QString &program)
{
    const Fit fit = matchesAny(program, patternPrograms)   ? Fit::Pattern
                    : matchesAny(program, commentPrograms) ? Fit::Code
                                                           : Fit::Plain;
    return {.program = program, .arguments = fit, .input = fit, .code = true, .nothing = false};
}

/// `bash deploy.sh v1.0` and `python deploy.py v1.0` hand their arguments on as they are; with -c, -s or nothing they
/// read code.
Reading ofInterpreter(const QString &program, const QStringList &own)
{
    const Arguments arguments = readArguments(own, u"-o -O --rcfile --init-file -W -X", OptionOrder::BeforeOperands);
    const QString script = own.value(arguments.rest);
    const bool file = !script.isEmpty() && !isHidden(script) && !script.startsWith(u"/dev/") &&
                      !script.startsWith(u"/proc/") && script != u"-";
    static const QRegularExpression codeLetters(u"[csm]"_s);
    const bool reads = std::ranges::any_of(arguments.options, [](const Option &option) {
        return !option.name.startsWith(u"--") && option.name.contains(codeLetters);
    });
    if (!file || reads || arguments.has(u"--rcfile --init-file"))
        return readsCode(program);
    return {.program = script, .arguments = Fit::Text, .input = Fit::Text, .code = false, .nothing = false};
}

Reading ofProgram(const QString &written, const QStringList &words)
{
    const QString program = words.constFirst();
    const QString name = program.section(u'/', -1);
    if (isPython(name) || matchesAny(name, codePrograms) || program.startsWith(u"(("))
        return readsCode(name);
    if (isScriptPath(program))
        return {.program = program, .arguments = Fit::Text, .input = Fit::Text, .code = false, .nothing = false};
    const DataProgram *data = dataProgram(words);
    if (!data || readArguments(words.sliced(1), {}).has(data->unless))
        return {.program = written,
                .arguments = Fit::Plain,
                .input = Fit::Plain,
                .code = isHidden(program),
                .nothing = false};
    return {.program = program, .arguments = Fit::Any, .input = data->input, .code = false, .nothing = false};
}

} // namespace

bool fits(Fit fit, const QString &value, const QString &literal, const QString &around)
{
    if (fit == Fit::Any)
        return true;
    if (fit == Fit::Digits)
        return !value.isEmpty() && std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool option = literal.startsWith(u'-') && literal.contains(u'='); // `--to-revision=2`
    const auto belongs = [&](QChar c) {
        return (fit == Fit::Text ? isTextual(c) : isStrict(c)) || (option && c == u'=');
    };
    if (value.isEmpty() || !std::ranges::all_of(value, belongs))
        return false;
    if (fit >= Fit::Plain)
        return true;
    const auto isNew = [&](const QString &sign) { return value.contains(sign) && !literal.contains(sign); };
    if (isNew(u"--"_s) || isNew(u"//"_s))
        return false;
    return fit != Fit::Pattern ||
           std::ranges::none_of(QStringView(u":/@+"), [&](QChar sign) { return isNew(sign) && around.contains(sign); });
}

Reading readingOf(QStringList words)
{
    for (int carriers = 0; carriers < mostCarriers; ++carriers) {
        while (!words.isEmpty() && isAssignmentWord(words.constFirst()))
            words.removeFirst();
        if (words.isEmpty())
            return {.program = {}, .arguments = Fit::Any, .input = Fit::Any, .code = false, .nothing = carriers == 0};
        const QStringList known = normalised(words);
        const QString program = known.constFirst().section(u'/', -1);
        const Carrier *carrier = carrierOf(known);
        if (isShell(program) || isPython(program))
            return ofInterpreter(program, known.sliced(1));
        const qsizetype names = carrier ? carrier->command.count(u' ') + 1 : 0;
        if (!carrier || program == u"xargs")
            return ofProgram(words.constFirst(), known);
        if (carrier->tail != Carrier::Tail::Words)
            return readsCode(program);
        const QStringList own = known.sliced(names);
        const Arguments arguments = readArguments(own, carrier->valueOptions, OptionOrder::BeforeOperands);
        if (!carrier->plainWith.isEmpty() && arguments.has(carrier->plainWith))
            return ofProgram(words.constFirst(), known);
        QStringList inner = own.sliced(std::min(arguments.rest + carrier->operands, own.size()));
        if (carrier->operands > 0 && inner.contains(u"--"))
            inner = inner.sliced(inner.indexOf(u"--") + 1);
        if (inner.isEmpty()) // `sudo -i` reads commands; `docker run IMAGE` starts what the image says
            return {.program = program,
                    .arguments = Fit::Plain,
                    .input = Fit::Plain,
                    .code = program != u"docker",
                    .nothing = false};
        words = inner;
    }
    return {.program = words.value(0), .arguments = Fit::Plain, .input = Fit::Plain, .code = true, .nothing = false};
}

bool isAssignmentWord(const QString &word)
{
    static const QRegularExpression expression(u"^[A-Za-z_][A-Za-z0-9_]*(\\[[^\\]]*\\])?\\+?="_s);
    return expression.match(word).hasMatch();
}

bool isReadAsCode(const QString &variable)
{
    static const QRegularExpression expression(
        u"^(PATH|LD_\\w+|DYLD_\\w+|BASH\\w*|ENV|IFS|SHELL|PS[0-4]|BROWSER|LESS\\w*|PYTHON\\w*|PERL\\w*|RUBY\\w*|GIT_"
        u"\\w+"
        u"|NODE_\\w+|JAVA_\\w+|\\w*(COMMAND|CMD|OPTS?|OPTIONS|ARGS?|FLAGS|RSH|SSH|EDITOR|VISUAL|PAGER|SCRIPT|HOOK|EXEC"
        u"|STARTUP|ASKPASS))$"_s);
    return expression.match(variable).hasMatch();
}

Fit fitOfFile(const QString &path)
{
    static const QRegularExpression words(u"^[^$`(]+\\.(txt|md|log|csv|html|eml|rst|adoc)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QStringList nowhere{u"/dev/null"_s, u"/dev/stdout"_s, u"/dev/stderr"_s, u"/dev/tty"_s};
    if (nowhere.contains(path))
        return Fit::Any;
    return words.match(path).hasMatch() ? Fit::Text : Fit::Plain;
}

} // namespace slipway::runbook
