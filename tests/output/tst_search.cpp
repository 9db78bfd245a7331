// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/search.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway::output;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void countsEveryHit_data();
    void countsEveryHit();
    void findsWhatIsShownBehindEscapes();
    void walksFromHitToHit();
    void aNewSearchDropsTheOld();
    void refusesABadExpression();
    void rangesOfARow();
    void isFast();

private:
    [[nodiscard]] QString file(const QByteArray &bytes);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestSearch::file(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QString::number(++m_files)));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

static qint64 hitsOf(Search &search, const SearchQuery &query)
{
    QSignalSpy finished(&search, &Search::finished);
    search.start(query);
    return finished.size() == 1 || finished.wait(60'000) ? search.hits() : -1;
}

void TestSearch::countsEveryHit_data()
{
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<QList<qint64>>("offsets");
    QTest::newRow("plain") << SearchQuery{u"error"_s, false, false} << QList<qint64>{0, 6, 19, 33};
    QTest::newRow("case") << SearchQuery{u"error"_s, true, false} << QList<qint64>{6, 33};
    QTest::newRow("expression") << SearchQuery{u"err.r$"_s, false, true} << QList<qint64>{6, 33};
    QTest::newRow("not ASCII") << SearchQuery{u"É"_s, false, false} << QList<qint64>{28};
    QTest::newRow("not ASCII, case") << SearchQuery{u"é"_s, true, false} << QList<qint64>{28};
    QTest::newRow("special characters") << SearchQuery{u"(a)"_s, false, false} << QList<qint64>{12};
    QTest::newRow("none") << SearchQuery{u"nowhere"_s, false, false} << QList<qint64>{};
    QTest::newRow("empty") << SearchQuery{} << QList<qint64>{};
}

void TestSearch::countsEveryHit()
{
    QFETCH(SearchQuery, query);
    Search search(file("ERROR error\n(a) xyzERROR caf\xc3\xa9\n..error"));
    QFETCH(QList<qint64>, offsets);
    QCOMPARE(hitsOf(search, query), offsets.size());
    QCOMPARE(search.offsets(), offsets);
}

void TestSearch::findsWhatIsShownBehindEscapes()
{
    Search search(file("plain\n\x1b[31mer\x1b[1mror\x1b[0m here\n10%\r99% error\n"));
    QCOMPARE(hitsOf(search, {u"error"_s, false, false}), 2);
    QCOMPARE(search.offsets(), (QList<qint64>{6, 30}));
    QCOMPARE(hitsOf(search, {u"31m"_s, false, false}), 0);
}

void TestSearch::walksFromHitToHit()
{
    Search search(file("a\nb\na\nb\na\n"));
    QCOMPARE(hitsOf(search, {u"a"_s, true, false}), 3);
    QCOMPARE(search.nextFrom(0), 0);
    QCOMPARE(search.nextFrom(1), 4);
    QCOMPARE(search.nextFrom(9), -1);
    QCOMPARE(search.previousFrom(4), 0);
    QCOMPARE(search.previousFrom(0), -1);
}

void TestSearch::aNewSearchDropsTheOld()
{
    Search search(file(QByteArray("needle hay\n").repeated(2'000'000)));
    QSignalSpy finished(&search, &Search::finished);
    search.start({u"needle"_s, false, false});
    search.start({u"hay"_s, true, true});
    QVERIFY(finished.wait(30'000));
    QCOMPARE(search.hits(), 2'000'000);
    QCOMPARE(search.offsets().first(), 7);
    QCOMPARE(finished.size(), 1);
}

void TestSearch::refusesABadExpression()
{
    QVERIFY(!problemOf({u"(a"_s, false, true}).isEmpty());
    QVERIFY(problemOf({u"(a"_s, false, false}).isEmpty());
    Search search(file("(a"));
    QCOMPARE(hitsOf(search, {u"(a"_s, false, true}), 0);
}

void TestSearch::rangesOfARow()
{
    QCOMPARE(matchesIn(u"aXax"_s, {u"x"_s, false, false}), (QList<TextRange>{{1, 1}, {3, 1}}));
    QCOMPARE(matchesIn(u"aXax"_s, {u"x*"_s, true, true}), (QList<TextRange>{{3, 1}}));
}

void TestSearch::isFast()
{
    const QByteArray line("2026-01-01T00:00:00.000Z INFO worker-7 finished the job in 12 ms, nothing else to say\n");
    const QByteArray bytes = line.repeated((256 << 20) / line.size());
    Search search(file(bytes));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(hitsOf(search, {u"FINISHED the"_s, false, false}), bytes.size() / line.size());
    qInfo("%lld MiB/s", (256LL * 1000) / std::max<qint64>(1, timer.elapsed()));
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
