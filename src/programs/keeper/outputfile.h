// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files.h"
#include "masker.h"
#include "sha256.h"

#include <cstdint>
#include <string_view>

namespace slipway::keeper {

enum class Stream : std::uint8_t { Out = 1, Err = 2, Terminal = 3 };

inline constexpr std::string_view stampsHeader = "slipway-stamps 1\n";

/// The output as it is kept: its bytes, and beside them who wrote which of them when.
class OutputFile
{
public:
    /// Keeps at most @p limit bytes; 0 = all.
    OutputFile(Fd output, Fd stamps, std::uint64_t limit);

    /// Appends; where the disk is full or the limit is reached the rest is counted as lost for good, so that
    /// what is kept is always the beginning of the output.
    void append(Stream stream, std::string_view bytes);
    /// Overwrites each secret in what is kept, byte by byte, so that nothing moves; line ends stay. How many there
    /// were.
    std::uint64_t blot(const SecretForms &secrets);
    [[nodiscard]] Status flush();

    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }
    [[nodiscard]] const std::string &problem() const { return m_problem; }
    [[nodiscard]] std::string sha256() { return m_digest.hex(); }

private:
    void stamp(Stream stream);
    std::size_t write(std::string_view bytes);
    void overwrite(std::string &bytes, std::uint64_t at, Range secret);

    Fd m_output;
    Fd m_stamps;
    std::uint64_t m_limit;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_lost = 0;
    std::string m_problem;
    Sha256 m_digest;
    Stream m_lastStream{};
    std::int64_t m_lastStamp = 0;
};

} // namespace slipway::keeper
