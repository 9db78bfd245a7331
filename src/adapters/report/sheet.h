// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typography.h"

#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace slipway::report {

/// A line of a text, at its place within a Strip.
struct PlacedLine
{
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    double x = 0;
    double y = 0;
    QColor ink;
};

/// A filled rectangle behind a Strip's text: a rule or a wash.
struct Shape
{
    QRectF rect;
    QColor ink;
};

/// A slice of the document over the whole width that no page break goes through.
struct Strip
{
    double before = 0; ///< space above, dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    double room = 0;   ///< what must be left on the page for it to begin there
    int heading = -1;  ///< index into Layout::headings
    int table = -1;    ///< index into Layout::tableHeaders: repeated where a page begins within the table
    int contents = -1; ///< index into Layout::headings whose page number stands at its end
    std::vector<PlacedLine> lines;
    std::vector<Shape> shapes;
    std::shared_ptr<const QImage> picture; ///< drawn into pictureRect; may be null
    QRectF pictureRect;
};

struct ContentsEntry
{
    int level = 1;
    QString text;
    int page = 0; ///< 1-based, known after pagination
    double y = 0; ///< from the top of that page, in units
};

/// A document cut into strips, ready to be put on pages.
struct Layout
{
    std::vector<Strip> strips;
    std::vector<std::vector<Strip>> tableHeaders;
    std::vector<ContentsEntry> headings;
};

/// A strip on a page.
struct Placement
{
    const Strip *strip = nullptr;
    double y = 0;
};
using Page = std::vector<Placement>;

/// Puts the strips on pages and tells every heading its page. Headings stay with what follows, table headers come
/// again.
[[nodiscard]] std::vector<Page> paginate(Layout &layout);

} // namespace slipway::report
