// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::base {

/// Replaces control, invisible and bidirectional characters by visible escapes such as ⟨U+202E⟩, so that
/// what a person reads is what would run (CVE-2021-42574). Newline and tab stay.
[[nodiscard]] QString visible(QStringView text);

/// True where @p text holds a character that visible() would escape.
[[nodiscard]] bool hasHidden(QStringView text);

/// The last @p lines lines of @p text.
[[nodiscard]] QString tail(const QString &text, int lines);

} // namespace slipway::base
