// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace slipway::keeper {

/// Every spelling in which @p secret may show up in output: as it is, with CRLF, its longer lines alone,
/// base64 (at each of the three alignments, and wrapped), hexadecimal, percent-encoded, quoted for a
/// shell, escaped for JSON. No spelling is shorter than four bytes.
[[nodiscard]] std::vector<std::string> formsOf(std::string_view secret);

} // namespace slipway::keeper
