// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "report/document.h"

namespace slipway::report {

// The chapters of a run's record, in their order. A chapter with nothing to say is empty or says so.

[[nodiscard]] QList<Block> summary(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> parameters(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> overrides(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> phases(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> procedures(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> otherCommands(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> interruptions(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> dismissals(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> notes(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> contacts(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> timeline(const run::RunState &state, const History &history);
[[nodiscard]] QList<Block> verification(const run::RunState &state, const History &history);

} // namespace slipway::report
