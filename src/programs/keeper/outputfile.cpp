// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr std::int64_t stampEveryMs = 10;
constexpr std::size_t blotSize = 1U << 20;

template<typename T>
void putLittleEndian(char *at, T value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        at[i] = static_cast<char>(static_cast<std::uint64_t>(value) >> (8U * static_cast<unsigned>(i)));
}

} // namespace

OutputFile::OutputFile(Fd output, Fd stamps, std::uint64_t limit)
    : m_output(std::move(output))
    , m_stamps(std::move(stamps))
    , m_limit(limit)
{
}

void OutputFile::append(Stream stream, std::string_view bytes)
{
    if (bytes.empty())
        return;
    std::size_t kept = 0;
    if (m_lost == 0) {
        stamp(stream);
        kept = write(m_limit == 0 ? bytes : bytes.substr(0, m_limit - m_bytes));
    }
    m_digest.add(bytes.substr(0, kept));
    m_bytes += kept;
    m_lost += bytes.size() - kept;
    if (m_lost > 0 && m_problem.empty())
        m_problem = "the output's limit is reached";
}

/// One record says from which byte on: 8 bytes offset, 6 bytes UTC milliseconds, 1 byte stream, 1 byte 0.
void OutputFile::stamp(Stream stream)
{
    const std::int64_t now = utcMs();
    if (stream == m_lastStream && now - m_lastStamp < stampEveryMs && now >= m_lastStamp)
        return;
    std::array<char, 16> record{};
    putLittleEndian(record.data(), m_bytes, 8);
    putLittleEndian(record.data() + 8, now, 6);
    record[14] = static_cast<char>(stream);
    if (!writeAll(m_stamps.get(), {record.data(), record.size()}))
        return; // the bytes themselves are worth more than their times
    m_lastStream = stream;
    m_lastStamp = now;
}

/// How many of @p bytes were written before the first failure.
std::size_t OutputFile::write(std::string_view bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(m_output.get(), bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            m_problem = systemFailure("cannot write the output").error();
            break;
        }
        done += static_cast<std::size_t>(n);
    }
    return done;
}

std::uint64_t OutputFile::blot(const SecretForms &secrets)
{
    std::uint64_t spans = 0;
    std::uint64_t at = 0; // of what is held
    std::string held;
    std::string chunk(blotSize, '\0');
    char before = 0;
    Sha256 digest;
    for (bool more = true; more;) {
        const ssize_t n = ::pread(m_output.get(), chunk.data(), chunk.size(), static_cast<off_t>(at + held.size()));
        if (n < 0 && errno == EINTR)
            continue;
        more = n > 0;
        held.append(chunk, 0, more ? static_cast<std::size_t>(n) : 0);
        const Scan scan = secrets.scan(held, before, !more);
        for (const Range &secret : scan.secrets)
            overwrite(held, at, secret);
        spans += scan.secrets.size();
        digest.add(std::string_view(held).substr(0, scan.decided));
        before = scan.decided > 0 ? held[scan.decided - 1] : before;
        at += scan.decided;
        held.erase(0, scan.decided);
    }
    if (at == m_bytes)
        m_digest = digest;
    return spans;
}

void OutputFile::overwrite(std::string &bytes, std::uint64_t at, Range secret)
{
    const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(secret.from);
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(secret.end);
    std::replace_if(begin, end, [](char c) { return c != '\n' && c != '\r'; }, '*');
    const std::size_t size = secret.end - secret.from;
    if (::pwrite(m_output.get(), bytes.data() + secret.from, size, static_cast<off_t>(at + secret.from)) !=
        static_cast<ssize_t>(size))
        m_problem = systemFailure("a secret could not be masked in the output").error();
}

Status OutputFile::flush()
{
    if (::fsync(m_output.get()) != 0)
        return systemFailure("cannot flush the output");
    return {};
}

} // namespace slipway::keeper
