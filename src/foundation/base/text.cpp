// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

namespace slipway::base {
namespace {

bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    if (u == u'\n' || u == u'\t')
        return false;
    if (u < 0x20 || (u >= 0x7f && u <= 0x9f))
        return true;
    return u == 0x00ad || u == 0x061c || u == 0x180e || (u >= 0x200b && u <= 0x200f) || (u >= 0x2028 && u <= 0x202e)
        || (u >= 0x2060 && u <= 0x206f) || u == 0xfeff || (u >= 0xfff9 && u <= 0xfffb);
}

} // namespace

QString visible(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (isHidden(c))
            out += QStringLiteral("⟨U+%1⟩").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            out += c;
    }
    return out;
}

bool hasHidden(QStringView text)
{
    return std::ranges::any_of(text, isHidden);
}

QString tail(const QString &text, int lines)
{
    qsizetype at = text.size();
    if (at > 0 && text.at(at - 1) == u'\n')
        --at;
    for (int i = 0; i < lines && at > 0; ++i)
        at = text.lastIndexOf(u'\n', at - 1);
    return at <= 0 ? text : text.mid(at + 1);
}

} // namespace slipway::base
