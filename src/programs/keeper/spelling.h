// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms.h"

namespace slipway::keeper {

/// @p text in pieces, each with every spelling that URLs, JSON, HTML, SQL and shells have for it. Which characters are
/// escaped differs from program to program, so each is looked for both ways.
[[nodiscard]] std::vector<Form::Piece> spelled(std::string_view text);

[[nodiscard]] std::string hexOf(char c, std::string_view digits);

} // namespace slipway::keeper
