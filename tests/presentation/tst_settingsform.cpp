// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/settingsform.h"
#include "support/fakeports.h"

#include <QTest>

using namespace slipway;
using namespace slipway::presentation;

class TestSettingsForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void programsMustBeThere();
    void editorsThatDoNotWaitAreToldHow();
    void choicesHoldEveryValue();
};

void TestSettingsForm::programsMustBeThere()
{
    tests::FakeMachine machine;
    machine.programs << QStringLiteral("kate");
    QVERIFY(programProblem({}, machine).isEmpty());
    QVERIFY(programProblem(QStringLiteral("  "), machine).isEmpty());
    QVERIFY(programProblem(QStringLiteral("kate --block"), machine).isEmpty());
    QVERIFY(programProblem(QStringLiteral("kat --block"), machine).contains(QStringLiteral("“kat”")));
    QVERIFY(!programProblem(QStringLiteral("\"\""), machine).isEmpty());
}

void TestSettingsForm::editorsThatDoNotWaitAreToldHow()
{
    QVERIFY(editorHint(QStringLiteral("kate")).contains(QStringLiteral("--block")));
    QVERIFY(editorHint(QStringLiteral("/usr/bin/code -n")).contains(QStringLiteral("--wait")));
    QVERIFY(editorHint(QStringLiteral("kate --block")).isEmpty());
    QVERIFY(editorHint(QStringLiteral("vim")).isEmpty());
    QVERIFY(editorHint({}).isEmpty());
}

void TestSettingsForm::choicesHoldEveryValue()
{
    QCOMPARE(themeChoices().size(), 3);
    QCOMPARE(soundChoices().size(), 4);
    const auto languages = languageChoices({{QStringLiteral("en"), QStringLiteral("English")}});
    QCOMPARE(languages.size(), 2);
    QCOMPARE(languages.at(0).value.toString(), QStringLiteral("system"));
    QCOMPARE(languages.at(1).text, QStringLiteral("English"));
}

QTEST_GUILESS_MAIN(TestSettingsForm)
#include "tst_settingsform.moc"
