// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runnerfixture.h"

#include <QStandardPaths>

#include <csignal>

using namespace slipway;
using namespace slipway::execution;
using namespace Qt::StringLiterals;
using run::Ending;

class TestLocalRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowACommandEnded();
    void carriesFolderAndExportsToTheNextCommand();
    void carriesWhatABashKnows_data();
    void carriesWhatABashKnows();
    void carriesItPastAnotherShell();
    void keepsTheSessionBesideTrapsOfTheScript_data();
    void keepsTheSessionBesideTrapsOfTheScript();
    void keepsTheSessionOfAScriptThatFailsExitsOrExecs_data();
    void keepsTheSessionOfAScriptThatFailsExitsOrExecs();
    void tellsWhichVariablesAreEmpty();
    void keepsSessionsApart();
    void hidesTheSessionFromOthers();
    void looksAtCurlWithoutATrace();
    void namesTheLineThatFailed_data();
    void namesTheLineThatFailed();
    void runsTheScriptAsItStands();
    void feedsATranscript();
    void saysWhenACommandWaitsForInput();
    void reportsWhatCannotStart();
    void fault6_cancelStopsTheWholeTree();
    void endsACommandThatTakesTooLong();
    void fault7_aDaemonThatHoldsThePipeDoesNotHoldTheStep();
    void fault19_aProgramInTheCurrentFolderIsNotRun();
    void fault20_secretsAreMaskedBeforeTheyAreWritten();
    void fault9_namesAreNeverOptionsOrPaths();
};

void TestLocalRunner::tellsHowACommandEnded()
{
    RunnerFixture fixture;
    const auto outcome = fixture.run(u"echo one >&2\nsleep 0.2\necho two\nprintf '\\033[31mred\\033[0m\\n'"_s);
    QCOMPARE(outcome.ending, Ending::Exited);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.outputTail, u"one\ntwo\nred"_s);
    QCOMPARE(outcome.standardOutput.value_or(QString()).trimmed(), u"two\nred"_s);
    QCOMPARE(outcome.outputBytes, 21);
    QCOMPARE(outcome.outputSha256.size(), 64);
    QVERIFY(outcome.endedAt >= outcome.startedAt);
    QVERIFY2(outcome.problem.isEmpty(), qPrintable(outcome.problem));

    QCOMPARE(fixture.run(u"exit 3"_s).exitCode, 3);
    const auto signalled = fixture.run(u"kill -SEGV $$"_s);
    QCOMPARE(signalled.ending, Ending::Signalled);
    QCOMPARE(signalled.signal, SIGSEGV);
}

void TestLocalRunner::carriesFolderAndExportsToTheNextCommand()
{
    RunnerFixture fixture;
    const QString odd = fixture.root.filePath(u"a folder\nof 'two' lines"_s);
    QVERIFY(QDir().mkpath(odd));
    fixture.run(u"export GREETING='héllo \"world\"\n$x'\nPLAIN=1\nf() { :; }\ncd '%1'"_s.arg(
        QString(odd).replace(u"'"_s, u"'\\''"_s)));
    const auto outcome =
        fixture.run(u"printf '%s|' \"$GREETING\"\npwd\nexport -n GREETING"_s);
    QCOMPARE(outcome.outputTail, u"héllo \"world\"\n$x|"_s + odd);
    QCOMPARE(outcome.cwd, odd);
    QCOMPARE(fixture.run(u"echo \"$(printenv GREETING || echo gone) ${BASH_ENV-none} $SHLVL\"; cd -"_s).outputTail,
             u"gone none 1\n/tmp"_s);
}

void TestLocalRunner::carriesWhatABashKnows_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("output");
    QTest::newRow("variable") << u"OLD=/srv/x"_s << u"echo \"$OLD\"; printenv OLD || echo plain"_s << u"/srv/x\nplain"_s;
    QTest::newRow("odd value") << u"A=$'it\\'s \"$HOME\" `x`\\n\\\\ ü\\t'"_s << u"printf '<%s>' \"$A\""_s
                               << u"<it's \"$HOME\" `x`\n\\ ü\t>"_s;
    QTest::newRow("array") << u"A=(1 'two words' '')"_s << u"printf '<%s>' \"${A[@]}\""_s << u"<1><two words><>"_s;
    QTest::newRow("map") << u"declare -A A=([x]='y z')"_s << u"echo ${A[x]}"_s << u"y z"_s;
    QTest::newRow("exported array") << u"export A=(1 2)"_s << u"echo ${A[1]}"_s << u"2"_s;
    QTest::newRow("integer") << u"declare -i N=1"_s << u"N+=1; echo $N"_s << u"2"_s;
    QTest::newRow("readonly, once more") << u"readonly R=1"_s << u"readonly R=2; echo $R"_s << u"2"_s;
    QTest::newRow("unset again") << u"A=1\nunset A"_s << u"echo ${A-unset}"_s << u"unset"_s;
    QTest::newRow("function") << u"f() { cat <<X\n$1\nX\n}"_s << u"f hello"_s << u"hello"_s;
    QTest::newRow("function with extglob") << u"shopt -s extglob\nf() { echo ${1/#+(a)/b}; }"_s << u"f aac"_s << u"bc"_s;
    QTest::newRow("alias") << u"alias k='echo kubectl'"_s << u"k get pods"_s << u"kubectl get pods"_s;
    QTest::newRow("alias at once") << u"alias k='echo \"a'\\''b\"'\nk"_s << u"k"_s << u"a'b"_s;
    QTest::newRow("nounset") << u"set -u"_s << u"echo $NOPE; echo never"_s
                             << u"/dev/fd/9: line 1: NOPE: unbound variable"_s;
    QTest::newRow("noglob") << u"set -f"_s << u"echo /dev/nul*"_s << u"/dev/nul*"_s;
    QTest::newRow("errors still end it") << u"set +e +o pipefail"_s << u"false | true; echo never"_s << u""_s;
    QTest::newRow("shopt") << u"shopt -s nullglob"_s << u"echo x /no/such*"_s << u"x"_s;
    QTest::newRow("umask") << u"umask 027"_s << u"umask"_s << u"0027"_s;
    QTest::newRow("folders") << u"pushd /usr\npushd /"_s << u"popd >/dev/null; pwd; popd >/dev/null; pwd"_s << u"/usr\n/tmp"_s;
    QTest::newRow("trace") << u"set -x"_s << u"echo on"_s << u"on"_s;
    QTest::newRow("after a failure") << u"A=1\nfalse\nA=2"_s << u"echo $A"_s << u"1"_s;
    QTest::newRow("not a function's own") << u"A=1\nB=\nf() { local A=2 B=3; exit 1; }\nf"_s << u"echo $A${B:-none}"_s
                                          << u"1none"_s;
    QTest::newRow("nor when a function fails") << u"A=1\nf() { local A=2; g; }\ng() { false; }\nf"_s << u"echo $A"_s << u"1"_s;
    QTest::newRow("before exec") << u"A=1\nexec true"_s << u"echo $A"_s << u"1"_s;
}

void TestLocalRunner::carriesWhatABashKnows()
{
    QFETCH(QString, first);
    QFETCH(QString, then);
    RunnerFixture fixture;
    fixture.run(first);
    auto request = fixture.request(then);
    request.resolved.terminal = true; // errors and output in one stream
    QTEST(fixture.run(request).outputTail, "output");
    if (!then.contains(u"readonly") && !then.contains(u"popd") && !then.contains(u"N+=1")) {
        request.execution = base::newId();
        QTEST(fixture.run(request).outputTail, "output"); // and on from there
    }
}

void TestLocalRunner::carriesItPastAnotherShell()
{
    RunnerFixture fixture;
    fixture.run(u"A=1"_s);
    auto other = fixture.request(u"cd /usr"_s);
    other.resolved.program = QStringList{u"sh"_s};
    fixture.run(other);
    QCOMPARE(fixture.run(u"echo $A $PWD"_s).outputTail, u"1 /usr"_s);
}

void TestLocalRunner::keepsTheSessionBesideTrapsOfTheScript_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("exit") << u"trap 'echo bye $?' EXIT"_s << u"bye 0"_s << 0;
    QTest::newRow("by number") << u"trap -- 'echo bye' INT 0"_s << u"bye"_s << 0;
    QTest::newRow("sees the status") << u"trap 'echo bye $?' EXIT\nexit 3"_s << u"bye 3"_s << 3;
    QTest::newRow("sees the failure") << u"trap 'echo bye $?' EXIT\nfalse"_s << u"bye 1"_s << 1;
    QTest::newRow("exits itself") << u"trap 'rc=$?; echo bye; exit $((rc + 1))' EXIT\nexit 3"_s << u"bye"_s << 4;
    QTest::newRow("moves away") << u"trap 'cd /; unset A; echo bye' EXIT"_s << u"bye"_s << 0;
    QTest::newRow("of two lines") << u"trap 'echo \"a\nb\"\necho c' EXIT"_s << u"a\nb\nc"_s << 0;
    QTest::newRow("from a function") << u"f() { trap 'echo bye' EXIT; }\nf"_s << u"bye"_s << 0;
    QTest::newRow("taken back") << u"trap 'echo bye' EXIT\ntrap - EXIT"_s << u""_s << 0;
    QTest::newRow("taken back by one word") << u"trap 'echo bye' EXIT\ntrap EXIT"_s << u""_s << 0;
    QTest::newRow("ignored") << u"trap '' EXIT"_s << u""_s << 0;
    QTest::newRow("of a subshell") << u"(cd /; A=2; trap 'echo bye' EXIT)\necho on"_s << u"bye\non"_s << 0;
    QTest::newRow("put back") << u"trap 'echo a' EXIT\nold=$(trap -p EXIT)\ntrap 'echo b' EXIT\neval \"$old\""_s << u"a"_s << 0;
    QTest::newRow("on errors") << u"trap 'echo failed $LINENO' ERR\nfalse"_s << u"failed 4"_s << 1;
    QTest::newRow("on errors, taken back") << u"trap 'echo failed' ERR\ntrap - ERR\nfalse"_s << u""_s << 1;
    QTest::newRow("broken") << u"trap 'if' EXIT\ntrap 'echo ok' EXIT"_s << u"ok"_s << 0;
    QTest::newRow("wrong") << u"trap 'echo x' NOSUCH"_s << QString() << 1;
}

void TestLocalRunner::keepsTheSessionBesideTrapsOfTheScript()
{
    QFETCH(QString, script);
    RunnerFixture fixture;
    const auto outcome = fixture.run(u"cd /usr; export A=kept\nB=kept\n"_s + script);
    QFETCH(QString, output);
    if (!output.isNull())
        QCOMPARE(outcome.outputTail, output);
    QTEST(outcome.exitCode, "exitCode");
    QCOMPARE(outcome.cwd, u"/usr"_s);
    QCOMPARE(fixture.run(u"/bin/pwd; echo $A $B"_s).outputTail, u"/usr\nkept kept"_s);
}

void TestLocalRunner::keepsTheSessionOfAScriptThatFailsExitsOrExecs_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("last line") << u":"_s;
    QTest::newRow("fails") << u"false"_s;
    QTest::newRow("exits") << u"exit 3\necho never"_s;
    QTest::newRow("exits from a function") << u"f() { exit 4; }\nf"_s;
    QTest::newRow("execs") << u"exec true"_s;
    QTest::newRow("execs in a branch") << u"if true; then exec sleep 0; fi"_s;
    QTest::newRow("unset variable") << u"set -u\necho $NOPE"_s;
    QTest::newRow("syntax error") << u"if true; then fi"_s;
    QTest::newRow("traces itself") << u"set -x"_s;
    QTest::newRow("empties PATH") << u"export PATH="_s;
}

void TestLocalRunner::keepsTheSessionOfAScriptThatFailsExitsOrExecs()
{
    QFETCH(QString, ending);
    RunnerFixture fixture;
    const auto outcome = fixture.run(u"cd /usr\nexport A=kept\n"_s + ending);
    QVERIFY2(!outcome.outputTail.contains(u"save-session"_s), qPrintable(outcome.outputTail));
    QCOMPARE(outcome.cwd, u"/usr"_s);
    QCOMPARE(fixture.run(u"/bin/pwd; echo $A"_s).outputTail, u"/usr\nkept"_s);
}

void TestLocalRunner::tellsWhichVariablesAreEmpty()
{
    RunnerFixture fixture;
    const QStringList empty =
        fixture.run(u"A=$(grep nothing /etc/passwd || true)\nexport B=\nC=x\nexport D='a=b'\nE=$'declare -- F=\"\"'"_s).emptyVariables;
    QVERIFY(empty.contains(u"A"_s) && empty.contains(u"B"_s));
    for (const auto *full : {"C", "D", "E", "F"})
        QVERIFY2(!empty.contains(QString::fromLatin1(full)), full);
    QVERIFY(!fixture.run(u"A=now"_s).emptyVariables.contains(u"A"_s));
}

void TestLocalRunner::keepsSessionsApart()
{
    RunnerFixture fixture;
    fixture.run(u"cd /usr; export A=1"_s);
    auto other = fixture.request(u"echo \"$PWD ${A-none}\""_s);
    other.session = u"web 1/../x"_s;
    QCOMPARE(fixture.run(other).outputTail, u"/tmp none"_s);
    other = fixture.request(u"cd /; echo \"$PWD ${A-none}\""_s);
    other.session.clear();
    QCOMPARE(fixture.run(other).outputTail, u"/ none"_s);
    QVERIFY(fixture.runner->remembersSessions(u"run-1"_s));
    QVERIFY(!fixture.runner->remembersSessions(u"run-2"_s));
    QCOMPARE(fixture.runner->runsWithSessions(), QStringList{u"run-1"_s});
    fixture.runner->forgetSessions(u"run-1"_s);
    QVERIFY(!fixture.runner->remembersSessions(u"run-1"_s));
}

void TestLocalRunner::looksAtCurlWithoutATrace()
{
    RunnerFixture fixture;
    const QString path = fixture.run(u"echo $PATH"_s).outputTail;
    const auto outcome = fixture.run(u"curl --version >/dev/null; export A=1; curl --no-such-option; echo never"_s);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.outputTail.startsWith(u"curl: option --no-such-option"_s), qPrintable(outcome.outputTail));
    QCOMPARE(fixture.run(u"echo $PATH"_s).outputTail, path);
    QVERIFY(!fixture.run(u"env"_s).outputTail.contains(u"programs"_s));
    QCOMPARE(fixture.run(u"curl() { echo mine; }; curl; PATH=/nowhere; curl"_s).outputTail, u"mine\nmine"_s);
    QCOMPARE(fixture.run(u"unset -f curl; PATH=/nowhere; type curl"_s).exitCode, 1);
}

void TestLocalRunner::hidesTheSessionFromOthers()
{
    RunnerFixture fixture;
    fixture.run(u"export TOKEN=abc; PLAIN=abc"_s);
    QDir sessions(fixture.places.sessions + u"/s-run-1"_s);
    QCOMPARE(QFile(sessions.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), 0);
    QCOMPARE(sessions.entryList(QDir::Files), QStringList{u"s-local"_s});
    QCOMPARE(QFile(sessions.filePath(u"s-local"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
}

void TestLocalRunner::namesTheLineThatFailed_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("line");
    QTest::newRow("command") << u"echo a\n\nfalse\necho b"_s << 3;
    QTest::newRow("pipe") << u"echo a\nfalse | cat\necho b"_s << 2;
    QTest::newRow("in a function") << u"f() {\n  false\n}\necho a\nf\necho b"_s << 5;
    QTest::newRow("heredoc before") << u"cat <<X\na\nb\nX\nfalse"_s << 5;
    QTest::newRow("in a loop") << u"for i in 1 2; do\n  [ $i = 1 ]\ndone"_s << 2;
    QTest::newRow("none failed") << u"false || true\necho b"_s << 0;
}

void TestLocalRunner::namesTheLineThatFailed()
{
    QFETCH(QString, script);
    RunnerFixture fixture;
    QTEST(fixture.run(script).failingLine, "line");
}

void TestLocalRunner::runsTheScriptAsItStands()
{
    RunnerFixture fixture;
    auto traced = fixture.request(u"set -x\necho $LINENO\nnosuchprogram || echo $?"_s);
    traced.resolved.terminal = true; // one stream, so that the order is exact
    QCOMPARE(fixture.run(traced).outputTail,
             u"+ echo 2\n2\n+ nosuchprogram\n/dev/fd/9: line 3: nosuchprogram: command not found\n+ echo 127\n127"_s);
    QCOMPARE(fixture.run(u"cat <<'EOF'\n$HOME `x` \\\nEOF\ntrap 'echo bye' EXIT\n"_s).outputTail,
             u"$HOME `x` \\\nbye"_s);
    auto python = fixture.request(u"import os\nprint(os.getcwd())\n"_s);
    python.resolved.program = QStringList{u"python3"_s};
    if (QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s}).isEmpty())
        QSKIP("python3 is not installed");
    QCOMPARE(fixture.run(python).outputTail, u"/tmp"_s);
}

void TestLocalRunner::feedsATranscript()
{
    RunnerFixture fixture;
    auto request = fixture.request(u"stty size; sh -i"_s);
    request.resolved.terminal = true;
    request.resolved.input = {u"echo $((6*7))"_s, u"tty"_s};
    const auto outcome = fixture.run(request);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.outputTail.contains(u"\n42\n"_s) && outcome.outputTail.contains(u"/dev/pts/"_s),
             qPrintable(outcome.outputTail));
    QVERIFY2(outcome.outputTail.startsWith(u"24 80"_s), qPrintable(outcome.outputTail));
}

void TestLocalRunner::saysWhenACommandWaitsForInput()
{
    for (const bool terminal : {false, true}) {
        RunnerFixture fixture;
        auto request = fixture.request(u"read -p 'Continue? ' x; echo \"got $x\""_s);
        request.resolved.terminal = terminal;
        QSignalSpy waiting(fixture.runner.get(), &LocalRunner::waitingForInput);
        fixture.runner->start(request);
        QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, 20'000);
        QCOMPARE(waiting.first(), (QVariantList{request.execution, true}));
        fixture.runner->sendInput(request.execution, "yes\n");
        QVERIFY(fixture.waitFor(request.execution));
        QVERIFY(fixture.outcomes.value(request.execution).outputTail.endsWith(u"got yes"_s));
        QCOMPARE(waiting.last(), (QVariantList{request.execution, false}));
    }
}

void TestLocalRunner::reportsWhatCannotStart()
{
    RunnerFixture fixture;
    auto request = fixture.request(u"x"_s);
    request.resolved.program = QStringList{u"no-such-shell"_s};
    QCOMPARE(fixture.run(request).ending, Ending::CouldNotStart);
    request = fixture.request(u"x"_s);
    request.resolved.cwd = u"/no/such/folder"_s;
    const auto outcome = fixture.run(request);
    QCOMPARE(outcome.ending, Ending::CouldNotStart);
    QVERIFY2(outcome.problem.contains(u"/no/such/folder"_s), qPrintable(outcome.problem));
    request = fixture.request(u"x"_s);
    request.secrets = {"abc"};
    QVERIFY(fixture.run(request).problem.contains(u"cannot be masked"_s));
    fixture.places.keeper = u"/no/such/keeper"_s;
    fixture.restart();
    QCOMPARE(fixture.run(u"true"_s).ending, Ending::CouldNotStart);
}

void TestLocalRunner::fault6_cancelStopsTheWholeTree()
{
    RunnerFixture fixture;
    const auto request = fixture.request(uR"(
        setsid sleep 1000 &
        (setsid sh -c 'sleep 1001 & exit') &
        (trap '' TERM; echo ready; while :; do sleep 0.1; done) &
        wait; wait; wait; sleep 1002)"_s);
    fixture.runner->start(request);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.output(request.execution), QByteArray("ready\n"), 10'000);
    fixture.runner->cancel(request.execution);
    QVERIFY(fixture.waitFor(request.execution, 40'000));
    const auto outcome = fixture.outcomes.value(request.execution);
    QCOMPARE(outcome.ending, Ending::Cancelled);
    QCOMPARE(outcome.stillRunning, QStringList());
}

void TestLocalRunner::endsACommandThatTakesTooLong()
{
    RunnerFixture fixture;
    auto request = fixture.request(u"sleep 1000"_s);
    request.timeoutSeconds = 1;
    QCOMPARE(fixture.run(request).ending, Ending::TimedOut);
}

void TestLocalRunner::fault7_aDaemonThatHoldsThePipeDoesNotHoldTheStep()
{
    RunnerFixture fixture;
    const QString done = fixture.root.filePath(u"done"_s);
    const auto outcome = fixture.run(u"setsid sh -c 'sleep 4; echo late; echo alive >%1' &\necho started"_s.arg(done));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.outputTail, u"started"_s);
    QCOMPARE(outcome.stillRunning.size(), 2);
    QVERIFY(outcome.startedAt.msecsTo(outcome.endedAt) < 1500);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(done), 10'000); // writing to the pipe did not kill it
}

void TestLocalRunner::fault19_aProgramInTheCurrentFolderIsNotRun()
{
    RunnerFixture fixture;
    const QString planted = fixture.root.filePath(u"bash"_s);
    QVERIFY(QFile::copy(u"/bin/false"_s, planted));
    process::UserEnvironment hostile({"PATH=:.:relative:/usr/bin:/bin"}, fixture.root.path());
    QVERIFY(QDir::setCurrent(fixture.root.path()));
    QCOMPARE(hostile.findProgram(u"bash"_s), u"/usr/bin/bash"_s);
    QCOMPARE(hostile.findProgram(u"./bash"_s), QString());
    QDir::setCurrent(u"/"_s);
}

void TestLocalRunner::fault20_secretsAreMaskedBeforeTheyAreWritten()
{
    RunnerFixture fixture;
    auto request = fixture.request(
        u"echo \"plain $TOKEN\"\nset -x\n: \"$TOKEN\"\nprintf %s \"$TOKEN\" | base64\nls /proc/self/fd >/dev/null"_s);
    request.environment = {{u"TOKEN"_s, "s3cr3t'value with \"quotes\""}};
    request.secrets = {"s3cr3t'value with \"quotes\""};
    const auto outcome = fixture.run(request);
    QVERIFY(outcome.outputTail.contains(u"plain ***"_s));
    QDir folder(fixture.folderOf(request.execution));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("s3cr3t") && !bytes.contains("czNjcjN0"), qPrintable(name));
    }
}

void TestLocalRunner::fault9_namesAreNeverOptionsOrPaths()
{
    RunnerFixture fixture;
    auto request = fixture.request(u"true"_s);
    request.execution = u"../../escape"_s;
    QCOMPARE(fixture.run(request).ending, Ending::CouldNotStart);
    request = fixture.request(u"true"_s);
    request.resolved.program = QStringList{u"-oProxyCommand=x"_s};
    QCOMPARE(fixture.run(request).ending, Ending::CouldNotStart);
}

QTEST_GUILESS_MAIN(TestLocalRunner)
#include "tst_localrunner.moc"
