// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitrecord.h"

#include "base/recorded.h"
#include "base/text.h"
#include "measured.h"
#include "run/rules.h"
#include "telling.h"
#include "words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

Paragraph quiet(Spans spans)
{
    return {std::move(spans), Paragraph::Kind::Quiet, {}, 0};
}

Paragraph notice(Spans spans)
{
    return {std::move(spans), Paragraph::Kind::Notice, {}, 0};
}

QString whoWhen(const run::Event &event)
{
    return Tr::tr("%1, %2").arg(event.envelope.actor, timeText(event.envelope.at));
}

/// What the program was given, exactly: text, query, address or file, then its input.
QString commandText(const runbook::ResolvedUnit &resolved)
{
    QString text = resolved.text;
    if (text.isEmpty())
        text = !resolved.promql.isEmpty() ? resolved.promql : !resolved.url.isEmpty() ? resolved.url : resolved.path;
    for (const QString &line : resolved.input)
        text += u"\n>>> "_s + line;
    return base::visible(text);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

/// Writes the events of a unit as blocks, each in its own way.
class UnitWriter
{
public:
    UnitWriter(const run::RunState &state, const Whereabouts &usual, QList<Block> &blocks)
        : m_state(state)
        , m_usual(usual)
        , m_blocks(blocks)
    {
    }

    void write(const run::Event &event)
    {
        if (const auto *intended = std::get_if<run::ExecutionIntended>(&event.body))
            writeIntent(event, *intended);
        else if (const auto *ended = std::get_if<run::ExecutionEnded>(&event.body))
            writeEnd(*ended);
        else if (!std::holds_alternative<run::ExecutionStarted>(event.body))
            writeLine(event);
    }

private:
    void writeIntent(const run::Event &event, const run::ExecutionIntended &intended)
    {
        const auto &resolved = intended.resolved;
        const QStringList facts = whereWords(whereaboutsOf(resolved), m_usual);
        Spans spans{strong(Tr::tr("Attempt %1").arg(intended.attempt)),
                    plain(Tr::tr(" started by %1").arg(whoWhen(event)))};
        if (!facts.isEmpty())
            spans.append(plain(u", "_s + facts.join(u", "_s)));
        m_blocks.append(quiet(spans));
        const QString caption =
            resolved.kind == runbook::UnitKind::Command ? Tr::tr("Command as run") : wordOf(resolved.kind);
        m_blocks.append(Code{caption, commandText(resolved), false});
        for (const QString &accepted : intended.accepted)
            m_blocks.append(quiet({plain(Tr::tr("Accepted: %1").arg(accepted))}));
        const auto execution = m_state.executions.constFind(intended.execution);
        if (execution == m_state.executions.cend() || !execution->ended)
            m_blocks.append(notice({plain(Tr::tr("It has not ended in this record."))}));
    }

    void writeEnd(const run::ExecutionEnded &ended)
    {
        Spans spans{strong(endingOf(ended))};
        if (ended.startedAt.isValid() && ended.endedAt.isValid()) {
            spans.append(plain(Tr::tr(" after %1, %2 to %3 UTC")
                                   .arg(durationText(ended.startedAt.msecsTo(ended.endedAt)),
                                        clockText(ended.startedAt), clockText(ended.endedAt))));
        }
        spans.append(plain(Tr::tr(" · verdict: %1").arg(wordOf(ended.verdict))));
        if (!ended.verdictReason.isEmpty())
            spans.append(plain(u" ("_s + base::inWords(ended.verdictReason) + u')'));
        if (ended.failingLine > 0)
            spans.append(plain(Tr::tr(" · failing line: %1").arg(ended.failingLine)));
        m_blocks.append(quiet(spans));
        writeOutput(ended);
        if (!ended.diff.isEmpty())
            m_blocks.append(Code{Tr::tr("What changed in the file"), cleaned(ended.diff), true});
        m_blocks += measuredBlocks(ended.measured);
        if (!ended.stillRunning.isEmpty())
            m_blocks.append(
                notice({plain(Tr::tr("Went on afterwards: %1").arg(base::inWords(run::processesInWords(ended.stillRunning))))}));
    }

    void writeOutput(const run::ExecutionEnded &ended)
    {
        const QString kept =
            sizeText(ended.outputBytes) + (ended.outputTruncated ? u", "_s + cleaned(run::missingOutput(ended)) : QString()) +
            (ended.outputSha256.isEmpty() ? QString() : Tr::tr(", SHA-256 %1").arg(ended.outputSha256));
        const bool isKept = ended.outputBytes > 0 || !ended.outputSha256.isEmpty();
        if (!ended.outputTail.isEmpty())
            m_blocks.append(
                Code{isKept ? Tr::tr("Output, %1").arg(kept) : Tr::tr("Answer"), excerpt(ended.outputTail), true});
        else if (isKept)
            m_blocks.append(quiet({plain(Tr::tr("Kept: %1").arg(kept))}));
    }

    void writeLine(const run::Event &event)
    {
        const bool matters = std::holds_alternative<run::InterruptionRaised>(event.body) ||
                             std::holds_alternative<run::InterruptionDecided>(event.body) ||
                             std::holds_alternative<run::Overridden>(event.body);
        const Spans spans{strong(whoWhen(event)), plain(u": "_s + cleaned(sentence(m_state, event)))};
        m_blocks.append(matters ? notice(spans) : quiet(spans));
        if (const auto *decided = std::get_if<run::InterruptionDecided>(&event.body);
            decided && !decided->editedText.isEmpty())
            m_blocks.append(Code{Tr::tr("Edited command"), base::visible(decided->editedText), false});
        if (const auto *ticked = std::get_if<run::CheckTicked>(&event.body); ticked && ticked->ticked)
            attach(ticked->attachments);
        if (const auto *attached = std::get_if<run::EvidenceAttached>(&event.body))
            attach(attached->attachments);
        if (const auto *note = std::get_if<run::NoteAdded>(&event.body))
            attach(note->attachments);
    }

    /// A tick repeats what was attached before it: told once.
    void attach(const QList<run::Attachment> &attachments)
    {
        QList<run::Attachment> fresh = attachments;
        fresh.removeIf([this](const run::Attachment &one) { return m_attached.contains(one); });
        m_attached += fresh;
        m_blocks += attachmentLines(fresh);
    }

    const run::RunState &m_state;
    const Whereabouts &m_usual;
    QList<Block> &m_blocks;
    QList<run::Attachment> m_attached;
};

/// The one thing that happened, where a line tells it all: ticked, skipped or not applicable.
const run::Event *onlyEvent(const QList<const run::Event *> &events)
{
    if (events.size() != 1)
        return nullptr;
    const auto *tick = std::get_if<run::CheckTicked>(&events.first()->body);
    const bool ticked = tick && tick->ticked && tick->attachments.isEmpty();
    return ticked || std::holds_alternative<run::Dismissed>(events.first()->body) ? events.first() : nullptr;
}

Paragraph inALine(const run::RunState &state, const QString &key, const run::Event *event)
{
    const auto *unit = state.planUnit(key);
    const run::UnitState unitState = state.unitState(key);
    const Look look =
        unit->unit.kind == runbook::UnitKind::Note ? Look{wordOf(unit->unit.kind), u"·"_s} : lookOf(unitState.status);
    Spans spans{strong(look.word), plain(u": "_s + base::visible(titleOf(state, key)))};
    if (event)
        spans.append(plain(u" — "_s + whoWhen(*event)));
    if (!unitState.note.isEmpty())
        spans.append(plain(u" — "_s + cleaned(unitState.note)));
    spans.append(plain(Tr::tr(" (line %1)").arg(unit->unit.line)));
    return {spans, Paragraph::Kind::Bullet, look.mark, 0};
}

} // namespace

QStringList whereWords(const Whereabouts &where, const Whereabouts &known)
{
    QStringList words;
    if (!where.target.isEmpty() && where.target != known.target)
        words.append(Tr::tr("on %1").arg(where.target));
    if (!where.cwd.isEmpty() && where.cwd != known.cwd)
        words.append(Tr::tr("in %1").arg(where.cwd));
    if (!where.program.isEmpty() && where.program != known.program)
        words.append(Tr::tr("by %1").arg(where.program));
    return words;
}

QList<Block> unitRecord(const run::RunState &state, const History &history, const QString &key)
{
    const auto *unit = state.planUnit(key);
    if (!unit)
        return {};
    const auto events = history.of(key);
    const run::Event *only = onlyEvent(events);
    if (only || events.isEmpty())
        return {inALine(state, key, only)};
    const Look look = lookOf(state.unitState(key).status);
    QList<Block> blocks{
        Heading{4, u"%1: %2"_s.arg(look.word, base::visible(titleOf(state, key))), look.mark},
        quiet({plain(Tr::tr("%1, line %2 of the runbook").arg(wordOf(unit->unit.kind)).arg(unit->unit.line))})};
    UnitWriter writer(state, history.usual(), blocks);
    for (const run::Event *event : events)
        writer.write(*event);
    return blocks;
}

QList<Block> eventLines(const run::RunState &state, const History &history, const QString &key)
{
    QList<Block> blocks;
    UnitWriter writer(state, history.usual(), blocks);
    for (const run::Event *event : history.of(key))
        writer.write(*event);
    return blocks;
}

QList<Block> attachmentLines(const QList<run::Attachment> &attachments)
{
    QList<Block> blocks;
    for (const run::Attachment &attachment : attachments) {
        blocks.append(Paragraph{{plain(Tr::tr("%1 (%2, %3), SHA-256 ")
                                           .arg(attachment.name, attachment.mediaType, sizeText(attachment.bytes))),
                                 code(attachment.sha256)},
                                Paragraph::Kind::Bullet,
                                u"•"_s,
                                1});
        if (attachment.mediaType.startsWith("image/"_L1))
            blocks.append(Picture{attachment.name, attachment.sha256, {}});
    }
    return blocks;
}

} // namespace slipway::report
