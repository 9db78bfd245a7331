// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::conductor {

/// Rule 11: what is left to do, fully resolved, as Markdown to go on by hand. Secrets stay placeholders.
[[nodiscard]] QString lifeboat(const run::RunState &state);

} // namespace slipway::conductor
