// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace slipway::keeper {

/// Whether a process with these @p arguments only passes on what the runbook's own text asks for: a shell with that
/// text, `env`, `timeout`, `xargs` and their like. A script or program with a text of its own does not: whom it asks
/// how often, and what it makes of the answers, is its own business.
[[nodiscard]] bool passesOn(const std::vector<std::string> &arguments);

/// Whether every process between this one and the keeper passes on.
[[nodiscard]] bool calledByTheRunbook();

} // namespace slipway::keeper
