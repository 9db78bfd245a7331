// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/stamps.h"

#include <QFileInfo>
#include <QTimeZone>

namespace slipway::output {
namespace {

// The format is the keeper's: a header line, then 16 bytes a record.
constexpr qint64 headerSize = 17;
constexpr qint64 recordSize = 16;

qint64 littleEndian(QByteArrayView bytes)
{
    quint64 value = 0;
    for (qsizetype i = bytes.size(); i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes.at(i));
    return static_cast<qint64>(value);
}

} // namespace

Stamps::Stamps(const QString &outputPath)
    : m_file(QFileInfo(outputPath).path() + QStringLiteral("/stamps"))
{
}

qint64 Stamps::count() const
{
    return std::max<qint64>(0, (m_file.size() - headerSize) / recordSize);
}

Stamps::Record Stamps::record(qint64 index)
{
    m_file.seek(headerSize + index * recordSize);
    const QByteArray bytes = m_file.read(recordSize);
    if (bytes.size() != recordSize)
        return {};
    const QByteArrayView view(bytes);
    const auto stream = static_cast<quint8>(view.at(14));
    return {littleEndian(view.first(8)),
            {stream <= quint8(Stream::Terminal) ? Stream(stream) : Stream::Unknown,
             QDateTime::fromMSecsSinceEpoch(littleEndian(view.sliced(8, 6)), QTimeZone::UTC)}};
}

Stamp Stamps::at(qint64 offset)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    qint64 low = 0;
    qint64 high = count(); // the first record beyond the offset lies in [low, high]
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (record(middle).offset <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? Stamp() : record(low - 1).stamp;
}

} // namespace slipway::output
