// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include <algorithm>
#include <charconv>

namespace slipway::keeper {
namespace {

constexpr std::size_t longestHeader = 64; // key, space, length, LF

bool isKey(std::string_view key)
{
    return !key.empty() && key.size() <= 32 && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

std::optional<std::size_t> length(std::string_view digits)
{
    if (digits.empty() || digits.size() > 10 || (digits.size() > 1 && digits.front() == '0'))
        return {};
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return {};
    return value;
}

} // namespace

void append(std::string &out, std::string_view key, std::string_view value)
{
    out.append(key).append(" ").append(std::to_string(value.size())).append("\n").append(value).append("\n");
}

void append(std::string &out, std::string_view key, long long value)
{
    append(out, key, std::string_view(std::to_string(value)));
}

void RecordReader::feed(std::string_view bytes)
{
    m_bytes.erase(0, m_at);
    m_at = 0;
    m_bytes.append(bytes);
}

std::optional<Record> RecordReader::next()
{
    if (m_malformed || atBoundary())
        return {};
    const std::string_view rest = std::string_view(m_bytes).substr(m_at);
    const std::size_t lineEnd = rest.substr(0, longestHeader).find('\n');
    if (lineEnd == std::string_view::npos) {
        m_malformed = rest.size() >= longestHeader;
        return {};
    }
    const std::string_view header = rest.substr(0, lineEnd);
    const std::size_t space = header.find(' ');
    const auto size = space == std::string_view::npos ? std::nullopt : length(header.substr(space + 1));
    if (!size || *size > m_longest || !isKey(header.substr(0, space))) {
        m_malformed = true;
        return {};
    }
    const std::size_t start = lineEnd + 1;
    if (rest.size() < start + *size + 1)
        return {};
    if (rest[start + *size] != '\n') {
        m_malformed = true;
        return {};
    }
    m_at += start + *size + 1;
    return Record{std::string(header.substr(0, space)), std::string(rest.substr(start, *size))};
}

std::optional<Records> parseRecords(std::string_view bytes, std::size_t longest)
{
    RecordReader reader(longest);
    reader.feed(bytes);
    Records records;
    while (auto record = reader.next())
        records.push_back(std::move(*record));
    if (reader.malformed() || !reader.atBoundary())
        return {};
    return records;
}

} // namespace slipway::keeper
