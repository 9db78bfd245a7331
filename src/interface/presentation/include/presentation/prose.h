// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/tokens.h"

#include <QList>
#include <QString>

namespace slipway::presentation {

/// Renders untrusted Markdown to the small HTML that Qt's rich text shows: raw HTML becomes words, pictures become their
/// alternative text, and only http, https, mailto, tel and in-document links stay links. Nothing is ever fetched.
[[nodiscard]] QString proseToHtml(const QString &markdown, const Tokens &tokens, const QString &codeFamily);

/// A stretch of a document that is rendered for itself: a paragraph, a heading, a table, one item of a list.
struct ProseBlock
{
    int line = 0;     ///< 1-based, of the document
    int lastLine = 0;
    QString html;     ///< as proseToHtml() makes it, without proseStyle()
};

/// @p markdown, rendered as by proseToHtml(), in the stretches of which it is made. Front matter is shown as written.
[[nodiscard]] QList<ProseBlock> proseBlocks(const QString &markdown);
/// The style sheet that HTML of proseBlocks() is shown with, as an element of its own.
[[nodiscard]] QString proseStyle(const Tokens &tokens, const QString &codeFamily);

/// As proseToHtml(), for a page of the manual: links to other pages ("preflight.md") are kept, code stands on a ground of its
/// own, and the manual's pictures are shown with their alternative text below them.
[[nodiscard]] QString pageToHtml(const QString &markdown, const Tokens &tokens, const QString &codeFamily);

/// Whether @p link leads to another page of the manual.
[[nodiscard]] bool isPage(const QString &link);

/// Whether @p link names a picture of the manual, seen from one of its pages: "pictures/run.png", "../pictures/run.png".
[[nodiscard]] bool isPicture(const QString &link);

/// @p markdown as one line of plain words.
[[nodiscard]] QString proseToPlain(const QString &markdown);

/// Whether a link from a runbook may be handed to the desktop.
[[nodiscard]] bool mayOpen(const QUrl &url);

} // namespace slipway::presentation
