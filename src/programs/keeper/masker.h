// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms.h"

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace slipway::keeper {

/// Bytes of a text, `end` not among them.
struct Range
{
    std::size_t from = 0;
    std::size_t end = 0;
};

/// What a text has of secrets.
struct Scan
{
    std::vector<Range> secrets; ///< in order, without overlap
    std::size_t decided = 0;    ///< bytes that more text cannot change
    std::size_t telling = 0;    ///< where the secret begins that the rest of the text seems to be; its end: nowhere
    bool known = false;         ///< that is one of the forms, not what shows by itself
};

/// All forms of all secrets, indexed by their first four bytes, and with them what shows as a secret by itself.
class SecretForms
{
public:
    explicit SecretForms(std::span<const std::string> secrets);

    /// The secrets in @p text, which follows the character @p before (0: nothing does); of the last part of it only
    /// where @p whole says that nothing follows.
    [[nodiscard]] Scan scan(std::string_view text, char before, bool whole) const;
    /// @p text with every secret masked.
    [[nodiscard]] std::string masked(std::string_view text) const;

private:
    [[nodiscard]] Match known(std::string_view text) const;
    [[nodiscard]] std::size_t next(std::string_view text, std::size_t from) const;
    void addKnown(std::string_view text, Range in, std::vector<Range> &found) const;

    std::vector<Form> m_forms;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_byPrefix;
    using Filter = std::bitset<std::size_t(1) << 18U>;
    Filter m_known;  ///< hashes of the prefixes of forms
    Filter m_filter; ///< and of what shows by itself
};

/// Masks one stream of output, also where a secret comes in pieces. What may be the beginning of a secret
/// is held back; after a pause settle() shows it if less than half of the secret is there (a prompt), and
/// masks it otherwise, so that a secret printed slowly is not shown in pieces either.
class Masker
{
public:
    explicit Masker(const SecretForms &forms)
        : m_forms(&forms)
    {
    }

    /// Appends to @p out what of the held and the new bytes may be written.
    void feed(std::string_view bytes, std::string &out);
    void settle(std::string &out);
    /// Nothing more comes: appends what is still held.
    void finish(std::string &out);
    [[nodiscard]] bool holding() const { return m_done < m_held.size(); }
    [[nodiscard]] std::uint64_t maskedSpans() const { return m_spans; }

private:
    void emit(std::span<const Range> secrets, std::size_t end, std::string &out);
    void mask(std::size_t from, std::string &out);
    void show(std::size_t from, std::size_t to, std::string &out);
    void forget(std::size_t bytes);

    const SecretForms *m_forms;
    std::string m_held;
    std::size_t m_done = 0; ///< bytes of m_held that were shown, or masked, by settle()
    bool m_blotted = false; ///< some of them were masked
    char m_last = 0;        ///< what came before m_held
    std::uint64_t m_spans = 0;
};

} // namespace slipway::keeper
