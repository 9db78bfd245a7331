// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellcarriers.h"

#include "shellarguments.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

using Tail = Carrier::Tail;

constexpr QStringView dockerRunOptions =
    u"-v --volume -e --env --env-file --name --network --net -p --publish -w --workdir -u --user --entrypoint --mount"
    u" -l --label --platform -m --memory --cpus -h --hostname --add-host --link --volumes-from --restart --log-driver"
    u" --log-opt --ulimit --device --cap-add --cap-drop --security-opt --shm-size --tmpfs --pull --gpus --ip --dns";
constexpr QStringView dockerExecOptions = u"-e --env --env-file -u --user -w --workdir --detach-keys --index";

constexpr auto carriers = std::to_array<Carrier>({
    {u"sudo", u"-u -g -h -p -C -D -R -T -U -r -t --user --group --chdir --prompt --host", 0, Tail::Words, false, true,
     u"-l -v -K --list"},
    {u"doas", u"-u -C"},
    {u"env", u"-u --unset -C --chdir", 0, Tail::Words, false, true, u"-S --split-string"},
    {u"nohup", {}},
    {u"nice", u"-n --adjustment"},
    {u"ionice", u"-c -n --class --classdata"},
    {.command = u"time", .valueOptions = u"-f --format -o --output", .changesWith = u"-o -a --o* --a*"},
    {u"timeout", u"-k --kill-after -s --signal", 1},
    {u"gtimeout", u"-k --kill-after -s --signal", 1},
    {u"stdbuf", u"-i -o -e"},
    {u"setsid", {}},
    {u"unbuffer", {}},
    {u"caffeinate", {}},
    {u"builtin", {}},
    {u"exec", u"-a"},
    {u"command", {}, 0, Tail::Words, false, true, u"-v -V"},
    {u"coproc", {}},
    {u"chronic", {}},
    {u"retry", u"-t -d --times --delay"},
    {u"flock", u"-w --wait --timeout -E", 1, Tail::Words, false, false},
    {u"chroot", u"--userspec --groups", 1, Tail::Words, false, false},
    {u"nsenter", u"-t --target -S -G"},
    {u"xargs", u"-I -n -P -L -d -a -s -E --max-args --max-procs --delimiter --arg-file --replace --max-lines"},
    {.command = u"watch", .valueOptions = u"-n --interval", .tail = Tail::Text, .decides = false},
    {u"eval", {}, 0, Tail::Text},
    {u"parallel", u"-j --jobs -N --delay --timeout", 0, Tail::Text, false, false},
    {u"sh", u"-c -o -O", 0, Tail::OptionText},
    {.command = u"bash",
     .valueOptions = u"-c -o -O --rcfile --init-file",
     .tail = Tail::OptionText,
     .changesWith = u"--rcfile --init-file"},
    {u"dash", u"-c -o", 0, Tail::OptionText},
    {u"ash", u"-c -o", 0, Tail::OptionText},
    {u"ksh", u"-c -o", 0, Tail::OptionText},
    {u"zsh", u"-c -o", 0, Tail::OptionText},
    {.command = u"su",
     .valueOptions = u"-c --command -s --shell -g -G",
     .tail = Tail::OptionText,
     .changesWith = u"-s --s*"},
    {.command = u"runuser",
     .valueOptions = u"-c --command -s --shell -g -G",
     .tail = Tail::OptionText,
     .changesWith = u"-s --s*"},
    {.command = u"ssh",
     .valueOptions = u"-p -i -l -o -F -J -L -R -D -b -c -e -m -E -I -O -Q -S -W -w -B",
     .operands = 1,
     .tail = Tail::Text,
     .elsewhere = true,
     .changesWith = u"-F -E -M -L -R -D -w -S -O -W -f -I -P"},
    {u"mosh", u"--ssh -p", 1, Tail::Text, true, false},
    {u"gcloud compute ssh", u"--zone --project --tunnel-through-iap", 1, Tail::Words, true, false},
    {u"docker exec", dockerExecOptions, 1, Tail::Words, true},
    {u"docker container exec", dockerExecOptions, 1, Tail::Words, true},
    {u"docker compose exec", dockerExecOptions, 1, Tail::Words, true},
    {u"docker run", dockerRunOptions, 1, Tail::Words, true, false},
    {u"docker container run", dockerRunOptions, 1, Tail::Words, true, false},
    {u"docker compose run", dockerRunOptions, 1, Tail::Words, true, false},
    {u"kubectl exec", u"-n --namespace -c --container --context --kubeconfig -f", 1, Tail::Words, true},
    {u"lxc exec", u"--user --cwd --env", 1, Tail::Words, true},
    {u"vagrant ssh", u"-c --command", 0, Tail::OptionText, true},
    {u"heroku run", u"-a --app -s --size", 0, Tail::Words, true, false},
    {u"flyctl ssh console", u"-C --command -a --app", 0, Tail::OptionText, true},
    {u"bundle exec", {}},
    {u"poetry run", {}},
    {u"pipenv run", {}},
    {u"uv run", {}},
    {u"npx", u"-p --package", 0, Tail::Words, false, false},
    {u"doppler run", u"-p --project -c --config"},
    {u"op run", u"--env-file"},
    {u"aws-vault exec", u"-d --duration --region", 1},
    {u"direnv exec", {}, 1, Tail::Words, false, false},
    {u"dotenv", u"-e -f"},
});

struct Alias
{
    QStringView from;
    QStringView to;
};

constexpr auto aliases = std::to_array<Alias>({
    {u"docker-compose", u"docker compose"},
    {u"podman-compose", u"docker compose"},
    {u"podman", u"docker"},
    {u"nerdctl", u"docker"},
    {u"oc", u"kubectl"},
    {u"k", u"kubectl"},
    {u"tofu", u"terraform"},
    {u"terragrunt", u"terraform"},
    {u"mariadb", u"mysql"},
    {u"valkey-cli", u"redis-cli"},
    {u"gawk", u"awk"},
    {u"mawk", u"awk"},
    {u"gsed", u"sed"},
    {u"gdate", u"date"},
    {u"ggrep", u"grep"},
    {u"egrep", u"grep"},
    {u"fgrep", u"grep"},
    {u"zgrep", u"grep"},
    {u"django-admin", u"manage.py"},
    {u"fly", u"flyctl"},
    {u"pip3", u"pip"},
    {u"php artisan", u"artisan"},
    {u"helm3", u"helm"},
});

bool isPython(const QString &program)
{
    return program == u"python" || program == u"python3" || program == u"py" ||
           (program.startsWith(u"python3.") && program.size() <= 10);
}

/// Scripts of frameworks are known by their name, wherever they stand.
bool isFrameworkScript(const QString &name)
{
    return name == u"manage.py" || name == u"artisan" || name == u"rails" || name == u"rake";
}

QString baseName(const QString &path)
{
    static constexpr QStringView systemFolders[] = {u"/bin/",      u"/sbin/",          u"/usr/bin/",
                                                    u"/usr/sbin/", u"/usr/local/bin/", u"/opt/homebrew/bin/"};
    if (!path.contains(u'/'))
        return path;
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const QStringView folder = QStringView(path).chopped(name.size());
    const bool known = folder.isEmpty() || isFrameworkScript(name) ||
                       std::ranges::find(systemFolders, folder) != std::end(systemFolders);
    return known ? name : path;
}

QStringList withoutPython(const QStringList &words)
{
    qsizetype first = 1;
    while (first < words.size() && words.at(first).size() == 2 && matchesAny(words.at(first), u"-u -B -E -s -I"))
        ++first;
    if (first >= words.size())
        return words;
    if (words.at(first) == u"-m" && first + 1 < words.size())
        return words.sliced(first + 1);
    const QString script = baseName(words.at(first));
    return isFrameworkScript(script) ? QStringList(script) + words.sliced(first + 1) : words;
}

/// `git -C /opt/shop --no-pager log` → `git log`; -c and its like stay, since they choose programs.
QStringList withoutGitFolder(const QStringList &words)
{
    qsizetype next = 1;
    while (next < words.size()) {
        const QString &word = words.at(next);
        const bool alone = matchesAny(word, u"--no-pager -P --no-optional-locks --literal-pathspecs --bare") ||
                           word.startsWith(u"--git-dir=") || word.startsWith(u"--work-tree=");
        const bool takesValue = matchesAny(word, u"-C --git-dir --work-tree --namespace");
        if (!alone && !takesValue)
            break;
        next += takesValue ? 2 : 1;
    }
    return words.first(1) + words.sliced(std::min(next, words.size()));
}

/// `kubectl -n shop exec` → `kubectl exec`: options before the subcommand choose where, not what.
QStringList withoutGlobalOptions(const QStringList &words)
{
    static constexpr QStringView dockerOptions = u"-c --context -H --host --config -l --log-level -f --file -p"
                                                 u" --project-name --env-file --profile --project-directory --ansi";
    static constexpr QStringView kubectlOptions =
        u"-n --namespace --context --kubeconfig --cluster -s --server --token --user --as";
    const bool docker = words.constFirst() == u"docker";
    if (words.constFirst() == u"git")
        return withoutGitFolder(words);
    if (!docker && words.constFirst() != u"kubectl")
        return words;
    const QStringView options = docker ? dockerOptions : kubectlOptions;
    QStringList rest = words.sliced(1);
    rest = rest.sliced(readArguments(rest, options, OptionOrder::BeforeOperands).rest);
    QStringList result = words.first(1);
    if (docker && !rest.isEmpty() && rest.constFirst() == u"compose") {
        result.append(rest.takeFirst());
        rest = rest.sliced(readArguments(rest, options, OptionOrder::BeforeOperands).rest);
    }
    return result + rest;
}

bool beginsWith(const QStringList &words, QStringView command)
{
    qsizetype i = 0;
    for (const QStringView word : command.tokenize(u' ')) {
        if (i >= words.size() || words.at(i) != word)
            return false;
        ++i;
    }
    return true;
}

template<typename Entry>
using ByProgram = QHash<QString, QList<const Entry *>>;

template<typename Entry, std::size_t size>
ByProgram<Entry> byProgram(const std::array<Entry, size> &entries, QStringView Entry::*words)
{
    ByProgram<Entry> table;
    for (const Entry &entry : entries) {
        const QStringView command = entry.*words;
        const qsizetype blank = command.indexOf(u' ');
        table[(blank < 0 ? command : command.first(blank)).toString()].append(&entry);
    }
    return table;
}

/// The entry whose words @p words begin with, or nullptr.
template<typename Entry>
const Entry *find(const ByProgram<Entry> &table, QStringView Entry::*key, const QStringList &words)
{
    const auto candidates = table.constFind(words.constFirst());
    if (candidates == table.cend())
        return nullptr;
    const auto found =
        std::ranges::find_if(*candidates, [&](const Entry *entry) { return beginsWith(words, entry->*key); });
    return found == candidates->cend() ? nullptr : *found;
}

} // namespace

const Carrier *carrierOf(const QStringList &words)
{
    static const ByProgram<Carrier> table = byProgram(carriers, &Carrier::command);
    return find(table, &Carrier::command, words);
}

QStringList normalised(const QStringList &words)
{
    QStringList result = words;
    result[0] = baseName(words.constFirst());
    if (isPython(result.constFirst()))
        result = withoutPython(result);
    static const ByProgram<Alias> table = byProgram(aliases, &Alias::from);
    if (const Alias *alias = find(table, &Alias::from, result)) {
        const QStringList to = alias->to.toString().split(u' ');
        result = to + result.sliced(alias->from.count(u' ') + 1);
    }
    return withoutGlobalOptions(result);
}

} // namespace slipway::runbook
