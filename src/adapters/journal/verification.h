// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventtable.h"
#include "sealfolder.h"

namespace slipway::journal {

/// Checks digests, hashes, links and gaps of a whole run, and its end against the sealed head.
[[nodiscard]] base::Result<ports::Verification> verifyRun(Database &database, SealFolder &seals, const QString &run);

/// Every run with a row, events or a seal, in the order of their ids.
[[nodiscard]] base::Result<QStringList> traces(Database &database, SealFolder &seals);

} // namespace slipway::journal
