// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "turnqueue.h"

#include "tr.h"

namespace slipway::conductor {

namespace {

constexpr std::chrono::seconds retryInterval{3};

} // namespace

TurnQueue::TurnQueue(ports::Journal &journal, base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
{
}

void TurnQueue::open(const QString &run, qint64 epoch, run::RunState state)
{
    m_run = run;
    m_epoch = epoch;
    m_state = std::make_shared<const run::RunState>(std::move(state));
    m_phase = Phase::Ready;
}

void TurnQueue::push(Input input)
{
    if (m_phase == Phase::Closed) {
        if (input.refuse)
            input.refuse({base::ErrorCode::Refused, Tr::tr("No run is conducted here"), m_run, {}});
        return;
    }
    m_inputs.push_back(std::move(input));
    if (m_broken)
        refuseWaiting({base::ErrorCode::JournalUnavailable, Tr::tr("The journal cannot be written"), m_run,
                       Tr::tr("wait until it is back; nothing is started meanwhile")});
    proceed();
}

void TurnQueue::proceed()
{
    if (m_proceeding)
        return;
    m_proceeding = true;
    while (m_phase == Phase::Ready && !m_inputs.empty()) {
        Input input = std::move(m_inputs.front());
        m_inputs.pop_front();
        take(std::move(input));
    }
    m_proceeding = false;
}

void TurnQueue::take(Input input)
{
    base::Result<Turn> turn = input.decide(*m_state);
    if (!turn) {
        if (input.refuse)
            input.refuse(turn.error());
        return;
    }
    m_actor = input.actor;
    m_turn = std::move(*turn);
    if (m_turn.events.isEmpty())
        commit({});
    else
        append();
}

void TurnQueue::append()
{
    m_phase = Phase::Appending;
    const QDateTime now = m_clock.now();
    QList<ports::NewEvent> events;
    for (const run::EventBody &body : std::as_const(m_turn.events))
        events.append({now, m_actor, m_turn.cause, body});
    m_journal.append(m_run, m_epoch, m_state->seq, std::move(events), this,
                     [this](base::Result<QList<run::Event>> reply) { appended(std::move(reply)); });
}

void TurnQueue::appended(base::Result<QList<run::Event>> reply)
{
    if (reply)
        commit(*reply);
    else if (reply.error().code == base::ErrorCode::Conflict)
        reconcile(reply.error());
    else
        wait(reply.error());
}

// An append whose reply was lost may have been committed. Events under this lease's epoch can only be ours.
void TurnQueue::reconcile(const base::Error &conflict)
{
    m_journal.read(m_run, m_state->seq, this, [this, conflict](const base::Result<QList<run::Event>> &events) {
        if (!events)
            return wait(events.error());
        const bool ours = events->size() == m_turn.events.size()
            && std::ranges::all_of(*events, [this](const run::Event &e) { return e.envelope.epoch == m_epoch; });
        if (ours)
            commit(*events);
        else
            close(conflict);
    });
}

void TurnQueue::commit(const QList<run::Event> &events)
{
    const bool wasBroken = std::exchange(m_broken, false);
    for (const run::Event &event : events) {
        auto next = std::make_shared<run::RunState>(*m_state);
        run::apply(*next, event);
        m_state = std::move(next);
        Q_EMIT changed(event, m_state);
    }
    const Turn turn = std::exchange(m_turn, {});
    if (turn.effect)
        turn.effect();
    m_phase = Phase::Ready;
    if (wasBroken)
        Q_EMIT recovered();
    if (!events.isEmpty())
        Q_EMIT turned();
    proceed();
}

void TurnQueue::wait(const base::Error &why)
{
    m_clock.wakeAt(m_clock.now().addDuration(retryInterval), this, [this] { append(); });
    if (std::exchange(m_broken, true))
        return;
    refuseWaiting(why);
    Q_EMIT failed(why);
}

void TurnQueue::close(const base::Error &why)
{
    m_phase = Phase::Closed;
    m_broken = false;
    m_turn = {};
    refuseWaiting(why);
    m_inputs.clear();
    Q_EMIT failed(why);
}

// Decisions of persons are not kept for later: what they asked for must not start by itself minutes afterwards.
void TurnQueue::refuseWaiting(const base::Error &why)
{
    std::deque<Input> inputs;
    std::swap(inputs, m_inputs);
    for (Input &input : inputs) {
        if (input.refuse)
            input.refuse(why);
        else
            m_inputs.push_back(std::move(input));
    }
}

} // namespace slipway::conductor
