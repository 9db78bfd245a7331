// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellansi.h"

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::runbook {

namespace {

constexpr std::array<std::pair<char16_t, char16_t>, 12> simpleEscapes = {{{u'a', u'\a'},
                                                                          {u'b', u'\b'},
                                                                          {u'e', u'\x1b'},
                                                                          {u'E', u'\x1b'},
                                                                          {u'f', u'\f'},
                                                                          {u'n', u'\n'},
                                                                          {u'r', u'\r'},
                                                                          {u't', u'\t'},
                                                                          {u'v', u'\v'},
                                                                          {u'\\', u'\\'},
                                                                          {u'\'', u'\''},
                                                                          {u'"', u'"'}}};

struct Numeric
{
    int base = 0;
    int digits = 0; ///< at most
    int skip = 0;   ///< letters before the digits
};

Numeric numericEscape(QChar c)
{
    switch (c.unicode()) {
    case u'x':
        return {.base = 16, .digits = 2, .skip = 1};
    case u'u':
        return {.base = 16, .digits = 4, .skip = 1};
    case u'U':
        return {.base = 16, .digits = 8, .skip = 1};
    default:
        return c >= u'0' && c <= u'7' ? Numeric{.base = 8, .digits = 3, .skip = 0} : Numeric{};
    }
}

/// Reads one escape after its backslash; returns how many characters it takes.
qsizetype decodeOne(QStringView rest, QString &out)
{
    const auto simple = std::ranges::find(simpleEscapes, rest[0].unicode(), &std::pair<char16_t, char16_t>::first);
    if (simple != simpleEscapes.end()) {
        out += QChar(simple->second);
        return 1;
    }
    const Numeric numeric = numericEscape(rest[0]);
    qsizetype length = 0;
    char32_t code = 0;
    while (numeric.base > 0 && length < numeric.digits && numeric.skip + length < rest.size()) {
        bool ok = false;
        const uint digit = rest.sliced(numeric.skip + length, 1).toUInt(&ok, numeric.base);
        if (!ok)
            break;
        code = code * char32_t(numeric.base) + digit;
        ++length;
    }
    if (length == 0) {
        out += u'\\';
        out += rest[0];
        return 1;
    }
    if (code <= 0x10ffff)
        out += QString::fromUcs4(&code, 1);
    return numeric.skip + length;
}

} // namespace

QString ansiDecoded(QStringView inside)
{
    QString out;
    for (qsizetype i = 0; i < inside.size();) {
        if (inside[i] != u'\\' || i + 1 == inside.size()) {
            out += inside[i++];
            continue;
        }
        i += 1 + decodeOne(inside.sliced(i + 1), out);
    }
    return out;
}

} // namespace slipway::runbook
