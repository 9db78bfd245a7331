// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/decision.h"
#include "effects.h"
#include "launch.h"

namespace slipway::conductor {

/// Decisions that start something: run a unit, and what becomes of a failed one.
class LaunchDesk
{
public:
    LaunchDesk(Effects &effects, const SecretValues &secrets);

    base::Result<Turn> decide(const run::RunState &state, const RunUnit &decision);
    base::Result<Turn> decide(const run::RunState &state, const Decide &decision);
    base::Result<Turn> decide(const run::RunState &state, const CancelExecution &decision);
    base::Result<Turn> decide(const run::RunState &state, const SendInput &decision);
    base::Result<Turn> decide(const run::RunState &state, const EndUnit &decision);

private:
    base::Result<Turn> startAgain(const run::RunState &state, const Decide &decision,
                                  const run::InterruptionDecided &decided);
    base::Result<Turn> launch(const run::RunState &state, const LaunchRequest &request,
                              const QList<run::EventBody> &before = {});

    Effects &m_effects;
    const SecretValues &m_secrets;
};

} // namespace slipway::conductor
