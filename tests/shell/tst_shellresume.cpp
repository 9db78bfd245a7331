// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shellresume.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::runbook;

class TestShellResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAtACommand_data();
    void goesOnAtACommand();
    void neverRepeatsOrLeavesOut_data();
    void neverRepeatsOrLeavesOut();
};

void TestShellResume::goesOnAtACommand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("rest");
    QTest::newRow("in the middle") << u"a\nb\nc"_s << 2 << u"b\nc"_s;
    QTest::newRow("the first") << u"a\nb"_s << 1 << u"a\nb"_s;
    QTest::newRow("a pipeline") << u"a\npg_dump x | gzip >y\nc"_s << 2 << u"pg_dump x | gzip >y\nc"_s;
    QTest::newRow("continued lines") << u"a\nb \\\n  -c\nd"_s << 2 << u"b \\\n  -c\nd"_s;
    QTest::newRow("a heredoc") << u"a\nb <<X\n1\nX\nc"_s << 2 << u"b <<X\n1\nX\nc"_s;
    QTest::newRow("with a look inside") << u"a\ndocker rm $(docker ps -q)"_s << 2 << u"docker rm $(docker ps -q)"_s;
    QTest::newRow("before a loop") << u"a\nb\nfor i in 1 2; do c; done"_s << 2 << u"b\nfor i in 1 2; do c; done"_s;
    QTest::newRow("an assignment") << u"a\nX=$(cat y)\necho $X"_s << 2 << u"X=$(cat y)\necho $X"_s;
}

void TestShellResume::goesOnAtACommand()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto rest = restFrom(text, line);
    QVERIFY(rest);
    QTEST(*rest, "rest");
}

void TestShellResume::neverRepeatsOrLeavesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("doubt");
    const auto row = [](const char *name, const QString &text, int line, ResumeDoubt doubt) {
        QTest::newRow(name) << text << line << int(doubt);
    };
    row("in a loop", u"for i in 1 2; do\n  b $i\ndone\nc"_s, 2, ResumeDoubt::Inside);
    row("the end of a loop", u"for i in 1 2; do\n  b $i\ndone\nc"_s, 3, ResumeDoubt::Inside);
    row("in a branch", u"if a; then\n  b\nfi\nc"_s, 2, ResumeDoubt::Inside);
    row("in a continued line", u"a \\\n  b\nc"_s, 2, ResumeDoubt::Inside);
    row("in a heredoc", u"a <<X\nb\nX\nc"_s, 2, ResumeDoubt::Inside);
    row("in a list over lines", u"a &&\n  b\nc"_s, 2, ResumeDoubt::Inside);
    row("a loop on one line", u"a\nfor i in 1 2; do b $i; done"_s, 2, ResumeDoubt::Several);
    row("an and-list", u"a\nb && c\nd"_s, 2, ResumeDoubt::Several);
    row("an or-list", u"a\nb || c\nd"_s, 2, ResumeDoubt::Several);
    row("two on a line", u"a\nb; c\nd"_s, 2, ResumeDoubt::Several);
    row("a group", u"a\n{ b; c; }"_s, 2, ResumeDoubt::Several);
    row("a subshell", u"a\n(b; c)"_s, 2, ResumeDoubt::Several);
    row("a subshell in a pipe", u"a\nb | (c; d)"_s, 2, ResumeDoubt::Several);
    row("a changing substitution", u"a\nX=$(docker run -d y)\nb"_s, 2, ResumeDoubt::Several);
    row("a function", u"f() { b; c; }\nf"_s, 2, ResumeDoubt::Several);
    row("a function from before", u"a\ndeploy x"_s, 2, ResumeDoubt::Several);
    row("a comment", u"a\n# b\nc"_s, 2, ResumeDoubt::Several);
    row("eval", u"a\neval \"$b\"\nc"_s, 2, ResumeDoubt::LineUnsure);
    row("after an eval", u"eval \"$b\"\na\nc"_s, 2, ResumeDoubt::LineUnsure);
    row("source", u"a\n. ./b\nc"_s, 3, ResumeDoubt::LineUnsure);
    row("errors let pass", u"set +e\na\nb"_s, 2, ResumeDoubt::LineUnsure);
    row("a trap", u"trap 'b' EXIT\na"_s, 2, ResumeDoubt::LineUnsure);
    row("moved streams", u"exec 3>x\na\nb >&3"_s, 2, ResumeDoubt::ProcessLost);
    row("a job", u"a &\nb\nwait"_s, 2, ResumeDoubt::ProcessLost);
    row("parameters", u"set -- x\na\nb $1"_s, 2, ResumeDoubt::ProcessLost);
    row("never closed", u"a\nb 'c\nd"_s, 2, ResumeDoubt::NotRead);
    row("beyond the end", u"a\nb"_s, 9, ResumeDoubt::NotRead);
}

void TestShellResume::neverRepeatsOrLeavesOut()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto rest = restFrom(text, line, {u"deploy"_s});
    QVERIFY(!rest);
    QTEST(int(rest.error()), "doubt");
}

QTEST_GUILESS_MAIN(TestShellResume)
#include "tst_shellresume.moc"
