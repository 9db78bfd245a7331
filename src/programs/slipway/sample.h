// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/journal.h"
#include "ports/machine.h"
#include "ports/runcatalog.h"
#include "process/userenvironment.h"

namespace slipway {

/// Makes a working copy of the sample release with @p program (slipway-shop) in @p folder, trusts its runbook as it came
/// with Slipway, and replies its path.
void prepareSample(const QString &program, const QString &folder, const process::UserEnvironment &environment,
                   ports::TrustStore &trust, QObject *context, ports::Reply<QString> reply);

/// Ends the processes of the sample release in @p folder and calls @p done; leaves them where a live run of it was begun
/// and not finished, since that is taken up again. Takes 15 s at most.
void endSample(const QString &folder, const process::UserEnvironment &environment, ports::RunCatalog &catalog,
               QObject *context, std::function<void()> done);

} // namespace slipway
