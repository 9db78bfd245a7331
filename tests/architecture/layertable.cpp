// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layertable.h"

#include "sources.h"

using namespace Qt::StringLiterals;

namespace slipway::architecture {

LayerTable::LayerTable(const QString &file)
{
    for (const QString &line : linesOf(file)) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const QStringList place = words.takeFirst().split(u'/');
        m_storey.insert(place.last(), place.first());
        m_direct.insert(place.last(), words);
    }
}

QSet<QString> LayerTable::allowed(const QString &folder) const
{
    QSet<QString> found;
    QStringList open{folder};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (found.contains(next))
            continue;
        found.insert(next);
        open += m_direct.value(next);
    }
    return found;
}

} // namespace slipway::architecture
