// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchperformer.h"

#include "samples.h"
#include "tr.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

constexpr int defaultIntervalSeconds = 15;

} // namespace

/// One watch under way; replies and wakes that come after it was dropped go nowhere.
struct WatchPerformer::Watch : QObject
{
    QString execution;
    QString server;
    QString query;
    int intervalSeconds = defaultIntervalSeconds;
    QDateTime startedAt;
    QDateTime lastLookAt;
    Samples samples;
};

WatchPerformer::WatchPerformer(ports::MetricSource &metrics, ports::OutputStore &store, base::Clock &clock,
                               Outcomes &outcomes, QObject *parent)
    : Performer(parent)
    , m_metrics(metrics)
    , m_store(store)
    , m_clock(clock)
    , m_outcomes(outcomes)
{
}

WatchPerformer::~WatchPerformer() = default;

void WatchPerformer::start(const run::Execution &execution, const run::RunState &state)
{
    auto watch = std::make_unique<Watch>();
    watch->execution = execution.id;
    watch->server = state.plan().prometheusUrl.isEmpty() ? execution.resolved.url : state.plan().prometheusUrl;
    watch->query = execution.resolved.promql;
    if (const auto *unit = state.planUnit(execution.unit); unit && unit->unit.intervalSeconds > 0)
        watch->intervalSeconds = unit->unit.intervalSeconds;
    watch->startedAt = m_clock.now();
    m_outcomes.started(execution.id, watch->startedAt);
    Watch &begun = *watch;
    m_watches[execution.id] = std::move(watch);
    look(begun);
}

void WatchPerformer::finish(const QString &execution)
{
    end(execution, run::Ending::Exited);
}

void WatchPerformer::cancel(const QString &execution)
{
    end(execution, run::Ending::Cancelled);
}

void WatchPerformer::look(Watch &watch)
{
    watch.lastLookAt = m_clock.now();
    m_metrics.instant(watch.server, watch.query, &watch,
                      [this, execution = watch.execution](const base::Result<ports::MetricAnswer> &answer) {
                          answered(execution, answer);
                      });
}

void WatchPerformer::answered(const QString &execution, const base::Result<ports::MetricAnswer> &answer)
{
    const auto found = m_watches.find(execution);
    if (found == m_watches.end())
        return;
    Watch &watch = *found->second;
    watch.samples.add(answer);
    tell(execution, answer);
    const QDateTime next = watch.lastLookAt.addSecs(watch.intervalSeconds);
    m_clock.wakeAt(std::max(next, m_clock.now()), &watch, [this, &watch] { look(watch); });
}

/// A look that brought nothing is a look as well: no number, and why.
void WatchPerformer::tell(const QString &execution, const base::Result<ports::MetricAnswer> &answer)
{
    if (!answer || answer->series.isEmpty()) {
        const QString why = answer ? Tr::tr("no data") : answer.error().oneLine();
        Q_EMIT measured(execution, m_clock.now(), std::numeric_limits<double>::quiet_NaN(), why);
        return;
    }
    for (const ports::MetricSeries &series : answer->series) {
        for (const ports::Sample &sample : series.samples)
            Q_EMIT measured(execution, sample.at, sample.value, Samples::labelOf(series));
    }
}

void WatchPerformer::end(const QString &execution, run::Ending ending)
{
    const auto found = m_watches.find(execution);
    if (found == m_watches.end())
        return;
    const std::unique_ptr<Watch> watch = std::move(found->second);
    m_watches.erase(found);
    run::ExecutionEnded ended;
    ended.execution = execution;
    ended.ending = ending;
    ended.startedAt = watch->startedAt;
    ended.endedAt = m_clock.now();
    ended.measured = watch->samples.summary();
    if (ending == run::Ending::Exited) {
        const Samples::Judgement judgement = watch->samples.judgement();
        ended.verdict = judgement.verdict;
        ended.verdictReason = judgement.reason;
    }
    const QByteArray bytes = watch->samples.json();
    m_store.keep(bytes, this, [this, ended, size = bytes.size()](const base::Result<QString> &kept) mutable {
        if (kept) {
            ended.outputSha256 = *kept;
            ended.outputBytes = size;
        } else {
            ended.measured.insert(u"problem"_s, kept.error().oneLine());
        }
        m_outcomes.ended(ended);
    });
}

} // namespace slipway::conductor
