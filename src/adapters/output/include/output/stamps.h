// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFile>

namespace slipway::output {

enum class Stream : quint8 { Unknown, Out, Err, Terminal };

/// Who wrote a byte of output, and when.
struct Stamp
{
    Stream stream = Stream::Unknown;
    QDateTime at; ///< UTC; invalid where it is not known
};

/// The `stamps` that a keeper writes beside an execution's output. Looked up in the file, never read whole.
class Stamps
{
public:
    /// @p outputPath: the output they belong to.
    explicit Stamps(const QString &outputPath);

    /// The stamp of the byte at @p offset.
    [[nodiscard]] Stamp at(qint64 offset);

private:
    struct Record
    {
        qint64 offset = 0;
        Stamp stamp;
    };
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] Record record(qint64 index);

    QFile m_file;
};

} // namespace slipway::output
