// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "runbook/plan.h"

namespace slipway::runbook {

/// Whether @p unit is read by the plan's shell rather than by an interpreter of its own.
[[nodiscard]] bool isShellUnit(const Unit &unit);

/// What reads the text of @p unit: its shebang, its `interpreter` attribute, or what its language names.
/// Errors: Refused where nothing is known to read that language.
[[nodiscard]] base::Result<QStringList> programFor(const Plan &plan, const Unit &unit);

struct Adjusted
{
    QString text;
    qsizetype at = 0;    ///< where something was put in
    qsizetype added = 0; ///< how much; 0 where nothing
    QString notice;
};

/// @p text with what it needs so that its last command can be fed: `docker exec` and `kubectl exec` get `-it`.
[[nodiscard]] Adjusted openForInput(const QString &text);

} // namespace slipway::runbook
