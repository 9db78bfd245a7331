// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbonds.h"

#include "shellscan.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

/// What a part does to its process, and what it expects of it.
struct Bond
{
    bool process = false;    ///< everything after it needs its process
    bool parameters = false; ///< sets $1 and its kin
    bool starts = false;     ///< leaves a job in the background
    bool asksJobs = false;
    bool asksParameters = false;

    /// The part itself must not be split.
    [[nodiscard]] bool isWhole() const
    {
        return process || (starts && asksJobs) || (parameters && asksParameters);
    }
};

bool asksForJob(const ScannedCommand &command)
{
    static const QStringList verbs = {u"wait"_s, u"jobs"_s, u"fg"_s, u"bg"_s, u"disown"_s};
    return verbs.contains(command.words.first().value) || std::ranges::any_of(command.words, [](const ScannedWord &word) {
               return word.value.contains("$!"_L1) || word.value.contains("${!}"_L1) || (word.value.startsWith(u'%') && word.value.size() > 1);
           });
}

bool setsParameters(const ScannedCommand &command)
{
    return command.words.first().value == "set"_L1 && command.words.size() > 1
        && (command.words.at(1).value == "--"_L1 || !QStringView(u"-+").contains(command.words.at(1).value.front()));
}

bool holdsProcess(const ScannedCommand &command)
{
    const QString &name = command.words.first().value;
    if (name == "trap"_L1)
        return command.words.size() > 1 && !command.words.at(1).value.startsWith("-p"_L1) && !command.words.at(1).value.startsWith("-l"_L1);
    if (name == "exec"_L1) // a number before `<` or `>` is no word
        return !command.redirections.isEmpty() && std::ranges::all_of(command.words.sliced(1), [](const ScannedWord &word) { return word.value.startsWith(u'{'); });
    return name == "ulimit"_L1 && command.words.size() > 1;
}

Bond bondOf(QStringView text)
{
    static const QRegularExpression parameter(u"\\$\\{?[1-9@*]|\\bshift\\b"_s);
    Bond bond;
    bond.asksParameters = parameter.matchView(text).hasMatch();
    for (const ScannedCommand &command : scanShell(text).commands) {
        if (command.words.isEmpty() || command.words.first().value.isEmpty())
            continue;
        bond.starts = bond.starts || (command.joint == ShellJoint::Background && !command.substituted);
        bond.asksJobs = bond.asksJobs || asksForJob(command);
        bond.process = bond.process || holdsProcess(command);
        bond.parameters = bond.parameters || (setsParameters(command) && !command.substituted);
    }
    return bond;
}

/// The last part that stays with the one at @p first.
qsizetype lastBound(const QList<ShellPart> &parts, const QList<Bond> &bonds, qsizetype first)
{
    qsizetype last = first;
    Bond open;
    for (qsizetype i = first; i < parts.size() && (i == first || !parts.at(i).orElse); ++i) {
        const Bond &bond = bonds.at(i);
        const bool needed = open.process || (open.starts && bond.asksJobs) || (open.parameters && bond.asksParameters);
        if (needed && !parts.at(i).text.isEmpty())
            last = i;
        open.process = open.process || bond.process;
        open.starts = open.starts || bond.starts;
        open.parameters = open.parameters || bond.parameters;
        // What begins behind a part that nothing needs begins for itself.
        if (i == first && !open.process && !open.starts && !open.parameters)
            break;
    }
    return last;
}

} // namespace

QList<ShellPart> keepBound(const QList<ShellPart> &parts, QStringView text)
{
    static const QRegularExpression any(u"\\b(?:trap|exec|ulimit|set)\\b|(?<![&>])&(?![&>])"_s);
    if (!any.matchView(text).hasMatch())
        return parts; // read no more than needed: most text holds none of these
    QList<Bond> bonds;
    for (const ShellPart &part : parts)
        bonds.append(bondOf(part.text));
    const QList<QStringView> lines = text.split(u'\n');
    QList<ShellPart> kept;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype last = lastBound(parts, bonds, i);
        kept.append(parts.at(i));
        kept.last().bound = last > i || bonds.at(i).isWhole();
        if (last == i)
            continue;
        const int begin = parts.at(i).textLine;
        const int end = parts.at(last).textLine + int(parts.at(last).text.count(u'\n'));
        QStringList joined;
        for (int line = begin; line <= end; ++line)
            joined.append(lines.at(line - 1).toString());
        kept.last().text = joined.join(u'\n');
        i = last;
    }
    return kept;
}

bool needsProcessOf(QStringView before, QStringView after)
{
    const Bond left = bondOf(before);
    const Bond asked = bondOf(after);
    return left.process || (left.starts && asked.asksJobs) || (left.parameters && asked.asksParameters);
}

} // namespace slipway::runbook
