// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shell.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::runbook;

class TestShellSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsBeginParts();
    void linesCountFromOne();
    void partsWithoutCommentsStayTogether();
    void constructsStayTogether_data();
    void constructsStayTogether();
    void placeholdersAreNoRedirections();
    void aPartNeverClosedStandsAlone();
    void commentsAloneHaveNoText();
    void furtherCommentLinesAreKept();
    void decorationIsNoTitle();
    void orBeginsAnAlternative_data();
    void orBeginsAnAlternative();
    void numberedOptionsAreAlternatives();
    void aShebangIsOneScript();
    void trailingCommentsStay();
    void whatNeedsOneProcessStaysTogether_data();
    void whatNeedsOneProcessStaysTogether();
    void hostileTextTakesLinearTime_data();
    void hostileTextTakesLinearTime();
};

namespace {

QStringList textsOf(const QList<ShellPart> &parts)
{
    QStringList texts;
    for (const ShellPart &part : parts)
        texts.append(part.text);
    return texts;
}

} // namespace

void TestShellSplit::commentsBeginParts()
{
    const auto parts = splitShell(u"# Stop\ndocker stop a\n\n# Start it again\ndocker start a\ndocker ps\n");
    QCOMPARE(textsOf(parts), QStringList({u"docker stop a"_s, u"docker start a\ndocker ps"_s}));
    QCOMPARE(parts.at(0).title, u"Stop"_s);
    QCOMPARE(parts.at(1).title, u"Start it again"_s);
}

void TestShellSplit::linesCountFromOne()
{
    const auto parts = splitShell(u"first\n\n# Title\n\nsecond\n");
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0).line, 1);
    QCOMPARE(parts.at(0).textLine, 1);
    QCOMPARE(parts.at(1).line, 3);
    QCOMPARE(parts.at(1).textLine, 5);
}

void TestShellSplit::partsWithoutCommentsStayTogether()
{
    QCOMPARE(textsOf(splitShell(u"cd /opt\n\ngit pull\n")), QStringList({u"cd /opt\n\ngit pull"_s}));
    QVERIFY(splitShell(u"").isEmpty());
    QVERIFY(splitShell(u"\n  \n").isEmpty());
}

void TestShellSplit::constructsStayTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("loop") << u"for i in 1 2; do\n# inside\necho $i\ndone"_s;
    QTest::newRow("while") << u"while read -r x\ndo\n# inside\necho \"$x\"\ndone < list"_s;
    QTest::newRow("if") << u"if test -f x; then\n  # inside\n  a\nelse\n  # other\n  b\nfi"_s;
    QTest::newRow("case") << u"case \"$1\" in\n  # one\n  a|b) x ;;\n  # rest\n  *) y\nesac"_s;
    QTest::newRow("function") << u"deploy() {\n# inside\n  echo }\n}"_s;
    QTest::newRow("function keyword") << u"function deploy\n{\n# inside\n:\n}"_s;
    QTest::newRow("subshell") << u"(\n# inside\ncd x\n)"_s;
    QTest::newRow("heredoc") << u"cat <<EOF > f\n# inside\n$(echo EOF)\nEOF"_s;
    QTest::newRow("quoted heredoc") << u"cat <<'EOF'\n# it's `here` $(\nEOF"_s;
    QTest::newRow("tabbed heredoc") << u"cat <<-END\n\t# inside\n\tEND"_s;
    QTest::newRow("two heredocs") << u"diff <(cat <<A\n# a\nA\n) /dev/fd/3 3<<B\n# b\nB"_s;
    QTest::newRow("single quotes") << u"awk '\n# comment of awk\n{ print $1 }' f"_s;
    QTest::newRow("double quotes") << u"psql -c \"\n# not a comment $(date)\n\""_s;
    QTest::newRow("ansi quotes") << u"echo $'it\\'s\n# here'"_s;
    QTest::newRow("continuation") << u"docker run \\\n# what\n  image"_s;
    QTest::newRow("and") << u"cd /opt &&\n# then\ngit pull"_s;
    QTest::newRow("pipe") << u"ps aux |\n# only ours\ngrep app"_s;
    QTest::newRow("array") << u"hosts=(\n# first\na\n)"_s;
    QTest::newRow("substitution") << u"x=$(\n# first\ndate\n)"_s;
    QTest::newRow("backticks") << u"x=`\n# first\ndate\n`"_s;
    QTest::newRow("parameter") << u"echo ${x:-\n# no comment\n}"_s;
    QTest::newRow("double brackets") << u"[[ $a == b &&\n# more\n$c > d ]]"_s;
    QTest::newRow("nested")
        << u"if [[ \"$(f \"a)\")\" =~ ^(x|y)$ ]]; then\n# in\n case $x in (a) echo \")\";; esac\nfi"_s;
}

void TestShellSplit::constructsStayTogether()
{
    QFETCH(QString, text);
    const auto parts = splitShell(u"# Before\nls\n"_s + text + u"\n# After\nls -l"_s);
    QCOMPARE(textsOf(parts), QStringList({u"ls\n"_s + text, u"ls -l"_s}));
}

void TestShellSplit::placeholdersAreNoRedirections()
{
    const auto parts = splitShell(u"# One\nmanage.py <command>\n# Two\nssh <user>@<your-host> {{ cmd }}\n# Three\nx"_s);
    QCOMPARE(parts.size(), 3);
    QCOMPARE(commandsOf(parts.at(0).text).constFirst().words, QStringList({u"manage.py"_s, u"<command>"_s}));
    QCOMPARE(commandsOf(parts.at(1).text).constFirst().words,
             QStringList({u"ssh"_s, u"<user>@<your-host>"_s, u"{{ cmd }}"_s}));
}

void TestShellSplit::aPartNeverClosedStandsAlone()
{
    QCOMPARE(textsOf(splitShell(u"# One\na\n# Two\necho \"open\n# Three\nb\n# Four\nc")),
             QStringList({u"a"_s, u"echo \"open"_s, u"b"_s, u"c"_s}));
    QCOMPARE(textsOf(splitShell(u"# One\nif x; then\n# Two\nb\n# Three\ncat <<EOF\n# Four\nd")),
             QStringList({u"if x; then"_s, u"b"_s, u"cat <<EOF"_s, u"d"_s}));
    QCOMPARE(textsOf(splitShell(u"# One\nfi )\n# Two\nb")), QStringList({u"fi )"_s, u"b"_s}));
}

void TestShellSplit::commentsAloneHaveNoText()
{
    const auto parts = splitShell(u"# Enable\na\n\n# Or update the config\n# Location: nginx.conf\n\n# Last\nb");
    QCOMPARE(textsOf(parts), QStringList({u"a"_s, {}, u"b"_s}));
    QCOMPARE(parts.at(1).title, u"Or update the config"_s);
    QCOMPARE(parts.at(1).note, u"Location: nginx.conf"_s);
    QCOMPARE(parts.at(1).textLine, 0);
    QVERIFY(parts.at(1).orElse);
}

void TestShellSplit::furtherCommentLinesAreKept()
{
    const auto parts = splitShell(u"# Title\n#  more words\n## and more\ncmd");
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.at(0).title, u"Title"_s);
    QCOMPARE(parts.at(0).note, u"more words\nand more"_s);
    QCOMPARE(parts.at(0).line, 1);
    QCOMPARE(parts.at(0).textLine, 4);
}

void TestShellSplit::decorationIsNoTitle()
{
    const auto parts = splitShell(u"#########\n# Deploy\n# -------\ncmd");
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.at(0).title, u"Deploy"_s);
    QVERIFY(parts.at(0).note.isEmpty());
}

void TestShellSplit::orBeginsAnAlternative_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("orElse");
    QTest::newRow("or") << u"Or use k6"_s << true;
    QTest::newRow("OR:") << u"OR: use k6"_s << true;
    QTest::newRow("(or)") << u"(or) use k6"_s << true;
    QTest::newRow("alone") << u"or"_s << true;
    QTest::newRow("alternatively") << u"Alternatively, use k6"_s << true;
    QTest::newRow("German") << u"Oder mit k6"_s << true;
    QTest::newRow("Spanish") << u"O bien k6"_s << true;
    QTest::newRow("French") << u"Ou avec k6"_s << true;
    QTest::newRow("Japanese") << u"またはk6を使う"_s << true;
    QTest::newRow("Chinese") << u"或者使用k6"_s << true;
    QTest::newRow("a name") << u"or-true"_s << false;
    QTest::newRow("order") << u"Order matters"_s << false;
    QTest::newRow("outside") << u"Outside of office hours"_s << false;
    QTest::newRow("later") << u"Use this or that"_s << false;
    QTest::newRow("no words") << u"1"_s << false;
}

void TestShellSplit::orBeginsAnAlternative()
{
    QFETCH(QString, comment);
    QFETCH(bool, orElse);
    const auto parts = splitShell(u"# First\na\n# "_s + comment + u"\nb"_s);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(1).orElse, orElse);
}

void TestShellSplit::numberedOptionsAreAlternatives()
{
    const auto orElse = [](QStringView text) {
        QList<bool> flags;
        for (const ShellPart &part : splitShell(text))
            flags.append(part.orElse);
        return flags;
    };
    QCOMPARE(orElse(u"# Option 1: a\na\n# Expected: ok\n\n# Option 2: b\nb\n# Option 3\nc\n# Then\nd"),
             QList<bool>({false, false, true, true, false}));
    QCOMPARE(orElse(u"# Method A\na\n# Method B\nb"), QList<bool>({false, true}));
    QCOMPARE(orElse(u"# Option 1\na\n# Verify\nv\n# Option 2\nb"), QList<bool>({false, false, false}));
    QCOMPARE(orElse(u"# Option 1\na\n# Method 2\nb"), QList<bool>({false, false}));
    QCOMPARE(orElse(u"# Step 1\na\n# Step 2\nb"), QList<bool>({false, false}));
    QCOMPARE(orElse(u"# Options 1\na\n# Optional 2\nb"), QList<bool>({false, false}));
}

void TestShellSplit::aShebangIsOneScript()
{
    const QString script = u"#!/bin/bash\n# Check\na\n# Other\nb\n"_s;
    QCOMPARE(textsOf(splitShell(script)), QStringList({script}));
}

void TestShellSplit::whatNeedsOneProcessStaysTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("parts");
    QTest::newRow("trap") << u"# Make\nD=$(mktemp -d)\ntrap 'rm -rf $D' EXIT\n# Get\ncurl -o $D/x u\n# Put\ncp $D/x /srv"_s << 1;
    QTest::newRow("before a trap") << u"# Look\ndocker ps\n# Make\ntrap 'rm x' EXIT\n# Put\ncp x /srv"_s << 2;
    QTest::newRow("traps shown") << u"# Look\ntrap -p\n# Put\ncp x /srv"_s << 2;
    QTest::newRow("streams") << u"# Log\nexec > >(tee log) 2>&1\n# Go\nmake\n# Done\nls"_s << 1;
    QTest::newRow("descriptor") << u"# Lock\nexec {fd}>lock\n# Go\nflock $fd"_s << 1;
    QTest::newRow("another program") << u"# In\ndocker exec web ls\n# Go\nls"_s << 2;
    QTest::newRow("limit") << u"# More\nulimit -n 4096\n# Go\nls"_s << 1;
    QTest::newRow("parameters") << u"# Hosts\nset -- a b\n# Go\nfor h in \"$@\"; do ping -c1 $h; done\n# End\nls"_s << 2;
    QTest::newRow("options are no parameters") << u"# Strict\nset -eu\n# Go\necho $1"_s << 2;
    QTest::newRow("job") << u"# Forward\nkubectl port-forward svc/x 80:80 &\n# Ask\ncurl localhost\n# End\nkill $!\n# Then\nls"_s << 2;
    QTest::newRow("job by number") << u"# Forward\nsleep 9 &\n# Ask\nls\n# End\nkill %1"_s << 1;
    QTest::newRow("job waited for") << u"# Both\na &\nb &\n# Then\nwait"_s << 1;
    QTest::newRow("job that nothing asks for") << u"# Serve\n./server &\n# Ask\nls"_s << 2;
    QTest::newRow("redirections are no jobs") << u"# A\nls >x 2>&1\n# B\nwait-for-it x"_s << 2;
    QTest::newRow("alternatives") << u"# A\ntrap 'rm x' EXIT\nls\n# Or B\nls -l"_s << 2;
}

void TestShellSplit::whatNeedsOneProcessStaysTogether()
{
    QFETCH(QString, text);
    const auto found = splitShell(text);
    QTEST(int(found.size()), "parts");
    if (found.size() == 1) {
        QCOMPARE(found.first().text, text.section(u'\n', 1));
        QVERIFY(found.first().bound);
    }
}

void TestShellSplit::trailingCommentsStay()
{
    const auto parts = splitShell(u"echo $KEY | wc -c  # Should be >50\necho a#b\n");
    QCOMPARE(textsOf(parts), QStringList({u"echo $KEY | wc -c  # Should be >50\necho a#b"_s}));
}

void TestShellSplit::hostileTextTakesLinearTime_data()
{
    QTest::addColumn<QString>("text");
    const int size = 200'000;
    QTest::newRow("open quotes") << u"# a\necho \"x\n# b\necho 'y\n"_s.repeated(size / 20);
    QTest::newRow("open heredocs") << u"# a\ncat <<EOF\n"_s.repeated(size / 12);
    QTest::newRow("open ifs") << u"# a\nif x; then\n"_s.repeated(size / 12);
    QTest::newRow("substitutions") << u"$("_s.repeated(size);
    QTest::newRow("backticks") << u"`\"`\""_s.repeated(size);
    QTest::newRow("braces") << u"${"_s.repeated(size);
    QTest::newRow("groups") << u"{ "_s.repeated(size);
    QTest::newRow("parentheses") << u"("_s.repeated(size);
    QTest::newRow("closing") << u")"_s.repeated(size);
    QTest::newRow("angles") << u"<a"_s.repeated(size);
    QTest::newRow("backslashes") << u"\\"_s.repeated(size);
    QTest::newRow("comments") << u"# a\n\n"_s.repeated(size);
    QTest::newRow("one word") << QString(u"x"_s.repeated(size * 10));
    QTest::newRow("nul") << QString(size, QChar(u'\0'));
    QTest::newRow("many heredocs") << (u"cat "_s + u"<<E "_s.repeated(size / 4) + u"\n"_s);
    QTest::newRow("functions") << u"f() "_s.repeated(size);
}

void TestShellSplit::hostileTextTakesLinearTime()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const auto parts = splitShell(text);
    (void)commandsOf(text);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(u"%1 ms, %2 parts"_s.arg(timer.elapsed()).arg(parts.size())));
}

QTEST_GUILESS_MAIN(TestShellSplit)
#include "tst_shellsplit.moc"
