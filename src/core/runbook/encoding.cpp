// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include "base/tr.h"
#include "runbook/parser.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace slipway::runbook::reading {
using base::Tr;

namespace {

Finding warning(const QString &message, const QString &remedy)
{
    return {QStringLiteral("encoding"), Finding::Severity::Warning, 1, message, remedy};
}

bool isControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return (value < 0x20 && !std::strchr("\t\n\v\f\r\b\x1b", value)) || value == 0;
}

/// Text has next to no control characters; a stray NUL is forgiven.
bool looksBinary(QByteArrayView bytes)
{
    const auto controls = std::count_if(bytes.begin(), bytes.end(), isControl);
    return controls > 3 && controls > bytes.size() / 200;
}

/// UTF-16 without a byte-order mark shows by its NULs, which all stand at odd or all at even places.
std::optional<QStringConverter::Encoding> utf16Without(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == 0)
            ++nuls[i % 2];
    }
    if (nuls[1] > head.size() / 4 && nuls[0] == 0)
        return QStringConverter::Utf16LE;
    if (nuls[0] > head.size() / 4 && nuls[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    return utf16Without(bytes);
}

/// Mostly valid multi-byte sequences mean damaged UTF-8 rather than Latin-1.
bool isDamagedUtf8(const QString &decoded)
{
    const auto damaged = decoded.count(QChar(QChar::ReplacementCharacter));
    const auto wide = std::count_if(decoded.begin(), decoded.end(), [](QChar c) { return c.unicode() > 0x7f; });
    return damaged * 2 < wide;
}

Decoded fromSingleBytes(QByteArrayView bytes)
{
    const QString asUtf8 = QString::fromUtf8(bytes);
    if (isDamagedUtf8(asUtf8))
        return {asUtf8.toUtf8(),
                {warning(Tr::tr("The file is UTF-8 with damaged characters"), Tr::tr("Save it again as UTF-8"))}};
    return {QString::fromLatin1(bytes).toUtf8(),
            {warning(Tr::tr("The file is not UTF-8 and was read as Latin-1"), Tr::tr("Save it as UTF-8"))}};
}

Decoded fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return {text.toUtf8(), {warning(Tr::tr("The file is UTF-16"), Tr::tr("Save it as UTF-8"))}};
}

void normaliseNewlines(QByteArray &text)
{
    if (!text.contains('\r'))
        return;
    text.replace("\r\n", "\n");
    text.replace('\r', '\n');
}

void replaceNuls(Decoded &decoded)
{
    if (!decoded.utf8.contains('\0'))
        return;
    decoded.utf8.replace(QByteArrayView("\0", 1), QByteArrayView("\xef\xbf\xbd"));
    decoded.warnings += warning(Tr::tr("The file holds NUL characters, shown as \uFFFD"), Tr::tr("Remove them"));
}

base::Result<Decoded> unreadable(const QString &what, const QString &where, const QString &remedy)
{
    return base::failure(base::ErrorCode::Unreadable, what, where, remedy);
}

} // namespace

base::Result<Decoded> decode(QByteArrayView bytes, const QString &where)
{
    if (bytes.size() > maximumSize)
        return unreadable(Tr::tr("The file is larger than %1 MB").arg(maximumSize / 1024 / 1024), where,
                          Tr::tr("Open a Markdown runbook"));
    Decoded decoded;
    if (const auto encoding = utf16Of(bytes)) {
        decoded = fromUtf16(bytes, *encoding);
    } else {
        if (looksBinary(bytes))
            return unreadable(Tr::tr("The file is binary, not Markdown"), where, Tr::tr("Open a Markdown runbook"));
        if (bytes.startsWith("\xef\xbb\xbf"))
            bytes = bytes.sliced(3);
        if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
            decoded.utf8 = bytes.toByteArray();
        else
            decoded = fromSingleBytes(bytes);
    }
    if (decoded.utf8.startsWith("\xef\xbb\xbf"))
        decoded.utf8.remove(0, 3);
    replaceNuls(decoded);
    normaliseNewlines(decoded.utf8);
    if (decoded.utf8.trimmed().isEmpty())
        return unreadable(Tr::tr("The file is empty"), where, Tr::tr("Open a Markdown runbook"));
    return decoded;
}

} // namespace slipway::runbook::reading
