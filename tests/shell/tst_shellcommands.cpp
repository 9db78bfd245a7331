// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::runbook;

class TestShellCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void marks();
    void quoting();
};

void TestShellCommands::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // words joined by |, commands by newline
    QTest::newRow("plain") << u"git push origin v1"_s << u"git|push|origin|v1"_s;
    QTest::newRow("single quotes") << u"echo 'a  b' c"_s << u"echo|a  b|c"_s;
    QTest::newRow("double quotes") << u"echo \"a \\\"b\\\" $x\""_s << u"echo|a \"b\" $x"_s;
    QTest::newRow("glued") << u"a=\"x\"'y'z\\ w"_s << u"a=xyz w"_s;
    QTest::newRow("empty word") << u"echo '' \"\""_s << u"echo||"_s;
    QTest::newRow("ansi") << u"echo $'a\\tb\\x41\\u00e9\\''"_s << u"echo|a\tbA\u00e9'"_s;
    QTest::newRow("continuation") << u"docker run \\\n  --rm x"_s << u"docker|run|--rm|x"_s;
    QTest::newRow("list") << u"a && b || c; d & e"_s << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("pipe") << u"a b | c |& d"_s << u"a|b\nc\nd"_s;
    QTest::newRow("redirections") << u"a >f 2>&1 <in b >> g"_s << u"a|b"_s;
    QTest::newRow("number") << u"echo 2 >f"_s << u"echo|2"_s;
    QTest::newRow("substitution") << u"a $(b \"$(c d)\") e"_s << u"a|$(b \"$(c d)\")|e\nb|$(c d)\nc|d"_s;
    QTest::newRow("assignment") << u"X=$(date) cmd"_s << u"X=$(date)|cmd\ndate"_s;
    QTest::newRow("backticks") << u"a `b c`"_s << u"a|`b c`\nb|c"_s;
    QTest::newRow("process substitution") << u"diff <(a) <(b)"_s << u"diff|<(a)|<(b)\na\nb"_s;
    QTest::newRow("parameter") << u"echo ${x:-\"a } b\"} $((1 + (2)))"_s << u"echo|${x:-\"a } b\"}|$((1 + (2)))"_s;
    QTest::newRow("for") << u"for i in a b; do c $i; done"_s << u"c|$i"_s;
    QTest::newRow("c-style for") << u"for ((i=0;i<3;i++)); do c; done"_s << u"c"_s;
    QTest::newRow("if") << u"if a; then b; elif c; then d; else e; fi"_s << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("while") << u"while ! a; do b; done"_s << u"a\nb"_s;
    QTest::newRow("case") << u"case $x in a|b) c ;; (d) e ;; *) f; esac"_s << u"c\ne\nf"_s;
    QTest::newRow("function") << u"f() { a; }; f"_s << u"a\nf"_s;
    QTest::newRow("keyword as argument") << u"echo if then done"_s << u"echo|if|then|done"_s;
    QTest::newRow("brackets") << u"[[ a < b && c ]] && d"_s << u"[[|a|b|c|]]\nd"_s;
    QTest::newRow("arithmetic") << u"(( x > 1 )) && a"_s << u"(( x > 1 ))\na"_s;
    QTest::newRow("array") << u"a=(x 'y z') b"_s << u"a=(x 'y z')|b"_s;
    QTest::newRow("heredoc") << u"cat <<E\nnot a command $(but this)\nE\nafter"_s << u"cat\nbut|this\nafter"_s;
    QTest::newRow("literal heredoc") << u"cat <<'E'\n$(nothing)\nE\nafter"_s << u"cat\nafter"_s;
    QTest::newRow("here-string") << u"a <<< 'b c'"_s << u"a"_s;
    QTest::newRow("comment") << u"a # b; c\nd"_s << u"a\nd"_s;
    QTest::newRow("glob") << u"ls *.log [ab]? {x,y}"_s << u"ls|*.log|[ab]?|{x,y}"_s;
    QTest::newRow("go template") << u"docker ps --format {{.Names}}"_s << u"docker|ps|--format|{{.Names}}"_s;
    QTest::newRow("find") << u"find . -exec gzip {} \\;"_s << u"find|.|-exec|gzip|{}|;"_s;
    QTest::newRow("url") << u"curl http://h/?a=1&b=2"_s << u"curl|http://h/?a=1\nb=2"_s;
}

void TestShellCommands::words()
{
    QFETCH(QString, text);
    QStringList lines;
    for (const ShellCommand &command : commandsOf(text))
        lines.append(command.words.join(u'|'));
    QTEST(lines.join(u'\n'), "expected");
}

void TestShellCommands::marks()
{
    const auto commands = commandsOf(u"a\nb | c > out &\nd > /dev/null 2>&1\ne &> log; f >&2");
    QCOMPARE(commands.size(), 6);
    QCOMPARE(commands.at(2).line, 2);
    QVERIFY(commands.at(2).piped);
    QVERIFY(commands.at(2).background);
    QVERIFY(commands.at(2).redirectsOutput);
    QCOMPARE(commands.at(1).text, u"b"_s);
    QVERIFY(!commands.at(1).piped);
    QVERIFY(!commands.at(3).redirectsOutput);
    QVERIFY(commands.at(4).redirectsOutput);
    QVERIFY(!commands.at(5).redirectsOutput);
}

void TestShellCommands::quoting()
{
    QCOMPARE(shellQuoted(u"v1.0.0"_s), u"v1.0.0"_s);
    QCOMPARE(shellQuoted(u""_s), u"''"_s);
    QCOMPARE(shellQuoted(u"a b"_s), u"'a b'"_s);
    QCOMPARE(shellQuoted(u"it's"_s), u"'it'\\''s'"_s);
    QCOMPARE(shellQuoted(u"~root"_s), u"'~root'"_s);
}

QTEST_GUILESS_MAIN(TestShellCommands)
#include "tst_shellcommands.moc"
