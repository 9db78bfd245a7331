// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/commandrunner.h"
#include "ports/runcatalog.h"

namespace slipway::conductor {

/// Removes the folder and environment of runs that are over, where the process that ended them could not do it any more.
void forgetFinishedSessions(ports::RunCatalog &catalog, ports::CommandRunner &runner);

} // namespace slipway::conductor
