// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

namespace slipway::execution {
namespace {

constexpr qsizetype longestHeader = 64;
constexpr qsizetype longestValue = 64 << 20;

bool isKey(QByteArrayView key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

RecordWriter &RecordWriter::add(QByteArrayView key, QByteArrayView value)
{
    m_bytes.append(key).append(' ').append(QByteArray::number(value.size())).append('\n').append(value).append('\n');
    return *this;
}

RecordWriter &RecordWriter::add(QByteArrayView key, qint64 value)
{
    return add(key, QByteArray::number(value));
}

std::optional<Record> takeRecord(QByteArray &bytes, bool &malformed)
{
    const qsizetype lineEnd = bytes.indexOf('\n');
    if (lineEnd < 0) {
        malformed = bytes.size() >= longestHeader;
        return {};
    }
    const qsizetype space = bytes.indexOf(' ');
    bool isNumber = false;
    const qsizetype size =
        space < 0 ? -1 : bytes.sliced(space + 1, std::max<qsizetype>(0, lineEnd - space - 1)).toLongLong(&isNumber);
    malformed = lineEnd >= longestHeader || space > lineEnd || !isNumber || size < 0 || size > longestValue ||
                !isKey(QByteArrayView(bytes).first(std::max<qsizetype>(space, 0)));
    if (malformed || bytes.size() < lineEnd + 1 + size + 1)
        return {};
    malformed = bytes.at(lineEnd + 1 + size) != '\n';
    if (malformed)
        return {};
    Record record{bytes.first(space), bytes.sliced(lineEnd + 1, size)};
    bytes.remove(0, lineEnd + 1 + size + 1);
    return record;
}

std::optional<QList<Record>> parseRecords(QByteArray bytes)
{
    QList<Record> records;
    bool malformed = false;
    while (!bytes.isEmpty()) {
        auto record = takeRecord(bytes, malformed);
        if (!record)
            return {};
        records += std::move(*record);
    }
    return records;
}

} // namespace slipway::execution
