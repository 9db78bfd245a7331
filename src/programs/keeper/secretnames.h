// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace slipway::keeper {

/// Whether a variable or field of this name holds a secret: DB_PASSWORD, jwtSecret, api-key; not TOKEN_LIFETIME.
[[nodiscard]] bool isSecretName(std::string_view name);

/// Whether @p value could be a secret at all and masking it would not take half of an output along: not shorter than
/// six bytes, no word such as "localhost" or "production", no small number.
[[nodiscard]] bool isWorthMasking(std::string_view value);

/// Whether @p text stands for a secret that is somewhere else: $TOKEN, <password>, {{ secret }}, ***.
[[nodiscard]] bool isStandIn(std::string_view text);

} // namespace slipway::keeper
