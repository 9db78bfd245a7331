// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report/samplerecord.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <sys/resource.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// Peak resident size of this process, in MiB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

class BenchReport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    int pagesOf(int commands)
    {
        const auto written =
            report::writePdf(samplerecord::recordOf(samplerecord::large(commands)), m_folder.filePath(u"report.pdf"_s));
        return written ? written->pages : 0;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(pagesOf(20) > 0); } // fonts are read once

    /// Budget: the report of a run with 2 000 commands is complete within 5 s of processor time, memory linear.
    void reportOfTwoThousandCommands()
    {
        const int fifth = pagesOf(400);
        const double before = peakMemory();
        const samplerun::Journal journal = samplerecord::large(2000);
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        const report::Document document = samplerecord::recordOf(journal);
        const auto written = report::writePdf(document, m_folder.filePath(u"report.pdf"_s));
        const double processor = double(std::clock() - begin) / CLOCKS_PER_SEC;
        const double elapsed = double(timer.elapsed()) / 1000;
        QVERIFY(written);
        const double memory = peakMemory();

        qInfo("report of 2000 commands: %.2f s processor time, %.2f s elapsed (budget 5 s); %d pages; peak %.0f MiB, "
              "%.0f MiB after a fifth of it",
              processor, elapsed, written->pages, memory, before);
        QVERIFY2(processor <= 5, "over budget");
        QVERIFY2(written->pages > 4.8 * fifth, "incomplete");
        QVERIFY2(memory < 5.5 * before, "memory grows faster than the report");
    }
};

QTEST_MAIN(BenchReport)
#include "bench_report.moc"
