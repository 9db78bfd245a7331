// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionfolder.h"

#include <QStringList>

namespace slipway::execution {

/// "PID NAME" of what still runs in the session that the command of @p folder led, whoever looks after it now. What left
/// that session on purpose, as a daemon does, is not found.
[[nodiscard]] QStringList leftovers(const ExecutionFolder &folder);

} // namespace slipway::execution
