// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::conductor {

/// What of a procedure (by its id in the plan) is from an earlier release and neither bound nor confirmed: rule 4 refuses to
/// start it until somebody has settled it. What belongs to one of several ways is asked when that way is chosen.
[[nodiscard]] QList<runbook::Parameter> unsettledValues(const run::RunState &state, const QString &procedure);

/// Whether a procedure (by its id in the plan) takes the release back: a rollback or a restore, not a diagnosis.
[[nodiscard]] bool undoesRelease(const run::RunState &state, const QString &procedure);

/// The last such procedure that was completed in this run; nullptr where none was.
[[nodiscard]] const run::ProcedureRun *completedRollback(const run::RunState &state);

/// Whether there is one.
[[nodiscard]] bool isRolledBack(const run::RunState &state);

} // namespace slipway::conductor
