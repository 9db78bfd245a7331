// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "run/state.h"
#include "secretvalues.h"

namespace slipway::conductor {

/// What somebody asks to start.
struct LaunchRequest
{
    QString unit;            ///< its key
    QString acceptedSha256;  ///< of what the person saw; empty where nothing was shown (a retry)
    QString confirmation;    ///< the environment's name, typed
    QString overrideReason;  ///< why out of order
    QString editedText;      ///< runs instead of the plan's text; empty: the plan's
    bool asWritten = false;  ///< a Watch or HttpCheck as a command
};

/// What starting comes to: the events, and the execution that they intend; none where a rehearsal only shows it.
struct Launch
{
    QList<run::EventBody> events;
    QString execution;
};

/// The unit as it would run now. @p editedText and @p asWritten as in LaunchRequest.
[[nodiscard]] base::Result<runbook::ResolvedUnit> resolveNow(const run::RunState &state, const LaunchRequest &request);

/// Checks every rule for @p request. Errors: Refused with the rule's reason, NeedsPerson where a confirmation is missing.
[[nodiscard]] base::Result<Launch> prepareLaunch(const run::RunState &state, const LaunchRequest &request);

/// Overrides that @p reason grants so that the unit may start. Errors: Refused where a rule cannot be lifted.
[[nodiscard]] base::Result<QList<run::EventBody>> overridesFor(const run::RunState &state, const QString &unit,
                                                               const QString &reason);

/// The state as it would be after these events.
[[nodiscard]] run::RunState after(run::RunState state, const QList<run::EventBody> &events);

} // namespace slipway::conductor
