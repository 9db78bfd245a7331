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
    QList<QStringView> operands;
    const CommandRule *rule = nullptr;

    /// How much a match tells: later words and options outweigh fewer.
    [[nodiscard]] qsizetype weight() const { return operands.size() * 2 + (rule->needs.isEmpty() ? 0 : 1); }
};

struct Guard
{
    QList<QStringView> operands;
    const OptionGuard *guard = nullptr;
};

struct ProgramRules
{
    QList<Pattern> patterns;
    QList<Guard> guards;
    QStringView valueOptions;
};

/// The tables by program, read once.
class RuleBook
{
public:
    RuleBook()
    {
        for (const auto rules : {systemRules(), platformRules(), applicationRules()}) {
            for (const CommandRule &rule : rules)
                addRule(rule);
        }
        for (const OptionGuard &guard : optionGuards())
            addGuard(guard);
    }

    [[nodiscard]] const ProgramRules &rulesFor(const QString &program) const
    {
        const auto found = m_byName.constFind(program);
        if (found != m_byName.cend())
            return *found;
        const auto open =
            std::ranges::find_if(m_byBeginning, [&](const auto &entry) { return program.startsWith(entry.first); });
        return open == m_byBeginning.cend() ? m_none : open->second;
    }

private:
    /// "git log | git show" → its commands, each as words.
    static QList<QList<QStringView>> commandsOf(QStringView commands)
    {
        QList<QList<QStringView>> list;
        while (!commands.isEmpty()) {
            const qsizetype bar = commands.indexOf(u" | ");
            list.append((bar < 0 ? commands : commands.first(bar)).split(u' '));
            commands = bar < 0 ? QStringView() : commands.sliced(bar + 3);
        }
        return list;
    }

    void addRule(const CommandRule &rule)
    {
        for (QList<QStringView> words : commandsOf(rule.commands)) {
            const QString program = words.takeFirst().toString();
            const Pattern pattern{.operands = words, .rule = &rule};
            if (program.endsWith(u'*')) { // `mkfs.ext4`, `((x > 1))`
                m_byBeginning.append({program.chopped(1), {.patterns = {pattern}, .guards = {}, .valueOptions = {}}});
                continue;
            }
            ProgramRules &rules = m_byName[program];
            if (rules.patterns.isEmpty())
                rules.valueOptions = valueOptionsOf(program);
            rules.patterns.append(pattern);
        }
    }

    void addGuard(const OptionGuard &guard)
    {
        for (QList<QStringView> words : commandsOf(guard.commands)) {
            const QString program = words.takeFirst().toString();
            m_byName[program].guards.append({.operands = words, .guard = &guard});
        }
    }

    QHash<QString, ProgramRules> m_byName;
    QList<std::pair<QString, ProgramRules>> m_byBeginning;
    ProgramRules m_none;
};

const RuleBook &ruleBook()
{
    static const RuleBook book;
    return book;
}

bool matchesWord(QStringView operand, QStringView pattern)
{
    if (pattern.endsWith(u'*'))
        return operand.startsWith(pattern.chopped(1), Qt::CaseInsensitive);
    return operand.compare(pattern, Qt::CaseInsensitive) == 0;
}

/// Whether one of the leading @p operands from @p first on is @p wanted, with no word before it that does something.
bool matchesAnywhere(const QStringList &operands, qsizetype first, QStringView wanted)
{
    for (qsizetype i = 0; i < operands.size(); ++i) {
        if (i >= first && matchesWord(operands.at(i), wanted))
            return true;
        if (matchesAny(operands.at(i),
                       u"create delete remove set unset update add start stop restart reset run exec ssh"
                       u" invoke deploy patch import restore resize attach detach enable disable apply"
                       u" scale rollback promote publish submit cancel move rename sync"))
            return false;
    }
    return false;
}

bool matchesOperands(const QList<QStringView> &pattern, const Arguments &arguments)
{
    const QStringList &operands = arguments.operands;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u"**")
            return matchesAnywhere(operands.first(arguments.leading), i, pattern.at(i + 1));
        if (i >= operands.size() || !matchesWord(operands.at(i), pattern.at(i)))
            return false;
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
        u"(^|[/_.-])(restore|destroy|purge|wipe|nuke|drop|teardown|decommission)([_.-]|$)"_s);
    return expression.match(program).hasMatch();
}

Judgement unknown(const ProgramCall &call, const Arguments &arguments)
{
    if (call.program.isEmpty() || call.function)
        return {.effect = Effect::ReadOnly, .verdict = Verdict::Silent};
    const bool asksAboutItself = arguments.operands.isEmpty() && arguments.options.size() == 1 &&
                                 arguments.options.constFirst().value.isEmpty() && arguments.has(u"--version --help") &&
                                 !call.program.contains(u'/');
    if (asksAboutItself)
        return {.effect = Effect::ReadOnly, .verdict = Verdict::Shows};
    const QString script = call.program + u'/' + arguments.operands.value(0);
    return {.effect = soundsDestructive(script) ? Effect::Irreversible : Effect::Changing, .verdict = Verdict::Asserts};
}

/// Whether the options of a command that only looks may make it do more.
bool doesMore(const ProgramRules &rules, const Arguments &arguments)
{
    return std::ranges::any_of(rules.guards, [&arguments](const Guard &one) {
        if (!matchesOperands(one.operands, arguments))
            return false;
        const OptionGuard &guard = *one.guard;
        return arguments.has(guard.denied) || !(guard.allowed.isEmpty() || arguments.hasOnly(guard.allowed));
    });
}

Judgement judge(const ProgramCall &call)
{
    const ProgramRules &rules = ruleBook().rulesFor(call.program);
    const Arguments arguments = readArguments(call.arguments, rules.valueOptions);
    const CommandRule *best = nullptr;
    qsizetype weight = -1;
    for (const Pattern &pattern : rules.patterns) {
        if (pattern.weight() < weight || !matchesOperands(pattern.operands, arguments) ||
            !(pattern.rule->needs.isEmpty() || arguments.isOn(pattern.rule->needs)))
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
        const bool acts = judgement.effect > best->effect && best->judge != judgeCurl;
        judgement.verdict = onlyReads ? Verdict::Shows : acts ? Verdict::Asserts : best->verdict;
    }
    const bool guarded = judgement.effect == Effect::ReadOnly && doesMore(rules, arguments);
    if (guarded && best->judge == judgeCurl)
        judgement.effect = Effect::Changing;
    else if (guarded || arguments.has(best->unless))
        judgement = {.effect = std::max(judgement.effect, Effect::Changing), .verdict = Verdict::Asserts};
    return judgement;
}

/// @p own, made worse by where the output goes and by what cannot be known.
Effect effectAround(const ProgramCall &call, Effect own)
{
    if (call.writesDevice)
        return Effect::Irreversible;
    return call.writesFile || call.hidden ? std::max(own, Effect::Changing) : own;
}

/// Output that goes into a file is nothing to look at; curl alone writes an error page there and exits 0.
Verdict verdictAround(const ProgramCall &call, Verdict own)
{
    return own == Verdict::Shows && call.writesFile && call.program != u"curl" ? Verdict::Asserts : own;
}

/// `exit 1` and `return 1` make a verdict of what leads to them.
bool failsOnPurpose(const ProgramCall &call)
{
    const bool leaves = call.program == u"exit" || call.program == u"return";
    return leaves && !call.captured && !call.arguments.isEmpty() && call.arguments.constFirst() != u"0";
}

/// `zcat shop.sql.gz | psql shop`: a dump is written over what is there.
bool restores(const ProgramCall &source, const ProgramCall &call)
{
    return matchesAny(call.program, u"psql mysql sqlite3 mongorestore") &&
           matchesAny(source.program, u"zcat gzcat gunzip gzip bzcat bunzip2 xzcat unxz xz zstdcat unzstd zstd pg_dump pg_dumpall mysqldump pg_restore");
}

} // namespace

Effect effectOfCall(const ProgramCall &call)
{
    return effectAround(call, call.carrier ? Effect::ReadOnly : judge(call).effect);
}

Assessment assess(QStringView text)
{
    const ProgramCalls list = programCallsOf(text);
    Effect worst = list.opaque ? Effect::Changing : Effect::ReadOnly;
    bool asserts = false;
    bool shows = list.calls.isEmpty();
    bool lost = false; // nothing to look at, and yet the exit code says nothing
    const ProgramCall *before = nullptr;
    bool carried = false; // the pipe leads through `docker exec -i`
    for (const ProgramCall &call : list.calls) {
        if (before && (call.piped || carried) && restores(*before, call))
            worst = Effect::Irreversible;
        carried = call.carrier && (call.piped || carried);
        before = carried ? before : &call;
        const Judgement own =
            call.carrier ? Judgement{.effect = Effect::ReadOnly, .verdict = Verdict::Silent} : judge(call);
        worst = std::max(worst, effectAround(call, own.effect));
        const Verdict verdict = verdictAround(call, own.verdict);
        asserts = asserts || failsOnPurpose(call) || (verdict == Verdict::Asserts && call.decisive);
        shows = shows || (verdict != Verdict::Silent && !call.captured);
        lost = lost || call.lost;
    }
    return {.effect = worst, .asserts = asserts || !(shows || lost)};
}

Effect effectOf(QStringView text)
{
    return assess(text).effect;
}

bool assertsByItself(QStringView text)
{
    return assess(text).asserts;
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
