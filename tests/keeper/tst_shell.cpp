// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include <QTest>

using namespace slipway::keeper;

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesAnyWord();
    void findsExec_data();
    void findsExec();
    void givesTheShellItsScript();
};

void TestShell::quotesAnyWord()
{
    QCOMPARE(shellWord("a b"), "'a b'");
    QCOMPARE(shellWord("it's"), R"('it'\''s')");
    QCOMPARE(shellWord(""), "''");
}

void TestShell::findsExec_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("uses");
    QTest::newRow("first") << QByteArray("exec nginx") << true;
    QTest::newRow("later") << QByteArray("a\n  exec b") << true;
    QTest::newRow("after &&") << QByteArray("a && exec b") << true;
    QTest::newRow("then") << QByteArray("if a; then exec b; fi") << true;
    QTest::newRow("docker") << QByteArray("docker exec web ls") << false;
    QTest::newRow("redirection") << QByteArray("exec 3>log\nexec >x 2>&1\nexec {fd}<x") << false;
    QTest::newRow("bare") << QByteArray("exec\necho exec") << false;
    QTest::newRow("word") << QByteArray("executor x") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestShell::findsExec()
{
    QFETCH(QByteArray, script);
    QTEST(usesExec(script.toStdString()), "uses");
}

void TestShell::givesTheShellItsScript()
{
    Request request;
    request.argv = {"/bin/bash", "-e"};
    request.script = "true";
    Session session{"/home", {"BASH_ENV=/theirs", "A=1"}, {}};
    request.environment = {"A=2"};
    const ShellFiles files{"/k e", "/s", "/l", "/h-"};
    Launch launch = launchFor(request, session, files);
    QCOMPARE(launch.argv, (std::vector<std::string>{"/bin/bash", "-e", "/dev/fd/9"}));
    QCOMPARE(launch.environment, (std::vector<std::string>{"BASH_ENV=/theirs", "A=2"}));
    QCOMPARE(launch.cwd, "/home");
    QVERIFY(launch.prologue.empty());

    request.capture = Capture::Bash;
    launch = launchFor(request, session, files);
    QCOMPARE(variable(launch.environment, "BASH_ENV"), "/dev/fd/8");
    QVERIFY(launch.prologue.starts_with("export BASH_ENV='/theirs'\n"));

    request.capture = Capture::Posix;
    request.cwd = "/there";
    launch = launchFor(request, session, files);
    QCOMPARE(launch.argv.size(), 5U);
    QVERIFY(launch.argv[3].ends_with(". /dev/fd/9"));
    QCOMPARE(launch.cwd, "/there");
}

QTEST_GUILESS_MAIN(TestShell)
#include "tst_shell.moc"
