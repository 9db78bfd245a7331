// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

Effect judgeCurl(const ProgramCall &, const Arguments &arguments)
{
    static constexpr QStringView writing =
        u"-O --remote-name* -J --remote-header-name -c --cookie-jar -K --config -Q --quote"
        u" --trace* --stderr --output-dir -T --upload-file -F --form*";
    const QStringList methods = arguments.values(u"-X --request");
    const QString method = methods.isEmpty() ? QString() : methods.constLast().toUpper();
    if (method == u"DELETE")
        return Effect::Irreversible;
    const QStringList files = arguments.values(u"-o --output -D --dump-header");
    const bool sends = arguments.has(u"-d --data* --json") && !arguments.has(u"-G --get");
    const bool reads = method.isEmpty() || method == u"GET" || method == u"HEAD" || method == u"OPTIONS";
    if (!reads || sends || arguments.has(writing) || !std::ranges::all_of(files, isDiscarded))
        return Effect::Changing;
    return Effect::ReadOnly;
}

Effect judgeWget(const ProgramCall &, const Arguments &arguments)
{
    if (arguments.has(u"--post-data --post-file --method --body-data --body-file -i -m --mirror"))
        return Effect::Changing;
    const QStringList files = arguments.values(u"-O --output-document");
    const bool nowhere = arguments.has(u"--spider") || (!files.isEmpty() && std::ranges::all_of(files, isDiscarded));
    return nowhere ? Effect::ReadOnly : Effect::Changing;
}

Effect judgeRemove(const ProgramCall &, const Arguments &arguments)
{
    const bool many = arguments.has(u"-r -R --recursive") ||
                      std::ranges::any_of(arguments.operands, [](const QString &path) { return path.contains(u'*'); });
    return many ? Effect::Irreversible : Effect::Changing;
}

/// Unpacking over the root or a data folder replaces what is there.
Effect judgeTar(const ProgramCall &call, const Arguments &arguments)
{
    const QString first = call.arguments.value(0);
    const bool bundled = !first.startsWith(u'-');
    const auto hasLetter = [&](QChar letter, QStringView names) {
        return arguments.has(names) || (bundled && first.contains(letter));
    };
    const QStringList folders = arguments.values(u"-C --directory");
    if (hasLetter(u'x', u"-x --extract --get"))
        return std::ranges::any_of(folders, isRootFolder) ? Effect::Irreversible : Effect::Changing;
    return hasLetter(u't', u"-t --list") ? Effect::ReadOnly : Effect::Changing;
}

Effect judgeAwk(const ProgramCall &, const Arguments &arguments)
{
    static const QRegularExpression acts(
        u"system\\s*\\(|\\|\\s*\"|\\|&|(print|printf)\\b[^;}]*>\\s*[\"\\w]|\\|\\s*getline"_s);
    const bool unread = arguments.has(u"-f --file") || arguments.operands.isEmpty();
    return unread || acts.match(arguments.operands.constFirst()).hasMatch() ? Effect::Changing : Effect::ReadOnly;
}

/// `w FILE`, `e` and the flags of `s` that write or execute.
Effect judgeSed(const ProgramCall &, const Arguments &arguments)
{
    static const QRegularExpression acts(u"(^|[;{}\\n\\d$/])\\s*[wWe](\\s|$)|/[gpiI0-9]*[we][gpiI0-9]*(\\s|;|$)"_s);
    QStringList scripts = arguments.values(u"-e --expression");
    if (scripts.isEmpty())
        scripts = arguments.operands.first(std::min<qsizetype>(1, arguments.operands.size()));
    const bool writes =
        std::ranges::any_of(scripts, [](const QString &script) { return acts.match(script).hasMatch(); });
    return arguments.has(u"-f --file") || writes ? Effect::Changing : Effect::ReadOnly;
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

Effect judgeUniq(const ProgramCall &, const Arguments &arguments)
{
    return arguments.operands.size() > 1 ? Effect::Changing : Effect::ReadOnly;
}

} // namespace slipway::runbook
