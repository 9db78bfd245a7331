// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedrun.h"

#include "execution/evidence.h"

namespace slipway::slipctl {
namespace {

QStringList evidenceProblems(Services &services, const QList<run::Event> &events)
{
    const auto artifact = [&services](const QString &sha256) { return services.artifacts().path(sha256); };
    return execution::evidenceProblems(events, {services.paths().executions(), artifact});
}

} // namespace

void checkRun(Services &services, const QString &run, QObject *context, ports::Reply<CheckedRun> reply)
{
    const auto whenVerified = [&services, run, context, reply](const base::Result<ports::Verification> &verified) {
        if (!verified)
            return reply(std::unexpected(verified.error()));
        services.journal().read(run, 0, context, [&services, reply, verified = *verified](const base::Result<QList<run::Event>> &events) {
            if (!events)
                return reply(std::unexpected(events.error()));
            CheckedRun checked{verified, *events};
            checked.verification.problems += evidenceProblems(services, *events);
            reply(checked);
        });
    };
    services.journal().verify(run, context, whenVerified);
}

} // namespace slipway::slipctl
