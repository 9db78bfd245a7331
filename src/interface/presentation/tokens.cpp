// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tokens.h"

#include <QFontDatabase>

#include <cmath>

namespace slipway::presentation {
namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

ToneColours toneOf(QRgb text, QRgb mark, QRgb wash, QRgb solid, QRgb onSolid)
{
    return {rgb(text), rgb(mark), rgb(wash), rgb(solid), rgb(onSolid)};
}

Tokens lightTokens()
{
    Tokens t;
    t.scheme = Scheme::Light;
    t.canvas = rgb(0xf5f6f8);
    t.page = rgb(0xffffff);
    t.sunken = rgb(0xf3f4f7);
    t.line = rgb(0xe1e4e9);
    t.lineStrong = rgb(0x858d9a);
    t.text = rgb(0x1b2028);
    t.muted = rgb(0x5a6270);
    t.hover = rgb(0xebedf1);
    t.pressed = rgb(0xdfe3e9);
    t.selection = rgb(0xdde7fb);
    t.focus = rgb(0x2c62d6);
    t.tones = {
        toneOf(0x5a6270, 0x788190, 0xeff1f4, 0x4b5362, 0xffffff), // Neutral
        toneOf(0x2455c3, 0x2c62d6, 0xe9f0fd, 0x2c62d6, 0xffffff), // Accent
        toneOf(0x17693a, 0x1f8a4c, 0xe6f5ec, 0x1c7a43, 0xffffff), // Success
        toneOf(0x835200, 0xb07000, 0xfdf3dc, 0xffc247, 0x332000), // Warning
        toneOf(0xb3202c, 0xcf2f3c, 0xfdebec, 0xc42836, 0xffffff), // Danger
        toneOf(0x6b35b5, 0x7f48cc, 0xf3ecfd, 0x7038bd, 0xffffff), // Rehearsal
        toneOf(0x9c3f0c, 0xc4561a, 0xfdeee4, 0xb04a12, 0xffffff), // Rollback
    };
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.scheme = Scheme::Dark;
    t.canvas = rgb(0x15181d);
    t.page = rgb(0x1b1f25);
    t.sunken = rgb(0x12151a);
    t.line = rgb(0x2e343d);
    t.lineStrong = rgb(0x707b8b);
    t.text = rgb(0xe7eaef);
    t.muted = rgb(0x9fa9b7);
    t.hover = rgb(0x262b33);
    t.pressed = rgb(0x2f353f);
    t.selection = rgb(0x263a5f);
    t.focus = rgb(0x7aa5ff);
    t.tones = {
        toneOf(0xa6afbc, 0x7f8998, 0x242931, 0xaab3c0, 0x14171c), // Neutral
        toneOf(0x8fb3ff, 0x6d9bff, 0x1d2a45, 0x3a6cd8, 0xffffff), // Accent
        toneOf(0x6fce95, 0x45b774, 0x17301f, 0x237a48, 0xffffff), // Success
        toneOf(0xf0bb58, 0xd99a25, 0x332811, 0xe5a72f, 0x261a00), // Warning
        toneOf(0xff9097, 0xf2606b, 0x3a1c20, 0xc9303d, 0xffffff), // Danger
        toneOf(0xc9a7f7, 0xa97be8, 0x2c2140, 0x7b45c7, 0xffffff), // Rehearsal
        toneOf(0xf6a378, 0xe07b43, 0x382317, 0xb04f1a, 0xffffff), // Rollback
    };
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

QFont scaled(QFont base, double factor, QFont::Weight weight)
{
    if (base.pointSizeF() > 0)
        base.setPointSizeF(base.pointSizeF() * factor);
    else
        base.setPixelSize(qRound(base.pixelSize() * factor));
    base.setWeight(weight);
    return base;
}

} // namespace

const Tokens &tokens(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return scheme == Scheme::Dark ? dark : light;
}

Scheme schemeOf(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window)) ? Scheme::Dark
                                                                                                         : Scheme::Light;
}

QPalette paletteOf(Scheme scheme)
{
    const Tokens &t = tokens(scheme);
    QPalette p;
    p.setColor(QPalette::Window, t.canvas);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.page);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.page);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.tone(Tone::Danger).text);
    p.setColor(QPalette::ToolTipBase, t.page);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Accent, t.tone(Tone::Accent).solid);
    p.setColor(QPalette::Link, t.tone(Tone::Accent).text);
    p.setColor(QPalette::LinkVisited, t.tone(Tone::Accent).text);
    p.setColor(QPalette::Light, t.page);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.lineStrong);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.tone(Tone::Neutral).mark);
    p.setColor(QPalette::Disabled, QPalette::Base, t.canvas);
    return p;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor placeWash(const Tokens &tokens)
{
    const QColor &wash = tokens.tone(Tone::Accent).wash;
    const auto middle = [](int a, int b) { return (a + b) / 2; };
    return {middle(tokens.page.red(), wash.red()), middle(tokens.page.green(), wash.green()),
            middle(tokens.page.blue(), wash.blue())};
}

QFont font(Type type, const QFont &system)
{
    switch (type) {
    case Type::Caption:
        return scaled(system, 0.88, QFont::Normal);
    case Type::Body:
        return system;
    case Type::Strong:
        return scaled(system, 1.0, QFont::DemiBold);
    case Type::Heading:
        return scaled(system, 1.15, QFont::DemiBold);
    case Type::Title:
        return scaled(system, 1.5, QFont::DemiBold);
    case Type::Display:
        return scaled(system, 2.0, QFont::DemiBold);
    case Type::Code: {
        QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (system.pointSizeF() > 0)
            code.setPointSizeF(system.pointSizeF() * 0.95);
        return code;
    }
    }
    return system;
}

} // namespace slipway::presentation
