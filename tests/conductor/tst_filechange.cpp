// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filechange.h"
#include "linediff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::conductor;

namespace {

ports::FileSnapshot file(const QByteArray &bytes)
{
    return {true, bytes};
}

const QByteArray key = "a key";

} // namespace

class TestFileChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalTextsHaveNoDifference()
    {
        QCOMPARE(unifiedDiff({u"a"_s, u"b"_s}, {u"a"_s, u"b"_s}), QString());
        QCOMPARE(describeChange(u"/etc/app.conf"_s, file("a\n"), file("a\n"), key), QString());
    }

    void aChangedLineIsShownWithItsContext()
    {
        const QStringList before = u"1 2 3 4 5 6 7 8 9"_s.split(u' ');
        QStringList after = before;
        after[4] = u"five"_s;
        QCOMPARE(unifiedDiff(before, after), u"@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"_s);
    }

    void distantChangesAreTwoHunks()
    {
        QStringList before;
        for (int i = 1; i <= 30; ++i)
            before.append(QString::number(i));
        QStringList after = before;
        after.removeAt(27);
        after.insert(2, u"new"_s);
        QCOMPARE(unifiedDiff(before, after),
                 u"@@ -1,5 +1,6 @@\n 1\n 2\n+new\n 3\n 4\n 5\n@@ -25,6 +26,5 @@\n 25\n 26\n 27\n-28\n 29\n 30\n"_s);
    }

    void aDifferenceAppliesToWhatWasThere_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("reordered") << u"a b c d e f"_s << u"f b d c e a x"_s;
        QTest::newRow("emptied") << u"a b c"_s << QString();
        QTest::newRow("filled") << QString() << u"a b"_s;
        QTest::newRow("repeated") << u"a a a b a"_s << u"a b b a a"_s;
    }

    void aDifferenceAppliesToWhatWasThere()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QStringList from = before.split(u' ', Qt::SkipEmptyParts);
        const QStringList to = after.split(u' ', Qt::SkipEmptyParts);
        QStringList removed;
        QStringList added;
        for (const QString &line : unifiedDiff(from, to).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith("@@"_L1))
                continue;
            if (!line.startsWith(u'+'))
                removed.append(line.sliced(1));
            if (!line.startsWith(u'-'))
                added.append(line.sliced(1));
        }
        QCOMPARE(removed, from);
        QCOMPARE(added, to);
    }

    void hugeDifferencesEndInOneReplacedStretch()
    {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 3000; ++i) {
            before.append(u"old %1"_s.arg(i));
            after.append(u"new %1"_s.arg(i));
        }
        const QString diff = unifiedDiff(before, after);
        QVERIFY(diff.startsWith(u"@@ -1,3000 +1,3000 @@\n-old 0\n"_s));
        QVERIFY(diff.endsWith(u"+new 2999\n"_s));
    }

    void environmentFilesKeepNamesAndKeyedHashesOnly()
    {
        const QString diff = describeChange(u"/opt/shop/.env"_s, file("# shop\nDEBUG=1\nDB_PASSWORD=hunter2\nOLD=x\n"),
                                            file("# shop\nDEBUG=0\nDB_PASSWORD=hunter3\nNEW=y\n"), key);
        QVERIFY(diff.contains(u"-DB_PASSWORD=#"_s));
        QVERIFY(diff.contains(u"+DB_PASSWORD=#"_s));
        QVERIFY(diff.contains(u"-OLD=#"_s));
        QVERIFY(diff.contains(u"+NEW=#"_s));
        QVERIFY(!diff.contains(u"hunter"_s));
        QVERIFY(!diff.contains(u"DEBUG=0"_s));
    }

    void hashesDependOnTheKey()
    {
        const auto one = describeChange(u".env"_s, file("A=1\n"), file("A=2\n"), "one");
        const auto two = describeChange(u".env"_s, file("A=1\n"), file("A=2\n"), "two");
        QVERIFY(one != two);
    }

    void linesWithoutNamesInSensitiveFilesAreOnlyCounted()
    {
        const QString diff = describeChange(u"id_ed25519"_s, file("abc\n"), file("abc\ndef\n"), key);
        QVERIFY2(diff.contains(u"1 before, 2 after"_s), qPrintable(diff));
        QVERIFY(!diff.contains(u"def"_s));
    }

    void secretsInOrdinaryFilesAreHashed()
    {
        const QString diff = describeChange(u"app.yaml"_s, file("url: x\n"),
                                            file("url: postgres://shop:hunter2@db/shop\napi_key: abc123\nlevel: debug\n"), key);
        QVERIFY(diff.contains(u"+level: debug"_s));
        QVERIFY(diff.contains(u"postgres://shop:#"_s));
        QVERIFY(!diff.contains(u"hunter2"_s));
        QVERIFY(!diff.contains(u"abc123"_s));
    }

    void privateKeysAreSensitiveWhateverTheFileIsCalled()
    {
        const QString diff = describeChange(u"notes.txt"_s, file("-----BEGIN PRIVATE KEY-----\nMIIabc\n"), file("x\n"), key);
        QVERIFY(!diff.contains(u"MIIabc"_s));
    }

    void binaryFilesAreMeasuredNotShown()
    {
        const QString diff = describeChange(u"logo.png"_s, file(QByteArray("a\0b", 3)), file("abc"), key);
        QVERIFY2(diff.contains(u"3 bytes before, 3 after"_s), qPrintable(diff));
    }
};

QTEST_GUILESS_MAIN(TestFileChange)
#include "tst_filechange.moc"
