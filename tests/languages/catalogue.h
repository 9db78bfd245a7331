// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace slipway::tests {

/// An entry of a .ts file.
struct Entry
{
    QString context;
    QString source;
    QString comment;
    QString type;      ///< "unfinished", "vanished", "obsolete"; empty: finished
    QStringList forms; ///< one, or one for each plural form
    bool plural = false;

    /// What makes it the same text in another file.
    [[nodiscard]] QString key() const;
    /// For messages of a test.
    [[nodiscard]] QString shown() const;
};

/// All entries of a .ts file; empty where it cannot be read.
[[nodiscard]] QList<Entry> entriesOf(const QString &path);

} // namespace slipway::tests
