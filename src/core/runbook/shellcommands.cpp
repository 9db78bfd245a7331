// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shell.h"
#include "shellscan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"_-./:@%+=,").contains(c);
}

ShellCommand commandOf(QStringView text, const ScannedCommand &scanned)
{
    ShellCommand command;
    for (const ScannedWord &word : scanned.words)
        command.words.append(word.value);
    command.text = text.sliced(scanned.begin, scanned.end - scanned.begin).trimmed().toString();
    command.piped = scanned.piped;
    command.background = scanned.joint == ShellJoint::Background;
    command.redirectsOutput = std::ranges::any_of(scanned.redirections, &Redirection::writesFile);
    return command;
}

} // namespace

QList<ShellCommand> commandsOf(QStringView text)
{
    QList<ShellCommand> commands;
    qsizetype counted = 0;
    int line = 1;
    const ShellScan scan = scanShell(text);
    for (const ScannedCommand &scanned : scan.commands) {
        line += int(text.sliced(counted, scanned.begin - counted).count(u'\n'));
        counted = scanned.begin;
        if (scanned.isEmpty())
            continue;
        commands.append(commandOf(text, scanned));
        commands.last().line = line;
    }
    return commands;
}

QString shellQuoted(const QString &value)
{
    const bool plain = !value.isEmpty() && value.at(0) != u'=' && std::ranges::all_of(value, isPlain);
    if (plain)
        return value;
    QString quoted = value;
    return u'\'' + quoted.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

} // namespace slipway::runbook
