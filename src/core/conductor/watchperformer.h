// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "outcomes.h"
#include "performer.h"
#include "ports/machine.h"
#include "ports/probes.h"

#include <unordered_map>

namespace slipway::conductor {

/// Samples Prometheus queries until somebody has seen enough; the samples are kept with the end.
class WatchPerformer final : public Performer
{
    Q_OBJECT
public:
    WatchPerformer(ports::MetricSource &metrics, ports::OutputStore &store, base::Clock &clock, Outcomes &outcomes,
                   QObject *parent = nullptr);
    ~WatchPerformer() override;

    void start(const run::Execution &execution, const run::RunState &state) override;
    void finish(const QString &execution) override;
    void cancel(const QString &execution) override;

private:
    struct Watch;

    void look(Watch &watch);
    void answered(const QString &execution, const base::Result<ports::MetricAnswer> &answer);
    void tell(const QString &execution, const base::Result<ports::MetricAnswer> &answer);
    void end(const QString &execution, run::Ending ending);

    ports::MetricSource &m_metrics;
    ports::OutputStore &m_store;
    base::Clock &m_clock;
    Outcomes &m_outcomes;
    std::unordered_map<QString, std::unique_ptr<Watch>> m_watches; ///< by execution
};

} // namespace slipway::conductor
