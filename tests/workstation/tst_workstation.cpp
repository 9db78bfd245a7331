// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/id.h"
#include "support/reply.h"
#include "workstation/artifactstore.h"
#include "workstation/localeditor.h"
#include "workstation/localmachine.h"
#include "workstation/localterminal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

class WorkstationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksManyScriptsAtOnce();
    void fault19_neverFindsProgramsInTheCurrentFolder();
    void keepsEvidenceOnce();
    void saysWhenTheEditorWasClosed();
    void withoutADesktopThePersonEdits();
    void readsWhatIsThere();
    void fingerprintNamesTheHost();
    void opensTheTerminalInTheFolder();
    void aMissingTerminalIsAnError();

private:
    process::UserEnvironment m_environment = process::UserEnvironment::take();
};

void WorkstationTest::checksManyScriptsAtOnce()
{
    workstation::LocalMachine machine(m_environment);
    const QStringList scripts{u"echo one\nls"_s, u"if true; then echo"_s, u"cat <<EOF\nx\nEOF"_s, u"echo 'open"_s};
    const auto messages = tests::await<QStringList>(
        [&](QObject *context, const auto &reply) { machine.checkSyntax(scripts, context, reply); });
    VERIFY_RESULT(messages);
    QCOMPARE(messages->size(), 4);
    QVERIFY(messages->at(0).isEmpty());
    QVERIFY(messages->at(1).contains(u"syntax error"_s));
    QVERIFY(messages->at(2).isEmpty());
    QVERIFY(!messages->at(3).isEmpty());
}

void WorkstationTest::fault19_neverFindsProgramsInTheCurrentFolder()
{
    QTemporaryDir folder;
    QFile planted(folder.filePath(u"ssh-planted"_s));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    QVERIFY(QDir::setCurrent(folder.path()));
    const workstation::LocalMachine machine(process::UserEnvironment({"PATH=.::bin:/usr/bin:/bin"}, folder.path()));
    QCOMPARE(machine.findProgram(u"ssh-planted"_s), QString());
    QVERIFY(machine.findProgram(u"sh"_s).startsWith(u'/'));
}

void WorkstationTest::opensTheTerminalInTheFolder()
{
    QTemporaryDir folder;
    QFile program(folder.filePath(u"my-terminal"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\npwd > opened; echo \"$@\" >> opened; mv opened done\n");
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(QDir(folder.path()).mkdir(u"release"_s));
    const QByteArray path = "PATH=" + folder.path().toLocal8Bit() + ":/usr/bin:/bin";
    workstation::LocalTerminal terminal(process::UserEnvironment({path}, folder.path()));
    QVERIFY(terminal.open(u"my-terminal --tab \"two words\""_s, folder.filePath(u"release"_s)));
    QFile done(folder.filePath(u"release/done"_s));
    QTRY_VERIFY(done.exists());
    QVERIFY(done.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromLocal8Bit(done.readAll()),
             QDir(folder.filePath(u"release"_s)).canonicalPath() + u"\n--tab two words\n"_s);
}

void WorkstationTest::aMissingTerminalIsAnError()
{
    QTemporaryDir folder;
    workstation::LocalTerminal terminal(process::UserEnvironment({"PATH=/nowhere"}, folder.path()));
    const base::Status named = terminal.open(u"no-such-terminal"_s, folder.path());
    QVERIFY(!named);
    QCOMPARE(named.error().code, base::ErrorCode::NotFound);
    QVERIFY(!terminal.open({}, folder.path()));
}

void WorkstationTest::keepsEvidenceOnce()
{
    QTemporaryDir folder;
    workstation::ArtifactStore store(folder.path());
    const QByteArray bytes = "evidence\0with nul";
    for (int i = 0; i < 2; ++i) {
        const auto digest = tests::await<QString>(
            [&](QObject *context, const auto &reply) { store.keep(bytes, context, reply); });
        VERIFY_RESULT(digest);
        QCOMPARE(*digest, base::sha256(bytes));
        QFile kept(store.path(*digest));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }
}

void WorkstationTest::saysWhenTheEditorWasClosed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"name with space.env"_s);
    workstation::LocalEditor editor(u"touch"_s, m_environment);
    const auto closed =
        tests::await<bool>([&](QObject *context, const auto &reply) { editor.open(path, context, reply); });
    VERIFY_RESULT(closed);
    QVERIFY(*closed);
    QVERIFY(QFile::exists(path));
    workstation::LocalEditor missing(u"no-such-editor --wait"_s, m_environment);
    const auto refused =
        tests::await<bool>([&](QObject *context, const auto &reply) { missing.open(path, context, reply); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
}

/// Where no desktop opens files, the person edits elsewhere and says when that is done.
void WorkstationTest::withoutADesktopThePersonEdits()
{
    workstation::LocalEditor editor({}, process::UserEnvironment({"PATH=/nowhere"}, QDir::tempPath()));
    const auto closed =
        tests::await<bool>([&](QObject *context, const auto &reply) { editor.open(u"/tmp/x.env"_s, context, reply); });
    VERIFY_RESULT(closed);
    QVERIFY(!*closed);
}

void WorkstationTest::readsWhatIsThere()
{
    QTemporaryDir folder;
    workstation::LocalEditor editor({}, m_environment);
    const auto absent = editor.read(folder.filePath(u"none"_s));
    VERIFY_RESULT(absent);
    QVERIFY(!absent->exists);
}

void WorkstationTest::fingerprintNamesTheHost()
{
    workstation::LocalMachine machine(m_environment);
    const auto found = tests::await<QMap<QString, QString>>(
        [&](QObject *context, const auto &reply) { machine.fingerprint(QDir::tempPath(), context, reply); });
    VERIFY_RESULT(found);
    QCOMPARE(found->value(u"host"_s), machine.hostName());
}

QTEST_GUILESS_MAIN(WorkstationTest)
#include "tst_workstation.moc"
