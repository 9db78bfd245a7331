// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandperformer.h"
#include "conductor/conductor.h"
#include "editperformer.h"
#include "httpperformer.h"
#include "watchperformer.h"

namespace slipway::conductor {

/// All that a run does to the world: picks who carries out an execution.
class Effects : public QObject
{
    Q_OBJECT
public:
    Effects(const Collaborators &with, TurnQueue &queue, const SecretValues &secrets);

    /// Carries out what was intended.
    void start(const QString &execution);
    void finish(const QString &execution);
    void cancel(const QString &execution);
    void sendInput(const QString &execution, const QByteArray &bytes, bool end);

    /// What still runs of a command that ended without a result of its own: nothing knows when it will be over.
    [[nodiscard]] QStringList stillRunning(const run::RunState &state, const run::Execution &execution) const;

    /// Whether this outlives the process that began it.
    [[nodiscard]] static bool outlivesUs(const runbook::ResolvedUnit &resolved);
    [[nodiscard]] StatePtr state() const { return m_queue.state(); }
    [[nodiscard]] Outcomes &outcomes() { return m_outcomes; }

Q_SIGNALS:
    void measured(const QString &execution, const QDateTime &at, double value, const QString &label);

private:
    Performer *performerOf(const QString &execution);

    TurnQueue &m_queue;
    Outcomes m_outcomes;
    CommandPerformer m_commands;
    HttpPerformer m_checks;
    WatchPerformer m_watches;
    EditPerformer m_edits;
};

} // namespace slipway::conductor
