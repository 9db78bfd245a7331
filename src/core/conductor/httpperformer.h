// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "outcomes.h"
#include "performer.h"
#include "ports/probes.h"

#include <unordered_map>

namespace slipway::conductor {

/// Health checks over the network, once or again and again until somebody has seen enough.
class HttpPerformer final : public Performer
{
    Q_OBJECT
public:
    HttpPerformer(ports::Prober &prober, base::Clock &clock, Outcomes &outcomes, QObject *parent = nullptr);
    ~HttpPerformer() override;

    void start(const run::Execution &execution, const run::RunState &state) override;
    void finish(const QString &execution) override;
    void cancel(const QString &execution) override;

private:
    struct Check;

    void look(Check &check);
    void answered(const QString &execution, const base::Result<ports::HttpAnswer> &answer);
    void end(const QString &execution, run::Ending ending);

    ports::Prober &m_prober;
    base::Clock &m_clock;
    Outcomes &m_outcomes;
    std::unordered_map<QString, std::unique_ptr<Check>> m_checks; ///< by execution
};

} // namespace slipway::conductor
