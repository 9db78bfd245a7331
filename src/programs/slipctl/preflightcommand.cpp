// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement.h"

#include "tr.h"

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

namespace {

using Level = conductor::PreflightItem::Level;

Console::Style styleOf(Level level)
{
    switch (level) {
    case Level::Blocks:
        return Console::Style::Bad;
    case Level::Warns:
        return Console::Style::Warning;
    case Level::Fine:
        break;
    }
    return Console::Style::Plain;
}

QString wordOf(Level level)
{
    switch (level) {
    case Level::Blocks:
        return Tr::tr("blocks");
    case Level::Warns:
        return Tr::tr("warns");
    case Level::Fine:
        break;
    }
    return Tr::tr("fine");
}

QString linesOf(const conductor::PreflightItem &item)
{
    QStringList lines;
    for (const int line : item.lines.first(std::min<qsizetype>(item.lines.size(), 5)))
        lines.append(QString::number(line));
    return lines.isEmpty() ? QString() : u' ' + Tr::tr("(line %1)").arg(lines.join(u", "_s));
}

void print(const Console &console, const conductor::PreflightReport &report, const Settlement &settlement)
{
    const QStringList words{wordOf(Level::Blocks), wordOf(Level::Warns), wordOf(Level::Fine), Tr::tr("let go"), Tr::tr("here")};
    const qsizetype width = std::ranges::max(words, {}, &QString::size).size() + 2;
    for (const conductor::PreflightItem &item : report.items) {
        const QString word = settlement.overrides(item) ? Tr::tr("let go") : wordOf(item.level);
        console.line(word.leftJustified(width) + item.message + linesOf(item) + u" ["_s + item.rule + u']', styleOf(item.level));
        if (item.level != Level::Fine && !item.remedy.isEmpty())
            console.line(QString(width, u' ') + item.remedy, Console::Style::Quiet);
    }
    for (const auto &[name, value] : report.fingerprint.asKeyValueRange())
        console.line(Tr::tr("here").leftJustified(width) + name + u": "_s + value);
    console.line();
}

} // namespace

void preflight(Invocation &invocation)
{
    const base::Result<Source> source = readSource(invocation.argument(0));
    if (!source)
        return invocation.fail(source.error());
    const auto answers = answersOf(invocation);
    if (!answers)
        return invocation.fail(answers.error());
    const base::Result<Settlement> settled = settlementOf(*source, answers->value_or(Answers{}), invocation);
    if (!settled)
        return invocation.fail(settled.error());
    conductor::preflight(
        preflightRequest(*source, *settled, modeOf(invocation)), invocation.services().machine(), QDate::currentDate(),
        &invocation,
        [&invocation, answers = answers->value_or(Answers{}),
         settlement = *settled](const base::Result<conductor::PreflightReport> &report) mutable {
            if (!report)
                return invocation.fail(report.error());
            const auto open = openBlockers(*report, answers, settlement);
            print(invocation.console(), *report, settlement);
            invocation.console().line(open.isEmpty() ? Tr::tr("Nothing blocks.")
                                                     : Tr::tr("%1 of %2 lines block.").arg(open.size()).arg(report->items.size()),
                                      Console::Style::Strong);
            invocation.finish(open.isEmpty() ? 0 : 1);
        });
}

} // namespace slipway::slipctl
