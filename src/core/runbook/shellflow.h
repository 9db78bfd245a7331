// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellscan.h"

namespace slipway::runbook {

/// What becomes of the exit code of a command.
struct ExitFlow
{
    bool decisive = false; ///< a failure ends the script or is its result
    bool lost = false;     ///< stands in a substitution whose outer command does not pass it on
};

/// One for each command of @p scan, which has read @p text. @p stopsOnError says that the shell runs with -e.
[[nodiscard]] QList<ExitFlow> exitFlows(QStringView text, const ShellScan &scan, bool stopsOnError);

} // namespace slipway::runbook
