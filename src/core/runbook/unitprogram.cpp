// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitprogram.h"

#include "runbook/shell.h"
#include "shellarguments.h"
#include "shellscan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

struct Interpreter
{
    QStringView languages;
    QStringView program;
};

constexpr auto interpreters = std::to_array<Interpreter>({
    {u"python py python3", u"python3"},
    {u"ruby rb", u"ruby"},
    {u"perl pl", u"perl"},
    {u"javascript js node", u"node"},
    {u"php", u"php"},
    {u"lua", u"lua"},
    {u"r", u"Rscript"},
    {u"fish", u"fish --no-config"},
    {u"powershell pwsh ps1", u"pwsh -NoProfile -NonInteractive -File"},
});

constexpr QStringView shellLanguages =
    u"bash sh shell shell-session shellsession console terminal zsh ksh dash ash term bash-session sh-session cli";

QStringList wordsOf(QStringView text)
{
    const QList<ShellCommand> commands = commandsOf(text);
    return commands.isEmpty() ? QStringList() : commands.constFirst().words;
}

/// `#!/usr/bin/env python3 -u` → python3 -u; the usual shells by name, other paths as they are.
QStringList fromShebang(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0).sliced(2).trimmed();
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString name = words.constFirst().section(u'/', -1);
    if (name == u"env") {
        words.removeFirst();
        if (!words.isEmpty() && words.constFirst() == u"-S")
            words.removeFirst();
    } else if (words.constFirst() == u"/bin/"_s + name || words.constFirst() == u"/usr/bin/"_s + name) {
        words[0] = name;
    }
    return words;
}

} // namespace

bool isShellUnit(const Unit &unit)
{
    if (unit.script || unit.text.startsWith(u"#!")) {
        const QStringList words = fromShebang(unit.text.startsWith(u"#!") ? unit.text : u"#!bash"_s);
        return matchesAny(words.value(0), u"bash sh dash zsh ksh ash");
    }
    if (!unit.attributes.interpreter.isEmpty())
        return matchesAny(wordsOf(unit.attributes.interpreter).value(0), u"bash sh dash zsh ksh ash");
    return unit.language.isEmpty() || matchesAny(unit.language, shellLanguages);
}

base::Result<QStringList> programFor(const Plan &plan, const Unit &unit)
{
    if (unit.text.startsWith(u"#!")) {
        if (const QStringList words = fromShebang(unit.text); !words.isEmpty())
            return words;
    }
    if (!unit.attributes.interpreter.isEmpty())
        return wordsOf(unit.attributes.interpreter);
    if (unit.language.isEmpty() || matchesAny(unit.language, shellLanguages))
        return plan.shell;
    const auto *found = std::ranges::find_if(
        interpreters, [&](const Interpreter &one) { return matchesAny(unit.language, one.languages); });
    if (found != interpreters.end())
        return found->program.toString().split(u' ');
    return base::failure(
        base::ErrorCode::Refused,
        QCoreApplication::translate("resolve", "Nothing is known to run \"%1\"").arg(unit.language),
        QCoreApplication::translate("resolve", "line %1").arg(unit.line),
        QCoreApplication::translate("resolve", "name a program: ```%1 { interpreter=… }").arg(unit.language));
}

Adjusted openForInput(const QString &text)
{
    const Adjusted unchanged{.text = text, .at = 0, .added = 0, .notice = {}};
    const ShellScan scan = scanShell(text);
    if (scan.commands.isEmpty())
        return unchanged;
    const QList<ScannedWord> &words = scan.commands.constLast().words;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString name = words.at(i).value.section(u'/', -1);
        const QString verb = words.at(i + 1).value;
        const bool docker = matchesAny(name, u"docker podman nerdctl") && (verb == u"exec" || verb == u"run");
        const bool kubectl = matchesAny(name, u"kubectl oc") && verb == u"exec";
        if (!docker && !kubectl)
            continue;
        QStringList rest;
        for (qsizetype j = i + 2; j < words.size(); ++j)
            rest.append(words.at(j).value);
        const Arguments own =
            readArguments(rest, u"-e --env -u --user -w --workdir -n --namespace -c --container --name -v",
                          OptionOrder::BeforeOperands);
        if (own.has(u"-i --interactive --stdin"))
            return unchanged;
        Adjusted adjusted{.text = text, .at = words.at(i + 1).end, .added = 4, .notice = {}};
        adjusted.text.insert(adjusted.at, u" -it"_s);
        adjusted.notice =
            QCoreApplication::translate("resolve", "-it added to %1 %2, so that it can be answered").arg(name, verb);
        return adjusted;
    }
    return unchanged;
}

} // namespace slipway::runbook
