// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "runbook/runbook.h"

#include <QJsonObject>

namespace slipway::runbook {

/// The contract of `slipctl show --json`: keys always present, every object with its line.
[[nodiscard]] QJsonObject toShowJson(const Runbook &runbook, const QList<Finding> &findings);

/// Lossless form of one unit, for the plan embedded in a run.
[[nodiscard]] QJsonObject toJson(const Unit &unit);
[[nodiscard]] base::Result<Unit> unitFromJson(const QJsonObject &object);

/// The words used in JSON and events: "command", "http_check", …
[[nodiscard]] QString toWord(UnitKind kind);
[[nodiscard]] QString toWord(Effect effect);
[[nodiscard]] QString toWord(Finding::Severity severity);

} // namespace slipway::runbook
