// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// A history that is told beforehand.
class Catalog final : public ports::RunCatalog
{
public:
    QList<ports::RunSummary> runs;

    void list(QObject *context, ports::Reply<QList<ports::RunSummary>> reply) override
    {
        QMetaObject::invokeMethod(context, [this, reply] { reply(runs); }, Qt::QueuedConnection);
    }
    void traces(QObject *, ports::Reply<QStringList>) override {}
};

} // namespace

/// What the sample release started does not outlive the window, where no run of it goes on.
class TestSampleQuit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsTheShopUnlessARunGoesOn_data()
    {
        QTest::addColumn<bool>("unfinished");
        QTest::addColumn<bool>("rehearsal");
        QTest::addColumn<bool>("ofTheSample");
        QTest::addColumn<bool>("ended");
        QTest::newRow("a live run goes on") << true << false << true << false;
        QTest::newRow("it was finished") << false << false << true << true;
        QTest::newRow("a rehearsal started nothing") << true << true << true << true;
        QTest::newRow("a run of another runbook") << true << false << false << true;
    }

    void endsTheShopUnlessARunGoesOn()
    {
        QFETCH(const bool, unfinished);
        QFETCH(const bool, rehearsal);
        QFETCH(const bool, ofTheSample);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"bin"_s));
        QFile control(folder.filePath(u"bin/shopctl"_s));
        QVERIFY(control.open(QIODevice::WriteOnly));
        control.write("#!/bin/sh\necho \"$1\" > \"$(dirname \"$0\")/../asked\"\n");
        control.close();
        QVERIFY(control.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        Catalog catalog;
        ports::RunSummary run;
        run.mode = rehearsal ? run::Mode::Rehearsal : run::Mode::Live;
        run.runbookPath = ofTheSample ? folder.filePath(u"release.md"_s) : u"/srv/other.md"_s;
        if (!unfinished)
            run.outcome = run::Outcome::Done;
        catalog.runs = {run};
        bool done = false;
        endSample(folder.path(), process::UserEnvironment::take(), catalog, this, [&done] { done = true; });
        QTRY_VERIFY(done);
        QFile asked(folder.filePath(u"asked"_s));
        QTEST(asked.open(QIODevice::ReadOnly), "ended");
        if (asked.isOpen())
            QCOMPARE(asked.readAll(), QByteArray("down\n"));
    }

    void thereMayBeNoSample()
    {
        QTemporaryDir folder;
        Catalog catalog;
        bool done = false;
        endSample(folder.filePath(u"none"_s), process::UserEnvironment::take(), catalog, this, [&done] { done = true; });
        QTRY_VERIFY(done);
    }
};

QTEST_GUILESS_MAIN(TestSampleQuit)
#include "tst_sample_quit.moc"
