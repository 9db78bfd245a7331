// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recorded.h"
#include "base/text.h"
#include "run/rules.h"
#include "sections.h"
#include "tables.h"
#include "telling.h"
#include "unitrecord.h"
#include "words.h"

// The chapters that gather one kind of event each.

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

Spans valueOf(const runbook::Binding &binding)
{
    if (binding.secret)
        return {plain(Tr::tr("secret, not recorded"))};
    return {code(base::visible(binding.value))};
}

bool onOneDay(const run::RunState &state)
{
    return state.startedAt.toUTC().date() == state.lastEventAt.toUTC().date();
}

} // namespace

Spans shown(const QString &text)
{
    return {plain(text.isEmpty() ? u"–"_s : cleaned(text))};
}

QString whoWhen(const run::Event &event)
{
    return Tr::tr("%1, %2").arg(event.envelope.actor, shortTimeText(event.envelope.at));
}

QList<Block> chapter(const QString &title, const Table &table)
{
    if (table.rows.isEmpty())
        return {};
    return {Heading{1, title, {}}, table};
}

QList<Block> parameters(const run::RunState &state, const History &history)
{
    Table table{{Tr::tr("In the runbook"), Tr::tr("In this run"), Tr::tr("By, when")}, {3, 3, 3}, {}};
    for (const runbook::Binding &binding : state.started.bindings)
        table.rows.append({{code(base::visible(binding.literal))}, valueOf(binding), shown(Tr::tr("at the start"))});
    for (const run::Event *event : history.all<run::BindingChanged>()) {
        const auto &binding = std::get<run::BindingChanged>(event->body).binding;
        table.rows.append({{code(base::visible(binding.literal))}, valueOf(binding), shown(whoWhen(*event))});
    }
    for (const run::Event *event : history.all<run::LiteralConfirmed>()) {
        const auto &body = std::get<run::LiteralConfirmed>(event->body);
        const QString right = body.reason.isEmpty() ? Tr::tr("confirmed as it stands")
                                                    : Tr::tr("confirmed as it stands: %1").arg(body.reason);
        table.rows.append({{code(base::visible(body.literal))}, shown(right), shown(whoWhen(*event))});
    }
    return chapter(Tr::tr("Parameters"), table);
}

QList<Block> overrides(const run::RunState &state, const History &history)
{
    Table table{{Tr::tr("Rule"), Tr::tr("For"), Tr::tr("Reason"), Tr::tr("By, when")}, {2, 3, 4, 3}, {}};
    for (const run::Event *event : history.all<run::Overridden>()) {
        const auto &body = std::get<run::Overridden>(event->body);
        table.rows.append(
            {shown(body.rule), shown(titleOf(state, body.subject)), shown(body.reason), shown(whoWhen(*event))});
    }
    return chapter(Tr::tr("Rules overridden"), table);
}

QList<Block> dismissals(const run::RunState &state, const History &history)
{
    Table table{{Tr::tr("What"), Tr::tr("How"), Tr::tr("Reason"), Tr::tr("By, when")}, {4, 2, 4, 3}, {}};
    for (const run::Event *event : history.all<run::Dismissed>()) {
        const auto &body = std::get<run::Dismissed>(event->body);
        const auto status =
            body.disposition == run::Disposition::Skipped ? run::UnitStatus::Skipped : run::UnitStatus::NotApplicable;
        table.rows.append({shown(titleOf(state, body.subject)), shown(lookOf(status).word), shown(base::inWords(body.reason)),
                           shown(whoWhen(*event))});
    }
    return chapter(Tr::tr("Skipped and not applicable"), table);
}

QList<Block> notes(const run::RunState &state, const History &)
{
    if (state.notes.isEmpty())
        return {};
    QList<Block> blocks{Heading{1, Tr::tr("Notes"), {}}};
    for (const run::TimedNote &note : state.notes) {
        Spans spans{strong(Tr::tr("%1, %2").arg(note.by, timeText(note.at)))};
        if (!note.subject.isEmpty())
            spans.append(plain(Tr::tr(" on %1").arg(base::visible(titleOf(state, note.subject)))));
        spans.append(plain(u": "_s + cleaned(note.text)));
        blocks.append(Paragraph{spans, Paragraph::Kind::Body, {}, 0});
        blocks += attachmentLines(note.attachments);
    }
    return blocks;
}

QList<Block> contacts(const run::RunState &state, const History &)
{
    const runbook::Contacts &contacts = state.plan().contacts;
    Table table{{Tr::tr("Role"), Tr::tr("Name"), Tr::tr("Contact")}, {3, 3, 4}, {}};
    for (const runbook::Person &person : contacts.people)
        table.rows.append({shown(person.role), shown(person.name), shown(person.contact)});
    for (const runbook::Channel &channel : contacts.channels)
        table.rows.append({shown(channel.label), shown({}), shown(channel.value)});
    return chapter(Tr::tr("Contacts"), table);
}

QList<Block> timeline(const run::RunState &state, const History &history)
{
    const bool oneDay = onOneDay(state);
    const QString when =
        oneDay ? Tr::tr("Time, %1").arg(state.startedAt.toUTC().toString(u"yyyy-MM-dd"_s)) : Tr::tr("Time (UTC)");
    Table table{{Tr::tr("No."), when, Tr::tr("Who"), Tr::tr("What")}, {1, oneDay ? 2 : 3, 2, 9}, {}};
    for (const run::Event *event : history.inOrder()) {
        // That it runs is told by its end; the record keeps the starting time there.
        if (std::holds_alternative<run::ExecutionStarted>(event->body))
            continue;
        const run::Envelope &envelope = event->envelope;
        table.rows.append({shown(QString::number(envelope.seq)),
                           shown(oneDay ? clockText(envelope.at) : shortTimeText(envelope.at)), shown(envelope.actor),
                           shown(sentence(state, *event))});
    }
    return chapter(Tr::tr("Timeline"), table);
}

QList<Block> verification(const run::RunState &state, const History &)
{
    Facts facts;
    facts.rows.append({Tr::tr("Events"), {plain(QString::number(state.seq))}});
    facts.rows.append({Tr::tr("Last event"), shown(timeText(state.lastEventAt))});
    facts.rows.append({Tr::tr("Chain head"), {code(state.head)}});
    facts.rows.append({Tr::tr("Runbook SHA-256"), {code(state.started.runbookSha256)}});
    return {Heading{1, Tr::tr("How to verify this record"), {}},
            Paragraph{
                {plain(Tr::tr("Every event of the run holds the hash of the one before it. Where an event is changed, "
                              "removed or added, the chain head differs from the one printed here. To compute it again "
                              "from the journal:"))},
                Paragraph::Kind::Body,
                {},
                0},
            Code{{}, u"slipctl verify "_s + state.run, false},
            Paragraph{
                {plain(Tr::tr("The whole journal of the run, from which anybody can compute the chain without Slipway, "
                              "is exported by:"))},
                Paragraph::Kind::Body,
                {},
                0},
            Code{{}, u"slipctl report "_s + state.run + u" --to record.json"_s, false},
            facts};
}

} // namespace slipway::report
