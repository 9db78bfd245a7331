// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/conductor.h"
#include "presentation/words.h"
#include "run/rules.h"

#include <chrono>

namespace slipway::presentation {

/// One segment of the phase strip.
struct PhaseSegment
{
    QString key;
    QString title;
    run::Progress progress;
    bool current = false; ///< holds the next unit
    bool procedure = false;
};

/// What the bar over the window says; all of it follows from the state and the time.
struct ReleaseBarView
{
    QString service;
    QString version;
    QString environment;
    Look stage;
    bool rehearsal = false;
    bool begun = false;
    bool canHold = false;
    bool canGoOn = false;
    bool canRollBack = false;
    QString rollBackRefusal; ///< why the run under way has no way back to start, and what to do; empty where it has one
    bool canFinish = false;
    QString finishRefusal; ///< why it cannot be finished yet
    QString heldReason;
    QList<PhaseSegment> segments;
    bool rolledBack = false; ///< by a procedure of the runbook that is through; the run is to be finished
    QString elapsed;
    QString expectedEnd; ///< "usually until 21:40", from earlier runs; empty
    QString nextMoment;  ///< "Soak ends in 12:03"; empty
};

/// Why no procedure can be started in a run under way, and what to do instead; empty where one can.
[[nodiscard]] QString rollBackRefusal(const runbook::Plan &plan);

/// @p usual is how long such a run takes, where that is known (usualDuration()).
[[nodiscard]] ReleaseBarView releaseBarView(const run::RunState &state, const QDateTime &now,
                                            std::optional<std::chrono::seconds> usual = {});

} // namespace slipway::presentation
