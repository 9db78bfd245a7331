// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sample/sampleshop.h"
#include "support/slipctlhome.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/// The sample release on the command line, answered in advance: the same story as in the window.
class AnswersStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleReleaseFromAnswersToPdf();

private:
    static QStringList of(const QJsonArray &events, const QString &type, const QString &key);
};

/// The member @p key of every event of @p type, in order.
QStringList AnswersStory::of(const QJsonArray &events, const QString &type, const QString &key)
{
    QStringList values;
    for (const QJsonValue &event : events) {
        if (event[u"type"].toString() == type)
            values.append(event[u"payload"][key].toVariant().toString());
    }
    return values;
}

void AnswersStory::theSampleReleaseFromAnswersToPdf()
{
    // Given the shop and what a release manager has to say
    SampleShop shop;
    QCOMPARE(shop.prepare({u"--ports"_s, QString::number(shop.port(0))}).exitCode, 0);
    tests::SlipctlHome home;
    const QString answers = home.work(u"answers.yaml"_s);
    QVERIFY(QFile::copy(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/story/sample-answers.yaml"), answers));

    // When the release is carried through
    const auto carried = home.call({u"run"_s, shop.path(u"release.md"_s), u"--answers"_s, answers}, 240000);
    QVERIFY2(carried.exitCode == 0, (carried.errors + carried.output.last(qMin(carried.output.size(), 2000))).constData());

    // Then the new release serves, and the record tells what happened on the way
    QCOMPARE(shop.servedVersion(0), u"2.5.0");
    const QString run = home.json({u"runs"_s, u"--json"_s}).first()[u"run"].toString();
    const QJsonArray events = home.json({u"events"_s, run, u"--json"_s});
    QVERIFY(of(events, u"interruption.decided"_s, u"remedy"_s).contains(u"edit_and_retry"_s));
    QVERIFY(of(events, u"interruption.decided"_s, u"remedy"_s).contains(u"ignore"_s));
    QVERIFY(of(events, u"alternative.chosen"_s, u"group"_s).size() >= 1);
    QCOMPARE(of(events, u"soak.started"_s, u"seconds"_s), (QStringList{u"30"_s, u"120"_s}));
    QCOMPARE(of(events, u"run.finished"_s, u"outcome"_s), QStringList{u"done"_s});
    QCOMPARE(home.call({u"verify"_s, run}).exitCode, 0);

    // And its record is printed
    const QString pdf = home.work(u"record.pdf"_s);
    const auto printed = home.call({u"report"_s, run, u"--to"_s, pdf});
    QVERIFY2(printed.exitCode == 0, printed.errors.constData());
    QVERIFY(QFileInfo(pdf).size() > 10000);
}

QTEST_GUILESS_MAIN(AnswersStory)
#include "tst_sample_answers.moc"
