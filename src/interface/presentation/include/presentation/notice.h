// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/preferences.h"
#include "run/state.h"

namespace slipway::presentation {

/// What the desktop tells a person whose window is not in front.
struct Notice
{
    QString title;
    QString text; ///< plain
};

/// What @p event is told by, as far as @p wanted asks for it; @p state has it folded in. Nothing for what happened longer
/// than a minute before @p now: a run that is taken up again tells its past in the window alone.
[[nodiscard]] std::optional<Notice> noticeOf(const run::Event &event, const run::RunState &state,
                                             const Notifications &wanted, const QDateTime &now);
/// Of a command that waits for input.
[[nodiscard]] std::optional<Notice> noticeOfInput(const QString &execution, const run::RunState &state,
                                                  const Notifications &wanted);
/// The name of the sound for the desktop, by the freedesktop sound naming specification; empty for none.
[[nodiscard]] QString soundName(Notifications::Sound sound);

/// What the task bar shows of a run on its entry.
struct TaskProgress
{
    bool visible = false; ///< a run is under way
    double share = 0;     ///< of its units, 0 to 1
    bool urgent = false;  ///< it waits for a person to decide
    friend bool operator==(const TaskProgress &, const TaskProgress &) = default;
};
[[nodiscard]] TaskProgress taskProgressOf(const run::RunState &state);

} // namespace slipway::presentation
