// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shell.h"
#include "shellrules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

struct Pattern
{
    QStringList operands;
    const CommandRule *rule = nullptr;

    /// How much a match tells: later words and options outweigh fewer.
    [[nodiscard]] qsizetype weight() const { return operands.size() * 2 + (rule->needs.isEmpty() ? 0 : 1); }
};

using PatternTable = QHash<QString, QList<Pattern>>;

PatternTable readTables()
{
    PatternTable table;
    for (const auto rules : {systemRules(), platformRules(), applicationRules()}) {
        for (const CommandRule &rule : rules) {
            for (const QString &command : rule.commands.toString().split(u" | "_s)) {
                QStringList words = command.split(u' ');
                const QString program = words.takeFirst();
                table[program].append({.operands = words, .rule = &rule});
            }
        }
    }
    return table;
}

bool matchesOperands(const QStringList &pattern, const QStringList &operands)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u"**") {
            const auto found = std::find_if(operands.begin() + std::min(at, operands.size()), operands.end(),
                                            [&](const QString &o) { return matchesAny(o, pattern.value(i + 1)); });
            return found != operands.end();
        }
        if (at >= operands.size() || !matchesAny(operands.at(at).toLower(), pattern.at(i).toLower()))
            return false;
        ++at;
    }
    return true;
}

struct Judgement
{
    Effect effect = Effect::Changing;
    Verdict verdict = Verdict::Asserts;
};

/// Scripts whose name says that they replace or remove.
bool soundsDestructive(const QString &program)
{
    static const QRegularExpression expression(
        u"(^|[/_.-])(restore|destroy|purge|wipe|nuke|drop|teardown|decommission|uninstall)([_.-]|$)"_s);
    return expression.match(program).hasMatch();
}

QList<Pattern> patternsFor(const QString &program)
{
    static const PatternTable table = readTables();
    const auto found = table.constFind(program);
    if (found != table.cend())
        return *found;
    QList<Pattern> open; // `mkfs.ext4`, `((x > 1))`
    for (auto it = table.cbegin(); it != table.cend(); ++it) {
        if (it.key().endsWith(u'*') && program.startsWith(QStringView(it.key()).chopped(1)))
            open += it.value();
    }
    return open;
}

Judgement unknown(const ProgramCall &call, const Arguments &arguments)
{
    if (call.program.isEmpty() || call.function)
        return {.effect = Effect::ReadOnly, .verdict = Verdict::Silent};
    const bool asksAboutItself = arguments.operands.isEmpty() && arguments.options.size() == 1 &&
                                 arguments.has(u"--version --help") && !call.program.contains(u'/');
    if (asksAboutItself)
        return {.effect = Effect::ReadOnly, .verdict = Verdict::Shows};
    const QString script = call.program + u'/' + arguments.operands.value(0);
    return {.effect = soundsDestructive(script) ? Effect::Irreversible : Effect::Changing, .verdict = Verdict::Asserts};
}

Judgement judge(const ProgramCall &call)
{
    const Arguments arguments = readArguments(call.arguments, valueOptionsOf(call.program));
    const CommandRule *best = nullptr;
    qsizetype weight = -1;
    const QList<Pattern> patterns = patternsFor(call.program);
    for (const Pattern &pattern : patterns) {
        const bool holds = pattern.rule->needs.isEmpty() || arguments.has(pattern.rule->needs);
        if (!holds || pattern.weight() < weight || !matchesOperands(pattern.operands, arguments.operands))
            continue;
        best = pattern.rule;
        weight = pattern.weight();
    }
    if (!best || call.function)
        return unknown(call, arguments);
    Judgement judgement{.effect = best->effect, .verdict = best->verdict};
    if (best->judge) {
        judgement.effect = best->judge(call, arguments);
        const bool onlyReads = best->effect == Effect::Changing && judgement.effect == Effect::ReadOnly;
        judgement.verdict = onlyReads ? Verdict::Shows : best->verdict;
    }
    if (arguments.has(best->unless))
        judgement = {.effect = std::max(judgement.effect, Effect::Changing), .verdict = Verdict::Asserts};
    return judgement;
}

Effect effectOf(const ProgramCall &call)
{
    const Effect own = call.carrier ? Effect::ReadOnly : judge(call).effect;
    if (call.writesDevice)
        return Effect::Irreversible;
    return call.writesFile || call.hidden ? std::max(own, Effect::Changing) : own;
}

/// `exit 1` and `return 1` make a verdict of what leads to them.
bool failsOnPurpose(const ProgramCall &call)
{
    if (call.program == u"false")
        return true;
    const bool leaves = call.program == u"exit" || call.program == u"return";
    return leaves && !call.arguments.isEmpty() && call.arguments.constFirst() != u"0";
}

} // namespace

Effect effectOf(QStringView text)
{
    const ProgramCalls list = programCallsOf(text);
    Effect worst = list.opaque ? Effect::Changing : Effect::ReadOnly;
    for (const ProgramCall &call : list.calls)
        worst = std::max(worst, effectOf(call));
    return worst;
}

bool assertsByItself(QStringView text)
{
    bool shows = false;
    bool any = false;
    for (const ProgramCall &call : programCallsOf(text).calls) {
        if (failsOnPurpose(call))
            return true;
        any = true;
        if (call.carrier)
            continue;
        const Verdict verdict = judge(call).verdict;
        if (verdict == Verdict::Asserts && call.decisive)
            return true;
        shows = shows || (verdict != Verdict::Silent && !call.captured);
    }
    return any && !shows;
}

QStringList programsOf(QStringView text)
{
    QStringList programs;
    for (const ProgramCall &call : programCallsOf(text).calls) {
        const QString &name = call.written;
        const bool known = !name.isEmpty() && !call.elsewhere && !call.function && !isShellBuiltin(name) &&
                           !name.contains(u'$') && !name.contains(u'`') && !name.startsWith(u'(') &&
                           !name.contains(u'<') && !name.contains(u"{{");
        if (known && !programs.contains(name))
            programs.append(name);
    }
    return programs;
}

} // namespace slipway::runbook
