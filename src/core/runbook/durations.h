// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words.h"

namespace slipway::runbook::reading {

/// Whether @p text says when something happens: "30 minutes before", "T-30", "22:00 UTC".
[[nodiscard]] bool isTiming(QStringView text, const Topics &topics);

/// Length of a milestone such as "T-30 min", "T+1h", "D-1" or "22:00" at the start of @p text; 0 where there is none.
[[nodiscard]] qsizetype milestoneLength(QStringView text);

} // namespace slipway::runbook::reading
