// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::runbook::reading {

/// The value that words such as "Should be >50", "Expected: PONG" or "should return `200`" name. Empty where they
/// name none that output could be compared with.
[[nodiscard]] QString expectationIn(QStringView words);

/// "Sample output:", "Expected response:": what follows is to be seen, not to be run.
[[nodiscard]] bool announcesOutput(QStringView label);

} // namespace slipway::runbook::reading
