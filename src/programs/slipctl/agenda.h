// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/decision.h"
#include "run/state.h"

namespace slipway::slipctl {

/// Something that somebody must say before the run goes on.
struct Question
{
    enum class Kind {
        Run,          ///< start this?
        Tick,         ///< done?
        Choice,       ///< which of them?
        Verdict,      ///< does it look right?
        Interruption, ///< it failed: what now?
        Unknown,      ///< did it happen?
        Failed,       ///< it failed for good: how does the run end?
        Enough,       ///< seen enough of what is watched?
        Edited,       ///< is the file edited?
        Soak,         ///< waits, unless somebody ends it
        GoOn,         ///< the run is on hold: go on?
        Finish        ///< everything is settled: finish?
    };
    Kind kind = Kind::Run;
    QString key;       ///< of the unit, step or group
    QString place;     ///< "1.2 Create Backup, release.md:34"
    QString title;     ///< what it is about
    QStringList names; ///< by which an answers file may speak of it, the most particular first
    bool optional = false;

    friend bool operator==(const Question &, const Question &) = default;
};

/// What comes next in a run: a question, something that needs nobody, or waiting for what is under way.
struct Agenda
{
    std::optional<Question> question;
    std::optional<conductor::Decision> decision;
};

/// What a person did not want to turn to now, and which executions have been looked at once at least.
struct Memory
{
    QSet<QString> passed; ///< keys of optional units
    QSet<QString> looked; ///< executions
};

[[nodiscard]] Agenda nextOf(const run::RunState &state, const Memory &memory);

/// The names by which a unit may be spoken of.
[[nodiscard]] QStringList namesOf(const run::RunState &state, const QString &unitKey);
/// Where something stands, as people read it.
[[nodiscard]] QString placeOf(const run::RunState &state, const QString &key);
[[nodiscard]] QString titleOf(const runbook::PlanUnit &unit);

} // namespace slipway::slipctl
