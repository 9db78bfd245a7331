// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalcolours.h"

namespace slipway::widgets {

using namespace presentation;
using base::TerminalColour;

namespace {

/// The eight colours by meaning nearest to the tokens, so that they keep their contrast on both schemes.
QColor named(quint32 index, const Tokens &t)
{
    switch (index % 8) {
    case 0:
        return index < 8 ? t.text : t.muted;
    case 1:
        return t.tone(Tone::Danger).text;
    case 2:
        return t.tone(Tone::Success).text;
    case 3:
        return t.tone(Tone::Warning).text;
    case 4:
        return t.tone(Tone::Accent).text;
    case 5:
        return t.tone(Tone::Rehearsal).text;
    case 6:
        return t.tone(Tone::Accent).mark;
    default:
        return t.text;
    }
}

/// The 6×6×6 cube and the grey ramp of the 256 colours.
QColor indexed(quint32 index, const Tokens &t)
{
    if (index < 16)
        return named(index, t);
    if (index >= 232) {
        const int grey = int(8 + (index - 232) * 10);
        return QColor(grey, grey, grey);
    }
    const auto level = [](quint32 step) { return step == 0 ? 0 : int(55 + step * 40); };
    const quint32 cube = index - 16;
    return QColor(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

QColor colourOf(const TerminalColour &colour, const QColor &fallback, const Tokens &t)
{
    switch (colour.kind) {
    case TerminalColour::Kind::Default:
        return fallback;
    case TerminalColour::Kind::Indexed:
        return indexed(colour.value, t);
    case TerminalColour::Kind::Rgb:
        return QColor::fromRgb(colour.value);
    }
    return fallback;
}

} // namespace

QTextCharFormat formatOf(const base::TerminalStyle &style, const Tokens &t)
{
    QTextCharFormat format;
    QColor words = colourOf(style.foreground, style.faint ? t.muted : t.text, t);
    QColor ground = colourOf(style.background, {}, t);
    if (style.inverse) {
        const QColor former = words;
        words = ground.isValid() ? ground : t.sunken;
        ground = former;
    }
    format.setForeground(words);
    if (ground.isValid())
        format.setBackground(ground);
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(style.italic);
    format.setFontUnderline(style.underline);
    return format;
}

} // namespace slipway::widgets
