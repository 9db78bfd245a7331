// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/evidence.h"

#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace slipway;
using namespace slipway::presentation;
using namespace Qt::StringLiterals;

class TestEvidence : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QDateTime m_now{QDate(2026, 3, 2), QTime(20, 1, 5)};

private Q_SLOTS:
    void pastedTextIsKeptWithoutItsSecrets()
    {
        QMimeData mime;
        mime.setText(u"build 812 green\nexport DB_PASSWORD=hunter2secret\n"_s);
        QVERIFY(offersEvidence(mime));
        const auto offered = offeredEvidence(mime, m_now);
        QVERIFY(offered);
        QCOMPARE(offered->made.size(), 1);
        QCOMPARE(offered->made.first().mediaType, u"text/plain"_s);
        QCOMPARE(offered->made.first().name, u"Text 2026-03-02 20.01.05.txt"_s);
        QVERIFY(offered->made.first().bytes.contains("build 812 green"));
        QVERIFY(!offered->made.first().bytes.contains("hunter2secret"));
    }

    void aPictureIsKeptAsPng()
    {
        QImage picture(40, 20, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QMimeData mime;
        mime.setImageData(picture);
        mime.setText(u"https://chart.example.org/"_s);
        const auto offered = offeredEvidence(mime, m_now);
        QVERIFY(offered);
        QCOMPARE(offered->made.first().mediaType, u"image/png"_s);
        QCOMPARE(QImage::fromData(offered->made.first().bytes, "PNG").size(), QSize(40, 20));
    }

    void anAddressIsALinkAndOtherWordsAreText()
    {
        QMimeData mime;
        mime.setText(u" https://ci.example.org/build/812 \n"_s);
        auto offered = offeredEvidence(mime, m_now);
        QVERIFY(offered);
        const Evidence link = offered->made.first();
        QCOMPARE(link.name, u"https://ci.example.org/build/812"_s);
        QCOMPARE(addressOf({link.name, u"ab"_s, link.bytes.size(), link.mediaType}), QUrl(u"https://ci.example.org/build/812"_s));
        mime.setText(u"javascript:alert(1)"_s);
        offered = offeredEvidence(mime, m_now);
        QVERIFY(offered);
        QCOMPARE(offered->made.first().mediaType, u"text/plain"_s);
        for (const QString &wrong : {u""_s, u"file:///etc/passwd"_s, u"https://"_s, u"ci.example.org"_s, u"https://a.example\nhttps://b.example"_s})
            QVERIFY2(!linkEvidence(wrong), qPrintable(wrong));
        QVERIFY(!linkEvidence(u"https://user:hunter2secret@ci.example.org/"_s)->bytes.contains("hunter2secret"));
    }

    void droppedFilesAreTakenAsFiles()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(u"/tmp/a.png"_s), QUrl::fromLocalFile(u"/tmp/b.txt"_s)});
        const auto offered = offeredEvidence(mime, m_now);
        QVERIFY(offered);
        QCOMPARE(offered->files, QStringList({u"/tmp/a.png"_s, u"/tmp/b.txt"_s}));
        QVERIFY(offered->made.isEmpty());
        QMimeData nothing;
        QVERIFY(!offersEvidence(nothing));
        QVERIFY(!offeredEvidence(nothing, m_now));
    }

    void whatCannotBeAttachedSaysWhy()
    {
        const QString large = m_folder.filePath(u"large.log"_s);
        QFile file(large);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(largestEvidence + 1));
        const auto tooLarge = fileEvidence(large);
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().where, large);
        QVERIFY(tooLarge.error().remedy.contains(u"64 MB"_s));
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(!fileEvidence(pipe)); // and does not wait for a writer
        QVERIFY(!fileEvidence(m_folder.path()));
        QVERIFY(!fileEvidence(m_folder.filePath(u"gone"_s)));
        QVERIFY(file.resize(5));
        file.close();
        const auto read = fileEvidence(large);
        QVERIFY(read);
        QCOMPARE(read->name, u"large.log"_s);
        QCOMPARE(read->bytes.size(), 5);
    }

    void onlyWhatShowsIsOpened()
    {
        QVERIFY(mayBeShown({u"ci.png"_s, u"ab"_s, 3, u"image/png"_s}));
        QVERIFY(mayBeShown({u"https://ci.example.org/"_s, u"ab"_s, 3, u"text/uri-list"_s}));
        QVERIFY(!mayBeShown({u"run.sh"_s, u"ab"_s, 3, u"application/x-shellscript"_s}));
        QVERIFY(!mayBeShown({u"x.desktop"_s, u"ab"_s, 3, u"application/x-desktop"_s}));
        QVERIFY(!mayBeShown({u"x.desktop"_s, u"ab"_s, 3, u"text/plain"_s}));
        QVERIFY(!mayBeShown({u"javascript:alert(1)"_s, u"ab"_s, 3, u"text/uri-list"_s}));
        QVERIFY(labelOf({QString(300, u'x') + u".png"_s, u"ab"_s, 2048, u"image/png"_s}).size() < 60);
    }
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
