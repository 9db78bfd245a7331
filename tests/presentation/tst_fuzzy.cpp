// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fuzzy.h"

#include <QTest>

using slipway::presentation::FuzzyText;

class TestFuzzy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void ranks_data();
    void ranks();
    void marksTheLettersThatMatched();
    void findsPiecesFromTheBeginningOfWords();
    void longTextsAndWordsAreBounded();
};

void TestFuzzy::finds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *word, const QString &text, bool found) {
        QTest::addRow("%s in %s", word, qPrintable(text)) << QString::fromLatin1(word) << text << found;
    };
    row("roll", QStringLiteral("Roll back…"), true);
    row("rb", QStringLiteral("Roll back…"), true);
    row("roba", QStringLiteral("Roll back…"), true);
    row("rlbk", QStringLiteral("Roll back…"), true);
    row("back", QStringLiteral("Roll back…"), true);
    row("ack", QStringLiteral("Roll back…"), true);
    row("rck", QStringLiteral("Roll back…"), false); // the jump lands inside a word
    row("br", QStringLiteral("Roll back…"), false);
    row("3.2", QStringLiteral("3.2 Deploy the backend"), true);
    row("32", QStringLiteral("3.2 Deploy the backend"), true);
    row("dply", QStringLiteral("3.2 Deploy the backend"), true);
    row("uber", QString::fromUtf8("Über die Freigabe"), true);
    row("sc", QStringLiteral("showConfig"), true);
    row("l", QStringLiteral("Roll"), false); // one letter inside a word says nothing
    row("x", QString(), false);
}

void TestFuzzy::finds()
{
    QFETCH(QString, word);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(FuzzyText(text).match(FuzzyText::folded(word)).has_value(), found);
    QCOMPARE(FuzzyText(text).score(FuzzyText::folded(word)) > 0, found);
}

void TestFuzzy::ranks_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char *word, const char *better, const char *worse) {
        QTest::addRow("%s", word) << QString::fromLatin1(word) << QString::fromLatin1(better)
                                  << QString::fromLatin1(worse);
    };
    row("log", "Log", "Follow the log");
    row("rep", "Report", "Go to the next reply");
    row("dep", "Deploy", "Open the second page"); // in one piece before scattered
    row("foo", "Go to the foo", "Find or open");  // in one piece before initials
    row("gn", "Go to what is next", "Signal the gateway");
    row("check", "Check Redis", "Recheck the queue");
}

void TestFuzzy::ranks()
{
    QFETCH(QString, word);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto score = [&](const QString &text) {
        const auto match = FuzzyText(text).match(word);
        return match ? match->score : -1;
    };
    QVERIFY2(score(better) > score(worse), qPrintable(QStringLiteral("%1 %2").arg(score(better)).arg(score(worse))));
}

void TestFuzzy::marksTheLettersThatMatched()
{
    const auto positions = [](const char *word, const char *text) {
        return FuzzyText(QString::fromLatin1(text)).match(QString::fromLatin1(word))->positions;
    };
    QCOMPARE(positions("rb", "Roll back"), (QList<int>{0, 5}));
    QCOMPARE(positions("roba", "Roll back"), (QList<int>{0, 1, 5, 6}));
    QCOMPARE(positions("back", "A bad back"), (QList<int>{6, 7, 8, 9}));
    QCOMPARE(positions("ack", "Roll back"), (QList<int>{6, 7, 8}));
}

void TestFuzzy::findsPiecesFromTheBeginningOfWords()
{
    const FuzzyText text(QStringLiteral("kubectl get pods --namespace shop"));
    QVERIFY(text.matchPiece(QStringLiteral("pods")));
    QVERIFY(text.matchPiece(QStringLiteral("names")));
    QVERIFY(!text.matchPiece(QStringLiteral("ctl")));
    QVERIFY(!text.matchPiece(QStringLiteral("kgp")));
}

void TestFuzzy::longTextsAndWordsAreBounded()
{
    const FuzzyText text(QString(100'000, u'a'));
    QVERIFY(text.match(QString(30, u'a')));
    QVERIFY(!text.match(QString(1000, u'a')));
}

QTEST_GUILESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
