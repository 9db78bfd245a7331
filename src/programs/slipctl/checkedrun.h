// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

namespace slipway::slipctl {

/// A run's events, and everything that is wrong with them or with the evidence they refer to.
struct CheckedRun
{
    ports::Verification verification;
    QList<run::Event> events;
};

/// Verifies @p run and compares what is kept of its outputs and attachments. Errors: NotFound, those of the journal.
void checkRun(Services &services, const QString &run, QObject *context, ports::Reply<CheckedRun> reply);

} // namespace slipway::slipctl
