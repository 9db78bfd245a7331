// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"
#include "settings/truststore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersRecentRunbooksOnce();
    void identityFallsBackToTheAccount();
    void everySettingHasADefault();
    void settingsAreKept();
    void nonsenseInTheFileIsTheDefault();
    void fault18_trustEndsWithAnyChange();
};

void SettingsTest::remembersRecentRunbooksOnce()
{
    QTemporaryDir folder;
    settings::Settings settings(folder.filePath(u"slipway.ini"_s));
    for (int i = 0; i < 20; ++i)
        settings.addRecentRunbook(u"/runbooks/%1.md"_s.arg(i));
    settings.addRecentRunbook(u"/runbooks/15.md"_s);
    const QStringList recent = settings.recentRunbooks();
    QCOMPARE(recent.first(), u"/runbooks/15.md"_s);
    QCOMPARE(recent.count(u"/runbooks/15.md"_s), 1);
    QCOMPARE(recent.size(), 12);
}

void SettingsTest::identityFallsBackToTheAccount()
{
    QTemporaryDir folder;
    settings::Settings settings(folder.filePath(u"slipway.ini"_s));
    QVERIFY(!settings.identity().isEmpty());
    settings.set(settings::setting::identity, u"  Release lead "_s);
    QCOMPARE(settings.identity(), u"Release lead"_s);
}

void SettingsTest::everySettingHasADefault()
{
    QTemporaryDir folder;
    const settings::Settings settings(folder.filePath(u"slipway.ini"_s));
    QCOMPARE(settings.value(settings::setting::theme), settings::Theme::System);
    QCOMPARE(settings.value(settings::setting::language), u"system"_s);
    QCOMPARE(settings.value(settings::setting::notifyFailed), true);
    QCOMPARE(settings.value(settings::setting::notifySound), settings::Sound::Message);
    QVERIFY(settings.editor().isEmpty());
    QVERIFY(settings.value(settings::setting::terminal).isEmpty());
}

void SettingsTest::settingsAreKept()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"slipway.ini"_s);
    {
        settings::Settings settings(file);
        settings.set(settings::setting::theme, settings::Theme::Dark);
        settings.set(settings::setting::notifyFailed, false);
        settings.set(settings::setting::notifySound, settings::Sound::Alarm);
        settings.set(settings::setting::editor, u"kate --block"_s);
        settings.addRecentChoice(u"0:hold"_s);
    }
    const settings::Settings settings(file);
    QCOMPARE(settings.value(settings::setting::theme), settings::Theme::Dark);
    QCOMPARE(settings.value(settings::setting::notifyFailed), false);
    QCOMPARE(settings.value(settings::setting::notifyEnded), true);
    QCOMPARE(settings.value(settings::setting::notifySound), settings::Sound::Alarm);
    QCOMPARE(settings.editor(), u"kate --block"_s);
    QCOMPARE(settings.recentChoices(), QStringList{u"0:hold"_s});
}

void SettingsTest::nonsenseInTheFileIsTheDefault()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"slipway.ini"_s);
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::WriteOnly));
    raw.write("[appearance]\ntheme=purple\n[notifications]\nfailed=perhaps\nsound=trumpet\n");
    raw.close();
    const settings::Settings settings(file);
    QCOMPARE(settings.value(settings::setting::theme), settings::Theme::System);
    QCOMPARE(settings.value(settings::setting::notifyFailed), true);
    QCOMPARE(settings.value(settings::setting::notifySound), settings::Sound::Message);
}

void SettingsTest::fault18_trustEndsWithAnyChange()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"deep/trusted"_s);
    settings::FileTrustStore store(file);
    QVERIFY(!store.isTrusted(u"/a/release.md"_s, u"aa"_s));
    QVERIFY(store.trust(u"/a/release.md"_s, u"aa"_s));
    settings::FileTrustStore later(file);
    QVERIFY(later.isTrusted(u"/a/release.md"_s, u"aa"_s));
    QVERIFY(!later.isTrusted(u"/a/release.md"_s, u"bb"_s));
    QVERIFY(!later.isTrusted(u"/b/release.md"_s, u"aa"_s));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
