// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellmemory.h"

#include "runbook/shell.h"
#include "runbook/shellvariables.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

bool soundsSecret(const QString &name)
{
    static const QRegularExpression words(u"pass|pwd|secret|token|credential|private|api_?key|(^|_)key(_|$)|auth"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

/// What ran of commands in the shell that the units share, oldest first.
QList<const run::Execution *> commandsThatRan(const run::RunState &state)
{
    QList<const run::Execution *> commands;
    for (const run::Execution &execution : state.executions) {
        const auto *unit = state.planUnit(execution.unit);
        const bool shares = unit && !unit->unit.script && unit->unit.attributes.interpreter.isEmpty()
            && unit->unit.kind == runbook::UnitKind::Command;
        if (shares && execution.ended && execution.ended->ending == run::Ending::Exited)
            commands.append(&execution);
    }
    std::ranges::sort(commands, {}, &run::Execution::intendedAt);
    return commands;
}

class Memory
{
public:
    void take(const run::Execution &execution, const QString &title);
    [[nodiscard]] QList<Remembered> all() const { return m_all; }

private:
    void keep(const Remembered &one);

    QList<Remembered> m_all;
};

/// What is made of itself (`PATH=$PATH:/opt`) does not replace what it was made of.
void Memory::keep(const Remembered &one)
{
    const bool grows = one.line.contains(u'$' + one.name) || one.line.contains(u"${"_s + one.name);
    if (!grows)
        m_all.removeIf([&](const Remembered &known) { return known.name == one.name; });
    m_all.append(one);
}

/// The names that @p command gives a value of their own.
QStringList assignedBy(const runbook::ShellCommand &command)
{
    static const QRegularExpression assignment(u"\\A([A-Za-z_]\\w*)\\+?="_s);
    static const QStringList declaring = {u"export"_s, u"declare"_s, u"typeset"_s, u"readonly"_s};
    const bool declares = declaring.contains(command.words.first());
    QStringList names;
    for (const QString &word : declares ? command.words.sliced(1) : command.words) {
        if (const QString name = assignment.match(word).captured(1); !name.isEmpty())
            names.append(name);
        else if (!declares)
            return {}; // for one command only
    }
    return names;
}

void Memory::take(const run::Execution &execution, const QString &title)
{
    const auto came = [&](int line) { return execution.ended->exitCode == 0 || execution.ended->failingLine > line; };
    const runbook::ShellNames names = runbook::namesIn(execution.resolved.text);
    for (const runbook::ShellName &set : names.sets) {
        if (came(set.line))
            keep({set.name, {}, title, false, soundsSecret(set.name)});
    }
    for (const runbook::ShellCommand &command : runbook::commandsOf(execution.resolved.text)) {
        for (const QString &name : command.words.isEmpty() ? QStringList() : assignedBy(command)) {
            const bool secret = soundsSecret(name);
            if (came(command.line))
                keep({name, secret || command.text.contains(u'\n') ? QString() : command.text, title, false, secret});
        }
    }
    for (const runbook::ShellName &function : names.functions)
        keep({function.name, {}, title, true, false});
}

} // namespace

QList<Remembered> shellMemory(const run::RunState &state)
{
    Memory memory;
    for (const run::Execution *execution : commandsThatRan(state)) {
        if (!state.sessionSince.isValid() || execution->intendedAt >= state.sessionSince)
            memory.take(*execution, state.planUnit(execution->unit)->unit.title);
    }
    return memory.all();
}

} // namespace slipway::conductor
