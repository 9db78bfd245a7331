// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcomes.h"
#include "performer.h"
#include "ports/commandrunner.h"
#include "secretvalues.h"

namespace slipway::conductor {

/// Runs commands, transcripts, streams and interactive programs by the CommandRunner.
class CommandPerformer final : public Performer
{
    Q_OBJECT
public:
    CommandPerformer(ports::CommandRunner &runner, Outcomes &outcomes, const SecretValues &secrets,
                     QObject *parent = nullptr);

    void start(const run::Execution &execution, const run::RunState &state) override;
    void finish(const QString &execution) override;
    void cancel(const QString &execution) override;
    void sendInput(const QString &execution, const QByteArray &bytes, bool end);
    [[nodiscard]] QStringList stillRunning(const QString &run, const QString &execution) const;
    /// The run is over: what its commands exported is kept no longer.
    void forget(const QString &run);

private:
    /// All secrets are masked; those that the command needs are given to it by environment.
    void giveSecrets(ports::CommandRequest &request, const QList<runbook::Binding> &bindings) const;
    void ended(const QString &execution, const ports::CommandOutcome &outcome);

    ports::CommandRunner &m_runner;
    Outcomes &m_outcomes;
    const SecretValues &m_secrets;
};

} // namespace slipway::conductor
