// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace slipway::runbook {

/// A variable (or function) at the place where shell text first sets or needs it.
struct ShellName
{
    QString name;
    int line = 0; ///< 1-based within the given text
    friend bool operator==(const ShellName &, const ShellName &) = default;
};

/// What shell text hands on to the text after it, and what it expects from the text before it.
struct ShellNames
{
    QList<ShellName> sets;  ///< variables that it gives a value of their own, exported or not
    QList<ShellName> needs; ///< variables that it expands before it sets them, without saying what to do where they are unset
    QList<ShellName> functions; ///< that it defines
    QList<ShellName> aliases;   ///< that it defines
};

/// Reads @p text as bash would. What runs elsewhere (in single quotes, behind a quoted heredoc) is not read; what comes
/// after `source` or `eval` counts as set there.
[[nodiscard]] ShellNames namesIn(QStringView text);

} // namespace slipway::runbook
