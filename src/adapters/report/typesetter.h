// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "sheet.h"

namespace slipway::report {

/// Cuts @p document into strips for a page of page::textWidth.
[[nodiscard]] Layout typeset(const Document &document, const Typography &typography);

/// One line of @p text in @p style, as wide as it comes.
[[nodiscard]] std::shared_ptr<const QTextLayout> setLine(const QString &text, const TypeStyle &style);

} // namespace slipway::report
