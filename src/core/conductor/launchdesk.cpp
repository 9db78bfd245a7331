// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchdesk.h"

#include "conductor/continuation.h"
#include "tr.h"

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

using base::ErrorCode;

bool startsAgain(run::Remedy remedy)
{
    return remedy == run::Remedy::Retry || remedy == run::Remedy::EditAndRetry || remedy == run::Remedy::ContinueFromHere;
}

base::Result<QString> editedText(const run::RunState &state, const Decide &decision)
{
    if (!decision.editedText.trimmed().isEmpty())
        return decision.editedText;
    if (decision.remedy == run::Remedy::ContinueFromHere)
        return continuation(state, decision.unit);
    return base::failure(ErrorCode::Refused, Tr::tr("The edited text is empty"), {}, Tr::tr("skip the unit instead"));
}

/// What a retry starts: the same as before, unless the person saw and accepted what the plan says now.
LaunchRequest sameAgain(const run::RunState &state, const Decide &decision)
{
    LaunchRequest request{decision.unit, decision.acceptedSha256, decision.confirmation, decision.reason, {}, false};
    const run::Execution *last = state.lastExecution(decision.unit);
    const runbook::PlanUnit *planned = state.planUnit(decision.unit);
    if (!last || !planned)
        return request;
    request.asWritten = last->resolved.kind != planned->unit.kind;
    const auto now = resolveNow(state, request);
    if (request.acceptedSha256.isEmpty() && (!now || now->sha256 != last->resolved.sha256))
        request.editedText = last->resolved.text;
    return request;
}

} // namespace

LaunchDesk::LaunchDesk(Effects &effects, const SecretValues &secrets)
    : m_effects(effects)
    , m_secrets(secrets)
{
}

base::Result<Turn> LaunchDesk::decide(const run::RunState &state, const RunUnit &decision)
{
    if (isOvertaken(state, decision))
        return Turn{};
    const LaunchRequest request{decision.unit, decision.acceptedSha256, decision.confirmation,
                                decision.outOfOrderReason, {}, decision.asWritten};
    if (request.acceptedSha256.isEmpty())
        return base::failure(ErrorCode::Refused, Tr::tr("It was not shown before it runs"), decision.unit);
    return launch(state, request);
}

base::Result<Turn> LaunchDesk::decide(const run::RunState &state, const Decide &decision)
{
    if (isOvertaken(state, decision))
        return Turn{};
    const run::Interruption *interruption = state.openInterruption(decision.unit);
    if (!interruption)
        return base::failure(ErrorCode::Refused, Tr::tr("Nothing waits for a decision there"), decision.unit);
    if (decision.remedy == run::Remedy::Ignore && decision.reason.trimmed().isEmpty())
        return base::failure(ErrorCode::Refused, Tr::tr("Letting a failure pass needs a reason"), decision.unit);
    run::InterruptionDecided decided{interruption->id, decision.remedy, decision.reason, {}};
    if (startsAgain(decision.remedy))
        return startAgain(state, decision, decided);
    return Turn{{decided}, {}, {}};
}

base::Result<Turn> LaunchDesk::startAgain(const run::RunState &state, const Decide &decision,
                                          const run::InterruptionDecided &decided)
{
    run::InterruptionDecided complete = decided;
    LaunchRequest request = sameAgain(state, decision);
    if (decision.remedy != run::Remedy::Retry) {
        const base::Result<QString> text = editedText(state, decision);
        if (!text)
            return std::unexpected(text.error());
        request.editedText = *text;
        complete.editedText = *text;
    }
    return launch(after(state, {complete}), request, {complete});
}

base::Result<Turn> LaunchDesk::decide(const run::RunState &state, const CancelExecution &decision)
{
    if (!state.index.running.contains(decision.execution))
        return base::failure(ErrorCode::Refused, Tr::tr("It is not running any more"), decision.execution);
    return Turn{{}, [this, id = decision.execution] { m_effects.cancel(id); }, {}};
}

base::Result<Turn> LaunchDesk::decide(const run::RunState &state, const SendInput &decision)
{
    if (!state.index.running.contains(decision.execution))
        return base::failure(ErrorCode::Refused, Tr::tr("It is not running any more"), decision.execution);
    return Turn{{}, [this, decision] { m_effects.sendInput(decision.execution, decision.bytes, decision.end); }, {}};
}

base::Result<Turn> LaunchDesk::decide(const run::RunState &state, const EndUnit &decision)
{
    const run::Execution *last = state.lastExecution(decision.unit);
    if (!last || last->ended)
        return base::failure(ErrorCode::Refused, Tr::tr("It is not running any more"), decision.unit);
    return Turn{{}, [this, id = last->id] { m_effects.finish(id); }, {}};
}

base::Result<Turn> LaunchDesk::launch(const run::RunState &state, const LaunchRequest &request,
                                      const QList<run::EventBody> &before)
{
    // Whatever was decided about it: a second one beside it would do everything twice.
    if (const run::Execution *last = state.lastExecution(request.unit)) {
        if (const QStringList alive = m_effects.stillRunning(state, *last); !alive.isEmpty()) {
            return base::failure(ErrorCode::Refused, Tr::tr("It still runs, although nothing looks after it: %1").arg(alive.join(u", "_s)),
                                 {}, Tr::tr("wait until it is over or end it yourself, then try again"));
        }
    }
    const base::Result<Launch> prepared = prepareLaunch(state, request);
    if (!prepared)
        return std::unexpected(prepared.error());
    Turn turn{before + prepared->events, {}, {}};
    if (prepared->execution.isEmpty())
        return turn;
    const auto &intended = std::get<run::ExecutionIntended>(prepared->events.last());
    if (const QString secret = missingSecret(state.bindings, intended.resolved, m_secrets); !secret.isEmpty()) {
        return base::failure(ErrorCode::NeedsPerson, Tr::tr("The secret for “%1” is not known").arg(secret), {},
                             Tr::tr("give it again; secrets are never stored"));
    }
    turn.effect = [this, id = prepared->execution] { m_effects.start(id); };
    return turn;
}

} // namespace slipway::conductor
