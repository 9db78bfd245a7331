// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/journal.h"
#include "run/state.h"

namespace slipway::conductor {

/// A recorded run as it can be gone on with.
struct Opening
{
    run::RunState state;
    QStringList notes; ///< what people must know when they go on
};

/// Refuses whatever could run again what was done. @p kept are the executions of which anything is kept on this machine:
/// each must be on record, since the record is written first. Errors: NotFound, JournalDamaged, Refused (finished).
[[nodiscard]] base::Result<Opening> opening(const QList<run::Event> &events, const ports::Verification &checked,
                                            const QStringList &kept);

} // namespace slipway::conductor
