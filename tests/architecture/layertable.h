// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace slipway::architecture {

/// layers.txt: what each folder of src/ may use.
class LayerTable
{
public:
    explicit LayerTable(const QString &file);

    /// The table's folders, as "base".
    [[nodiscard]] QStringList folders() const { return m_direct.keys(); }
    [[nodiscard]] bool contains(const QString &folder) const { return m_direct.contains(folder); }
    /// The storey in which the table puts @p folder, as "foundation".
    [[nodiscard]] QString storey(const QString &folder) const { return m_storey.value(folder); }
    /// Everything that @p folder may use, itself and the uses of its uses included.
    [[nodiscard]] QSet<QString> allowed(const QString &folder) const;

private:
    QHash<QString, QStringList> m_direct;
    QHash<QString, QString> m_storey;
};

} // namespace slipway::architecture
