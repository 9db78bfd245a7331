// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conductor/forgetting.h"

namespace slipway::conductor {

void forgetFinishedSessions(ports::RunCatalog &catalog, ports::CommandRunner &runner)
{
    const QStringList kept = runner.runsWithSessions();
    if (kept.isEmpty())
        return;
    catalog.list(&runner, [&runner, kept](const base::Result<QList<ports::RunSummary>> &runs) {
        for (const ports::RunSummary &run : runs.value_or(QList<ports::RunSummary>())) {
            if (run.finishedAt.isValid() && kept.contains(run.run))
                runner.forgetSessions(run.run);
        }
    });
}

} // namespace slipway::conductor
