// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bashstate.h"

#include "shell.h"

#include <algorithm>
#include <array>

namespace slipway::keeper {
namespace {

/// What bash sets for itself, or for one command only.
constexpr std::array<std::string_view, 28> own = {
    "COLUMNS", "COPROC",  "DIRSTACK",  "EPOCHREALTIME", "EPOCHSECONDS", "EUID",   "FUNCNAME",
    "GROUPS",  "HISTCMD", "HOSTTYPE",  "LINENO",        "LINES",        "MACHTYPE", "OLDPWD",
    "OPTARG",  "OPTERR",  "OPTIND",    "OSTYPE",        "PIPESTATUS",   "PPID",   "PWD",
    "RANDOM",  "SECONDS", "SHELLOPTS", "SHLVL",         "SRANDOM",      "UID",    "_"};
constexpr std::array<std::string_view, 3> ownBeginnings = {"BASH", "COMP_", "slipway_"};

/// Options that would change how this program's own lines are read, or end the shell, or that only show what runs.
constexpr std::array<std::string_view, 6> neverSet = {"noexec", "onecmd", "posix", "privileged", "verbose", "xtrace"};
/// What makes a failure visible holds at the beginning of every command, whatever the one before did.
constexpr std::array<std::string_view, 2> neverUnset = {"errexit", "pipefail"};

std::vector<std::string_view> split(std::string_view text, char by)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(by), text.size());
        if (end > 0)
            parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool isOwn(std::string_view name)
{
    return std::ranges::contains(own, name) ||
           std::ranges::any_of(ownBeginnings, [&](std::string_view begin) { return name.starts_with(begin); });
}

bool startsWithAny(const std::vector<std::string> &environment, const std::string &begin)
{
    return std::ranges::any_of(environment, [&](const std::string &entry) { return entry.starts_with(begin); });
}

/// A line that does no harm where it fails, and says so.
std::string tried(std::string_view command)
{
    return "builtin eval " + shellWord(command) + " || :\n";
}

/// `declare -FLAGS NAME…` as it is to be repeated; empty where it is not.
std::string declaration(std::string_view told)
{
    constexpr std::string_view begin = "declare -";
    if (!told.starts_with(begin))
        return {};
    const std::size_t space = std::min(told.find(' ', begin.size()), told.size());
    std::string flags(told.substr(begin.size(), space - begin.size()));
    const std::string_view rest = told.substr(std::min(space + 1, told.size()));
    const std::string_view name = rest.substr(0, rest.find_first_of("=\n"));
    const bool isArray = flags.contains('a') || flags.contains('A');
    if (name.empty() || isOwn(name) || (flags.contains('x') && !isArray))
        return {};
    std::erase_if(flags, [](char c) { return c == 'r' || c == 'x'; });
    return "declare -" + (flags.empty() ? "-" : flags) + " " + std::string(rest);
}

std::string function(std::string_view told, const std::vector<std::string> &environment)
{
    const std::string_view name = told.substr(0, told.find(' '));
    const bool isExported = startsWithAny(environment, "BASH_FUNC_" + std::string(name) + "%%=");
    return name.empty() || isExported || told.contains("slipway_") ? std::string() : std::string(told);
}

/// Pushes what lay below the current folder, the lowest first.
std::string folders(std::string_view told)
{
    std::vector<std::string_view> stack = split(told, '\n');
    std::string text;
    for (std::size_t i = stack.size(); i > 1; --i)
        text += tried("builtin pushd -n " + shellWord(stack[i - 1]) + " >/dev/null");
    return text;
}

using Names = std::vector<std::string_view>;

std::string options(const Names &before, const Names &after, const std::string &set, const std::string &unset)
{
    std::string text;
    for (const std::string_view name : after) {
        if (!std::ranges::contains(before, name) && !std::ranges::contains(neverSet, name))
            text += tried(set + std::string(name));
    }
    for (const std::string_view name : before) {
        if (!std::ranges::contains(after, name) && !std::ranges::contains(neverUnset, name))
            text += tried(unset + std::string(name));
    }
    return text;
}

/// What was told, by its kind: the first character of each record.
std::vector<std::string_view> ofKind(const std::vector<std::string_view> &records, char kind)
{
    std::vector<std::string_view> found;
    for (const std::string_view record : records) {
        if (record.starts_with(kind))
            found.push_back(record.substr(1));
    }
    return found;
}

Names namesOf(const std::vector<std::string_view> &records, char kind)
{
    const auto found = ofKind(records, kind);
    return found.empty() ? Names() : split(found.front(), ':');
}

// A function has its own name for everything and asks for builtins by name, since a script may define anything. Where a
// shell ends within a function by `exit`, the function's locals hide the variables of the same name: each is unset once
// for every function on the way that declares it.
constexpr std::string_view savingFunctions = R"BASH(
slipway_outer() {
local slipway_function
for slipway_function in "${FUNCNAME[@]:2}"; do
[[ ! $(builtin declare -f -- "$slipway_function") =~ (local|declare|typeset)[^\;$'\n']*[[:blank:]]"$1"([^[:alnum:]_]|$) ]] || builtin unset -v "$1"
done
}
slipway_tell() {
local slipway_name
builtin printf 'O%s\0P%s\0o%s\0p%s\0u' "${slipway_options%%/*}" "${slipway_options#*/}" "${slipway_now%%/*}" "${slipway_now#*/}"
builtin umask -p
builtin printf '\0d'
builtin dirs -l -p
builtin printf '\0a'
builtin alias -p
while builtin read -r slipway_name; do
builtin printf '\0f'
builtin declare -f -- "$slipway_name"
done < <(builtin compgen -A function)
while builtin read -r slipway_name; do
[[ ! $slipway_inside ]] || slipway_outer "$slipway_name"
builtin printf '\0v'
builtin declare -p -- "$slipway_name"
done < <(builtin compgen -v)
builtin printf '\0'
}
)BASH";

// Nothing here may end the script early or be seen in its trace: the caller hides errors, and the options come back.
constexpr std::string_view saveFunction = R"BASH(
slipway_save() {
local slipway_now=$SHELLOPTS/$BASHOPTS slipway_inside=${1-}
local - || :
set +efux
(( ${#BASH_LINENO[@]} < 3 )) || builtin printf %s "${BASH_LINENO[-2]}" >|LINEFILE
slipway_tell | SAVE || :
}
slipway_exit='{ slipway_status=$?; if builtin local slipway_probe; then slipway_save 1; else slipway_save; fi; } 2>/dev/null'
slipway_failed='builtin printf %s "$LINENO" >|LINEFILE'
)BASH";

// A trap on EXIT of the script's own finds the status that it would have found, and may end with another one. What is
// reset within a function comes back when that returns, and what is set stays: hence the traps that do nothing.
constexpr std::string_view trapFunctions = R"BASH(
slipway_ended() { return "$slipway_status"; }
slipway_guard() {
[[ $BASHPID == "$$" ]] || return 0
local slipway_theirs
slipway_theirs=$(builtin trap -p EXIT)
[[ $slipway_theirs != *slipway_save* ]] || return 0
builtin eval "set -- $slipway_theirs"
if (( ! $# )); then builtin trap -- "$slipway_exit" EXIT; return 0; fi
builtin trap -- "$slipway_exit; if { slipway_ended; } 2>/dev/null; then builtin eval ${3@Q}; else builtin eval ${3@Q}; fi" EXIT
}
trap() {
{ local -; set +x; } 2>/dev/null
builtin trap "$@" || return
local slipway_reset= slipway_signal
case ${1-} in
-[lpP]*) return 0 ;;
--) shift ;;
esac
[[ $# != 1 && ${1-} != - && ${1-x} == *[!0-9]* ]] || slipway_reset=1
for slipway_signal in "$@"; do
case ${slipway_signal^^} in
EXIT | 0) slipway_guard ;;
ERR) [[ ! $slipway_reset ]] || builtin trap -- "{ $slipway_failed; } 2>/dev/null" ERR ;;
DEBUG | RETURN) [[ ! $slipway_reset ]] || builtin trap : "$slipway_signal" ;;
esac
done
}
)BASH";

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// In single quotes already where it stands in a trap's text.
std::string withFiles(std::string_view functions, const ShellFiles &files)
{
    const std::string save = shellWord(files.keeper) + " --save-session " + shellWord(files.session) + " bash";
    return replaced(replaced(std::string(functions), "SAVE", save), "LINEFILE", "\"$slipway_line\"");
}

} // namespace

std::string bashSaving(const ShellFiles &files)
{
    std::string text = "slipway_options=$SHELLOPTS/$BASHOPTS\nslipway_line=" + shellWord(files.line) + "\n";
    text += savingFunctions;
    text += withFiles(saveFunction, files);
    text += "builtin trap -- \"{ $slipway_failed; } 2>/dev/null\" ERR\nbuiltin trap -- \"$slipway_exit\" EXIT\n";
    // A special builtin's name cannot be a function's in POSIX mode, and older ones know neither `local -` nor `${x@Q}`.
    text += "[[ -o posix ]] || (( BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 404 )) || builtin eval " + shellWord(trapFunctions) + "\n";
    return text;
}

std::string bashRestoring(std::string_view told, const std::vector<std::string> &environment)
{
    const std::vector<std::string_view> records = split(told, '\0');
    const auto first = [&](char kind) {
        const auto found = ofKind(records, kind);
        return found.empty() ? std::string_view() : found.front();
    };
    std::string text = options(namesOf(records, 'P'), namesOf(records, 'p'), "builtin shopt -s ", "builtin shopt -u ");
    if (const std::string_view mask = first('u'); mask.starts_with("umask "))
        text += tried("builtin " + std::string(mask.substr(0, mask.find('\n'))));
    for (const std::string_view record : ofKind(records, 'f')) {
        if (const std::string one = function(record, environment); !one.empty())
            text += tried(one);
    }
    for (const std::string_view record : ofKind(records, 'v')) {
        if (const std::string one = declaration(record); !one.empty())
            text += tried(one);
    }
    text += folders(first('d'));
    if (!first('a').empty())
        text += "builtin shopt -s expand_aliases\n" + tried(first('a'));
    text += options(namesOf(records, 'O'), namesOf(records, 'o'), "builtin set -o ", "builtin set +o ");
    return text;
}

} // namespace slipway::keeper
