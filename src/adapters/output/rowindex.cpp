// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowindex.h"

#include <algorithm>
#include <cstring>

namespace slipway::output {
namespace {

constexpr qint64 blockSize = 1 << 20;

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

} // namespace

qsizetype rowLength(QByteArrayView bytes)
{
    const qsizetype within = std::min(bytes.size(), longestRow);
    if (const void *found = std::memchr(bytes.data(), '\n', static_cast<size_t>(within)))
        return static_cast<const char *>(found) - bytes.data() + 1;
    if (bytes.size() <= longestRow)
        return 0;
    qsizetype cut = longestRow;
    while (cut > longestRow - 4 && isContinuation(bytes.at(cut)))
        --cut;
    return isContinuation(bytes.at(cut)) ? longestRow : cut; // no UTF-8 at all: cut anywhere
}

IndexSlice RowIndex::scan(QFile &file, qint64 from, qint64 rowsBefore, qint64 most)
{
    IndexSlice slice;
    slice.to = from;
    slice.fileSize = file.size();
    QByteArray block;
    file.seek(from);
    while (slice.to - from < most) {
        const QByteArray more = file.read(blockSize);
        if (more.isEmpty())
            break;
        block += more;
        qsizetype at = 0;
        while (const qsizetype length = rowLength(QByteArrayView(block).sliced(at))) {
            if ((rowsBefore + slice.rows) % sampleEvery == 0)
                slice.samples += slice.to + at;
            ++slice.rows;
            at += length;
        }
        slice.to += at;
        block.remove(0, at);
    }
    return slice;
}

void RowIndex::append(const IndexSlice &slice)
{
    m_samples += slice.samples;
    m_rows += slice.rows;
    m_end = slice.to;
}

RowIndex::Place RowIndex::before(qint64 row) const
{
    const qint64 sample = std::min<qint64>(row / sampleEvery, m_samples.size() - 1);
    return sample < 0 ? Place() : Place{sample * sampleEvery, m_samples.at(sample)};
}

RowIndex::Place RowIndex::beforeOffset(qint64 offset) const
{
    const auto after = std::ranges::upper_bound(m_samples, offset);
    const qint64 sample = after - m_samples.begin() - 1;
    return sample < 0 ? Place() : Place{sample * sampleEvery, m_samples.at(sample)};
}

} // namespace slipway::output
