// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/runcatalog.h"

namespace slipway::slipctl {

/// The run that @p name means: its id, the beginning or end of it where that is unambiguous, or "last".
/// Errors: NotFound, Usage where several are meant.
void findRun(ports::RunCatalog &catalog, const QString &name, QObject *context, ports::Reply<ports::RunSummary> reply);
/// The same among all runs that left a trace, so that one whose events are gone can be named as well.
void findTrace(ports::RunCatalog &catalog, const QString &name, QObject *context, ports::Reply<QString> reply);

} // namespace slipway::slipctl
