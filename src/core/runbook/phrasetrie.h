// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace slipway::runbook::reading {

/// Phrases by their letters: one walk over a text finds all that begin at a place, however many there are.
class PhraseTrie
{
public:
    PhraseTrie();
    /// Remembers @p value under @p phrase, which is not empty.
    void add(QStringView phrase, int value);

    /// Calls @p found(length, value) for every phrase that @p text begins with, shorter ones first.
    template<typename Found>
    void match(QStringView text, Found found) const
    {
        std::uint32_t node = 0;
        for (qsizetype length = 0; length < text.size();) {
            node = child(node, text[length].unicode());
            if (node == 0)
                return;
            ++length;
            for (std::uint32_t value = m_nodes[node].firstValue; value != 0; value = m_values[value].next)
                found(length, m_values[value].value);
        }
    }

private:
    struct Node
    {
        std::uint32_t firstChild = 0;
        std::uint32_t sibling = 0;
        std::uint32_t firstValue = 0;
        std::uint32_t table = 0; ///< index in m_tables, where it has many children; 0 is none
        std::uint32_t children = 0;
        char16_t letter = 0;
    };
    struct Value
    {
        std::uint32_t next = 0;
        int value = 0;
    };
    /// The children of a node by their letter, as far as it is Latin.
    static constexpr std::size_t latin = 0x100;
    using Table = std::array<std::uint32_t, latin>;
    static constexpr std::uint32_t manyChildren = 4;

    [[nodiscard]] std::uint32_t child(std::uint32_t node, char16_t letter) const
    {
        const Node &parent = m_nodes[node];
        if (parent.table != 0)
            return letter < latin ? m_tables[parent.table][letter] : other(node, letter);
        std::uint32_t at = parent.firstChild;
        while (at != 0 && m_nodes[at].letter != letter)
            at = m_nodes[at].sibling;
        return at;
    }
    [[nodiscard]] std::uint32_t other(std::uint32_t node, char16_t letter) const
    {
        const auto found = m_others.find(key(node, letter));
        return found == m_others.end() ? 0 : found->second;
    }
    [[nodiscard]] static std::uint64_t key(std::uint32_t node, char16_t letter) { return std::uint64_t(node) << 16U | letter; }
    std::uint32_t addChild(std::uint32_t node, char16_t letter);
    void enter(std::uint32_t node, std::uint32_t child);

    std::vector<Node> m_nodes;   ///< [0] is the root, whose index also says "none"
    std::vector<Value> m_values; ///< [0] is none
    std::vector<Table> m_tables; ///< [0] is none
    std::unordered_map<std::uint64_t, std::uint32_t> m_others; ///< by key(), what has no place in the tables
};

} // namespace slipway::runbook::reading
