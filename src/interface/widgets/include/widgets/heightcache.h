// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace slipway::widgets {

/// Remembers how high a label is at a width for as long as it says the same in the same font: nested layouts ask that again
/// and again, and each time the label would set its text anew.
class HeightCache
{
public:
    template<typename Compute>
    int of(const QLabel &label, int width, Compute compute)
    {
        if (m_text != label.text() || m_font != label.font()) {
            m_text = label.text();
            m_font = label.font();
            m_heights.clear();
        }
        const auto known = m_heights.constFind(width);
        return known != m_heights.cend() ? *known : *m_heights.insert(width, compute());
    }

private:
    QString m_text;
    QFont m_font;
    QHash<int, int> m_heights;
};

} // namespace slipway::widgets
