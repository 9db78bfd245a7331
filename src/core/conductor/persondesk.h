// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/decision.h"
#include "secretvalues.h"
#include "turnqueue.h"

namespace slipway::conductor {

/// Decisions that record what a person saw, chose or says; nothing starts by them.
class PersonDesk
{
public:
    explicit PersonDesk(SecretValues &secrets);

    base::Result<Turn> decide(const run::RunState &state, const Tick &decision);
    base::Result<Turn> decide(const run::RunState &state, const TakeBack &decision);
    base::Result<Turn> decide(const run::RunState &state, const Attach &decision);
    base::Result<Turn> decide(const run::RunState &state, const Detach &decision);
    base::Result<Turn> decide(const run::RunState &state, const CompleteContact &decision);
    base::Result<Turn> decide(const run::RunState &state, const GiveVerdict &decision);
    base::Result<Turn> decide(const run::RunState &state, const Dismiss &decision);
    base::Result<Turn> decide(const run::RunState &state, const Reopen &decision);
    base::Result<Turn> decide(const run::RunState &state, const Choose &decision);
    base::Result<Turn> decide(const run::RunState &state, const Bind &decision);
    base::Result<Turn> decide(const run::RunState &state, const ConfirmLiteral &decision);
    base::Result<Turn> decide(const run::RunState &state, const DeclareTrigger &decision);
    base::Result<Turn> decide(const run::RunState &state, const AddNote &decision);

private:
    SecretValues &m_secrets;
};

} // namespace slipway::conductor
