// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/conductor.h"
#include "smallplan.h"
#include "support/fakeports.h"
#include "support/fakerunner.h"
#include "support/memoryjournal.h"

#include <QTest>

namespace slipway::tests {

/// Everything that outlives a conductor in a test, and the conductor of the moment.
class Bench : public QObject
{
public:
    MemoryJournal journal;
    World world;
    FakeProber prober;
    FakeMetrics metrics;
    MemoryStore store;
    FakeEditor editor;
    FakeMachine machine;
    base::ManualClock clock{QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::UTC)};
    runbook::Plan plan = SmallPlan::plan();
    QString run;
    QList<base::Error> refusals;
    QList<base::Error> failures;
    bool isReady = false;

    ~Bench() override { stop(); }

    /// A process begins to conduct.
    conductor::Conductor &boot()
    {
        runner = std::make_unique<FakeRunner>(world);
        current = std::make_unique<conductor::Conductor>(
            conductor::Collaborators{journal, journal, *runner, prober, metrics, store, editor, machine, clock},
            QStringLiteral("rosa"));
        isReady = false;
        connect(current.get(), &conductor::Conductor::ready, this, [this](const QString &id) {
            run = id;
            isReady = true;
        });
        connect(current.get(), &conductor::Conductor::refused, this,
                [this](const conductor::Decision &, const base::Error &why) { refusals.append(why); });
        connect(current.get(), &conductor::Conductor::failed, this, [this](const base::Error &why) { failures.append(why); });
        return *current;
    }
    /// The process dies.
    void stop()
    {
        current.reset();
        runner.reset();
    }

    [[nodiscard]] run::RunStarted first(run::Mode mode = run::Mode::Live) const
    {
        run::RunStarted started;
        started.plan = plan;
        started.mode = mode;
        started.environment.name = QStringLiteral("staging");
        started.runbookPath = QStringLiteral("/srv/shop/release.md");
        started.host = QStringLiteral("test");
        return started;
    }
    bool begin(run::Mode mode = run::Mode::Live, const QList<run::EventBody> &settled = {})
    {
        boot().begin(first(mode), settled);
        return QTest::qWaitFor([this] { return isReady || !failures.isEmpty(); }) && isReady;
    }
    bool resume()
    {
        boot().resume(run);
        return QTest::qWaitFor([this] { return isReady || !failures.isEmpty(); }) && isReady;
    }

    [[nodiscard]] conductor::StatePtr state() const { return current->state(); }
    [[nodiscard]] run::UnitStatus status(const QString &unit) const { return state()->unitState(unit).status; }
    bool reaches(const QString &unit, run::UnitStatus wanted)
    {
        return QTest::qWaitFor([&] { return status(unit) == wanted; });
    }

    void submit(const conductor::Decision &decision) { current->submit(decision); }
    /// Shows the unit and starts what was shown.
    void start(const QString &unit, const QString &confirmation = {}, const QString &reason = {})
    {
        const auto shown = current->resolved(unit);
        submit(conductor::RunUnit{unit, shown ? shown->sha256 : QStringLiteral("nothing"), confirmation, reason, false});
    }
    bool runs(const QString &unit)
    {
        start(unit);
        return reaches(unit, run::UnitStatus::Done);
    }
    bool ticks(const QString &unit)
    {
        submit(conductor::Tick{unit, true, {}, {}, {}});
        return reaches(unit, run::UnitStatus::Done);
    }
    /// Waits until a refusal that contains @p words has come.
    bool isRefused(const QString &words)
    {
        return QTest::qWaitFor([&] {
            return std::ranges::any_of(refusals, [&](const base::Error &why) { return why.oneLine().contains(words); });
        });
    }
    /// Lets queued replies and decisions come to an end.
    void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

    std::unique_ptr<FakeRunner> runner;
    std::unique_ptr<conductor::Conductor> current;
};

} // namespace slipway::tests
