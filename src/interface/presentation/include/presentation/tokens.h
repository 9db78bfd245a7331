// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace slipway::presentation {

/// What a colour means. Nothing is coloured that does not mean one of these, and a word or a shape says it too.
enum class Tone { Neutral, Accent, Success, Warning, Danger, Rehearsal, Rollback };

enum class Scheme { Light, Dark };

/// The colours of one tone, fit to stand on `Tokens::page`, `Tokens::canvas` and on its own `wash`.
struct ToneColours
{
    QColor text;    ///< words; ≥ 4.5:1 on page, canvas and wash
    QColor mark;    ///< icons, bars and borders; ≥ 3:1 on page and canvas
    QColor wash;    ///< a quiet background
    QColor solid;   ///< a loud background
    QColor onSolid; ///< words on it; ≥ 4.5:1
};

/// The colours of one scheme.
struct Tokens
{
    Scheme scheme = Scheme::Light;
    QColor canvas;     ///< behind everything: bars, docks, outline
    QColor page;       ///< where one reads and works
    QColor sunken;     ///< code and output
    QColor line;       ///< hairlines between things
    QColor lineStrong; ///< borders of what can be typed into or pressed; ≥ 3:1 on page
    QColor text;
    QColor muted; ///< secondary words; ≥ 4.5:1 on page, canvas and sunken
    QColor hover;
    QColor pressed;
    QColor selection;
    QColor focus; ///< ring; ≥ 3:1 on page and canvas
    [[nodiscard]] const ToneColours &tone(Tone tone) const { return tones[static_cast<size_t>(tone)]; }
    std::array<ToneColours, 7> tones;
};

/// The colours of @p scheme.
[[nodiscard]] const Tokens &tokens(Scheme scheme);
/// The scheme that @p palette was made for, told by which of text and window is lighter.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(Scheme scheme);

/// Contrast ratio of two opaque colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The ground of what a run is at: quieter than Tone::Accent's own wash, on which stands what a person looks at.
[[nodiscard]] QColor placeWash(const Tokens &tokens);

/// The spacing grid, in device-independent pixels.
namespace space {
inline constexpr int hair = 2;
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
inline constexpr int radius = 6;
} // namespace space

/// Steps of the type scale, all made from the system's font.
enum class Type { Caption, Body, Strong, Heading, Title, Display, Code };
[[nodiscard]] QFont font(Type type, const QFont &system);

} // namespace slipway::presentation
