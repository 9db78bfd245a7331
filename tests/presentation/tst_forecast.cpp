// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "presentation/forecast.h"
#include "presentation/releasebar.h"

#include <QTest>

using namespace slipway;
using namespace std::chrono_literals;

class TestForecast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheMedianOfRunsThatEndedWell();
    void saysNothingWithoutEarlierRuns();
    void showsTheExpectedEnd();

private:
    /// A run of the fixture's runbook that began on @p day and took so long.
    static ports::RunSummary earlier(int day, std::chrono::seconds took, run::Outcome outcome = run::Outcome::Done)
    {
        ports::RunSummary run;
        run.run = QString::number(day);
        run.title = QStringLiteral("Kiosk Release");
        run.service = QStringLiteral("kiosk");
        run.startedAt = QDateTime(QDate(2026, 2, day), QTime(20, 0), QTimeZone::UTC);
        run.finishedAt = run.startedAt.addDuration(took);
        run.outcome = outcome;
        return run;
    }

    RunFixture m_fixture;
};

void TestForecast::takesTheMedianOfRunsThatEndedWell()
{
    QList<ports::RunSummary> runs{earlier(3, 30min), earlier(4, 50min), earlier(5, 34min), earlier(6, 2min, run::Outcome::Aborted)};
    QCOMPARE(presentation::usualDuration(runs, *m_fixture.state()), 34min);

    // Older ones than the latest five do not count, nor do another service's.
    for (int day = 10; day < 15; ++day)
        runs << earlier(day, 20min);
    runs << earlier(20, 5h);
    runs.last().service = QStringLiteral("harbour");
    QCOMPARE(presentation::usualDuration(runs, *m_fixture.state()), 20min);
}

void TestForecast::saysNothingWithoutEarlierRuns()
{
    QVERIFY(!presentation::usualDuration({}, *m_fixture.state()));
    auto rehearsed = earlier(3, 30min);
    rehearsed.mode = run::Mode::Rehearsal;
    QVERIFY(!presentation::usualDuration({rehearsed}, *m_fixture.state()));
}

void TestForecast::showsTheExpectedEnd()
{
    const auto &state = *m_fixture.state();
    QVERIFY(presentation::releaseBarView(state, state.startedAt).expectedEnd.isEmpty());
    const QString shown = presentation::releaseBarView(state, state.startedAt, 40min).expectedEnd;
    const QString end = QLocale().toString(state.startedAt.addDuration(40min).toLocalTime().time(), QLocale::ShortFormat);
    QVERIFY2(shown.contains(end), qPrintable(shown));
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
