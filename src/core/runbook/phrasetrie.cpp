// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasetrie.h"

namespace slipway::runbook::reading {

PhraseTrie::PhraseTrie()
    : m_nodes(1)
    , m_values(1)
    , m_tables(1)
{
}

std::uint32_t PhraseTrie::addChild(std::uint32_t node, char16_t letter)
{
    const auto added = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.push_back({.sibling = m_nodes[node].firstChild, .letter = letter});
    Node &parent = m_nodes[node];
    parent.firstChild = added;
    ++parent.children;
    if (parent.children == manyChildren) {
        parent.table = static_cast<std::uint32_t>(m_tables.size());
        m_tables.emplace_back();
        for (std::uint32_t at = added; at != 0; at = m_nodes[at].sibling)
            enter(node, at);
    } else if (parent.table != 0) {
        enter(node, added);
    }
    return added;
}

void PhraseTrie::enter(std::uint32_t node, std::uint32_t child)
{
    const char16_t letter = m_nodes[child].letter;
    if (letter < latin)
        m_tables[m_nodes[node].table][letter] = child;
    else
        m_others.emplace(key(node, letter), child);
}

void PhraseTrie::add(QStringView phrase, int value)
{
    std::uint32_t node = 0;
    for (const QChar letter : phrase) {
        const std::uint32_t next = child(node, letter.unicode());
        node = next != 0 ? next : addChild(node, letter.unicode());
    }
    m_values.push_back({m_nodes[node].firstValue, value});
    m_nodes[node].firstValue = static_cast<std::uint32_t>(m_values.size() - 1);
}

} // namespace slipway::runbook::reading
