// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shellresume.h"

#include "runbook/shell.h"
#include "shellbonds.h"
#include "shellscan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

qsizetype beginOfLine(QStringView text, int line)
{
    qsizetype begin = 0;
    for (int i = 1; i < line && begin >= 0; ++i)
        begin = text.indexOf(u'\n', begin) + 1 > 0 ? text.indexOf(u'\n', begin) + 1 : -1;
    return begin;
}

bool isWhole(const ShellScan &scan)
{
    return scan.whole && !scan.broken && !scan.opaque;
}

/// Its line is not where a reader would look for it, or it goes on after a failure.
bool blursLines(const ScannedCommand &command)
{
    static const QStringList names = {u"eval"_s, u"source"_s, u"."_s, u"trap"_s, u"builtin"_s, u"command"_s};
    if (command.words.isEmpty())
        return false;
    const QString &name = command.words.first().value;
    if (names.contains(name))
        return true;
    return name == "set"_L1 && std::ranges::any_of(command.words, [](const ScannedWord &word) {
               return word.value.startsWith(u'+') || word.value.contains("errexit"_L1);
           });
}

/// One simple command or one pipeline of them, and nothing in it that changes something on the way.
bool isOneThing(QStringView text, const QList<ScannedCommand> &commands, const QStringList &functions)
{
    QList<ScannedCommand> outer;
    for (const ScannedCommand &command : commands) {
        if (!command.substituted)
            outer.append(command);
        else if (effectOf(text.sliced(command.begin, command.end - command.begin)) != Effect::ReadOnly)
            return false;
    }
    if (outer.isEmpty() || outer.last().joint != ShellJoint::End)
        return false;
    for (qsizetype i = 0; i < outer.size(); ++i) {
        const ScannedCommand &command = outer.at(i);
        const bool isCall = !command.words.isEmpty() && functions.contains(command.words.first().value);
        if (isCall || command.condition || (i + 1 < outer.size() && command.joint != ShellJoint::Pipe))
            return false;
    }
    return true;
}

} // namespace

std::expected<QString, ResumeDoubt> restFrom(QStringView text, int line, const QStringList &functions)
{
    const ShellScan scan = scanShell(text);
    const qsizetype begin = beginOfLine(text, line);
    if (!isWhole(scan) || begin < 0)
        return std::unexpected(ResumeDoubt::NotRead);
    if (std::ranges::any_of(scan.commands, blursLines))
        return std::unexpected(ResumeDoubt::LineUnsure);
    if (!std::ranges::binary_search(scan.rests, begin))
        return std::unexpected(ResumeDoubt::Inside);
    const auto next = std::ranges::upper_bound(scan.rests, begin);
    const qsizetype end = next == scan.rests.end() ? text.size() : *next;
    QList<ScannedCommand> here;
    std::ranges::copy_if(scan.commands, std::back_inserter(here),
                         [&](const ScannedCommand &command) { return command.begin >= begin && command.begin < end; });
    qsizetype first = begin;
    while (first < end && text.at(first).isSpace())
        ++first;
    if (here.isEmpty() || here.first().begin != first || !isOneThing(text, here, functions + scan.functions))
        return std::unexpected(ResumeDoubt::Several);
    const QStringView rest = text.sliced(begin);
    if (needsProcessOf(text.first(begin), rest))
        return std::unexpected(ResumeDoubt::ProcessLost);
    if (!isWhole(scanShell(rest)))
        return std::unexpected(ResumeDoubt::NotRead);
    return rest.toString();
}

} // namespace slipway::runbook
