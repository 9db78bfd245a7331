// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasetrie.h"

namespace slipway::runbook::reading {

PhraseTrie::PhraseTrie()
    : m_nodes(1)
    , m_values(1)
{
}

void PhraseTrie::add(QStringView phrase, int value)
{
    std::uint32_t node = 0;
    for (const QChar letter : phrase) {
        std::uint32_t next = child(node, letter.unicode());
        if (next == 0) {
            next = static_cast<std::uint32_t>(m_nodes.size());
            m_nodes.push_back({0, m_nodes[node].firstChild, 0, letter.unicode()});
            m_nodes[node].firstChild = next;
            if (node == 0 && letter.unicode() < latin)
                m_first[letter.unicode()] = next;
        }
        node = next;
    }
    m_values.push_back({m_nodes[node].firstValue, value});
    m_nodes[node].firstValue = static_cast<std::uint32_t>(m_values.size() - 1);
}

} // namespace slipway::runbook::reading
