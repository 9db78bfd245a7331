// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rules.h"
#include "sections.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

Spans shown(const QString &text)
{
    return {plain(text.isEmpty() ? u"–"_s : cleaned(text))};
}

QString duration(const run::RunState &state)
{
    const QDateTime end = state.finished ? state.finishedAt : state.lastEventAt;
    return state.startedAt.isValid() && end.isValid() ? durationText(state.startedAt.msecsTo(end)) : u"–"_s;
}

struct Counts
{
    int executions = 0;
    int failed = 0;
    QHash<run::UnitStatus, int> units;
};

Counts countsOf(const run::RunState &state)
{
    Counts counts;
    for (const run::Execution &execution : state.executions) {
        ++counts.executions;
        counts.failed += execution.ended && (execution.ended->verdict == run::Verdict::Failed ||
                                             execution.ended->verdict == run::Verdict::Error)
                             ? 1
                             : 0;
    }
    QStringList keys = run::orderedUnits(state);
    for (const run::ProcedureRun &procedure : state.procedures)
        keys += run::orderedUnits(state, procedure.instance);
    for (const QString &key : keys) {
        if (state.planUnit(key)->unit.kind != runbook::UnitKind::Note)
            ++counts.units[state.unitState(key).status];
    }
    return counts;
}

/// What came of everything, in lines for the header.
QList<std::pair<QString, Spans>> countFacts(const run::RunState &state)
{
    const Counts counts = countsOf(state);
    QStringList units;
    using enum run::UnitStatus;
    for (const auto status : {Done, Ignored, Skipped, NotApplicable, NotChosen, Failed, Interrupted, Unknown,
                              AwaitingVerdict, Running, Open}) {
        const Look look = lookOf(status);
        if (const int number = counts.units.value(status); number > 0)
            units.append(u"%1 %2 %3"_s.arg(look.mark).arg(number).arg(look.word.toLower()));
    }
    QList<std::pair<QString, Spans>> facts{
        {Tr::tr("Units"), shown(units.join(u", "_s))},
        {Tr::tr("Attempts"), shown(Tr::tr("%1, of which %2 failed").arg(counts.executions).arg(counts.failed))}};
    const auto add = [&](const QString &what, qsizetype number) {
        if (number > 0)
            facts.append({what, shown(QString::number(number))});
    };
    add(Tr::tr("Interruptions"), state.interruptions.size());
    add(Tr::tr("Rules overridden"), state.overrides.size());
    add(Tr::tr("Criteria declared met"), state.declared.size());
    return facts;
}

Facts headerFacts(const run::RunState &state)
{
    const run::RunStarted &started = state.started;
    const Look outcome = lookOf(state);
    Facts facts;
    facts.rows.append({Tr::tr("Outcome"), {strong(outcome.mark + u' ' + outcome.word)}});
    if (state.finished && !state.finished->reason.isEmpty())
        facts.rows.append({Tr::tr("Reason"), shown(state.finished->reason)});
    facts.rows.append(
        {Tr::tr("Mode"), {strong(state.rehearsal() ? Tr::tr("Rehearsal: nothing was changed") : Tr::tr("Live"))}});
    facts.rows.append({Tr::tr("Service"), shown(started.service)});
    facts.rows.append({Tr::tr("Version"), shown(started.version)});
    facts.rows.append({Tr::tr("Environment"), shown(started.environment.name)});
    facts.rows.append({Tr::tr("Led by"), shown(started.leader)});
    facts.rows.append({Tr::tr("Workstation"), shown(started.host)});
    facts.rows.append({Tr::tr("Started"), shown(timeText(state.startedAt))});
    facts.rows.append(
        {Tr::tr("Finished"), shown(state.finished ? timeText(state.finishedAt) : Tr::tr("not finished"))});
    facts.rows.append({Tr::tr("Duration"), shown(duration(state))});
    facts.rows += countFacts(state);
    facts.rows.append({Tr::tr("Runbook"), shown(started.runbookPath)});
    facts.rows.append({Tr::tr("Runbook SHA-256"), {code(started.runbookSha256)}});
    facts.rows.append({Tr::tr("Run"), {code(state.run)}});
    facts.rows.append({Tr::tr("Chain head"), {code(state.head)}});
    return facts;
}

} // namespace

QList<Block> summary(const run::RunState &state, const History &history)
{
    QList<Block> blocks{Heading{1, Tr::tr("Summary"), {}}, headerFacts(state)};
    const auto &fingerprint = state.started.environment.fingerprint;
    if (!fingerprint.isEmpty()) {
        Table table{{Tr::tr("Environment recognised by"), Tr::tr("Value at the start")}, {1, 2}, {}};
        for (const auto &[name, value] : fingerprint.asKeyValueRange())
            table.rows.append({shown(name), {code(cleaned(value))}});
        blocks.append(table);
    }
    if (const auto attached = history.all<run::ConductorAttached>(); attached.size() > 1) {
        Table table{{Tr::tr("Conducted from"), Tr::tr("Since"), Tr::tr("By"), Tr::tr("Note")}, {2, 3, 2, 4}, {}};
        for (const run::Event *event : attached) {
            const auto &body = std::get<run::ConductorAttached>(event->body);
            table.rows.append({shown(body.host), shown(timeText(event->envelope.at)), shown(event->envelope.actor),
                               shown(body.note)});
        }
        blocks.append(table);
    }
    blocks.append(Paragraph{{plain(Tr::tr("All times are UTC."))}, Paragraph::Kind::Quiet, {}, 0});
    return blocks;
}

} // namespace slipway::report
