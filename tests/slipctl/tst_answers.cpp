// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answereditor.h"
#include "answers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::slipctl;

class TestAnswers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    base::Result<Answers> read(const QByteArray &yaml)
    {
        QFile file(m_folder.filePath(u"answers.yaml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
            qFatal("no answers");
        file.close();
        return readAnswers(file.fileName());
    }

private Q_SLOTS:
    void theExampleOfTheHelpIsValid()
    {
        QFile help(u":/slipctl/answers.txt"_s);
        QVERIFY(help.open(QIODevice::ReadOnly));
        QByteArray example;
        for (const QByteArray &line : help.readAll().split('\n')) {
            if (line.startsWith("  "))
                example += line.sliced(2) + '\n';
        }
        const auto answers = read(example);
        QVERIFY2(answers, answers ? "" : qPrintable(answers.error().oneLine()));
        QCOMPARE(answers->environment, u"production"_s);
        QCOMPARE(answers->interruptions.find({u"check redis"_s})->size(), 2);
        QCOMPARE(answers->soaks.find({u"4.2"_s}), u"staging needs no wait"_s);
    }

    void anUnknownKeyIsNamedWithItsLine()
    {
        const auto answers = read("checks: all\nverdict: right\n");
        QVERIFY(!answers);
        QCOMPARE(answers.error().code, base::ErrorCode::Unreadable);
        QVERIFY(answers.error().where.endsWith(u":2"_s));
    }

    void brokenYamlIsNamedWithItsLine()
    {
        const auto answers = read("checks: [all\n\nverdicts: right: wrong\n");
        QVERIFY(!answers);
        QVERIFY(answers.error().where.contains(u"answers.yaml:"_s));
    }

    void aRemedyWithoutItsReasonIsRefused()
    {
        QVERIFY(!read("interruptions: {X: [ignore]}\n"));
        QVERIFY(!read("interruptions: {X: [pray]}\n"));
        QVERIFY(read("interruptions: {X: retry}\n"));
    }

    void whatSaysNoOrNothingIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::newRow("a check that is not so") << QByteArray("checks:\n  Backup taken: false\n") << 2;
        QTest::newRow("a check without a word") << QByteArray("checks: {Backup taken: }\n") << 1;
        QTest::newRow("no check") << QByteArray("checks: none\n") << 1;
        QTest::newRow("a word cut short") << QByteArray("checks: al\n") << 1;
        QTest::newRow("nothing") << QByteArray("checks: {\"*\": false}\n") << 1;
        QTest::newRow("a literal that is not right") << QByteArray("confirm: {v1.4.2: no}\n") << 1;
        QTest::newRow("a part that stays") << QByteArray("skip: {\"1.1\": false}\n") << 1;
    }

    void whatSaysNoOrNothingIsNoAnswer()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, line);
        const auto answers = read(yaml);
        QVERIFY(!answers);
        QVERIFY2(answers.error().where.endsWith(u':' + QString::number(line)), qPrintable(answers.error().oneLine()));
    }

    void aNameAnsweredTwiceIsRefused()
    {
        const auto twice = read("skip: {\"1.1\": frozen}\nchecks: all\nskip: {\"1.2\": frozen}\n");
        QVERIFY(!twice);
        QVERIFY2(twice.error().where.endsWith(u":3"_s), qPrintable(twice.error().oneLine()));
        QVERIFY(!read("skip: {Deploy: frozen, deploy: too late}\n"));
    }

    void theMoreParticularNameWins()
    {
        const auto answers = read("checks: {\"*\": seen, \"Logs clean\": read them}\n");
        QCOMPARE(answers->checks.find({u"logs  clean"_s}), u"read them"_s);
        QCOMPARE(answers->checks.find({u"Anything"_s}), u"seen"_s);
    }

    void aFileGoesByEveryEndingOfItsPath()
    {
        QCOMPARE(namesOfPath(u"/opt/shop/.env"_s).last(), u".env"_s);
        QVERIFY(namesOfPath(u"/opt/shop/.env"_s).contains(u"shop/.env"_s));
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
