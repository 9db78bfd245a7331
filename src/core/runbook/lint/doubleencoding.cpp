// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/doubleencoding.h"

#include "lint/rules.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

// Windows-1252, bytes 0x80 to 0x9f; 0 where the code page has no character.
constexpr std::array<char16_t, 32> codePage = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                               0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

// Bytes that have no character there and so get lost on the way, the likeliest first.
constexpr std::array<uchar, 5> lostBytes = {0x8d, 0x9d, 0x8f, 0x81, 0x90};

// What people write in runbooks, to choose by where a byte is lost.
constexpr QStringView usual = u"❌🔍👍📝🔐❗⏱🐍🔁🔏";

/// The byte that was read as @p c, or -1.
int byteOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x80 && code <= 0xff)
        return code;
    const auto *found = std::ranges::find(codePage, code);
    return code < 0x80 || found == codePage.end() ? -1 : int(0x80 + (found - codePage.begin()));
}

int lengthByLead(uchar lead)
{
    if (lead >= 0xf0 && lead <= 0xf4)
        return 4;
    if (lead >= 0xe2 && lead <= 0xef)
        return 3;
    return lead == 0xc2 || lead == 0xc3 ? 2 : 0;
}

std::optional<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    const bool one = text.size() == 1 || (text.size() == 2 && text.at(0).isHighSurrogate());
    return decoder.hasError() || !one ? std::nullopt : std::optional(text);
}

/// @p bytes lack one of @p length: the usual character that they may have been, or any.
std::optional<QString> guessed(const QByteArray &bytes, int length)
{
    if (bytes.size() + 1 != length || length < 3)
        return std::nullopt;
    std::optional<QString> any;
    for (qsizetype at = 1; at < length; ++at) {
        for (const uchar lost : lostBytes) {
            const auto text = decoded(QByteArray(bytes).insert(at, char(lost)));
            if (text && usual.contains(*text))
                return text;
            if (text && length == 4 && !any)
                any = text;
        }
    }
    return any;
}

struct Sequence
{
    QString meant;
    qsizetype length = 0;
    bool guessed = false;
};

std::optional<Sequence> sequenceAt(QStringView line, qsizetype at)
{
    const int lead = byteOf(line[at]);
    const int wanted = lead < 0 ? 0 : lengthByLead(uchar(lead));
    QByteArray bytes;
    for (qsizetype i = at; i < line.size() && bytes.size() < wanted; ++i) {
        const int byte = byteOf(line[i]);
        if (byte < 0 || (i > at && (byte < 0x80 || byte > 0xbf)))
            break;
        bytes += char(byte);
    }
    if (bytes.size() < 2)
        return std::nullopt;
    if (const auto text = decoded(bytes))
        return Sequence{.meant = *text, .length = bytes.size(), .guessed = false};
    if (const auto text = guessed(bytes, wanted))
        return Sequence{.meant = *text, .length = bytes.size(), .guessed = true};
    return std::nullopt;
}

} // namespace

Repair repairDoubleEncoding(QStringView line)
{
    Repair repair;
    for (qsizetype at = 0; at < line.size();) {
        const auto sequence = line[at].unicode() < 0x80 ? std::nullopt : sequenceAt(line, at);
        if (!sequence) {
            repair.text += line[at++];
            continue;
        }
        if (repair.broken.isEmpty()) {
            repair.broken = line.sliced(at, sequence->length).toString();
            repair.meant = sequence->meant;
        }
        repair.guessed = repair.guessed || sequence->guessed;
        repair.text += sequence->meant;
        at += sequence->length;
    }
    return repair;
}

void checkDoubleEncoding(const LintContext &context, Report &report)
{
    for (int line = 1; line <= context.source.lineCount(); ++line) {
        const Repair repair = repairDoubleEncoding(context.source.line(line));
        if (repair.broken.isEmpty())
            continue;
        report.warning(u"double-encoded"_s, line,
                       repair.guessed
                           ? Lint::tr("\"%1\" was encoded twice and lost a byte; it was probably \"%2\"")
                                 .arg(repair.broken, repair.meant)
                           : Lint::tr("\"%1\" was encoded twice; it was \"%2\"").arg(repair.broken, repair.meant),
                       Lint::tr("write: %1").arg(repair.text.trimmed()));
    }
}

} // namespace slipway::runbook::linting
