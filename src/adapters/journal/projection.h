// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ports/runcatalog.h"

namespace slipway::journal {

/// Brings the run table up to date with events that were just inserted; in the same transaction.
[[nodiscard]] base::Status project(Database &database, const QList<run::Event> &appended);

/// Newest first; the progress of unfinished runs is folded now.
[[nodiscard]] base::Result<QList<ports::RunSummary>> summaries(Database &database);

/// Compares the run's row with its events, which are the truth; the row is what lists show. Empty: they agree.
[[nodiscard]] base::Result<QStringList> rowProblems(Database &database, const QString &run,
                                                    const QList<run::Event> &events);

} // namespace slipway::journal
