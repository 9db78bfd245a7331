// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soaktimer.h"

#include "base/recorded.h"
#include "outcomes.h"

namespace slipway::conductor {

SoakTimer::SoakTimer(TurnQueue &queue, base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_clock(clock)
{
    connect(&queue, &TurnQueue::turned, this, &SoakTimer::look);
}

void SoakTimer::look()
{
    const auto state = m_queue.state();
    if (state->heldAt || state->finished)
        return;
    for (const QString &step : state->index.runningSoaks) {
        const QDateTime endsAt = state->soaks.value(step).endsAt;
        if (m_wakes.value(step) == endsAt)
            continue;
        m_wakes.insert(step, endsAt);
        m_clock.wakeAt(endsAt, this, [this, step] {
            m_wakes.remove(step);
            end(step);
        });
    }
}

void SoakTimer::end(const QString &step)
{
    m_queue.push({machineActor(),
                  [this, step](const run::RunState &state) -> base::Result<Turn> {
                      const bool due = state.index.runningSoaks.contains(step) && !state.heldAt && !state.finished
                          && state.soaks.value(step).endsAt <= m_clock.now();
                      if (!due)
                          return Turn{};
                      const run::SoakEnded ended{step, run::Verdict::Successful, base::recorded("the time has passed")};
                      return Turn{{ended}, [this, step] { Q_EMIT elapsed(step); }, {}};
                  },
                  {}});
}

} // namespace slipway::conductor
