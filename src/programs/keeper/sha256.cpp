// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha256.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace slipway::keeper {
namespace {

alignas(16) constexpr std::array<std::uint32_t, 64> constants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t bigEndian(const unsigned char *at)
{
    std::uint32_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return std::endian::native == std::endian::little ? std::byteswap(word) : word;
}

void compressBlock(std::uint32_t *state, const unsigned char *block)
{
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < 16; ++i)
        w[i] = bigEndian(block + i * 4);
    for (std::size_t i = 16; i < 64; ++i) {
        const auto s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3U);
        const auto s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10U);
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    auto [a, b, c, d, e, f, g, h] =
        std::to_array({state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]});
    for (std::size_t i = 0; i < 64; ++i) {
        const auto t1 =
            h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + w[i];
        const auto t2 = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = std::exchange(g, std::exchange(f, std::exchange(e, d + t1)));
        d = std::exchange(c, std::exchange(b, std::exchange(a, t1 + t2)));
    }
    std::size_t i = 0;
    for (const std::uint32_t word : {a, b, c, d, e, f, g, h})
        state[i++] += word;
}

void compressPortably(std::uint32_t *state, const unsigned char *blocks, std::size_t count)
{
    for (; count > 0; --count, blocks += 64)
        compressBlock(state, blocks);
}

#if defined(__x86_64__)

bool hasShaInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    const bool sse41 = __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_SSE4_1) != 0 && (c & bit_SSSE3) != 0;
    return sse41 && __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & bit_SHA) != 0;
}

/// Four rounds a step, as the instructions want their state: ABEF and CDGH.
[[gnu::target("sha,sse4.1,ssse3")]] void compressBySha(std::uint32_t *state, const unsigned char *blocks,
                                                       std::size_t count)
{
    const __m128i bytes = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    auto *out = reinterpret_cast<__m128i *>(state);
    const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128(out), 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128(out + 1), 0x1b);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);
    for (; count > 0; --count, blocks += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i w[4];
        for (int i = 0; i < 4; ++i)
            w[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(blocks) + i), bytes);
#pragma GCC unroll 16
        for (int step = 0; step < 16; ++step) {
            const __m128i now = w[step % 4];
            __m128i sum =
                _mm_add_epi32(now, _mm_load_si128(reinterpret_cast<const __m128i *>(constants.data()) + step));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
            const __m128i last = w[(step + 3) % 4];
            __m128i next = _mm_sha256msg1_epu32(now, w[(step + 1) % 4]);
            next = _mm_add_epi32(next, _mm_alignr_epi8(last, w[(step + 2) % 4], 4));
            w[step % 4] = _mm_sha256msg2_epu32(next, last);
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    _mm_storeu_si128(out, _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128(out + 1, _mm_alignr_epi8(dchg, feba, 8));
}

#endif

} // namespace

Sha256::Sha256()
    : m_compress(compressPortably)
    , m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
{
#if defined(__x86_64__)
    if (hasShaInstructions())
        m_compress = compressBySha;
#endif
}

void Sha256::add(std::string_view bytes)
{
    const std::size_t filled = m_bytes % 64;
    m_bytes += bytes.size();
    if (filled > 0) {
        const std::size_t taken = std::min(bytes.size(), 64 - filled);
        std::memcpy(m_block.data() + filled, bytes.data(), taken);
        bytes.remove_prefix(taken);
        if (filled + taken < 64)
            return;
        m_compress(m_state.data(), m_block.data(), 1);
    }
    const std::size_t whole = bytes.size() / 64;
    m_compress(m_state.data(), reinterpret_cast<const unsigned char *>(bytes.data()), whole);
    bytes.remove_prefix(whole * 64);
    std::memcpy(m_block.data(), bytes.data(), bytes.size());
}

std::string Sha256::hex()
{
    const std::uint64_t bits = m_bytes * 8;
    std::string padding(1, '\x80');
    padding.append((119 - m_bytes % 64) % 64, '\0');
    for (int shift = 56; shift >= 0; shift -= 8)
        padding += static_cast<char>(bits >> static_cast<unsigned>(shift));
    add(padding);
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const std::uint32_t word : m_state) {
        for (int shift = 28; shift >= 0; shift -= 4)
            out += digits[(word >> static_cast<unsigned>(shift)) & 15U];
    }
    return out;
}

} // namespace slipway::keeper
