// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tr.h"
#include "run/state.h"

#include <QCoreApplication>

namespace slipway::report {

using base::Tr;

/// A state in a word and a sign, so that a black and white print tells it too.
struct Look
{
    QString word;
    QString mark;
};
[[nodiscard]] Look lookOf(run::UnitStatus status);
[[nodiscard]] Look lookOf(const run::RunState &state);
[[nodiscard]] QString wordOf(run::Outcome outcome);
[[nodiscard]] QString wordOf(run::Remedy remedy);
[[nodiscard]] QString wordOf(run::Verdict verdict);
[[nodiscard]] QString wordOf(runbook::UnitKind kind);

/// "exit 0", "signal 9", "cancelled", …
[[nodiscard]] QString endingOf(const run::ExecutionEnded &ended);

/// "1.5 s", "4 min 05 s", "1 h 12 min".
[[nodiscard]] QString durationText(qint64 milliseconds);
/// "2026-03-02 20:00:03 UTC"; a dash where it is not known.
[[nodiscard]] QString timeText(const QDateTime &at);
/// "2026-03-02 20:00:03", where it is said elsewhere that times are UTC.
[[nodiscard]] QString shortTimeText(const QDateTime &at);
/// "20:00:03"
[[nodiscard]] QString clockText(const QDateTime &at);

/// The name of whatever has this key: unit, step, phase, group, procedure or its run.
[[nodiscard]] QString titleOf(const run::RunState &state, const QString &key);

/// Text as a terminal would have left it: escape sequences and overwritten progress lines gone, what remains invisible
/// shown as such.
[[nodiscard]] QString cleaned(const QString &text);

/// The last lines of a command's output that a record shows, with a line for what was left out.
[[nodiscard]] QString excerpt(const QString &output);

} // namespace slipway::report
