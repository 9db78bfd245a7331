// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "tr.h"

namespace slipway::conductor {
namespace {

using base::ErrorCode;
using namespace Qt::StringLiterals;

QString remedy()
{
    return Tr::tr("its record can still be read and printed; compare it with the last report and go on in a new run");
}

/// Commands that ran here although these events do not know them, as after the journal was replaced by an older copy.
qsizetype unrecorded(const run::RunState &state, const QStringList &kept)
{
    return std::ranges::count_if(kept, [&](const QString &execution) { return !state.executions.contains(execution); });
}

} // namespace

base::Result<Opening> opening(const QList<run::Event> &events, const ports::Verification &checked, const QStringList &kept)
{
    if (!checked.canGoOn)
        return base::failure(ErrorCode::JournalDamaged,
                             Tr::tr("The run's record is damaged, so going on could repeat what was done: %1")
                                 .arg(checked.problems.join(u"; "_s)),
                             checked.run, remedy());
    if (events.isEmpty())
        return base::failure(ErrorCode::NotFound, Tr::tr("There is no such run"), checked.run);
    run::RunState state = run::fold(events);
    if (state.seq != events.last().envelope.seq)
        return base::failure(ErrorCode::JournalDamaged, Tr::tr("The run's events have gaps"), checked.run, remedy());
    if (state.finished)
        return base::failure(ErrorCode::Refused, Tr::tr("The run is finished"), checked.run);
    if (const qsizetype lost = unrecorded(state, kept); lost > 0)
        return base::failure(
            ErrorCode::JournalDamaged,
            Tr::tr("%n command(s) ran that the run's record does not know, as after the journal was restored from an older copy", nullptr,
                   int(lost)),
            checked.run, remedy());
    return Opening{std::move(state), checked.problems};
}

} // namespace slipway::conductor
