// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "base/text.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

constexpr int excerptLines = 24;
constexpr int excerptLineLength = 2000;

const runbook::PlanPhase *phaseCalled(const runbook::Plan &plan, const QString &id)
{
    for (const auto *phases : {&plan.phases, &plan.procedures}) {
        const auto found = std::ranges::find(*phases, id, &runbook::PlanPhase::id);
        if (found != phases->end())
            return &*found;
    }
    return nullptr;
}

QString numbered(const QString &number, const QString &title)
{
    return number.isEmpty() ? title : number + u' ' + title;
}

/// Ways to choose from have no name of their own: they go by that of their step.
QString titleOfGroup(const run::RunState &state, const runbook::AlternativeGroup &group)
{
    for (const auto *phases : {&state.plan().phases, &state.plan().procedures}) {
        for (const auto &phase : *phases) {
            for (const auto &step : phase.steps) {
                if (std::ranges::contains(step.groups, group.id, &runbook::AlternativeGroup::id))
                    return numbered(step.number, step.title);
            }
        }
    }
    return group.id;
}

} // namespace

Look lookOf(run::UnitStatus status)
{
    using enum run::UnitStatus;
    switch (status) {
    case Open:
        return {Tr::tr("Open"), u"○"_s};
    case Running:
        return {Tr::tr("Running"), u"▸"_s};
    case AwaitingVerdict:
        return {Tr::tr("Waits for a verdict"), u"?"_s};
    case Interrupted:
        return {Tr::tr("Failed, waits for a decision"), u"✗"_s};
    case Done:
        return {Tr::tr("Done"), u"✓"_s};
    case Failed:
        return {Tr::tr("Failed"), u"✗"_s};
    case Ignored:
        return {Tr::tr("Failed and let pass"), u"!"_s};
    case Skipped:
        return {Tr::tr("Skipped"), u"–"_s};
    case NotApplicable:
        return {Tr::tr("Not applicable"), u"–"_s};
    case NotChosen:
        return {Tr::tr("Not chosen"), u"–"_s};
    case Unknown:
        return {Tr::tr("Outcome unknown"), u"?"_s};
    }
    return {};
}

Look lookOf(const run::RunState &state)
{
    if (!state.finished)
        return {state.heldAt ? Tr::tr("On hold") : Tr::tr("Not finished"), u"○"_s};
    const auto outcome = state.finished->outcome;
    const bool good = outcome == run::Outcome::Done || outcome == run::Outcome::RolledBack;
    return {wordOf(outcome), good ? u"✓"_s : u"✗"_s};
}

QString wordOf(run::Outcome outcome)
{
    switch (outcome) {
    case run::Outcome::Done:
        return Tr::tr("Done");
    case run::Outcome::RolledBack:
        return Tr::tr("Rolled back");
    case run::Outcome::RolledBackUnverified:
        return Tr::tr("Rolled back, unverified");
    case run::Outcome::Aborted:
        return Tr::tr("Aborted");
    case run::Outcome::Failed:
        return Tr::tr("Failed");
    }
    return {};
}

QString wordOf(run::Remedy remedy)
{
    switch (remedy) {
    case run::Remedy::Retry:
        return Tr::tr("retry");
    case run::Remedy::EditAndRetry:
        return Tr::tr("edit and retry");
    case run::Remedy::ContinueFromHere:
        return Tr::tr("continue from the failing line");
    case run::Remedy::Ignore:
        return Tr::tr("ignore");
    case run::Remedy::Fail:
        return Tr::tr("let it stand as failed");
    }
    return {};
}

QString wordOf(run::Verdict verdict)
{
    switch (verdict) {
    case run::Verdict::None:
        return Tr::tr("no verdict");
    case run::Verdict::Successful:
        return Tr::tr("successful");
    case run::Verdict::Failed:
        return Tr::tr("failed");
    case run::Verdict::Error:
        return Tr::tr("could not be measured");
    case run::Verdict::Inconclusive:
        return Tr::tr("for a person to judge");
    }
    return {};
}

QString wordOf(runbook::UnitKind kind)
{
    using enum runbook::UnitKind;
    switch (kind) {
    case Command:
        return Tr::tr("Command");
    case Check:
        return Tr::tr("Check");
    case Watch:
        return Tr::tr("Watch");
    case HttpCheck:
        return Tr::tr("Health check");
    case FileEdit:
        return Tr::tr("File edit");
    case Transcript:
        return Tr::tr("Session with input");
    case Interactive:
        return Tr::tr("Interactive program");
    case Stream:
        return Tr::tr("Stream");
    case Note:
        return Tr::tr("Note");
    }
    return {};
}

QString endingOf(const run::ExecutionEnded &ended)
{
    switch (ended.ending) {
    case run::Ending::Exited:
        return Tr::tr("exit %1").arg(ended.exitCode);
    case run::Ending::Signalled:
        return Tr::tr("signal %1").arg(ended.signal);
    case run::Ending::Cancelled:
        return Tr::tr("cancelled");
    case run::Ending::TimedOut:
        return Tr::tr("timed out");
    case run::Ending::CouldNotStart:
        return Tr::tr("could not be started");
    case run::Ending::Unknown:
        return Tr::tr("outcome unknown");
    }
    return {};
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return u"–"_s;
    if (milliseconds < 1000)
        return Tr::tr("%1 ms").arg(milliseconds);
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return Tr::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000.0, 'f', 1));
    if (seconds < 3600)
        return Tr::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return Tr::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60, 2, 10, QLatin1Char('0'));
}

QString timeText(const QDateTime &at)
{
    return at.isValid() ? shortTimeText(at) + u" UTC"_s : u"–"_s;
}

QString shortTimeText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"–"_s;
}

QString clockText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(u"HH:mm:ss"_s) : u"–"_s;
}

QString titleOf(const run::RunState &state, const QString &key)
{
    if (const auto *group = state.planGroup(key))
        return titleOfGroup(state, *group);
    if (const auto *unit = state.planUnit(key))
        return unit->unit.title.isEmpty() ? unit->unit.text.section(u'\n', 0, 0) : unit->unit.title;
    if (const auto *step = state.planStep(key))
        return numbered(step->number, step->title);
    if (const auto *phase = phaseCalled(state.plan(), key))
        return numbered(phase->number, phase->title);
    const auto run = std::ranges::find(state.procedures, key, &run::ProcedureRun::instance);
    return run == state.procedures.end() ? key : titleOf(state, run->procedure);
}

QString cleaned(const QString &text)
{
    // ECMA-48: CSI, string controls (OSC, DCS, …) up to their terminator, and other two-character escapes.
    static const QRegularExpression escapes(
        uR"(\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~]))"_s);
    QString plainText = text;
    plainText.remove(escapes);
    plainText.replace("\r\n"_L1, "\n"_L1);
    if (plainText.contains(u'\r')) {
        QStringList lines = plainText.split(u'\n');
        for (QString &line : lines) {
            while (line.endsWith(u'\r'))
                line.chop(1);
            line = line.mid(line.lastIndexOf(u'\r') + 1);
        }
        plainText = lines.join(u'\n');
    }
    return base::visible(plainText);
}

QString excerpt(const QString &output)
{
    QStringList lines = cleaned(output).split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    const qsizetype dropped = lines.size() - excerptLines;
    if (dropped > 0)
        lines = QStringList{Tr::tr("… %1 earlier lines").arg(dropped)} + lines.mid(dropped);
    for (QString &line : lines) {
        if (line.size() > excerptLineLength)
            line = line.left(excerptLineLength) + Tr::tr(" … %1 more characters").arg(line.size() - excerptLineLength);
    }
    return lines.join(u'\n');
}

} // namespace slipway::report
