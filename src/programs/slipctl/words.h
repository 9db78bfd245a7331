// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"
#include "runbook/runbook.h"

namespace slipway::slipctl {

/// For programs, whatever the language.
[[nodiscard]] QString toWord(run::Mode mode);
[[nodiscard]] QString toWord(run::Outcome outcome);
/// For people.
[[nodiscard]] QString wordOf(run::Mode mode);
[[nodiscard]] QString wordOf(run::Outcome outcome);
[[nodiscard]] QString wordOf(runbook::UnitKind kind);
[[nodiscard]] QString wordOf(runbook::Finding::Severity severity);
/// ISO 8601 in UTC; empty where @p at is not valid.
[[nodiscard]] QString instant(const QDateTime &at);

} // namespace slipway::slipctl
