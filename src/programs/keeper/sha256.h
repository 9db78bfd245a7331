// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace slipway::keeper {

/// SHA-256 (FIPS 180-4) of a stream; uses the processor's instructions for it where there are any.
class Sha256
{
public:
    Sha256();
    void add(std::string_view bytes);
    /// 64 lower-case hex digits; nothing may be added after it.
    [[nodiscard]] std::string hex();

private:
    using Compress = void (*)(std::uint32_t *state, const unsigned char *blocks, std::size_t count);

    Compress m_compress;
    std::array<std::uint32_t, 8> m_state;
    std::array<unsigned char, 64> m_block{};
    std::uint64_t m_bytes = 0;
};

} // namespace slipway::keeper
