// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "agenda.h"
#include "base/recorded.h"
#include "base/terminaltext.h"
#include "run/rules.h"
#include "tr.h"
#include "words.h"

#include <QFile>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

namespace {

using Style = Console::Style;

constexpr int mostLines = 40;        ///< of one output; the whole is in its file
constexpr qint64 mostBytes = 1 << 20; ///< read at once

QString durationOf(const run::ExecutionEnded &ended)
{
    if (!ended.startedAt.isValid() || !ended.endedAt.isValid())
        return {};
    const double seconds = static_cast<double>(ended.startedAt.msecsTo(ended.endedAt)) / 1000.0;
    return u", "_s + Tr::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

Style styleOf(run::Verdict verdict)
{
    switch (verdict) {
    case run::Verdict::Successful:
        return Style::Good;
    case run::Verdict::Failed:
    case run::Verdict::Error:
        return Style::Bad;
    default:
        return Style::Warning;
    }
}

QString wordOf(run::Verdict verdict)
{
    switch (verdict) {
    case run::Verdict::Successful:
        return Tr::tr("ok");
    case run::Verdict::Failed:
        return Tr::tr("failed");
    case run::Verdict::Error:
        return Tr::tr("error");
    default:
        return Tr::tr("to be judged");
    }
}

QString wordOf(run::Remedy remedy)
{
    switch (remedy) {
    case run::Remedy::Retry:
        return Tr::tr("retried");
    case run::Remedy::EditAndRetry:
        return Tr::tr("edited and retried");
    case run::Remedy::ContinueFromHere:
        return Tr::tr("continued from the failing line");
    case run::Remedy::Ignore:
        return Tr::tr("ignored");
    case run::Remedy::Fail:
        return Tr::tr("left as failed");
    }
    return {};
}

} // namespace

Progress::Progress(const Console &console, conductor::Conductor &conductor)
    : m_console(console)
    , m_conductor(conductor)
{
    connect(&conductor, &conductor::Conductor::changed, this,
            [this](const run::Event &event, const conductor::StatePtr &state) { tell(event, *state); });
    connect(&conductor, &conductor::Conductor::outputGrew, this, [this](const QString &execution) { tellOutput(execution); });
    connect(&conductor, &conductor::Conductor::measured, this,
            [this](const QString &execution, const QDateTime &, double value, const QString &label) {
                tellLook(execution, value, label);
            });
    connect(&conductor, &conductor::Conductor::recovered, this,
            [this] { m_console.line(Tr::tr("The journal works again.")); });
}

QString Progress::nameOf(const run::RunState &state, const QString &key) const
{
    if (const auto *unit = state.planUnit(key))
        return titleOf(*unit);
    if (const auto *step = state.planStep(key))
        return (step->number + u' ' + step->title).trimmed();
    return key;
}

void Progress::tell(const run::Event &event, const run::RunState &state)
{
    const auto say = [&](const QString &text, Style style = Style::Quiet) { m_console.line(text, style); };
    if (const auto *started = std::get_if<run::RunStarted>(&event.body)) {
        say((started->mode == run::Mode::Live ? Tr::tr("Run of “%1” %2 → %3") : Tr::tr("Rehearsal of “%1” %2 → %3"))
                .arg(started->plan.title, started->version, started->environment.name), Style::Strong);
        say(Tr::tr("Run %1").arg(event.envelope.run));
    } else if (const auto *intended = std::get_if<run::ExecutionIntended>(&event.body)) {
        tellStart(*intended, state);
    } else if (const auto *ended = std::get_if<run::ExecutionEnded>(&event.body)) {
        tellEnd(*ended, state);
    } else if (const auto *ticked = std::get_if<run::CheckTicked>(&event.body)) {
        if (ticked->ticked)
            say(u"✓ %1 %2"_s.arg(nameOf(state, ticked->unit), ticked->note), Style::Good);
        else
            say(Tr::tr("↶ Tick taken back: %1").arg(nameOf(state, ticked->unit)), Style::Warning);
    } else if (const auto *reopened = std::get_if<run::Reopened>(&event.body)) {
        say(Tr::tr("↶ Open again: %1 %2").arg(nameOf(state, reopened->subject), reopened->reason).trimmed(), Style::Warning);
    } else if (const auto *dismissed = std::get_if<run::Dismissed>(&event.body)) {
        say(u"– %1: %2"_s.arg(nameOf(state, dismissed->subject), base::inWords(dismissed->reason)));
    } else if (const auto *decided = std::get_if<run::InterruptionDecided>(&event.body)) {
        const auto &interruptions = state.interruptions;
        const auto about = std::ranges::find(interruptions, decided->interruption, &run::Interruption::id);
        const QString name = about == interruptions.end() ? QString() : nameOf(state, about->unit);
        say(u"  %1: %2 %3"_s.arg(name, wordOf(decided->remedy), decided->reason).trimmed(), Style::Warning);
    } else if (const auto *soak = std::get_if<run::SoakStarted>(&event.body)) {
        say(Tr::tr("… %1: waiting until %2").arg(nameOf(state, soak->step), QLocale().toString(soak->endsAt.toLocalTime().time(), u"HH:mm:ss")));
    } else if (const auto *procedure = std::get_if<run::ProcedureStarted>(&event.body)) {
        const auto found = std::ranges::find(state.plan().procedures, procedure->procedure, &runbook::PlanPhase::id);
        say(Tr::tr("Procedure: %1").arg(found == state.plan().procedures.end() ? procedure->procedure : found->title), Style::Warning);
    } else if (const auto *held = std::get_if<run::RunHeld>(&event.body)) {
        say(Tr::tr("On hold: %1").arg(base::inWords(held->reason)), Style::Warning);
    } else if (const auto *finished = std::get_if<run::RunFinished>(&event.body)) {
        say(Tr::tr("Finished: %1 %2").arg(wordOf(finished->outcome), finished->reason), Style::Strong);
    }
}

void Progress::tellStart(const run::ExecutionIntended &intended, const run::RunState &state)
{
    const QString again = intended.attempt > 1 ? u' ' + Tr::tr("(attempt %1)").arg(intended.attempt) : QString();
    m_console.line(u"▸ "_s + nameOf(state, run::unitKey(intended.procedure, intended.unit)) + again, Style::Strong);
    for (const QString &line : intended.resolved.text.split(u'\n'))
        m_console.line(u"    "_s + line);
}

void Progress::tellEnd(const run::ExecutionEnded &ended, const run::RunState &state)
{
    tellOutput(ended.execution);
    const Told told = m_told.take(ended.execution);
    if (told.lines == 0 && !ended.outputTail.isEmpty()) {
        for (const QString &line : ended.outputTail.split(u'\n').last(std::min<qsizetype>(10, ended.outputTail.count(u'\n') + 1)))
            m_console.line(u"    │ "_s + line, Style::Quiet);
    } else if (told.lines > mostLines) {
        const QString text = ended.outputTruncated ? Tr::tr("… what was kept of it: %1") : Tr::tr("… all of it: %1");
        m_console.line(u"    │ "_s + text.arg(m_conductor.outputPath(ended.execution)), Style::Quiet);
    }
    for (const QString &line : ended.diff.split(u'\n', Qt::SkipEmptyParts))
        m_console.line(u"    "_s + line);
    const QString name = nameOf(state, state.executions.value(ended.execution).unit);
    m_console.line(u"  %1: %2 (%3)%4"_s.arg(wordOf(ended.verdict), name, base::inWords(ended.verdictReason), durationOf(ended)), styleOf(ended.verdict));
    for (const QString &process : ended.stillRunning)
        m_console.line(u"  "_s + Tr::tr("what it started goes on: %1").arg(base::inWords(run::processesInWords({process}))), Style::Warning);
}

void Progress::tellOutput(const QString &execution)
{
    QFile file(m_conductor.outputPath(execution));
    Told &told = m_told[execution];
    if (told.lines > mostLines || !file.open(QIODevice::ReadOnly) || !file.seek(told.offset))
        return;
    const QByteArray bytes = file.read(mostBytes);
    qsizetype begin = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', begin)) {
        if (++told.lines <= mostLines)
            m_console.line(u"    │ "_s + base::terminalPlainText(bytes.sliced(begin, end - begin)), Style::Quiet);
        begin = end + 1;
    }
    told.offset += begin;
}

/// Looks are told as they change: the same answer every five seconds for half an hour is one line.
void Progress::tellLook(const QString &execution, double value, const QString &label)
{
    Told &told = m_told[execution];
    const QString number = std::isnan(value) ? QString() : QString::number(value, 'g', 3);
    const QString text = (label + u' ' + number).trimmed();
    if (label == told.lastLook || ++told.lines > mostLines)
        return;
    told.lastLook = label;
    m_console.line(u"    │ "_s + text, Style::Quiet);
}

} // namespace slipway::slipctl
