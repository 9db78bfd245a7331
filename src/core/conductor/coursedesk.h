// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "conductor/decision.h"
#include "effects.h"

namespace slipway::conductor {

/// Decisions about the course of a run: waits, holding, procedures, its end.
class CourseDesk
{
public:
    CourseDesk(Effects &effects, base::Clock &clock);

    base::Result<Turn> decide(const run::RunState &state, const StartSoak &decision);
    base::Result<Turn> decide(const run::RunState &state, const EndSoak &decision);
    base::Result<Turn> decide(const run::RunState &state, const ExtendSoak &decision);
    base::Result<Turn> decide(const run::RunState &state, const Hold &decision);
    base::Result<Turn> decide(const run::RunState &state, const GoOn &decision);
    base::Result<Turn> decide(const run::RunState &state, const StartProcedure &decision);
    base::Result<Turn> decide(const run::RunState &state, const EndProcedure &decision);
    base::Result<Turn> decide(const run::RunState &state, const Abort &decision);
    base::Result<Turn> decide(const run::RunState &state, const Finish &decision);

    /// Ends what is looked at during a step's soak.
    void endWatchesOf(const QString &step);
    /// The abort that waits for running commands to end; asked again after every turn.
    [[nodiscard]] const std::optional<Abort> &pendingAbort() const { return m_abort; }

private:
    Effects &m_effects;
    base::Clock &m_clock;
    std::optional<Abort> m_abort;
};

} // namespace slipway::conductor
