// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::settings {

/// The folders that Slipway uses, as the XDG base directory specification places them.
struct Paths
{
    QString data;     ///< artifacts, executions, the sample release
    QString config;   ///< settings, trust, the key that seals
    QString database; ///< the journal

    [[nodiscard]] QString sealKey() const;
    [[nodiscard]] QString artifacts() const;
    [[nodiscard]] QString executions() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString trustFile() const;
    [[nodiscard]] QString sample() const; ///< working folder of the sample release
};

/// The current user's folders. Where @p database is given, data lives beside it, so that several journals never mix.
[[nodiscard]] Paths userPaths(const QString &database = {});

} // namespace slipway::settings
