// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/runbook.h"

#include <QDate>

namespace slipway::runbook {

/// Everything wrong or risky in @p runbook that its text alone tells, sorted by line; @p today judges review dates.
/// Checks that need a program (bash -n) belong to preflight.
[[nodiscard]] QList<Finding> lint(const Runbook &runbook, QDate today);

} // namespace slipway::runbook
