// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QList>

namespace slipway::output {

/// The longest row, in bytes: a longer line is shown in pieces.
inline constexpr qsizetype longestRow = 16 << 10;

/// Length of the first row of @p bytes, with its line end; 0 where it may still grow. A piece of a longer line is cut
/// before a UTF-8 sequence, never within one.
[[nodiscard]] qsizetype rowLength(QByteArrayView bytes);

/// What one look at a part of the file found.
struct IndexSlice
{
    qint64 to = 0;         ///< where the row begins that comes next
    qint64 rows = 0;       ///< whole rows
    QList<qint64> samples; ///< where every sampleEvery-th row of the file begins
    qint64 fileSize = 0;
};

/// Where the rows of a growing file are, in one number for 64 rows.
class RowIndex
{
public:
    static constexpr qint64 sampleEvery = 64;

    /// Looks at up to @p most bytes of the file from where the index ends. Reads the file: not for the GUI thread.
    [[nodiscard]] static IndexSlice scan(QFile &file, qint64 from, qint64 rowsBefore, qint64 most);
    void append(const IndexSlice &slice);

    /// Whole rows.
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// Where the first row begins that is not whole.
    [[nodiscard]] qint64 end() const { return m_end; }

    struct Place
    {
        qint64 row = 0;
        qint64 offset = 0;
    };
    /// The nearest known row at or before @p row.
    [[nodiscard]] Place before(qint64 row) const;
    /// The nearest known row at or before the byte at @p offset.
    [[nodiscard]] Place beforeOffset(qint64 offset) const;

private:
    QList<qint64> m_samples;
    qint64 m_rows = 0;
    qint64 m_end = 0;
};

} // namespace slipway::output
