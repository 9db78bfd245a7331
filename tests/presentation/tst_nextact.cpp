// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "presentation/nextact.h"

#include <QTest>

using namespace slipway;
using namespace slipway::presentation;
using Kind = NextAct::Kind;

/// One way through a run, told from the page that is looked at.
class TestNextAct : public QObject
{
    Q_OBJECT

    RunFixture m_fixture;

    void expect(const char *step, Kind kind, const char *key)
    {
        const NextAct act = nextAct(*m_fixture.state(), QString::fromLatin1(step));
        QCOMPARE(act.kind, kind);
        QCOMPARE(act.key, QString::fromLatin1(key));
    }

private Q_SLOTS:
    void init() { m_fixture = RunFixture(); }

    void leadsFromTheFirstCheckToTheReport()
    {
        expect("checks", Kind::Unit, "c1");
        expect("s1", Kind::GoToUnit, "c1");
        m_fixture.tickAll();
        expect("s1", Kind::Unit, "u1");
        m_fixture.execute(QStringLiteral("u1"), 0);
        m_fixture.execute(QStringLiteral("u2"), 0);
        expect("s1", Kind::GoToUnit, "a1");
        expect("s2", Kind::Choose, "a1");
        m_fixture.add(run::AlternativeChosen{QStringLiteral("g"), QStringLiteral("A"), {}});
        expect("s2", Kind::Unit, "a1");
        m_fixture.execute(QStringLiteral("a1"), 0);
        expect("s2", Kind::StartSoak, "s2");
        expect("s1", Kind::GoToSoak, "s2");
        m_fixture.add(run::SoakStarted{QStringLiteral("s2"), 60, m_fixture.state()->lastEventAt.addSecs(60)});
        expect("s2", Kind::Wait, "s2");
        expect("s1", Kind::Wait, "s2");
        QVERIFY(nextAct(*m_fixture.state(), QStringLiteral("s2")).then.isEmpty());
        m_fixture.add(run::SoakEnded{QStringLiteral("s2"), run::Verdict::Successful, {}});
        expect("s2", Kind::Finish, "");
        m_fixture.add(run::RunFinished{run::Outcome::Done, {}});
        expect("s2", Kind::Report, "");
    }

    void aProcedureThatIsThroughIsEndedFirst()
    {
        m_fixture.add(run::ProcedureStarted{QStringLiteral("i1"), QStringLiteral("back"), {}});
        expect("s1", Kind::GoToUnit, "i1/b1");
        expect("i1/bs", Kind::Unit, "i1/b1");
        m_fixture.execute(QStringLiteral("i1/b1"), 0);
        expect("i1/bs", Kind::EndProcedure, "back");
    }

    void aStepThatWasSetAsideWaitsForNothing()
    {
        m_fixture.tickAll();
        m_fixture.add(run::Dismissed{QStringLiteral("s2"), run::Disposition::Skipped, QStringLiteral("no need")});
        expect("s2", Kind::GoToUnit, "u1");
    }
};

QTEST_GUILESS_MAIN(TestNextAct)
#include "tst_nextact.moc"
