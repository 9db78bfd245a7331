// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/rules.h"
#include "turnqueue.h"

namespace slipway::conductor {

/// Turns what effects report into events: the start, the end with its verdict, and the interruption where it failed.
class Outcomes
{
public:
    explicit Outcomes(TurnQueue &queue);

    void started(const QString &execution, const QDateTime &at);
    /// Judges @p ended from @p output unless it has a verdict already. A second end of the same execution is dropped.
    void ended(const run::ExecutionEnded &ended, const run::Output &output = {});

private:
    TurnQueue &m_queue;
};

/// The events that the end of an execution comes to; none where it ended before.
[[nodiscard]] QList<run::EventBody> eventsOfEnd(const run::RunState &state, run::ExecutionEnded ended,
                                                const run::Output &output);

/// The actor of what no person decided.
[[nodiscard]] QString machineActor();

} // namespace slipway::conductor
