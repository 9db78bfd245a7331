// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "presentation/outline.h"
#include "presentation/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::presentation;

class TestOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsPhasesStepsAndUnits();
    void announcesOnlyWhatChanged();
    void startedProceduresComeLast();
    void filtersByWordsAndState();
    void aFailureLetPassIsNotDone();
    void tellsHowLongFinishedPartsTook();
    void showsWhatOnePersonDid();
};

void TestOutline::showsPhasesStepsAndUnits()
{
    OutlineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(RunFixture().state());
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex deploy = model.index(1, 0);
    QCOMPARE(deploy.data(TitleRole).toString(), QStringLiteral("Deploy"));
    QCOMPARE(model.rowCount(deploy), 2);
    const QModelIndex unit = model.indexOf(QStringLiteral("u2"));
    QCOMPARE(unit.data(KindRole).toInt(), int(OutlineModel::Unit));
    QCOMPARE(unit.parent().data(KeyRole).toString(), QStringLiteral("s1"));
    QCOMPARE(unit.data(LineRole).toInt(), 16);
}

void TestOutline::announcesOnlyWhatChanged()
{
    RunFixture fixture;
    OutlineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(fixture.state());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    fixture.add(run::CheckTicked{QStringLiteral("c1"), true, {}, {}});
    model.setState(fixture.state());
    QCOMPARE(reset.size(), 0);
    QStringList keys;
    for (const auto &arguments : changed)
        keys << arguments.first().toModelIndex().data(KeyRole).toString();
    QCOMPARE(keys, QStringList({QStringLiteral("c1"), QStringLiteral("checks"), QStringLiteral("gate")}));
    QCOMPARE(model.index(0, 0).data(MetaRole).toString(), QStringLiteral("1/2"));
}

void TestOutline::startedProceduresComeLast()
{
    RunFixture fixture;
    OutlineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(fixture.state());
    fixture.add(run::ProcedureStarted{QStringLiteral("i1"), QStringLiteral("back"), QStringLiteral("errors")});
    model.setState(fixture.state());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, 0).data(KeyRole).toString(), QStringLiteral("i1"));
    QVERIFY(model.indexOf(run::unitKey(QStringLiteral("i1"), QStringLiteral("b1"))).isValid());
}

void TestOutline::filtersByWordsAndState()
{
    RunFixture fixture;
    fixture.tickAll();
    fixture.execute(QStringLiteral("u1"), 1);
    OutlineModel model;
    model.setState(fixture.state());
    OutlineFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    filter.setShow(OutlineFilter::Show::Failed);
    QCOMPARE(filter.rowCount(), 1);
    const QModelIndex step = filter.index(0, 0, filter.index(0, 0));
    QCOMPARE(filter.index(0, 0, step).data(KeyRole).toString(), QStringLiteral("u1"));
    QCOMPARE(filter.rowCount(step), 1);
    filter.setShow(OutlineFilter::Show::All);
    filter.setWords(QStringLiteral("unit c2"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(QStringLiteral("nowhere"));
    QCOMPARE(filter.rowCount(), 0);
}

void TestOutline::aFailureLetPassIsNotDone()
{
    RunFixture fixture;
    OutlineModel model;
    fixture.tickAll();
    fixture.execute(QStringLiteral("u1"), 1);
    fixture.add(run::InterruptionDecided{fixture.state()->interruptions.last().id, run::Remedy::Ignore, QStringLiteral("known"), {}});
    fixture.execute(QStringLiteral("u2"), 0);
    model.setState(fixture.state());
    const QModelIndex phase = model.index(1, 0);
    QCOMPARE(run::UnitStatus(model.index(0, 0, phase).data(StatusRole).toInt()), run::UnitStatus::Ignored);
    fixture.add(run::AlternativeChosen{QStringLiteral("g"), QStringLiteral("A"), {}});
    fixture.execute(QStringLiteral("a1"), 0);
    fixture.add(run::SoakStarted{QStringLiteral("s2"), 60, fixture.state()->lastEventAt});
    fixture.add(run::SoakEnded{QStringLiteral("s2"), run::Verdict::Successful, {}});
    model.setState(fixture.state());
    QCOMPARE(run::UnitStatus(phase.data(StatusRole).toInt()), run::UnitStatus::Ignored);
}

void TestOutline::tellsHowLongFinishedPartsTook()
{
    RunFixture fixture;
    OutlineModel model;
    fixture.add(run::CheckTicked{QStringLiteral("c1"), true, {}, {}});
    model.setState(fixture.state());
    QCOMPARE(model.index(0, 0).data(MetaRole).toString(), QStringLiteral("1/2")); // not yet
    for (int i = 0; i < 4; ++i)
        fixture.add(run::NoteAdded{});
    fixture.add(run::CheckTicked{QStringLiteral("c2"), true, {}, {}});
    model.setState(fixture.state());
    QCOMPARE(model.index(0, 0).data(MetaRole).toString(), durationText(5000));
    QCOMPARE(model.indexOf(QStringLiteral("checks")).data(MetaRole).toString(), durationText(5000));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("2 of 2")));
    QCOMPARE(model.indexOf(QStringLiteral("c1")).data(MetaRole).toString(), QString()); // a tick takes no time
    fixture.execute(QStringLiteral("u1"), 0);
    model.setState(fixture.state());
    QVERIFY(!model.indexOf(QStringLiteral("u1")).data(MetaRole).toString().isEmpty());
    QCOMPARE(model.indexOf(QStringLiteral("s1")).data(MetaRole).toString(), QStringLiteral("1/2"));
}

void TestOutline::showsWhatOnePersonDid()
{
    RunFixture fixture;
    fixture.add(run::CheckTicked{QStringLiteral("c1"), true, {}, {}});
    fixture.execute(QStringLiteral("u1"), 0);
    OutlineModel model;
    model.setState(fixture.state());
    OutlineFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    filter.setPerson(QStringLiteral("Ada"));
    filter.setShow(OutlineFilter::Show::Mine);
    QCOMPARE(filter.rowCount(), 2);
    const QModelIndex checks = filter.index(0, 0, filter.index(0, 0));
    QCOMPARE(filter.rowCount(checks), 1);
    QCOMPARE(filter.index(0, 0, checks).data(KeyRole).toString(), QStringLiteral("c1"));
    filter.setPerson(QStringLiteral("Grace"));
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
