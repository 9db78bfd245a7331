// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/notice.h"

#include "base/recorded.h"
#include "base/tr.h"
#include "presentation/words.h"
#include "run/rules.h"

namespace slipway::presentation {
namespace {

using base::Tr;

constexpr qint64 pastSeconds = 60;

std::optional<Notice> ofEnd(const run::ExecutionEnded &ended, const run::RunState &state, const Notifications &wanted)
{
    const QString title = titleOf(state.executions.value(ended.execution).unit, state);
    switch (ended.verdict) {
    case run::Verdict::Successful:
        return wanted.ended ? std::optional(Notice{Tr::tr("Done: %1").arg(title), base::inWords(ended.verdictReason)}) : std::nullopt;
    case run::Verdict::Failed:
    case run::Verdict::Error:
        return wanted.failed ? std::optional(Notice{Tr::tr("Failed: %1").arg(title), base::inWords(ended.verdictReason)}) : std::nullopt;
    case run::Verdict::Inconclusive:
    case run::Verdict::None:
        return wanted.waits ? std::optional(Notice{Tr::tr("Waits for you: %1").arg(title), base::inWords(ended.verdictReason)}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<Notice> noticeOf(const run::Event &event, const run::RunState &state, const Notifications &wanted,
                               const QDateTime &now)
{
    if (event.envelope.at.secsTo(now) > pastSeconds)
        return std::nullopt;
    if (const auto *ended = std::get_if<run::ExecutionEnded>(&event.body))
        return ofEnd(*ended, state, wanted);
    if (const auto *soak = std::get_if<run::SoakEnded>(&event.body); soak && wanted.soakOver)
        return Notice{Tr::tr("The soak is over: %1").arg(titleOf(soak->step, state)), base::inWords(soak->reason)};
    return std::nullopt;
}

std::optional<Notice> noticeOfInput(const QString &execution, const run::RunState &state, const Notifications &wanted)
{
    if (!wanted.waits)
        return std::nullopt;
    const QString title = titleOf(state.executions.value(execution).unit, state);
    return Notice{Tr::tr("Waits for you: %1").arg(title), Tr::tr("It waits for input.")};
}

QString soundName(Notifications::Sound sound)
{
    switch (sound) {
    case Notifications::Sound::None:
        return {};
    case Notifications::Sound::Message:
        return QStringLiteral("message-new-instant");
    case Notifications::Sound::Bell:
        return QStringLiteral("bell");
    case Notifications::Sound::Alarm:
        return QStringLiteral("alarm-clock-elapsed");
    }
    return {};
}

TaskProgress taskProgressOf(const run::RunState &state)
{
    if (state.stage == run::Stage::NotStarted || state.stage == run::Stage::Finished)
        return {};
    int settled = 0;
    int total = 0;
    for (const runbook::PlanPhase &phase : state.plan().phases) {
        const run::Progress progress = run::progressOfPhase(state, phase.id);
        settled += progress.settled;
        total += progress.total;
    }
    return {true, total > 0 ? double(settled) / total : 0, !state.index.openInterruptions.isEmpty()};
}

} // namespace slipway::presentation
