// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

namespace slipway::report {

/// Takes secrets out of what is read by people. Those that the runbook itself spells out are in its commands, and a report
/// goes to more people than a runbook.
void maskSecrets(Document &document);

} // namespace slipway::report
