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

    void aConditionStandsBesideWhatItIsFor()
    {
        Bench bench;
        bench.plan.phases[1].steps[1].optional = true;
        bench.plan.phases[1].steps[1].condition = u"only if the migration fails"_s;
        bench.plan.phases[1].steps[1].units[0].unit.optional = true;
        QVERIFY(bench.begin());
        const QString text = lifeboat(*bench.state());
        const qsizetype condition = text.indexOf(u"**Only on a condition: only if the migration fails**"_s);
        QVERIFY2(condition > 0, qPrintable(text));
        QVERIFY(text.indexOf(u"**Optional**"_s) > condition);
        QVERIFY(text.indexOf(u"./backup.sh"_s) > text.indexOf(u"**Optional**"_s));
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

    void commandsBeginWhereTheSessionStands()
    {
        Bench bench;
        bench.world.results[u"git status"_s] = {{0, {}, 0, u"/srv/shop/build"_s}};
        QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
        QVERIFY(lifeboat(*bench.state()).contains(u"Commands begin in /srv/shop\n"_s));
        QVERIFY(bench.runs(u"status"_s));
        QVERIFY(lifeboat(*bench.state()).contains(u"Commands begin in /srv/shop/build\n"_s));
    }

    void whatRanOfAFailedBlockStandsApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("written");
        QTest::newRow("a command") << u"./one\n./two\n./three"_s << 2
                                   << u"These lines ran:\n\n```bash\n./one\n```\n\nIt failed at line 2. What is left:\n\n"
                                      "```bash\n./two\n./three\n```"_s;
        QTest::newRow("part of a list") << u"./one\n./two && ./three"_s << 2
                                        << u"It failed at line 2: the lines before it ran, and part of that one may have."_s;
        QTest::newRow("the first line") << u"./one\n./two"_s << 1 << u"```bash\n./one\n./two\n```"_s;
    }

    void whatRanOfAFailedBlockStandsApart()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, written);
        Bench bench;
        bench.plan.phases[1].steps[0].units[0].unit.text = text;
        bench.world.results[text] = {{1, {}, line, {}}};
        QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
        bench.start(u"status"_s);
        QVERIFY(bench.reaches(u"status"_s, UnitStatus::Interrupted));
        const QString boat = lifeboat(*bench.state());
        QVERIFY2(boat.contains(written), qPrintable(boat));
    }

    void whatTheShellHoldsIsNamed()
    {
        Bench bench;
        bench.plan.phases[1].steps[0].units[0].unit.text =
            u"OLD=/srv/x; export TAG=2\nexport PATH=$PATH:/opt\nDB_PASSWORD=hunter2\nfor H in a b; do ping $H; done\ntell() { echo; }"_s;
        QVERIFY(bench.begin() && bench.ticks(u"reviewed"_s));
        QVERIFY(!lifeboat(*bench.state()).contains(u"left in the shell"_s));
        QVERIFY(bench.runs(u"status"_s));
        const QString boat = lifeboat(*bench.state());
        for (const QString &line : {u"- `OLD`, from “status”: `OLD=/srv/x`\n"_s, u"- `TAG`, from “status”: `export TAG=2`\n"_s, u"- `PATH`, from “status”: `export PATH=$PATH:/opt`\n"_s,
                                    u"- `DB_PASSWORD`, from “status”; its value is a secret"_s, u"- `H`, from “status”\n"_s,
                                    u"- the function `tell`, from “status”"_s})
            QVERIFY2(boat.contains(line), qPrintable(boat));
        QVERIFY(!boat.contains(u"hunter2"_s));
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
