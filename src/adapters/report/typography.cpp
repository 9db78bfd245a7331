// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typography.h"

#include <QFontMetricsF>
#include <QPaintDevice>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

struct Measure
{
    double size;    ///< points
    double leading; ///< points
    double before;  ///< points
    QFont::Weight weight;
    int grey; ///< 0 black
    bool fixedPitch;
};

Measure measureOf(Type type)
{
    using enum QFont::Weight;
    switch (type) {
    case Type::Title:
        return {22, 27, 0, Bold, 0, false};
    case Type::Subtitle:
        return {11, 15, 4, Normal, 80, false};
    case Type::Chapter:
        return {15, 20, 26, Bold, 0, false};
    case Type::Part:
        return {12, 16, 18, Bold, 0, false};
    case Type::Section:
        return {10.5, 14, 14, DemiBold, 0, false};
    case Type::Unit:
        return {9.2, 12.5, 10, DemiBold, 0, false};
    case Type::Body:
        return {9.2, 13, 5, Normal, 0, false};
    case Type::Quiet:
        return {8.2, 11, 2, Normal, 70, false};
    case Type::Caption:
        return {7.2, 10, 5, Normal, 80, false};
    case Type::Cell:
        return {8.2, 11, 0, Normal, 0, false};
    case Type::CellHeader:
        return {8.2, 11, 0, DemiBold, 0, false};
    case Type::Code:
        return {7.8, 11, 0, Normal, 0, true};
    case Type::Output:
        return {7.2, 10, 0, Normal, 50, true};
    case Type::Running:
        return {7.5, 10, 0, Normal, 80, false};
    }
    return {9.2, 13, 5, Normal, 0, false};
}

/// Some fonts draw "2026-03-02" or "(0)" with glyphs that stand for no character, which would be missing where the text
/// is searched or copied; code must be told letter by letter.
void withoutSubstitutions(QFont &font)
{
    for (const QFont::Tag feature : {QFont::Tag("calt"), QFont::Tag("liga"), QFont::Tag("clig"), QFont::Tag("case")})
        font.setFeature(feature, 0);
}

QFont textFont(double size, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Segoe UI"_s,
                      u"Helvetica Neue"_s, u"Arial"_s, u"Noto Sans Symbols2"_s, u"Noto Color Emoji"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    withoutSubstitutions(font);
    return font;
}

QFont fixedFont(double size)
{
    QFont font;
    font.setFamilies({u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s,
                      u"Consolas"_s, u"Menlo"_s, u"Noto Sans Symbols2"_s, u"Noto Color Emoji"_s});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPointSizeF(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    withoutSubstitutions(font);
    return font;
}

TypeStyle styleFor(Type type, QPaintDevice &device)
{
    const Measure measure = measureOf(type);
    TypeStyle style;
    style.font = QFont(measure.fixedPitch ? fixedFont(measure.size) : textFont(measure.size, measure.weight), &device);
    style.code = QFont(fixedFont(measure.size * 0.93), &device);
    style.ink = QColor(measure.grey, measure.grey, measure.grey);
    style.lineHeight = points(measure.leading);
    style.ascent = QFontMetricsF(style.font).ascent();
    style.before = points(measure.before);
    return style;
}

} // namespace

Typography::Typography(QPaintDevice &device)
{
    for (std::size_t i = 0; i < m_styles.size(); ++i)
        m_styles[i] = styleFor(Type(i), device);
}

} // namespace slipway::report
