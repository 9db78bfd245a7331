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
    settings.setIdentity(u"  Release lead "_s);
    QCOMPARE(settings.identity(), u"Release lead"_s);
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
