// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace slipway::runbook::linting {

/// UTF-8 that was read as Windows-1252 and stored again.
struct Repair
{
    QString text;         ///< the line as it was meant
    QString broken;       ///< the first stretch that was wrong
    QString meant;        ///< what it was
    bool guessed = false; ///< a byte was lost on the way, so that another character is possible
};

/// @p line repaired; `broken` is empty where nothing is wrong with it.
[[nodiscard]] Repair repairDoubleEncoding(QStringView line);

} // namespace slipway::runbook::linting
