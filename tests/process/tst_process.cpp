// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace slipway;
using namespace slipway::process;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWithTheGivenEnvironmentAlone();
    void givesInputAndTakesOutput();
    void keepsNoMoreOutputThanAsked();
    void saysWhatFailed();
    void stopsWhatTakesTooLong();
    void destroyingItDoesNotBlock();
    void findsProgramsOnThePathOnly();
    void fault19_aProgramInTheCurrentFolderIsNotFound();
    void takesTheEnvironmentAsItIs();

private:
    static Ended run(const Command &command, const UserEnvironment &environment = {{"PATH=/usr/bin:/bin"}, u"/tmp"_s});
};

Ended TestProcess::run(const Command &command, const UserEnvironment &environment)
{
    Process process(environment, command);
    std::optional<Ended> ended;
    QObject::connect(&process, &Process::finished, &process, [&](const Ended &end) { ended = end; });
    process.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 20'000); }();
    return ended.value_or(Ended());
}

static Command sh(const QString &script)
{
    Command command;
    command.program = u"/bin/sh"_s;
    command.arguments = QStringList{u"-c"_s, script};
    return command;
}

void TestProcess::runsWithTheGivenEnvironmentAlone()
{
    qputenv("LEAKED", "1");
    Command env;
    env.program = u"/usr/bin/env"_s;
    QCOMPARE(run(env, {{"A=1", "B=x=y"}, u"/usr"_s}).output, "A=1\nB=x=y\n");
    QCOMPARE(run(sh(u"pwd; ls /proc/self/fd | wc -l"_s)).output, "/tmp\n4\n"); // 0, 1, 2 and ls's own
}

void TestProcess::givesInputAndTakesOutput()
{
    Command command = sh(u"cat; echo problem >&2; exit 4"_s);
    command.input = "bytes\n";
    const Ended ended = run(command);
    QCOMPARE(ended.output, "bytes\n");
    QCOMPARE(ended.errors, "problem\n");
    QCOMPARE(ended.exitCode, 4);
    QVERIFY(!ended.crashed && !ended.timedOut);
    QVERIFY(run(sh(u"kill -SEGV $$"_s)).crashed);
}

void TestProcess::keepsNoMoreOutputThanAsked()
{
    Command command = sh(u"head -c 5000000 /dev/zero"_s);
    command.mostOutput = 1000;
    QCOMPARE(run(command).output.size(), 1000);
}

void TestProcess::saysWhatFailed()
{
    for (const QString &program : {u"/no/such/program"_s, u"sh"_s, u"./sh"_s}) {
        Command command;
        command.program = program;
        Process process({{}, u"/tmp"_s}, command);
        QSignalSpy failed(&process, &Process::failed);
        process.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<base::Error>().where, program);
    }
}

void TestProcess::stopsWhatTakesTooLong()
{
    Command command = sh(u"trap '' TERM; sleep 1000 & wait; wait"_s);
    command.timeout = 100ms;
    const Ended ended = run(command);
    QVERIFY(ended.timedOut);
    QVERIFY(ended.crashed); // TERM was not heard, KILL was
}

void TestProcess::destroyingItDoesNotBlock()
{
    QTemporaryDir folder;
    const QString pidFile = folder.filePath(u"pid"_s);
    auto process = std::make_unique<Process>(UserEnvironment({"PATH=/usr/bin:/bin"}, u"/tmp"_s),
                                             sh(u"echo $$ >'%1'; exec sleep 1000"_s.arg(pidFile)));
    process->start();
    QFile file(pidFile);
    QTRY_VERIFY(file.exists() && file.size() > 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t pid = file.readAll().trimmed().toInt();
    QElapsedTimer timer;
    timer.start();
    process.reset();
    QVERIFY(timer.elapsed() < 500);
    QTRY_VERIFY_WITH_TIMEOUT(::kill(pid, 0) != 0, 10'000);
}

void TestProcess::findsProgramsOnThePathOnly()
{
    const UserEnvironment environment({"PATH=/no/such/folder:/usr/bin:/bin"}, u"/tmp"_s);
    QCOMPARE(environment.findProgram(u"env"_s), u"/usr/bin/env"_s);
    QCOMPARE(environment.findProgram(u"/bin/sh"_s), u"/bin/sh"_s);
    for (const QString &name : {u"no-such-program"_s, u""_s, u"-x"_s, u"/etc/passwd"_s, u"/usr/bin"_s, u"bin/sh"_s})
        QCOMPARE(environment.findProgram(name), QString());
}

void TestProcess::fault19_aProgramInTheCurrentFolderIsNotFound()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(u"/bin/true"_s, folder.filePath(u"planted"_s)));
    QVERIFY(QDir::setCurrent(folder.path()));
    const UserEnvironment environment({"PATH=::.:..:planted:/usr/bin"}, folder.path());
    QCOMPARE(environment.findProgram(u"planted"_s), QString());
    QCOMPARE(environment.findProgram(u"./planted"_s), QString());
    QDir::setCurrent(u"/"_s);
}

void TestProcess::takesTheEnvironmentAsItIs()
{
    qputenv("SLIPWAY_TEST_BYTES", "\xff x=y");
    const auto environment = UserEnvironment::take();
    QCOMPARE(environment.value("SLIPWAY_TEST_BYTES"), "\xff x=y");
    QCOMPARE(environment.value("SLIPWAY_TEST"), QByteArray());
    QCOMPARE(environment.folder(), QDir::currentPath());
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
