// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/runcatalog.h"
#include "run/state.h"

#include <chrono>

namespace slipway::presentation {

/// How long such a release usually takes: the median of the latest five runs of the same runbook and service that were
/// carried to their end in the same mode. Nothing where there was none.
[[nodiscard]] std::optional<std::chrono::seconds> usualDuration(const QList<ports::RunSummary> &runs,
                                                                const run::RunState &state);

} // namespace slipway::presentation
