// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

struct cmark_node;

namespace slipway::runbook::reading {

/// The text of a paragraph, heading or table cell by source lines; the first stands at @p line.
[[nodiscard]] QList<TextLine> readInlines(cmark_node *container, int line);

/// What a person sees of a piece of HTML: tags gone, `<summary>` and headings strong.
[[nodiscard]] QList<TextLine> readHtml(const QString &html, int line);

} // namespace slipway::runbook::reading
