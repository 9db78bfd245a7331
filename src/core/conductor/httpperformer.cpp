// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpperformer.h"

#include "base/recorded.h"
#include "base/text.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

constexpr int tailLines = 40;

} // namespace

/// One check under way; replies and wakes that come after it was dropped go nowhere.
struct HttpPerformer::Check : QObject
{
    QString execution;
    ports::HttpProbe probe;
    int intervalSeconds = 0; ///< 0: one look
    QDateTime startedAt;
    QDateTime lastLookAt;
    int looks = 0;
    int failures = 0;
    QString firstFailure;
    ports::HttpAnswer last;
    QString problem; ///< why the last look could not be made
};

HttpPerformer::HttpPerformer(ports::Prober &prober, base::Clock &clock, Outcomes &outcomes, QObject *parent)
    : Performer(parent)
    , m_prober(prober)
    , m_clock(clock)
    , m_outcomes(outcomes)
{
}

HttpPerformer::~HttpPerformer() = default;

void HttpPerformer::start(const run::Execution &execution, const run::RunState &state)
{
    auto check = std::make_unique<Check>();
    check->execution = execution.id;
    check->probe.url = execution.resolved.url;
    check->probe.expected = execution.resolved.expected;
    if (const auto *unit = state.planUnit(execution.unit))
        check->intervalSeconds = unit->unit.intervalSeconds;
    check->startedAt = m_clock.now();
    m_outcomes.started(execution.id, check->startedAt);
    Check &begun = *check;
    m_checks[execution.id] = std::move(check);
    look(begun);
}

void HttpPerformer::finish(const QString &execution)
{
    end(execution, run::Ending::Exited);
}

void HttpPerformer::cancel(const QString &execution)
{
    end(execution, run::Ending::Cancelled);
}

void HttpPerformer::look(Check &check)
{
    check.lastLookAt = m_clock.now();
    m_prober.probe(check.probe, &check, [this, execution = check.execution](const base::Result<ports::HttpAnswer> &answer) {
        answered(execution, answer);
    });
}

void HttpPerformer::answered(const QString &execution, const base::Result<ports::HttpAnswer> &answer)
{
    const auto found = m_checks.find(execution);
    if (found == m_checks.end())
        return;
    Check &check = *found->second;
    ++check.looks;
    check.last = answer.value_or(ports::HttpAnswer{});
    check.problem = answer ? check.last.detail : answer.error().oneLine();
    if (!answer || !check.last.asExpected) {
        if (check.failures++ == 0)
            check.firstFailure = check.problem;
    }
    const bool reached = check.last.status != 0;
    Q_EMIT measured(execution, m_clock.now(),
                    reached ? static_cast<double>(check.last.latencyMs) : std::numeric_limits<double>::quiet_NaN(),
                    reached ? u"HTTP %1, ms"_s.arg(check.last.status) : check.problem);
    if (check.intervalSeconds <= 0)
        return end(execution, run::Ending::Exited);
    const QDateTime next = check.lastLookAt.addSecs(check.intervalSeconds);
    m_clock.wakeAt(std::max(next, m_clock.now()), &check, [this, &check] { look(check); });
}

void HttpPerformer::end(const QString &execution, run::Ending ending)
{
    const auto found = m_checks.find(execution);
    if (found == m_checks.end())
        return;
    const std::unique_ptr<Check> check = std::move(found->second);
    m_checks.erase(found);
    run::ExecutionEnded ended;
    ended.execution = execution;
    ended.ending = ending;
    ended.startedAt = check->startedAt;
    ended.endedAt = m_clock.now();
    const QString body = QString::fromUtf8(check->last.body);
    ended.outputTail = base::tail(body, tailLines);
    ended.measured = {{u"status"_s, check->last.status},
                      {u"latency_ms"_s, check->last.latencyMs},
                      {u"body"_s, body},
                      {u"from"_s, check->last.from},
                      {u"looks"_s, check->looks},
                      {u"failures"_s, check->failures}};
    if (ending == run::Ending::Exited && check->looks > 0 && check->last.status == 0) {
        ended.verdict = run::Verdict::Error;
        ended.verdictReason = check->problem.isEmpty() ? base::recorded("no answer") : check->problem;
    } else if (ending == run::Ending::Exited && check->looks > 1 && check->failures > 0) {
        ended.verdict = run::Verdict::Failed;
        ended.verdictReason = base::recorded("%1 of %2 looks failed, the first with: %3")
                                  .arg(check->failures)
                                  .arg(check->looks)
                                  .arg(check->firstFailure);
    } else if (check->looks == 0) {
        ended.verdict = run::Verdict::Error;
        ended.verdictReason = base::recorded("stopped before it was answered");
    }
    m_outcomes.ended(ended);
}

} // namespace slipway::conductor
