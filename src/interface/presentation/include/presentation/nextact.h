// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::presentation {

/// The one thing that a person does next, seen from the page of a step.
struct NextAct
{
    enum class Kind {
        NotBegun,
        Report,       ///< the run is finished
        EndProcedure, ///< key: the procedure that is through
        RolledBack,   ///< nothing is left of a release that was taken back, unless a person turns to an open step of it
        StartSoak,    ///< of this step
        GoToSoak,     ///< key: another step whose soak is to be started
        Wait,         ///< key: the step whose soak is to pass
        Finish,       ///< nothing is left
        Choose,       ///< one of several ways on this page
        GoToUnit,     ///< key: a unit of another page
        Unit          ///< key: a unit of this page
    };
    Kind kind = Kind::NotBegun;
    QString key;
    QString then; ///< unit that comes when the soak has passed
};

[[nodiscard]] NextAct nextAct(const run::RunState &state, const QString &stepKey);

} // namespace slipway::presentation
