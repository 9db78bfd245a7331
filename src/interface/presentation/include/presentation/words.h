// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/tokens.h"
#include "run/state.h"

namespace slipway::presentation {

/// How a state is told: in a word, in a colour and by a shape, never by colour alone.
struct Look
{
    QString word;
    Tone tone = Tone::Neutral;
    QString icon; ///< name of an icon in resources/icons
};

[[nodiscard]] Look lookOf(run::UnitStatus status);
[[nodiscard]] Look lookOf(run::Stage stage, run::Mode mode);
[[nodiscard]] Look lookOf(run::Outcome outcome);
[[nodiscard]] Look lookOf(runbook::Finding::Severity severity);
/// Of a soak that has ended.
[[nodiscard]] Look lookOf(const run::Soak &soak);
/// Why a soak ended, and after how long where it was ended early.
[[nodiscard]] QString endingOf(const run::Soak &soak);
/// The icon of a kind of unit.
[[nodiscard]] QString iconOf(runbook::UnitKind kind);
[[nodiscard]] QString wordOf(runbook::UnitKind kind);

/// "3.2 s", "4 min 05 s", "1 h 12 min".
[[nodiscard]] QString durationText(qint64 milliseconds);
/// "04:59" or "1:02:03", for what counts.
[[nodiscard]] QString countdownText(qint64 seconds);
/// Time of day in the person's locale, with the date where it is another day than @p today.
[[nodiscard]] QString timeText(const QDateTime &at, QDate today);

/// One event in a sentence, as the journal shows it. @p state is the run with the event folded in.
struct Telling
{
    QString sentence;
    QString detail; ///< reason, note, output tail; may be empty
    Tone tone = Tone::Neutral;
    QString icon;
    QString subject; ///< unit or step it is about; may be empty
};
[[nodiscard]] Telling tell(const run::Event &event, const run::RunState &state);

/// The title of whatever has this key: unit, step, phase, procedure instance.
[[nodiscard]] QString titleOf(const QString &key, const run::RunState &state);

} // namespace slipway::presentation
