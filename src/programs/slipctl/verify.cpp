// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedrun.h"
#include "findrun.h"
#include "invocation.h"
#include "tr.h"

namespace slipway::slipctl {
namespace {

/// Verifies runs one after another; the exit code is that of the worst.
class Verifier : public QObject
{
public:
    Verifier(Invocation &invocation, QStringList runs)
        : QObject(&invocation)
        , m_invocation(invocation)
        , m_runs(std::move(runs))
    {
    }

    void next()
    {
        if (m_runs.isEmpty())
            return m_invocation.finish(m_intact ? 0 : base::exitCode(base::ErrorCode::JournalDamaged));
        checkRun(m_invocation.services(), m_runs.takeFirst(), this, [this](const base::Result<CheckedRun> &checked) {
            if (checked) {
                print(checked->verification);
            } else {
                m_intact = false;
                m_invocation.console().error(checked.error());
            }
            next();
        });
    }

private:
    void print(const ports::Verification &result)
    {
        m_intact = m_intact && result.problems.isEmpty();
        const QString judged = result.problems.isEmpty() ? Tr::tr("intact") : Tr::tr("DAMAGED");
        const QString events = Tr::tr("%n event(s)", nullptr, int(result.events));
        m_invocation.console().line(QStringLiteral("%1  %2  %3  %4").arg(result.run, judged, events, Tr::tr("head %1").arg(result.head)));
        for (const QString &problem : result.problems)
            m_invocation.console().error({base::ErrorCode::JournalDamaged, problem, result.run,
                                          Tr::tr("compare with the head printed in a report")});
    }

    Invocation &m_invocation;
    QStringList m_runs;
    bool m_intact = true;
};

} // namespace

void verify(Invocation &invocation)
{
    if (const QString name = invocation.argument(0); !name.isEmpty()) {
        return findTrace(invocation.services().journal(), name, &invocation, [&](const base::Result<QString> &run) {
            if (!run)
                return invocation.fail(run.error());
            (new Verifier(invocation, {*run}))->next();
        });
    }
    invocation.services().journal().traces(&invocation, [&](const base::Result<QStringList> &runs) {
        if (!runs)
            return invocation.fail(runs.error());
        (new Verifier(invocation, *runs))->next();
    });
}

} // namespace slipway::slipctl
