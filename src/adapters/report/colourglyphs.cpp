// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourglyphs.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

namespace slipway::report {
namespace {

/// A quick look that spares nearly every line the search for its fonts.
bool mayHoldEmoji(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.isSurrogate() || (c >= QChar(0x2190) && c <= QChar(0x2bff)) ||
               (c >= QChar(0x3030) && c <= QChar(0x303d));
    });
}

} // namespace

void ColourGlyphs::paint(QPainter &painter, const QTextLayout &layout, const QTextLine &line, const QPointF &at)
{
    if (!mayHoldEmoji(QStringView(layout.text()).sliced(line.textStart(), line.textLength())))
        return;
    for (const QGlyphRun &run : line.glyphRuns()) {
        if (!isColour(run.rawFont()))
            continue;
        const QRectF box = run.boundingRect().adjusted(-2, -2, 2, 2);
        QImage image(box.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        if (image.isNull())
            continue;
        image.fill(Qt::transparent);
        QPainter pen(&image);
        pen.drawGlyphRun(-box.topLeft(), run);
        pen.end();
        painter.drawImage(at + box.topLeft(), image);
    }
}

bool ColourGlyphs::isColour(const QRawFont &font)
{
    const auto known = m_colour.constFind(font.familyName());
    if (known != m_colour.cend())
        return *known;
    const bool colour = std::ranges::any_of(std::array{"CBDT", "COLR", "sbix", "SVG "},
                                            [&](const char *table) { return !font.fontTable(table).isEmpty(); });
    m_colour.insert(font.familyName(), colour);
    return colour;
}

} // namespace slipway::report
