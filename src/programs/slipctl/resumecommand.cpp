// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findrun.h"
#include "session.h"
#include "settlement.h"

namespace slipway::slipctl {

namespace {

void resumeRun(Invocation &invocation, const std::optional<Answers> &answers, const ports::RunSummary &run)
{
    auto session = Session::make(invocation, answers, run.mode);
    if (!session)
        return invocation.fail(session.error());
    Session *resumed = session->release();
    resumed->setParent(&invocation);
    resumed->resume(run.run);
}

} // namespace

void resume(Invocation &invocation)
{
    const auto answers = answersOf(invocation);
    if (!answers)
        return invocation.fail(answers.error());
    findRun(invocation.services().journal(), invocation.argument(0), &invocation,
            [&invocation, answers = *answers](const base::Result<ports::RunSummary> &run) {
                if (!run)
                    return invocation.fail(run.error());
                resumeRun(invocation, answers, *run);
            });
}

} // namespace slipway::slipctl
