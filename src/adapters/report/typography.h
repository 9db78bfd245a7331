// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QPaintDevice;

namespace slipway::report {

/// Units of the page: a tenth of a point, which is QPdfWriter's resolution here.
inline constexpr int unitsPerInch = 720;
[[nodiscard]] constexpr double points(double count)
{
    return count * unitsPerInch / 72.0;
}

/// A4 with margins for binding and a printer's grip; the running lines stand in the margins.
namespace page {
inline constexpr double width = points(595.28);
inline constexpr double height = points(841.89);
inline constexpr double left = points(58);
inline constexpr double right = width - points(50);
inline constexpr double top = points(62);
inline constexpr double bottom = height - points(60);
inline constexpr double textWidth = right - left;
} // namespace page

/// How a text looks. Ink is black or grey only: nothing is lost on a black and white printer.
enum class Type {
    Title,
    Subtitle,
    Chapter, ///< heading 1
    Part,    ///< heading 2
    Section, ///< heading 3
    Unit,    ///< heading 4
    Body,
    Quiet,
    Caption,
    Cell,
    CellHeader,
    Code,
    Output,
    Running
};
inline constexpr std::size_t typeCount = std::size_t(Type::Running) + 1;

struct TypeStyle
{
    QFont font;
    QFont code; ///< fixed pitch, at the same apparent size
    QColor ink;
    double lineHeight = 0; ///< of one line, in units
    double ascent = 0;     ///< in units
    double before = 0;     ///< space above, dropped at the top of a page
};

/// The styles for one device, from fonts that the system has.
class Typography
{
public:
    explicit Typography(QPaintDevice &device);
    [[nodiscard]] const TypeStyle &operator[](Type type) const { return m_styles.at(std::size_t(type)); }

private:
    std::array<TypeStyle, typeCount> m_styles;
};

} // namespace slipway::report
