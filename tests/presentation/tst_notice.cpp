// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "presentation/notice.h"

#include <QTest>

using namespace slipway;
using presentation::Notifications;

class TestNotice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsHowACommandEnded();
    void keepsToWhatIsWanted();
    void tellsNothingOfThePast();
    void tellsThatASoakIsOver();

private:
    /// The notice of the last event that has one.
    static std::optional<presentation::Notice> last(const RunFixture &fixture, const Notifications &wanted, int later = 1)
    {
        std::optional<presentation::Notice> notice;
        for (const run::Event &event : fixture.events()) {
            if (const auto of = presentation::noticeOf(event, *fixture.state(), wanted, event.envelope.at.addSecs(later)))
                notice = of;
        }
        return notice;
    }
};

void TestNotice::tellsHowACommandEnded()
{
    RunFixture fixture;
    fixture.tickAll();
    QVERIFY(!last(fixture, {}));
    fixture.execute(QStringLiteral("u1"), 0);
    QCOMPARE(last(fixture, {})->title, QStringLiteral("Done: Unit u1"));
    fixture.execute(QStringLiteral("u2"), 1);
    QCOMPARE(last(fixture, {})->title, QStringLiteral("Failed: Unit u2"));
    QCOMPARE(last(fixture, {})->text, QStringLiteral("exit code 1"));
}

void TestNotice::keepsToWhatIsWanted()
{
    RunFixture fixture;
    fixture.tickAll();
    fixture.execute(QStringLiteral("u1"), 0);
    Notifications wanted;
    wanted.ended = false;
    QVERIFY(!last(fixture, wanted));
    fixture.execute(QStringLiteral("u2"), 1);
    QVERIFY(last(fixture, wanted));
    wanted.failed = false;
    QVERIFY(!last(fixture, wanted));
}

void TestNotice::tellsNothingOfThePast()
{
    RunFixture fixture;
    fixture.tickAll();
    fixture.execute(QStringLiteral("u1"), 0);
    QVERIFY(!last(fixture, {}, 600));
}

void TestNotice::tellsThatASoakIsOver()
{
    RunFixture fixture;
    fixture.add(run::SoakStarted{QStringLiteral("s2"), 60, fixture.state()->lastEventAt.addSecs(60)});
    QVERIFY(!last(fixture, {}));
    fixture.add(run::SoakEnded{QStringLiteral("s2"), run::Verdict::Successful, QStringLiteral("the time has passed")});
    QVERIFY2(last(fixture, {})->title.contains(QStringLiteral("Step s2")), qPrintable(last(fixture, {})->title));
}

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
