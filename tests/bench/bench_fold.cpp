// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplerun.h"

#include <QTest>

#include <ctime>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// Processor time since @p begin.
double milliseconds(std::clock_t begin)
{
    return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

runbook::Plan largePlan()
{
    QList<runbook::PlanStep> steps;
    for (int s = 0; s < 200; ++s) {
        QList<runbook::PlanUnit> units;
        for (int u = 0; u < 10; ++u)
            units.append(samplerun::command(u"u%1-%2"_s.arg(s).arg(u), u"echo %1"_s.arg(u)));
        steps.append(samplerun::step(u"s%1"_s.arg(s), QString::number(s), units));
    }
    runbook::Plan plan;
    plan.title = u"Large"_s;
    plan.phases = {samplerun::phase(u"phase1"_s, runbook::PlanPhase::Kind::Phase, steps)};
    return plan;
}

/// A journal of at least @p count events: executions round and round, notes, holds and soaks between them.
QList<run::Event> events(qsizetype count)
{
    samplerun::Journal journal(run::Mode::Live, largePlan());
    for (int i = 0; journal.events().size() < count; ++i) {
        const QString step = u"s%1"_s.arg(i % 200);
        journal.execute(u"u%1-%2"_s.arg(i % 200).arg(i % 10), run::Verdict::Successful, 0, QString(200, u'x'));
        if (i % 5 == 0) {
            journal.append(run::NoteAdded{u"note %1"_s.arg(i), step, {}});
            journal.append(run::SoakStarted{step, 60, journal.now().addSecs(60)});
            journal.append(run::RunHeld{});
            journal.append(run::RunWentOn{});
            journal.append(run::SoakEnded{step, run::Verdict::Successful, {}});
        }
    }
    return journal.events();
}

} // namespace

class BenchFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Budget: a run of 100 000 events is decoded and folded within a second of processor time.
    void foldOfAHundredThousandEvents()
    {
        const QList<run::Event> all = events(100'000);
        std::clock_t begin = std::clock();
        const run::RunState state = run::fold(all);
        const double folded = milliseconds(begin);
        QCOMPARE(state.seq, all.size());

        begin = std::clock();
        qsizetype read = 0;
        for (const run::Event &event : all)
            read += run::decode(event.envelope.type, event.envelope.typeVersion, event.payload).has_value() ? 1 : 0;
        const double decoded = milliseconds(begin);
        QCOMPARE(read, all.size());

        qInfo("fold of %lld events: %.0f ms, decoding them: %.0f ms (budget together 1000 ms)", qlonglong(all.size()),
              folded, decoded);
        QVERIFY2(folded + decoded <= 1000, "over budget");
    }
};

QTEST_GUILESS_MAIN(BenchFold)
#include "bench_fold.moc"
