// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conductor/conductor.h"

#include "base/id.h"
#include "coursedesk.h"
#include "golive.h"
#include "launchdesk.h"
#include "opening.h"
#include "persondesk.h"
#include "recovery.h"
#include "runthrough.h"
#include "soaktimer.h"
#include "tr.h"

namespace slipway::conductor {

using base::ErrorCode;
using namespace Qt::StringLiterals;

class Conductor::Private
{
public:
    Private(Conductor *conductor, const Collaborators &collaborators, QString person);

    void begin(const run::RunStarted &first, const QList<run::EventBody> &settled);
    void open(qint64 epoch, const ports::Verification &checked);
    void takeUp(const QString &note, bool sessionLost);
    void submit(const Decision &decision);
    base::Result<Turn> decide(const run::RunState &state, const Decision &decision);
    void turned();
    void fail(const base::Error &why);
    void letGo();
    [[nodiscard]] QString holder() const { return actor + u'@' + with.machine.hostName(); }

    Conductor *q;
    Collaborators with;
    QString actor;
    SecretValues secrets;
    TurnQueue queue;
    Effects effects;
    SoakTimer soaks;
    LaunchDesk launches;
    PersonDesk persons;
    CourseDesk course;
    Recovery recovery;
    QString run; ///< whose lease is held
};

Conductor::Private::Private(Conductor *conductor, const Collaborators &collaborators, QString person)
    : q(conductor)
    , with(collaborators)
    , actor(std::move(person))
    , queue(with.journal, with.clock)
    , effects(with, queue, secrets)
    , soaks(queue, with.clock)
    , launches(effects, secrets)
    , persons(secrets)
    , course(effects, with.clock)
    , recovery(queue, effects, with.runner, secrets)
{
    connect(&queue, &TurnQueue::changed, q, &Conductor::changed);
    connect(&queue, &TurnQueue::changed, q, [this](const run::Event &event, const StatePtr &state) {
        if (const auto next = runThroughAfter(*state, event))
            submit(*next);
    });
    connect(&queue, &TurnQueue::failed, q, &Conductor::failed);
    connect(&queue, &TurnQueue::recovered, q, &Conductor::recovered);
    connect(&queue, &TurnQueue::turned, q, [this] { turned(); });
    connect(&effects, &Effects::measured, q, &Conductor::measured);
    connect(&soaks, &SoakTimer::elapsed, q, [this](const QString &step) { course.endWatchesOf(step); });
    connect(&recovery, &Recovery::done, q, [this] { Q_EMIT q->ready(run); });
    connect(&with.runner, &ports::CommandRunner::outputGrew, q, &Conductor::outputGrew);
    connect(&with.runner, &ports::CommandRunner::waitingForInput, q, &Conductor::waitingForInput);
}

void Conductor::Private::begin(const run::RunStarted &first, const QList<run::EventBody> &settled)
{
    if (const base::Status allowed = mayGoLive(first, settled); !allowed)
        return fail(allowed.error());
    const QList<run::EventBody> events = firstEvents(first, settled, with.machine.hostName(), secrets);
    const QString id = base::newId();
    with.lease.acquire(id, holder(), q, [this, id, events](const base::Result<qint64> &epoch) {
        if (!epoch)
            return fail(epoch.error());
        run = id;
        queue.open(id, *epoch, {});
        queue.push({actor,
                    [this, events](const run::RunState &) -> base::Result<Turn> {
                        return Turn{events, [this] { Q_EMIT q->ready(run); }, {}};
                    },
                    {}});
    });
}

void Conductor::Private::open(qint64 epoch, const ports::Verification &checked)
{
    with.journal.read(run, 0, q, [this, epoch, checked](const base::Result<QList<run::Event>> &events) {
        auto opened = events ? opening(*events, checked, with.runner.executions(run))
                             : base::Result<Opening>(std::unexpected(events.error()));
        if (!opened) {
            letGo();
            return fail(opened.error());
        }
        QStringList notes = opened->notes;
        const bool lost = !opened->state.executions.isEmpty() && !with.runner.remembersSessions(run);
        if (lost)
            notes += Tr::tr("what earlier commands exported is gone, as after a restart of the machine");
        queue.open(run, epoch, std::move(opened->state));
        takeUp(notes.join(u"; "_s), lost);
    });
}

void Conductor::Private::takeUp(const QString &note, bool sessionLost)
{
    queue.push({actor,
                [this, note, sessionLost](const run::RunState &) -> base::Result<Turn> {
                    return Turn{{run::ConductorAttached{with.machine.hostName(), true, note, sessionLost}},
                                [this] { recovery.begin(); },
                                {}};
                },
                {}});
}

void Conductor::Private::submit(const Decision &decision)
{
    const auto take = [this, decision](const run::RunState &state) {
        base::Result<Turn> turn = decide(state, decision);
        if (turn) {
            turn->effect = [this, decision, effect = std::move(turn->effect)] {
                if (effect)
                    effect();
                Q_EMIT q->taken(decision);
            };
        }
        return turn;
    };
    queue.push({actor, take,
                [this, decision](const base::Error &why) { Q_EMIT q->refused(decision, why); }});
}

base::Result<Turn> Conductor::Private::decide(const run::RunState &state, const Decision &decision)
{
    if (state.finished)
        return base::failure(ErrorCode::Refused, Tr::tr("The run is finished"), state.run);
    return std::visit(
        [&](const auto &one) -> base::Result<Turn> {
            if constexpr (requires { launches.decide(state, one); })
                return launches.decide(state, one);
            else if constexpr (requires { persons.decide(state, one); })
                return persons.decide(state, one);
            else
                return course.decide(state, one);
        },
        decision);
}

void Conductor::Private::turned()
{
    const auto state = queue.state();
    if (state->finished)
        return letGo();
    if (course.pendingAbort() && state->index.running.isEmpty())
        submit(*course.pendingAbort());
}

void Conductor::Private::fail(const base::Error &why)
{
    Q_EMIT q->failed(why);
}

void Conductor::Private::letGo()
{
    if (!run.isEmpty())
        with.lease.release(std::exchange(run, {}));
}

Conductor::Conductor(Collaborators collaborators, QString actor, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, collaborators, std::move(actor)))
{
}

Conductor::~Conductor()
{
    d->letGo();
}

void Conductor::begin(const run::RunStarted &first, const QList<run::EventBody> &settled)
{
    d->begin(first, settled);
}

void Conductor::resume(const QString &run)
{
    d->with.lease.acquire(run, d->holder(), this, [this, run](const base::Result<qint64> &epoch) {
        if (!epoch)
            return d->fail(epoch.error());
        d->run = run;
        d->with.journal.verify(run, this, [this, epoch = *epoch](const base::Result<ports::Verification> &checked) {
            if (checked)
                return d->open(epoch, *checked);
            d->letGo();
            d->fail(checked.error());
        });
    });
}

void Conductor::submit(const Decision &decision)
{
    d->submit(decision);
}

void Conductor::setSecrets(const QHash<QString, QByteArray> &secrets)
{
    d->secrets.insert(secrets);
}

StatePtr Conductor::state() const
{
    return d->queue.state();
}

base::Result<runbook::ResolvedUnit> Conductor::resolved(const QString &unitKey, bool asWritten) const
{
    LaunchRequest request;
    request.unit = unitKey;
    request.asWritten = asWritten;
    return resolveNow(*state(), request);
}

QString Conductor::outputPath(const QString &execution) const
{
    return d->with.runner.outputPath(state()->run, execution);
}

} // namespace slipway::conductor
