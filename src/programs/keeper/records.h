// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::keeper {

/// One "key length LF bytes LF" of the protocol (PROTOCOL.md).
struct Record
{
    std::string key;
    std::string value;
};

using Records = std::vector<Record>;

void append(std::string &out, std::string_view key, std::string_view value);
void append(std::string &out, std::string_view key, long long value);

/// Takes records off a stream of bytes, strictly: what is malformed stays malformed.
class RecordReader
{
public:
    /// A value longer than @p longest bytes is malformed.
    explicit RecordReader(std::size_t longest)
        : m_longest(longest)
    {
    }

    void feed(std::string_view bytes);
    /// The next whole record; nothing where more bytes are needed or malformed() holds.
    [[nodiscard]] std::optional<Record> next();
    [[nodiscard]] bool malformed() const { return m_malformed; }
    /// No byte is left over.
    [[nodiscard]] bool atBoundary() const { return m_at == m_bytes.size(); }

private:
    std::size_t m_longest;
    std::string m_bytes;
    std::size_t m_at = 0;
    bool m_malformed = false;
};

/// All records of @p bytes; nothing where they are malformed or cut.
[[nodiscard]] std::optional<Records> parseRecords(std::string_view bytes, std::size_t longest);

} // namespace slipway::keeper
