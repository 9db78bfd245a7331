// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalbook.h"

#include "run/rules.h"
#include "tr.h"

namespace slipway::slipctl {

namespace {

using Kind = Question::Kind;

conductor::Choose firstOption(const run::RunState &state, const QString &group)
{
    const auto *found = state.planGroup(group);
    const QString option = found && !found->options.isEmpty() ? found->options.first().id : QString();
    return {group, option, Tr::tr("Rehearsal: the first option"), run::proposedNotApplicable(state, group, option)};
}

conductor::Dismiss notApplicable(const QString &key, const QString &reason)
{
    return {key, run::Disposition::NotApplicable, reason};
}

} // namespace

void RehearsalBook::ask(const Inquiry &inquiry)
{
    const QString &key = inquiry.question.key;
    switch (inquiry.question.kind) {
    case Kind::Tick:
        return Q_EMIT decided({notApplicable(key, Tr::tr("Rehearsal: nobody was asked"))});
    case Kind::Run:
        if (!inquiry.resolved)
            return Q_EMIT decided({notApplicable(key, Tr::tr("Rehearsal: %1").arg(inquiry.resolved.error().oneLine()))});
        return Q_EMIT decided({conductor::RunUnit{key, inquiry.resolved->sha256, {}, {}, false}});
    case Kind::Choice:
        return Q_EMIT decided({firstOption(*inquiry.state, key)});
    case Kind::Verdict:
        return Q_EMIT decided({notApplicable(key, Tr::tr("Rehearsal: nobody looked at it"))});
    case Kind::Interruption:
    case Kind::Unknown:
        return Q_EMIT decided({conductor::Decide{key, run::Remedy::Ignore, Tr::tr("Rehearsal: nobody decided"), {}, {}, {}}});
    case Kind::Enough:
    case Kind::Edited:
        return Q_EMIT decided({conductor::EndUnit{key}});
    case Kind::Soak:
        return Q_EMIT passed();
    case Kind::GoOn:
        return Q_EMIT decided({conductor::GoOn{Tr::tr("taken up again")}});
    case Kind::Finish:
        return Q_EMIT decided({conductor::Finish{run::Outcome::Done, {}}});
    case Kind::Failed:
        return Q_EMIT decided({conductor::Finish{run::Outcome::Failed, inquiry.question.title}});
    }
}

} // namespace slipway::slipctl
