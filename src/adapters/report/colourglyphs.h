// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QPainter;
class QPointF;
class QRawFont;
class QTextLine;
class QTextLayout;

namespace slipway::report {

/// Paints the emoji of a line as pictures: a PDF holds outlines only, so that a colour font leaves blanks in it.
class ColourGlyphs
{
public:
    void paint(QPainter &painter, const QTextLayout &layout, const QTextLine &line, const QPointF &at);

private:
    bool isColour(const QRawFont &font);
    QHash<QString, bool> m_colour; ///< by family
};

} // namespace slipway::report
