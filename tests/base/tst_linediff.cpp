// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/linediff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::base;
using Kind = DiffLine::Kind;

class TestLineDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalTextsAreTheSame();
    void namesTheLinesOfBothTexts();
    void everyLineAppearsOnce_data();
    void everyLineAppearsOnce();
    void hugeDifferencesAreOneStretch();
};

void TestLineDiff::equalTextsAreTheSame()
{
    QCOMPARE(lineDiff({u"a"_s, u"b"_s}, {u"a"_s, u"b"_s}), (QList<DiffLine>{{Kind::Same, 1, 1}, {Kind::Same, 2, 2}}));
    QCOMPARE(lineDiff({}, {}), QList<DiffLine>());
}

void TestLineDiff::namesTheLinesOfBothTexts()
{
    const auto lines = lineDiff({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"a"_s, u"x"_s, u"c"_s, u"d"_s, u"e"_s});
    QCOMPARE(lines, (QList<DiffLine>{{Kind::Same, 1, 1},
                                     {Kind::Removed, 2, 0},
                                     {Kind::Added, 0, 2},
                                     {Kind::Same, 3, 3},
                                     {Kind::Same, 4, 4},
                                     {Kind::Added, 0, 5}}));
}

void TestLineDiff::everyLineAppearsOnce_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("all new") << QString() << u"a b c"_s;
    QTest::newRow("all gone") << u"a b c"_s << QString();
    QTest::newRow("repeated lines") << u"a a a b a a"_s << u"a a b b a"_s;
    QTest::newRow("moved") << u"1 2 3 4 5 6"_s << u"4 5 6 1 2 3"_s;
    QTest::newRow("ends differ") << u"x 1 2 3 y"_s << u"v 1 2 3 w"_s;
}

void TestLineDiff::everyLineAppearsOnce()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QStringList a = before.split(u' ', Qt::SkipEmptyParts);
    const QStringList b = after.split(u' ', Qt::SkipEmptyParts);
    QStringList seenBefore;
    QStringList seenAfter;
    for (const auto &line : lineDiff(a, b)) {
        if (line.before > 0)
            seenBefore << a.at(line.before - 1);
        if (line.after > 0)
            seenAfter << b.at(line.after - 1);
        if (line.kind == Kind::Same)
            QCOMPARE(a.at(line.before - 1), b.at(line.after - 1));
    }
    QCOMPARE(seenBefore, a);
    QCOMPARE(seenAfter, b);
}

void TestLineDiff::hugeDifferencesAreOneStretch()
{
    QStringList a{u"head"_s};
    QStringList b{u"head"_s};
    for (int i = 0; i < 3000; ++i) {
        a << u"old %1"_s.arg(i);
        b << u"new %1"_s.arg(i);
    }
    const auto lines = lineDiff(a, b);
    QCOMPARE(lines.size(), 6001);
    QCOMPARE(lines.at(0).kind, Kind::Same);
    QCOMPARE(lines.at(1), (DiffLine{Kind::Removed, 2, 0}));
    QCOMPARE(lines.at(3001), (DiffLine{Kind::Added, 0, 2}));
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
