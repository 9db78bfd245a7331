// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// The literals that may change from release to release, each with every line where it stands.
[[nodiscard]] QList<Parameter> findParameters(const std::vector<Block> &blocks, const Source &source);

} // namespace slipway::runbook::reading
