// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "conductor/decision.h"
#include "ports/commandrunner.h"
#include "ports/journal.h"
#include "ports/machine.h"
#include "ports/probes.h"
#include "ports/runcatalog.h"
#include "run/state.h"

#include <QObject>

#include <memory>

namespace slipway::conductor {

/// Everything a Conductor works with; all outlive it.
struct Collaborators
{
    ports::Journal &journal;
    ports::Lease &lease;
    ports::CommandRunner &runner;
    ports::Prober &prober;
    ports::MetricSource &metrics;
    ports::OutputStore &store;
    ports::FileEditor &editor;
    ports::Machine &machine;
    base::Clock &clock;
};

using StatePtr = std::shared_ptr<const run::RunState>;

/// Carries one run. Every decision is checked against the rules, appended before its effect, carried out, and its
/// outcome appended; decisions are taken one after another. Lives on one thread.
class Conductor : public QObject
{
    Q_OBJECT
public:
    /// @p actor is the person on whose behalf decisions are appended.
    Conductor(Collaborators collaborators, QString actor, QObject *parent = nullptr);
    ~Conductor() override;

    /// Goes live (or rehearses): @p first becomes the run's first event, @p settled (overrides, confirmations) follow in
    /// the same append. Replies the run id through ready() or failed().
    void begin(const run::RunStarted &first, const QList<run::EventBody> &settled);
    /// Takes an interrupted run up again: reads, folds, recovers what was running. With `ready()` everything known is known.
    void resume(const QString &run);
    /// Queues @p decision. It ends in changed() for each event and taken(), or in refused().
    void submit(const Decision &decision);
    /// Secret values for this run, never journalled: literal → value.
    void setSecrets(const QHash<QString, QByteArray> &secrets);

    [[nodiscard]] StatePtr state() const;
    /// The unit as it would run now, for showing before it runs. Errors: Refused with the placeholder that is missing.
    /// @p asWritten as in RunUnit.
    [[nodiscard]] base::Result<runbook::ResolvedUnit> resolved(const QString &unitKey, bool asWritten = false) const;
    [[nodiscard]] QString outputPath(const QString &execution) const;

Q_SIGNALS:
    void ready(const QString &run);
    /// One signal an event, in order; the state has it folded in.
    void changed(const slipway::run::Event &event, const slipway::conductor::StatePtr &state);
    /// The decision is carried out: its events are in the state, its effect is under way. Else refused() comes.
    void taken(const slipway::conductor::Decision &decision);
    void refused(const slipway::conductor::Decision &decision, const slipway::base::Error &why);
    /// The journal or lease is gone: nothing more is started until it is back.
    void failed(const slipway::base::Error &why);
    /// The journal works again after failed(); what waited was appended.
    void recovered();
    void outputGrew(const QString &execution, qint64 bytes);
    void waitingForInput(const QString &execution, bool waiting);
    /// A look of a running watch or repeated check, for the live chart; the samples are kept with its end. A look that
    /// brought nothing has NaN as value and says why in its label. The value of a check is its latency in milliseconds.
    void measured(const QString &execution, const QDateTime &at, double value, const QString &label);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::conductor

Q_DECLARE_METATYPE(slipway::conductor::StatePtr)
