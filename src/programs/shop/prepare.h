// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>

namespace slipway::shop {

/// Makes @p directory a working copy of the sample release: its runbooks, scripts, settings and releases.
///
/// The shop's ports are a block of ten from @p firstPort on (a multiple of ten, 1030 to 32750; by default the
/// block that the directory already has, else 28080). Scripts and settings are renewed each time; the runbooks
/// are a person's to edit and written anew only where they are missing or @p firstPort is given. What a running
/// shop has stored stays.
[[nodiscard]] base::Status prepare(const QString &directory, std::optional<int> firstPort);

} // namespace slipway::shop
