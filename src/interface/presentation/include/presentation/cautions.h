// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/draft.h"

namespace slipway::presentation {

/// What a person who goes live all the same should know, a sentence each: findings that are open or overridden, counted by
/// severity, values of procedures that are not settled, and that there is no way back.
[[nodiscard]] QStringList cautionsOf(const runbook::Plan &plan, const PreflightModel &items, const ParametersModel &values);

} // namespace slipway::presentation
