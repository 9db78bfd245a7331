// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "conductor/lifeboat.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::conductor;
using run::UnitStatus;
using tests::Bench;

class TestLifeboat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDoneIsNotListedAgain()
    {
        Bench bench;
        QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s) && bench.runs(u"status"_s));
        const QString text = lifeboat(*bench.state());
        QVERIFY(!text.contains(u"git status"_s));
        QVERIFY(text.contains(u"./backup.sh"_s));
        QVERIFY(text.contains(u"./undo.sh"_s));
        QVERIFY(text.contains(u"docker-compose up -d"_s));
        QVERIFY(text.contains(u"kubectl apply -f k8s"_s)); // nothing is chosen yet
        QVERIFY(text.contains(bench.state()->head));
        QVERIFY(text.contains(u"Wait 10"_s));
    }

    void valuesArePutInAndSecretsAreNot()
    {
        Bench bench;
        bench.plan.phases[1].steps[1].units[0].unit.text = u"./backup.sh v1.0.0 MY_TOKEN"_s;
        QVERIFY(bench.begin());
        bench.submit(Bind{{u"v1.0.0"_s, u"v2.5.0"_s, false}});
        bench.submit(Bind{{u"MY_TOKEN"_s, u"hunter2"_s, true}});
        QTRY_COMPARE(bench.state()->bindings.size(), 2);
        const QString text = lifeboat(*bench.state());
        QVERIFY2(text.contains(u"./backup.sh v2.5.0 MY_TOKEN"_s), qPrintable(text));
        QVERIFY(!text.contains(u"hunter2"_s));
    }

    void whatFailedSaysSo()
    {
        Bench bench;
        bench.world.results[u"git status"_s] = {{128, {}, 0}};
        QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
        bench.start(u"status"_s);
        QVERIFY(bench.reaches(u"status"_s, UnitStatus::Interrupted));
        QVERIFY(lifeboat(*bench.state()).contains(u"It failed: exit code 128"_s));
    }

    void theProcedureUnderWayComesFirst()
    {
        Bench bench;
        QVERIFY(bench.begin());
        bench.submit(StartProcedure{u"rollback"_s, u"errors"_s});
        QTRY_VERIFY(bench.state()->activeProcedure());
        const QString text = lifeboat(*bench.state());
        QVERIFY(text.indexOf(u"Under way: rollback"_s) < text.indexOf(u"The remaining steps"_s));
        QVERIFY(text.contains(u"Under way: rollback"_s));
    }
};

QTEST_GUILESS_MAIN(TestLifeboat)
#include "tst_lifeboat.moc"
