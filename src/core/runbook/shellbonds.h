// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/shell.h"

namespace slipway::runbook {

/// Joins those of @p parts of @p text that only make sense in one process: what comes after a trap, an `exec` that
/// moves streams, a `ulimit` or new positional parameters; a background job and what waits for it or ends it. Alternatives
/// stay apart.
[[nodiscard]] QList<ShellPart> keepBound(const QList<ShellPart> &parts, QStringView text);

/// Whether @p after only makes sense in the process in which @p before ran.
[[nodiscard]] bool needsProcessOf(QStringView before, QStringView after);

} // namespace slipway::runbook
