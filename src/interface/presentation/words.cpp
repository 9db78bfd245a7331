// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words.h"

#include "base/recorded.h"
#include "base/tr.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::presentation {
using base::Tr;

Look lookOf(run::UnitStatus status)
{
    using enum run::UnitStatus;
    switch (status) {
    case Open:
        return {Tr::tr("Open"), Tone::Neutral, QStringLiteral("state-open")};
    case Running:
        return {Tr::tr("Running"), Tone::Accent, QStringLiteral("state-running")};
    case AwaitingVerdict:
        return {Tr::tr("Looks right?"), Tone::Accent, QStringLiteral("state-question")};
    case Interrupted:
        return {Tr::tr("Failed"), Tone::Danger, QStringLiteral("state-failed")};
    case Done:
        return {Tr::tr("Done"), Tone::Success, QStringLiteral("state-done")};
    case Failed:
        return {Tr::tr("Failed"), Tone::Danger, QStringLiteral("state-failed")};
    case Ignored:
        return {Tr::tr("Ignored"), Tone::Warning, QStringLiteral("state-ignored")};
    case Skipped:
        return {Tr::tr("Skipped"), Tone::Neutral, QStringLiteral("state-skipped")};
    case NotApplicable:
        return {Tr::tr("Not applicable"), Tone::Neutral, QStringLiteral("state-not-applicable")};
    case NotChosen:
        return {Tr::tr("Not chosen"), Tone::Neutral, QStringLiteral("state-not-applicable")};
    case Unknown:
        return {Tr::tr("Outcome unknown"), Tone::Warning, QStringLiteral("state-unknown")};
    }
    return {};
}

Look lookOf(run::Stage stage, run::Mode mode)
{
    const bool rehearsal = mode == run::Mode::Rehearsal;
    switch (stage) {
    case run::Stage::NotStarted:
        return {Tr::tr("Preflight"), Tone::Neutral, QStringLiteral("preflight")};
    case run::Stage::Live:
        return rehearsal ? Look{Tr::tr("Rehearsal"), Tone::Rehearsal, QStringLiteral("rehearse")}
                         : Look{Tr::tr("Live"), Tone::Success, QStringLiteral("live")};
    case run::Stage::Holding:
        return {rehearsal ? Tr::tr("Rehearsal, holding") : Tr::tr("Holding"), Tone::Warning, QStringLiteral("hold")};
    case run::Stage::RollingBack:
        return {rehearsal ? Tr::tr("Rehearsal, rolling back") : Tr::tr("Rolling back"), Tone::Rollback,
                QStringLiteral("rollback")};
    case run::Stage::Finished:
        return {Tr::tr("Finished"), Tone::Neutral, QStringLiteral("state-done")};
    }
    return {};
}

Look lookOf(run::Outcome outcome)
{
    using enum run::Outcome;
    switch (outcome) {
    case Done:
        return {Tr::tr("Done"), Tone::Success, QStringLiteral("state-done")};
    case RolledBack:
        return {Tr::tr("Rolled back"), Tone::Rollback, QStringLiteral("rollback")};
    case RolledBackUnverified:
        return {Tr::tr("Rolled back, unverified"), Tone::Rollback, QStringLiteral("rollback")};
    case Aborted:
        return {Tr::tr("Aborted"), Tone::Warning, QStringLiteral("state-skipped")};
    case Failed:
        return {Tr::tr("Failed"), Tone::Danger, QStringLiteral("state-failed")};
    }
    return {};
}

Look lookOf(runbook::Finding::Severity severity)
{
    using enum runbook::Finding::Severity;
    switch (severity) {
    case Error:
        return {Tr::tr("Error"), Tone::Danger, QStringLiteral("state-failed")};
    case Warning:
        return {Tr::tr("Warning"), Tone::Warning, QStringLiteral("warning")};
    case Info:
        return {Tr::tr("Note", "severity of a finding"), Tone::Neutral, QStringLiteral("info")};
    }
    return {};
}

QString iconOf(runbook::UnitKind kind)
{
    using enum runbook::UnitKind;
    switch (kind) {
    case Command:
        return QStringLiteral("command");
    case Check:
        return QStringLiteral("check");
    case Watch:
        return QStringLiteral("watch");
    case HttpCheck:
        return QStringLiteral("http");
    case FileEdit:
        return QStringLiteral("edit");
    case Transcript:
    case Interactive:
        return QStringLiteral("terminal");
    case Stream:
        return QStringLiteral("stream");
    case Note:
        return QStringLiteral("info");
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
        return Tr::tr("Edit a file");
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

QString durationText(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds < 60'000)
        return Tr::tr("%1 s").arg(locale.toString(double(milliseconds) / 1000.0, 'f', milliseconds < 10'000 ? 1 : 0));
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 3600)
        return Tr::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return Tr::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60, 2, 10, QLatin1Char('0'));
}

Look lookOf(const run::Soak &soak)
{
    if (soak.ended->verdict != run::Verdict::Successful)
        return {Tr::tr("Inconclusive"), Tone::Warning, QStringLiteral("state-unknown")};
    if (soak.endedEarly())
        return {Tr::tr("Ended early"), Tone::Warning, QStringLiteral("state-skipped")};
    return {Tr::tr("Passed"), Tone::Success, QStringLiteral("state-done")};
}

QString endingOf(const run::Soak &soak)
{
    const QString reason = base::inWords(soak.ended->reason);
    if (!soak.endedEarly())
        return reason;
    const QString after = durationText(qint64(soak.waited) * 1000);
    return reason.isEmpty() ? Tr::tr("Ended early after %1").arg(after) : Tr::tr("Ended early after %1 (%2)").arg(after, reason);
}

QString countdownText(qint64 seconds)
{
    const qint64 left = std::max<qint64>(0, seconds);
    const QString minutes = QStringLiteral("%1:%2").arg(left % 3600 / 60, 2, 10, QLatin1Char('0'))
                                .arg(left % 60, 2, 10, QLatin1Char('0'));
    return left < 3600 ? minutes : QStringLiteral("%1:%2").arg(left / 3600).arg(minutes);
}

QString timeText(const QDateTime &at, QDate today)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QString time = local.time().toString(QStringLiteral("HH:mm:ss"));
    if (local.date() == today)
        return time;
    return QStringLiteral("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString titleOf(const QString &key, const run::RunState &state)
{
    if (const auto *unit = state.planUnit(key))
        return unit->unit.title;
    if (const auto *step = state.planStep(key))
        return QStringLiteral("%1 %2").arg(step->number, step->title).trimmed();
    for (const auto &phases : {state.plan().phases, state.plan().procedures}) {
        const auto phase = std::ranges::find(phases, key, &runbook::PlanPhase::id);
        if (phase != phases.end())
            return phase->title;
    }
    const auto run = std::ranges::find(state.procedures, key, &run::ProcedureRun::instance);
    return run == state.procedures.end() ? key : titleOf(run->procedure, state);
}

} // namespace slipway::presentation
