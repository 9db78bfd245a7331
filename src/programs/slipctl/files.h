// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/parser.h"
#include "runbook/sidecar.h"

namespace slipway::slipctl {

/// A runbook from its file. Errors: Unreadable with the file's name.
[[nodiscard]] base::Result<runbook::Runbook> readRunbook(const QString &path);

/// The sidecar beside it; an empty one where there is none.
[[nodiscard]] base::Result<runbook::Sidecar> readSidecar(const QString &runbookPath);

} // namespace slipway::slipctl
