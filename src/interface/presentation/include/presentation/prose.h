// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/tokens.h"

#include <QString>

namespace slipway::presentation {

/// Renders untrusted Markdown to the small HTML that Qt's rich text shows: raw HTML becomes words, pictures become their
/// alternative text, and only http, https, mailto, tel and in-document links stay links. Nothing is ever fetched.
[[nodiscard]] QString proseToHtml(const QString &markdown, const Tokens &tokens, const QString &codeFamily);

/// @p markdown as one line of plain words.
[[nodiscard]] QString proseToPlain(const QString &markdown);

/// Whether a link from a runbook may be handed to the desktop.
[[nodiscard]] bool mayOpen(const QUrl &url);

} // namespace slipway::presentation
