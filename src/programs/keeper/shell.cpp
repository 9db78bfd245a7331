// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include "bashstate.h"

#include <algorithm>
#include <array>

namespace slipway::keeper {
namespace {

const std::string scriptPath = "/dev/fd/" + std::to_string(scriptFd);
const std::string prologuePath = "/dev/fd/" + std::to_string(prologueFd);

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view firstWord(std::string_view text)
{
    const auto end = std::ranges::find_if(text, [](char c) { return isBlank(c) || c == '\n' || c == ';'; });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

std::string_view skipBlanks(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    return text;
}

/// True where @p text begins with `exec PROGRAM`; `exec >file` keeps the shell.
bool beginsWithExec(std::string_view text)
{
    constexpr std::array<std::string_view, 5> before = {"then", "else", "do", "{", "!"};
    text = skipBlanks(text);
    while (std::ranges::contains(before, firstWord(text)))
        text = skipBlanks(text.substr(firstWord(text).size()));
    if (firstWord(text) != "exec")
        return false;
    const std::string_view rest = skipBlanks(text.substr(4));
    return !rest.empty() && !std::string_view("\n;<>&0123456789{#").contains(rest.front());
}

std::string saving(const ShellFiles &files)
{
    return shellWord(files.keeper) + " --save-session " + shellWord(files.session) + " || :";
}

/// Bash reads this through BASH_ENV before the script, which takes BASH_ENV away again at once: the script
/// then runs as it would by itself, with its own name, line numbers, traces and exit status.
std::string bashPrologue(const Request &request, const Session &session, const ShellFiles &files)
{
    const std::string theirs = variable(session.environment, "BASH_ENV");
    std::string text = theirs.empty() ? "unset -v BASH_ENV\n" : "export BASH_ENV=" + shellWord(theirs) + "\n";
    text += "exec " + std::to_string(prologueFd) + "<&-\n";
    if (request.script.contains("alias"))
        text += "shopt -s expand_aliases\n"; // as in the terminal for which it was written
    text += bashSaving(files);
    if (usesExec(request.script))
        text += R"(trap -- '{ [[ $BASH_COMMAND != exec\ [!0-9\<\>\&\{]* ]] || slipway_save; } 2>/dev/null' DEBUG)"
                "\n";
    return text + session.shell;
}

} // namespace

std::string shellWord(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string(R"('\'')") : std::string(1, c);
    return out + "'";
}

bool usesExec(std::string_view script)
{
    constexpr std::string_view starts = "\n;&|";
    for (std::size_t at = 0; at != std::string_view::npos;) {
        if (beginsWithExec(script.substr(at)))
            return true;
        at = script.find_first_of(starts, at);
        if (at != std::string_view::npos)
            ++at;
    }
    return false;
}

Launch launchFor(const Request &request, const Session &session, const ShellFiles &files)
{
    Launch launch{request.argv, session.environment, request.cwd.empty() ? session.cwd : request.cwd, {}};
    for (const std::string &entry : request.environment)
        setVariable(launch.environment, entry);
    if (const std::string path = variable(launch.environment, "PATH"); !path.empty() && !files.programs.empty())
        setVariable(launch.environment, "PATH=" + files.programs + ':' + path);
    if (request.capture == Capture::Posix) {
        launch.argv.insert(launch.argv.end(),
                           {"-c", "trap " + shellWord(saving(files)) + " EXIT; . " + scriptPath, request.argv.front()});
    } else if (!request.script.empty()) {
        launch.argv.push_back(scriptPath);
    }
    if (request.capture == Capture::Bash) {
        launch.prologue = bashPrologue(request, session, files);
        setVariable(launch.environment, "BASH_ENV=" + prologuePath);
    }
    return launch;
}

} // namespace slipway::keeper
