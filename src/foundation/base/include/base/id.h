// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway::base {

/// A fresh identifier, sortable by time: UUID version 7 as RFC 9562 lays it out, lower-case, no braces.
[[nodiscard]] QString newId();

/// SHA-256 of @p bytes as 64 lower-case hex digits.
[[nodiscard]] QString sha256(QByteArrayView bytes);

} // namespace slipway::base
