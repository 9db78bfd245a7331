// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/journal.h"
#include "ports/machine.h"
#include "process/userenvironment.h"

namespace slipway {

/// Makes a working copy of the sample release with @p program (slipway-shop) in @p folder, trusts its runbook as it came
/// with Slipway, and replies its path.
void prepareSample(const QString &program, const QString &folder, const process::UserEnvironment &environment,
                   ports::TrustStore &trust, QObject *context, ports::Reply<QString> reply);

} // namespace slipway
