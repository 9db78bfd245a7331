// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace slipway::report {

/// A place that a reader of the PDF can jump to; listed in the viewer's outline.
struct Bookmark
{
    QString title;
    int level = 1;  ///< 1 or 2; a 2 belongs to the 1 before it
    int page = 1;   ///< 1-based
    double top = 0; ///< points below the upper edge of the page
};

/// A rectangle on a page, in points from its upper left, that leads to a bookmark.
struct Jump
{
    int page = 1;
    QRectF rect;
    qsizetype bookmark = 0;
};

/// Number of pages that the PDF's page tree names; 0 where it is not as QPdfWriter writes it.
[[nodiscard]] int pageCountOf(const QByteArray &pdf);

/// @p pdf, as QPdfWriter wrote it, with outline and links appended as an incremental update (ISO 32000-1, 7.5.6), which
/// QPdfWriter has no means for. A file of another build comes back unchanged.
[[nodiscard]] QByteArray withNavigation(const QByteArray &pdf, const QList<Bookmark> &bookmarks,
                                        const QList<Jump> &jumps);

} // namespace slipway::report
