// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/journal.h"
#include "run/state.h"

#include <QObject>

#include <deque>

namespace slipway::conductor {

/// What an input comes to: events appended in one commit, then an effect.
struct Turn
{
    QList<run::EventBody> events;
    std::function<void()> effect; ///< may be empty
    QString cause;                ///< id of the event that led to it; may be empty
};

/// Whether the unit has begun again since the person saw what @p decision is about (see decision.h).
template<typename Decision>
[[nodiscard]] bool isOvertaken(const run::RunState &state, const Decision &decision)
{
    if (!decision.seen)
        return false;
    const run::Execution *last = state.lastExecution(decision.unit);
    return *decision.seen != (last ? last->id : QString());
}

/// Something asked of the run, judged against the state at its turn.
struct Input
{
    QString actor;
    std::function<base::Result<Turn>(const run::RunState &)> decide;
    std::function<void(const base::Error &)> refuse; ///< empty for inputs that no person waits for
};

/// Takes inputs one after another: decide, append, fold, tell, effect. The next one waits for the commit of the one
/// before. Where the journal fails, the turn under way is tried again until it is back and nothing else happens.
class TurnQueue : public QObject
{
    Q_OBJECT
public:
    TurnQueue(ports::Journal &journal, base::Clock &clock, QObject *parent = nullptr);

    /// Begins to take inputs, on top of @p state.
    void open(const QString &run, qint64 epoch, run::RunState state);
    void push(Input input);

    [[nodiscard]] std::shared_ptr<const run::RunState> state() const { return m_state; }
    [[nodiscard]] bool isOpen() const { return m_phase != Phase::Closed; }

Q_SIGNALS:
    void changed(const slipway::run::Event &event, const std::shared_ptr<const slipway::run::RunState> &state);
    /// All events of a turn are folded in and its effect is under way.
    void turned();
    void failed(const slipway::base::Error &why);
    void recovered();

private:
    enum class Phase {
        Closed, ///< no run yet, or somebody else conducts it
        Ready,
        Appending
    };

    void proceed();
    void take(Input input);
    void append();
    void appended(base::Result<QList<run::Event>> reply);
    void reconcile(const base::Error &conflict);
    void commit(const QList<run::Event> &events);
    void wait(const base::Error &why);
    void close(const base::Error &why);
    void refuseWaiting(const base::Error &why);

    ports::Journal &m_journal;
    base::Clock &m_clock;
    std::shared_ptr<const run::RunState> m_state = std::make_shared<run::RunState>();
    QString m_run;
    qint64 m_epoch = 0;
    Phase m_phase = Phase::Closed;
    bool m_broken = false; ///< the last append failed and is tried again
    bool m_proceeding = false;
    std::deque<Input> m_inputs;
    QString m_actor;
    Turn m_turn; ///< being appended
};

} // namespace slipway::conductor
