// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terminaltext.h"
#include "presentation/tokens.h"

#include <QTextCharFormat>

namespace slipway::widgets {

/// How a terminal's style looks on this scheme's output ground.
[[nodiscard]] QTextCharFormat formatOf(const base::TerminalStyle &style, const presentation::Tokens &tokens);

} // namespace slipway::widgets
