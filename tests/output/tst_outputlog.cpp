// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "output/outputlog.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::output;
using namespace Qt::StringLiterals;

/// Resident memory of this process, in bytes.
static qint64 resident()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

class TestOutputLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsLinesAndTheUnfinishedLast();
    void followsAFileThatGrowsAndComesLate();
    void findsAnyRowAgain();
    void fault10_tenMillionLinesInLittleMemory();
    void fault11_oneLongLineIsShownInPieces();
    void fault12_noSequenceIsCutBetweenReadsOrPieces();
    void tellsStreamAndTime();
    void readsTheTail();
    void verifiesTheDigest();

private:
    void write(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QFile> m_file;
};

void TestOutputLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QFile>(m_folder->filePath(u"output"_s));
}

void TestOutputLog::cleanup()
{
    m_file.reset();
    m_folder.reset();
}

void TestOutputLog::write(const QByteArray &bytes)
{
    QVERIFY(m_file->isOpen() || m_file->open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(m_file->write(bytes), bytes.size());
    QVERIFY(m_file->flush());
}

static QStringList texts(const QList<Row> &rows)
{
    QStringList out;
    for (const Row &row : rows)
        out += row.line.text;
    return out;
}

void TestOutputLog::showsLinesAndTheUnfinishedLast()
{
    write("one\ntwo\n\nthree");
    OutputLog log(m_file->fileName());
    QSignalSpy grew(&log, &OutputLog::grew);
    log.follow();
    QTRY_COMPARE(log.rowCount(), 4);
    QCOMPARE(texts(log.rows(0, 100)), (QStringList{u"one"_s, u"two"_s, u""_s, u"three"_s}));
    QCOMPARE(texts(log.rows(1, 1)), QStringList{u"two"_s});
    QVERIFY(log.rows(4, 1).isEmpty());
    QCOMPARE(log.rows(3, 1).first().offset, 9);
    QCOMPARE(grew.last(), (QVariantList{qint64(4), qint64(14)}));
}

void TestOutputLog::followsAFileThatGrowsAndComesLate()
{
    OutputLog log(m_file->fileName());
    log.follow();
    QSignalSpy caughtUp(&log, &OutputLog::caughtUp);
    QVERIFY(caughtUp.wait());
    QCOMPARE(log.rowCount(), 0);
    write("first\nsec");
    QTRY_COMPARE(log.rowCount(), 2);
    QCOMPARE(texts(log.rows(0, 9)), (QStringList{u"first"_s, u"sec"_s}));
    write("ond\nthird\n");
    QTRY_COMPARE(log.rowCount(), 3);
    QCOMPARE(texts(log.rows(0, 9)), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
}

void TestOutputLog::findsAnyRowAgain()
{
    QByteArray bytes;
    for (int i = 0; i < 10'000; ++i)
        bytes += QByteArray(i % 37, 'x') + QByteArray::number(i) + '\n';
    write(bytes);
    OutputLog log(m_file->fileName());
    log.follow();
    QTRY_COMPARE(log.rowCount(), 10'000);
    for (const int i : {0, 1, 63, 64, 65, 4711, 9999}) {
        const auto rows = log.rows(i, 1);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().line.text, QString(i % 37, u'x') + QString::number(i));
        QCOMPARE(log.rowAt(rows.first().offset), i);
        QCOMPARE(log.rowAt(rows.first().offset + i % 37), i);
    }
    QCOMPARE(log.rows(9'990, 100).size(), 10);
}

void TestOutputLog::fault10_tenMillionLinesInLittleMemory()
{
    QByteArray chunk;
    for (int i = 0; i < 100'000; ++i)
        chunk += "2026-01-01T00:00:00 worker finished the job\n";
    for (int i = 0; i < 100; ++i)
        write(chunk);
    const qint64 before = resident();
    OutputLog log(m_file->fileName());
    QElapsedTimer timer;
    timer.start();
    log.follow();
    QTRY_VERIFY(log.rowCount() > 0);
    QVERIFY2(timer.elapsed() < 1000, "the first screen waits for the index");
    QCOMPARE(log.rows(0, 50).size(), 50);
    QTRY_COMPARE_WITH_TIMEOUT(log.rowCount(), 10'000'000, 60'000);
    QCOMPARE(log.rows(9'999'999, 1).first().line.text, u"2026-01-01T00:00:00 worker finished the job"_s);
    QVERIFY2(resident() - before < 100 << 20, qPrintable(QString::number((resident() - before) >> 20)));
}

void TestOutputLog::fault11_oneLongLineIsShownInPieces()
{
    for (int i = 0; i < 100; ++i)
        write(QByteArray(1 << 20, char('a' + i % 26)));
    write("end\nnext\n");
    OutputLog log(m_file->fileName());
    log.follow();
    QTRY_COMPARE_WITH_TIMEOUT(log.rowCount(), 6402, 30'000);
    QVERIFY(!log.rows(0, 1).first().continuesLine);
    QVERIFY(log.rows(64, 1).first().continuesLine);
    QVERIFY(log.rows(6400, 1).first().continuesLine);
    QCOMPARE(log.rows(6400, 1).first().line.text, u"end"_s);
    QVERIFY(!log.rows(6401, 1).first().continuesLine);
    for (const Row &row : log.rows(3000, 100))
        QCOMPARE(row.line.text.size(), 16 << 10);
}

void TestOutputLog::fault12_noSequenceIsCutBetweenReadsOrPieces()
{
    QByteArray bytes;
    for (int i = 0; i < 30'000; ++i)
        bytes += "x漢🙂";
    write(bytes);
    write("\xf0\x9f");
    OutputLog log(m_file->fileName());
    log.follow();
    QTRY_COMPARE(log.bytes(), bytes.size() + 2);
    QString whole;
    for (const Row &row : log.rows(0, log.rowCount()))
        whole += row.line.text;
    QCOMPARE(whole, QString::fromUtf8(bytes)); // the begun sequence is not shown yet
    write("\x99\x82\xff\n");
    QTRY_COMPARE(log.bytes(), bytes.size() + 6);
    QCOMPARE(log.rows(log.rowCount() - 1, 1).first().line.text.last(3), u"🙂\uFFFD"_s);
    QFile raw(m_file->fileName());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(raw.readAll().endsWith("\xf0\x9f\x99\x82\xff\n"));
}

void TestOutputLog::tellsStreamAndTime()
{
    write("out\nerr\n");
    QFile stamps(m_folder->filePath(u"stamps"_s));
    QVERIFY(stamps.open(QIODevice::WriteOnly));
    stamps.write("slipway-stamps 1\n");
    stamps.write(QByteArray::fromHex("00000000000000000010a5d4e80001"
                                     "00"));
    stamps.write(QByteArray::fromHex("04000000000000000110a5d4e80002"
                                     "00"));
    stamps.close();
    OutputLog log(m_file->fileName());
    log.follow();
    QTRY_COMPARE(log.rowCount(), 2);
    const auto rows = log.rows(0, 2);
    QCOMPARE(rows.at(0).stamp.stream, Stream::Out);
    QCOMPARE(rows.at(1).stamp.stream, Stream::Err);
    QCOMPARE(rows.at(0).stamp.at, QDateTime::fromMSecsSinceEpoch(1'000'000'000'000, QTimeZone::UTC));
    QCOMPARE(rows.at(1).stamp.at.toMSecsSinceEpoch(), 1'000'000'000'001);
}

void TestOutputLog::readsTheTail()
{
    write("a\nb\n\x1b[31mc\x1b[0m\nd");
    QCOMPARE(tail(m_file->fileName(), 2), (QStringList{u"c"_s, u"d"_s}));
    QCOMPARE(tail(m_file->fileName(), 9), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(tail(m_folder->filePath(u"none"_s), 9), QStringList());
}

void TestOutputLog::verifiesTheDigest()
{
    write("bytes");
    std::optional<base::Result<bool>> right;
    std::optional<base::Result<bool>> wrong;
    verify(m_file->fileName(), base::sha256("bytes"), this, [&](base::Result<bool> is) { right = is; });
    verify(m_file->fileName(), base::sha256("other"), this, [&](base::Result<bool> is) { wrong = is; });
    QTRY_VERIFY(right && wrong);
    QVERIFY(right->has_value() && right->value());
    QVERIFY(wrong->has_value() && !wrong->value());
}

QTEST_GUILESS_MAIN(TestOutputLog)
#include "tst_outputlog.moc"
