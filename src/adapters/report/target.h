// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace slipway::report {

/// Whether a report may replace what is at @p path. Saving renames a new file over the old one, which would do away
/// with a device, pipe or socket of that name.
[[nodiscard]] base::Status checkTarget(const QString &path);

} // namespace slipway::report
