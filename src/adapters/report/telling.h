// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "run/state.h"

namespace slipway::report {

/// The words of the option that was chosen: "A Docker Compose".
[[nodiscard]] QString optionTitle(const run::RunState &state, const run::AlternativeChosen &choice);

/// One event in a sentence without who and when. @p state is the whole run.
[[nodiscard]] QString sentence(const run::RunState &state, const run::Event &event);

/// The events of a run in columns, the first row naming them.
[[nodiscard]] QList<QStringList> logOf(const run::RunState &state, const QList<run::Event> &events);

} // namespace slipway::report
