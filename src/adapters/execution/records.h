// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace slipway::execution {

/// One "key length LF bytes LF" of the keeper's protocol (PROTOCOL.md beside the keeper).
struct Record
{
    QByteArray key;
    QByteArray value;
};

/// Builds a request or a command of the control socket.
class RecordWriter
{
public:
    RecordWriter &add(QByteArrayView key, QByteArrayView value);
    RecordWriter &add(QByteArrayView key, qint64 value);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Takes the first whole record off @p bytes. Nothing where it is not whole yet; @p malformed where it never will be.
[[nodiscard]] std::optional<Record> takeRecord(QByteArray &bytes, bool &malformed);

/// All records of a file; nothing where it is cut or malformed.
[[nodiscard]] std::optional<QList<Record>> parseRecords(QByteArray bytes);

} // namespace slipway::execution
