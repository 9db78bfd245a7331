// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/runbook.h"

#include <QDate>

namespace slipway::runbook {

/// Everything wrong or risky in @p runbook that its text alone tells, sorted by line; @p today judges review dates.
/// Checks that need a program (bash -n) belong to preflight.
[[nodiscard]] QList<Finding> lint(const Runbook &runbook, QDate today);

/// Shell text that `bash -n` should read, placeholders filled so that they are no redirections.
struct BashCheck
{
    QString script;
    int line = 0; ///< of the script's first line in the runbook
};

/// Every shell text of @p runbook that someone may run.
[[nodiscard]] QList<BashCheck> scriptsToCheck(const Runbook &runbook);

/// Findings from what `bash -n` said of each of @p checks, empty where it had nothing to say.
[[nodiscard]] QList<Finding> findingsFromBash(const QList<BashCheck> &checks, const QStringList &messages);

} // namespace slipway::runbook
