// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slipctlhome.h"

using namespace slipway;
using namespace Qt::StringLiterals;

/// The disk takes no more while a command writes: it goes on, and nobody is told that its output is whole.
class FullDiskStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault25_anOutputThatWasCutIsNotCalledWhole();
};

void FullDiskStory::fault25_anOutputThatWasCutIsNotCalledWhole()
{
    const tests::SlipctlHome home;
    QVERIFY(home.write(home.work(u"shop.md"_s), "# Shop\n\n## Deployment\n\n### Phase 1: Count\n\n#### 1.1 Count\n\n```bash\n# Count\n"
                                                "seq 1 500000\nmkdir counted\n```\n"));
    QVERIFY(home.write(home.work(u"answers.yaml"_s),
                       "environment: test bench\nservice: shop\nversion: \"1\"\nchecks: all\nconfirm: {\"*\": here}\n"
                       "overrides: {\"*\": the test decides}\nirreversible: test bench\nverdicts: right\n"
                       "interruptions: {\"*\": [{ignore: seen}]}\noptional: [\"*\"]\nfinish: done\n"));
    // A limit of 2 MiB for each file is what anybody can set; a write beyond it fails as on a full disk.
    const auto process = home.start({u"-c"_s, u"ulimit -f 2048; exec \"$0\" run shop.md --answers answers.yaml"_s,
                                     QStringLiteral(SLIPWAY_BIN_DIR "/slipctl")},
                                    u"/bin/bash"_s);
    QVERIFY(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 60000));
    const QString told = QString::fromUtf8(process->readAllStandardOutput() + process->readAllStandardError());
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(QDir(home.work(u"counted"_s)).exists()); // the command went on
    QVERIFY2(!told.contains(u"all of it"_s), qPrintable(told.right(1500)));
    QVERIFY2(told.contains(u"what was kept of it"_s), qPrintable(told.right(1500)));
    const QString why = u"its output is incomplete from byte 2097152 on: cannot write the output: File too large"_s;
    QVERIFY2(told.contains(why), qPrintable(told.right(1500)));

    const QString run = home.json({u"runs"_s, u"--json"_s}).first()[u"run"].toString();
    const QString file = home.work(u"report.html"_s);
    QCOMPARE(home.call({u"report"_s, run, u"--to"_s, file}).exitCode, 0);
    QVERIFY(home.read(file).contains(why.toUtf8()));
}

QTEST_GUILESS_MAIN(FullDiskStory)
#include "tst_fulldisk.moc"
