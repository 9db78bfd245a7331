// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/forecast.h"

#include <algorithm>

namespace slipway::presentation {
namespace {

constexpr qsizetype mostCounted = 5;

} // namespace

std::optional<std::chrono::seconds> usualDuration(const QList<ports::RunSummary> &runs, const run::RunState &state)
{
    QList<ports::RunSummary> alike;
    std::ranges::copy_if(runs, std::back_inserter(alike), [&](const ports::RunSummary &run) {
        return run.outcome == run::Outcome::Done && run.mode == state.started.mode && run.run != state.run
            && run.title == state.plan().title && run.service == state.started.service;
    });
    if (alike.isEmpty())
        return std::nullopt;
    std::ranges::sort(alike, std::ranges::greater(), &ports::RunSummary::startedAt);
    alike.resize(std::min(alike.size(), mostCounted));
    QList<qint64> seconds;
    for (const ports::RunSummary &run : std::as_const(alike))
        seconds << run.startedAt.secsTo(run.finishedAt);
    std::ranges::sort(seconds);
    return std::chrono::seconds(seconds.at(seconds.size() / 2));
}

} // namespace slipway::presentation
