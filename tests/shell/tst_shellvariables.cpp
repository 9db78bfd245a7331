// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shellvariables.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::runbook;

class TestShellVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsSet_data();
    void findsWhatIsSet();
    void findsWhatIsNeeded_data();
    void findsWhatIsNeeded();
    void knowsLines();
    void findsFunctionsAndAliases();
    void hostileTextTakesLinearTime();
};

namespace {

QString namesOf(const QList<ShellName> &names)
{
    QStringList texts;
    for (const ShellName &one : names)
        texts.append(one.name);
    return texts.join(u' ');
}

} // namespace

void TestShellVariables::findsWhatIsSet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("assignment") << u"OLD=/srv/x"_s << u"OLD"_s;
    QTest::newRow("two") << u"A=1 B=$(ls)"_s << u"A B"_s;
    QTest::newRow("export") << u"export A=1 B"_s << u"A"_s;
    QTest::newRow("array") << u"A=(1 2)\nB[0]=x"_s << u"A B"_s;
    QTest::newRow("read") << u"read -r A B <x"_s << u"A B"_s;
    QTest::newRow("printf") << u"printf -v A %s x"_s << u"A"_s;
    QTest::newRow("loop") << u"for H in a b; do ping $H; done"_s << u"H"_s;
    QTest::newRow("in a branch") << u"if true; then A=1; fi"_s << u"A"_s;
    QTest::newRow("for one command only") << u"A=1 make"_s << u""_s;
    QTest::newRow("in a substitution") << u"echo $(A=1)"_s << u""_s;
    QTest::newRow("made of itself") << u"export PATH=$PATH:/opt FLAGS=$FLAGS:x"_s << u""_s;
    QTest::newRow("an option") << u"docker run --env=A -e B=1 x"_s << u""_s;
    QTest::newRow("in quotes") << u"echo 'A=1' \"B=2\""_s << u""_s;
}

void TestShellVariables::findsWhatIsSet()
{
    QFETCH(QString, text);
    QTEST(namesOf(namesIn(text).sets), "names");
}

void TestShellVariables::findsWhatIsNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("bare") << u"rm -rf $OLD/*"_s << u"OLD"_s;
    QTest::newRow("quoted, braced, once") << u"rm -rf \"${OLD}\"/* \"$OLD\""_s << u"OLD"_s;
    QTest::newRow("substitution") << u"echo $(cat $F) `ls \"$G\"`"_s << u"F G"_s;
    QTest::newRow("heredoc") << u"cat <<X\n$A\nX"_s << u"A"_s;
    QTest::newRow("arithmetic") << u"echo $(( $N + 1 ))"_s << u"N"_s;
    QTest::newRow("cut, element, length") << u"echo ${A%%:*} ${B[0]} ${#C}"_s << u"A B C"_s;
    QTest::newRow("its own value") << u"A=$A:x"_s << u"A"_s;
    QTest::newRow("set before") << u"A=1\necho $A"_s << u""_s;
    QTest::newRow("set behind") << u"echo $A\nA=1"_s << u"A"_s;
    QTest::newRow("loop") << u"for H in $ALL; do ping $H; done"_s << u"ALL"_s;
    QTest::newRow("with a default") << u"echo ${A:-x} ${B-} ${C:=y} ${D:?missing} ${E:+z}"_s << u""_s;
    QTest::newRow("not expanded") << u"echo '$A' \\$B \"\\$C\" # $D\ncat <<'X'\n$E\nX"_s << u""_s;
    QTest::newRow("elsewhere") << u"ssh web 'echo $A'; awk '{print $NF}' x"_s << u""_s;
    QTest::newRow("parameters") << u"echo $1 $? $$ $! $@ ${1} $#"_s << u""_s;
    QTest::newRow("of every session") << u"echo $HOME $PWD $LC_ALL"_s << u""_s;
    QTest::newRow("after source") << u"echo $A\nsource env.sh\necho $B"_s << u"A"_s;
}

void TestShellVariables::findsWhatIsNeeded()
{
    QFETCH(QString, text);
    QTEST(namesOf(namesIn(text).needs), "names");
}

void TestShellVariables::knowsLines()
{
    const ShellNames names = namesIn(u"ls\nA=1\n\necho \"$A\n$B\"");
    QCOMPARE(names.sets, (QList<ShellName>{{u"A"_s, 2}}));
    QCOMPARE(names.needs, (QList<ShellName>{{u"B"_s, 5}}));
}

void TestShellVariables::findsFunctionsAndAliases()
{
    const ShellNames names = namesIn(u"f() { ls; }\nfunction g { ls; }\nalias k=kubectl l='ls -l'");
    QCOMPARE(namesOf(names.functions), u"f g"_s);
    QCOMPARE(namesOf(names.aliases), u"k l"_s);
}

void TestShellVariables::hostileTextTakesLinearTime()
{
    QString text;
    for (int i = 0; i < 40'000; ++i)
        text += u"A%1=$B%1\n"_s.arg(i);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(namesIn(text).needs.size(), 40'000);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestShellVariables)
#include "tst_shellvariables.moc"
