// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::architecture {

/// An #include line.
struct Include
{
    QString name; ///< what stands between the quotes or angle brackets
    bool own;     ///< in quotes
    int line;     ///< counted from 1
};

/// Lines of a UTF-8 file; none where it cannot be read.
[[nodiscard]] QStringList linesOf(const QString &file);

/// The #include lines of a C++ file.
[[nodiscard]] QList<Include> includesOf(const QString &file);

/// Absolute paths of all files below the repository's folders named, whose names match one of @p patterns, in order.
[[nodiscard]] QStringList filesBelow(const QStringList &folders, const QStringList &patterns);

/// @p file as a person names it: from the repository's root.
[[nodiscard]] QString shown(const QString &file);

} // namespace slipway::architecture
