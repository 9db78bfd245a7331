// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

namespace slipway::slipctl {

[[nodiscard]] QString toWord(run::Mode mode);
[[nodiscard]] QString toWord(run::Outcome outcome);
/// ISO 8601 in UTC; empty where @p at is not valid.
[[nodiscard]] QString instant(const QDateTime &at);

} // namespace slipway::slipctl
