// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "presentation/runbookfile.h"

#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using presentation::RunbookFile;
using Status = RunbookFile::Status;

class TestRunbookFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesWhatIsWrittenInPlace();
    void staysOnWatchWhenEditorsReplaceTheFile();
    void aMissingFileMayComeBack();
    void tellsWhatChangedBeforeItWatched();
    void followsLinks();
    void wrongContentIsNoText();
    void watchesOneFileAtATime();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static void replace(const QString &path, const QByteArray &bytes)
    {
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        QVERIFY(file.commit());
    }
    const QByteArray m_opened = "# Title\n";
};

void TestRunbookFile::seesWhatIsWrittenInPlace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    write(path, m_opened);
    RunbookFile file;
    file.watch(path, base::sha256(m_opened));
    QSignalSpy changed(&file, &RunbookFile::changed);
    write(path, "# Other\n");
    QTRY_COMPARE(file.status(), Status::Changed);
    QCOMPARE(file.text(), QStringLiteral("# Other\n"));
    QVERIFY(!changed.isEmpty());
    write(path, m_opened);
    QTRY_COMPARE(file.status(), Status::Same);
    QVERIFY(file.text().isEmpty());
}

void TestRunbookFile::staysOnWatchWhenEditorsReplaceTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    write(path, m_opened);
    RunbookFile file;
    file.watch(path, base::sha256(m_opened));
    for (const char *words : {"one", "two", "three"}) {
        replace(path, words);
        QTRY_COMPARE(file.text().trimmed(), QString::fromLatin1(words));
    }
    write(path, "written in place again");
    QTRY_COMPARE(file.text().trimmed(), QStringLiteral("written in place again"));
}

void TestRunbookFile::aMissingFileMayComeBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    write(path, m_opened);
    RunbookFile file;
    file.watch(path, base::sha256(m_opened));
    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(file.status(), Status::Missing);
    write(path, m_opened);
    QTRY_COMPARE(file.status(), Status::Same);
}

void TestRunbookFile::tellsWhatChangedBeforeItWatched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    write(path, "# Edited while nobody looked\n");
    RunbookFile file;
    file.watch(path, base::sha256(m_opened));
    QTRY_COMPARE(file.status(), Status::Changed);
    file.watch(QStringLiteral("/nowhere/at/all.md"), base::sha256(m_opened));
    QCOMPARE(file.status(), Status::Same);
    QTRY_COMPARE(file.status(), Status::Missing);
}

void TestRunbookFile::followsLinks()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    const QString real = elsewhere.filePath(QStringLiteral("real.md"));
    const QString path = folder.filePath(QStringLiteral("a.md"));
    write(real, m_opened);
    QVERIFY(QFile::link(real, path));
    RunbookFile file;
    file.watch(path, base::sha256(m_opened));
    replace(real, "behind the link");
    QTRY_COMPARE(file.text().trimmed(), QStringLiteral("behind the link"));
}

void TestRunbookFile::wrongContentIsNoText()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.md"));
    write(path, m_opened);
    RunbookFile file;
    file.watch(path, base::sha256(m_opened));
    write(path, QByteArray("\0\1\2\3\0\0", 6));
    QTRY_COMPARE(file.status(), Status::Unreadable);
    QVERIFY(!file.reason().isEmpty());
}

void TestRunbookFile::watchesOneFileAtATime()
{
    QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.md"));
    const QString b = folder.filePath(QStringLiteral("b.md"));
    write(a, m_opened);
    write(b, m_opened);
    RunbookFile file;
    file.watch(a, base::sha256(m_opened));
    file.watch(b, base::sha256(m_opened));
    write(a, "no longer looked at");
    write(b, "looked at");
    QTRY_COMPARE(file.text().trimmed(), QStringLiteral("looked at"));
    file.watch({}, {});
    QCOMPARE(file.status(), Status::Same);
    QVERIFY(file.text().isEmpty());
}

QTEST_GUILESS_MAIN(TestRunbookFile)
#include "tst_runbookfile.moc"
