// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shell.h"
#include "shellrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

bool isDiscarded(const QString &file)
{
    return file == u"-" || file == u"/dev/null" || file == u"/dev/stdout" || file == u"/dev/stderr" ||
           file == u"/dev/tty";
}

bool isRootFolder(const QString &path)
{
    static const QRegularExpression expression(u"^/(|etc|var|usr|opt|home|root|srv|data|var/lib(/\\w+)?)/?$"_s);
    return expression.match(path).hasMatch();
}

/// Whether any address names something that is done, whatever the method.
bool asksForAction(const ProgramCall &call, const Arguments &arguments)
{
    return std::ranges::contains(addressesOf(call, arguments), Asking::Acts, askingOf);
}

} // namespace

Effect judgeCurl(const ProgramCall &call, const Arguments &arguments)
{
    static const QRegularExpression otherProtocol(u"^(gophers?|dict|telnet|smtps?|imaps?|pop3s?|mqtt|tftp|rtsp):"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    QStringList methods = arguments.values(u"-X --request");
    std::ranges::transform(methods, methods.begin(), [](const QString &method) { return method.toUpper(); });
    if (methods.contains(u"DELETE"))
        return Effect::Irreversible;
    const QStringList files = arguments.values(u"-o --output -D --dump-header");
    const bool sends = arguments.has(u"-d --data* --json") && !arguments.has(u"-G --get");
    const bool reads =
        std::ranges::all_of(methods, [](const QString &method) { return matchesAny(method, u"GET HEAD OPTIONS"); });
    const QStringList formats = arguments.values(u"-w --write-out");
    const bool formatWrites = std::ranges::any_of(
        formats, [](const QString &format) { return format.contains(u"%output{") || format.startsWith(u'@'); });
    const QStringList urls = arguments.operands + arguments.values(u"--url");
    const bool elsewise =
        std::ranges::any_of(urls, [](const QString &url) { return otherProtocol.match(url).hasMatch(); });
    const bool looks = reads && !sends && !formatWrites && !elsewise && std::ranges::all_of(files, isDiscarded) &&
                       !asksForAction(call, arguments);
    return looks ? Effect::ReadOnly : Effect::Changing;
}

Effect judgeHttpie(const ProgramCall &call, const Arguments &arguments)
{
    return asksForAction(call, arguments) ? Effect::Changing : Effect::ReadOnly;
}

Effect judgeWget(const ProgramCall &call, const Arguments &arguments)
{
    if (arguments.has(u"--post-data --post-file --method --body-data --body-file -i -m --mirror"))
        return Effect::Changing;
    const QStringList files = arguments.values(u"-O --output-document");
    const bool nowhere = arguments.has(u"--spider") || (!files.isEmpty() && std::ranges::all_of(files, isDiscarded));
    return nowhere && !asksForAction(call, arguments) ? Effect::ReadOnly : Effect::Changing;
}

/// `chmod -R 777 /` leaves nobody to say what the permissions were.
Effect judgePermissions(const ProgramCall &, const Arguments &arguments)
{
    const bool all = arguments.has(u"-R --recursive") && std::ranges::any_of(arguments.operands, isRootFolder);
    return all ? Effect::Irreversible : Effect::Changing;
}

Effect judgeMongo(const ProgramCall &call, const Arguments &arguments)
{
    static const QRegularExpression drops(u"\\b(dropDatabase|dropCollection|drop|deleteMany|remove)\\s*\\("_s);
    const QString script = (arguments.values(u"--eval") + arguments.operands + QStringList{call.input}).join(u'\n');
    return drops.match(script).hasMatch() ? Effect::Irreversible : Effect::Changing;
}

Effect judgeRemove(const ProgramCall &, const Arguments &arguments)
{
    // Without a file of its own xargs or find names them, however many.
    const bool given = arguments.operands.isEmpty() && !arguments.has(u"--help --version");
    const bool many = given || arguments.has(u"-r -R --recursive") || arguments.operands.contains(u"{}"_s) ||
                      std::ranges::any_of(arguments.operands, [](const QString &path) { return path.contains(u'*'); });
    return many ? Effect::Irreversible : Effect::Changing;
}

/// `ansible all -m shell -a "rm -rf /x"` does on every host what its argument says.
Effect judgeAnsible(const ProgramCall &, const Arguments &arguments)
{
    const bool destroys = std::ranges::any_of(arguments.values(u"-a --args"), [](const QString &text) {
        return effectOf(text) == Effect::Irreversible || text.contains(u"state=absent");
    });
    return destroys ? Effect::Irreversible : Effect::Changing;
}

/// Unpacking over the root or a data folder replaces what is there.
Effect judgeTar(const ProgramCall &call, const Arguments &arguments)
{
    static const QRegularExpression listing(u"^[tvzjJfa]+$"_s);
    const QString first = call.arguments.value(0);
    const bool bundled = !first.startsWith(u'-');
    const auto hasLetter = [&](QChar letter, QStringView names) {
        return arguments.has(names) || (bundled && first.contains(letter));
    };
    const QStringList folders = arguments.values(u"-C --directory");
    if (hasLetter(u'x', u"-x --extract --get"))
        return std::ranges::any_of(folders, isRootFolder) ? Effect::Irreversible : Effect::Changing;
    const bool harmless = arguments.hasOnly(
        u"-t -f -v -z -j -J -a -C -T -X --list --file --verbose --gzip --gunzip --bzip2 --xz --zstd --lzma --lzip"
        u" --auto-compress --directory --wildcards --exclude --exclude-from --files-from --strip-components "
        u"--full-time");
    const bool lists = hasLetter(u't', u"-t --list") && harmless && (!bundled || listing.match(first).hasMatch());
    return lists ? Effect::ReadOnly : Effect::Changing;
}

Effect judgeTee(const ProgramCall &, const Arguments &arguments)
{
    return std::ranges::all_of(arguments.operands, isDiscarded) ? Effect::ReadOnly : Effect::Changing;
}

/// `git push origin +main` and `git push origin :tag` overwrite and delete without any option.
Effect judgePush(const ProgramCall &, const Arguments &arguments)
{
    const bool forced = arguments.has(u"-f --force --force-with-lease --delete -d --mirror --prune");
    const bool replaces = std::ranges::any_of(arguments.operands, [](const QString &refspec) {
        return refspec.startsWith(u'+') || refspec.startsWith(u':');
    });
    return forced || replaces ? Effect::Irreversible : Effect::Changing;
}

/// Programs that show where they are given nothing, and change where they are.
Effect judgeListing(const ProgramCall &call, const Arguments &arguments)
{
    const qsizetype subcommand = call.program == u"git" ? 1 : 0;
    return arguments.operands.size() > subcommand ? Effect::Changing : Effect::ReadOnly;
}

Effect judgeService(const ProgramCall &, const Arguments &arguments)
{
    const bool looks = arguments.has(u"--status-all") || arguments.operands.value(1) == u"status";
    return looks ? Effect::ReadOnly : Effect::Changing;
}

/// Programs whose second operand is a file that they write.
Effect judgeOneFile(const ProgramCall &, const Arguments &arguments)
{
    return arguments.operands.size() > 1 ? Effect::Changing : Effect::ReadOnly;
}

/// `--version` and its like, with nothing beside them.
Effect judgeAlone(const ProgramCall &, const Arguments &arguments)
{
    return arguments.operands.isEmpty() && arguments.options.size() == 1 ? Effect::ReadOnly : Effect::Changing;
}

/// `less +!command` starts it.
Effect judgePager(const ProgramCall &, const Arguments &arguments)
{
    const bool commands =
        std::ranges::any_of(arguments.operands, [](const QString &operand) { return operand.startsWith(u'+'); });
    return commands ? Effect::Changing : Effect::ReadOnly;
}

/// `date 112508002026` sets the clock; `date +%F` shows it.
Effect judgeDate(const ProgramCall &, const Arguments &arguments)
{
    const bool shows =
        std::ranges::all_of(arguments.operands, [](const QString &operand) { return operand.startsWith(u'+'); });
    return shows ? Effect::ReadOnly : Effect::Changing;
}

/// ip takes its words shortened (`ip a d`), so that only those that show are known.
Effect judgeIp(const ProgramCall &, const Arguments &arguments)
{
    const QString object = arguments.operands.value(0);
    const QString verb = arguments.operands.value(1);
    const bool known = matchesAny(object, u"a addr address r route ro l li link n neigh neighbor neighbour ru rule mr"
                                          u" mroute maddr maddress netns");
    const bool shows = arguments.operands.size() < 2 || matchesAny(verb, u"show list ls lst get");
    return known && shows ? Effect::ReadOnly : Effect::Changing;
}

/// An assignment may choose which programs run from here on, and arithmetic runs what stands in a subscript.
Effect judgeDeclaration(const ProgramCall &call, const Arguments &)
{
    static const QRegularExpression subscript(u"\\w\\[[^\\]]*(\\$\\(|`)"_s);
    const bool acts = std::ranges::any_of(call.arguments, [](const QString &word) {
        return redirectsPrograms(word) || subscript.match(word).hasMatch();
    });
    return acts ? Effect::Changing : Effect::ReadOnly;
}

/// Programs that take several subcommands at once: `mysqladmin ping shutdown`.
Effect judgeSubcommands(const ProgramCall &, const Arguments &arguments)
{
    return arguments.operands.size() > 1 ? Effect::Changing : Effect::ReadOnly;
}

} // namespace slipway::runbook
