// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace slipway::keeper {

/// All spellings of all secrets, indexed by their first four bytes.
class SecretForms
{
public:
    explicit SecretForms(std::span<const std::string> secrets);

    struct Match
    {
        std::size_t whole = 0; ///< length of the longest form that the text begins with
        std::size_t open = 0;  ///< length of the longest form that the text may still become
    };
    [[nodiscard]] Match at(std::string_view text) const;
    /// False where no form can begin at @p text; quick.
    [[nodiscard]] bool maybe(std::string_view text) const;
    [[nodiscard]] bool empty() const { return m_forms.empty(); }
    /// @p text with every form masked.
    [[nodiscard]] std::string masked(std::string_view text) const;

private:
    std::vector<std::string> m_forms;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_byPrefix;
    std::bitset<65536> m_filter;
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
    [[nodiscard]] bool holding() const { return m_done < m_held.size(); }
    [[nodiscard]] std::uint64_t maskedSpans() const { return m_spans; }

private:
    void mask(std::string &out);
    void show(std::size_t to, std::size_t plainFrom, std::string &out);

    const SecretForms *m_forms;
    std::string m_held;
    std::size_t m_done = 0; ///< bytes of m_held that were shown, or masked, by settle()
    bool m_blotted = false; ///< they were masked
    std::uint64_t m_spans = 0;
};

} // namespace slipway::keeper
