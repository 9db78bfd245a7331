// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/prose.h"

#include <QTest>
#include <QUrl>

using namespace slipway::presentation;

class TestProse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsParagraphsAndTables();
    void neverLoadsPictures();
    void rawHtmlBecomesWords();
    void commentsVanish();
    void dangerousLinksLoseTheirTarget();
    void plainWordsOfMarkdown();
    void hostileNestingEnds();
    void blocksKnowTheirLines();
    void blocksAreDisarmedToo();
    void frontMatterIsShownAsWritten();

private:
    static QString html(const QString &markdown)
    {
        return proseToHtml(markdown, tokens(Scheme::Light), QStringLiteral("monospace"));
    }
};

void TestProse::showsParagraphsAndTables()
{
    const QString out = html(QStringLiteral("Some **bold** words.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"));
    QVERIFY(out.contains(QStringLiteral("<strong>bold</strong>")));
    QVERIFY(out.contains(QStringLiteral("<table border")));
    QVERIFY(out.contains(QStringLiteral("<td>2</td>")));
}

void TestProse::neverLoadsPictures()
{
    const QString out = html(QStringLiteral("![plan](http://example.org/x.png) ![local](file:///etc/passwd)"));
    QVERIFY(!out.contains(QStringLiteral("<img")));
    QVERIFY(!out.contains(QStringLiteral("example.org")));
    QVERIFY(out.contains(QStringLiteral("[plan]")));
}

void TestProse::rawHtmlBecomesWords()
{
    const QString out = html(QStringLiteral("<img src=\"http://example.org/x\">\n\nand <script>alert(1)</script> inline"));
    QVERIFY(!out.contains(QStringLiteral("<img")));
    QVERIFY(!out.contains(QStringLiteral("<script")));
    QVERIFY(out.contains(QStringLiteral("&lt;script&gt;")));
}

void TestProse::commentsVanish()
{
    QVERIFY(!html(QStringLiteral("a\n\n<!-- hidden -->\n\nb")).contains(QStringLiteral("hidden")));
}

void TestProse::dangerousLinksLoseTheirTarget()
{
    const QString out = html(QStringLiteral("[x](javascript:alert(1)) [y](file:///etc/passwd) [z](https://example.org)"));
    QVERIFY(!out.contains(QStringLiteral("javascript")));
    QVERIFY(!out.contains(QStringLiteral("file:")));
    QVERIFY(out.contains(QStringLiteral("https://example.org")));
    QVERIFY(mayOpen(QUrl(QStringLiteral("tel:+491234"))));
    QVERIFY(!mayOpen(QUrl(QStringLiteral("/etc/passwd"))));
}

void TestProse::plainWordsOfMarkdown()
{
    QCOMPARE(proseToPlain(QStringLiteral("Some **bold** and `code`\nwords")), QStringLiteral("Some bold and code words"));
}

void TestProse::hostileNestingEnds()
{
    QVERIFY(!html(QString(20000, u'>')).isEmpty());
    QVERIFY(!html(QString(20000, u'_')).isEmpty());
}

void TestProse::blocksKnowTheirLines()
{
    const auto blocks = proseBlocks(QStringLiteral("# Title\n\nSome words\nover two lines.\n\n- one\n- [x] two\n\n"
                                                   "3. three\n4. four\n\n```bash\ndate\n```\n"));
    QStringList lines;
    for (const auto &block : blocks)
        lines << QStringLiteral("%1-%2").arg(block.line).arg(block.lastLine);
    QCOMPARE(lines.join(u' '), QStringLiteral("1-1 3-4 6-6 7-7 9-9 10-10 12-14"));
    QVERIFY2(blocks.at(3).html.contains(QStringLiteral("☑ two")), qPrintable(blocks.at(3).html));
    QVERIFY(blocks.at(5).html.startsWith(QStringLiteral("<ol start=\"4\">")));
    QVERIFY(proseBlocks({}).isEmpty());
}

void TestProse::blocksAreDisarmedToo()
{
    const auto blocks = proseBlocks(QStringLiteral("<img src=\"http://example.org/x\">\n\n- ![a](file:///b)\n\n"
                                                   "<!-- hidden -->\n\n[x]: https://example.org\n\nsee [x]\n"));
    QString all;
    for (const auto &block : blocks)
        all += block.html;
    QVERIFY(!all.contains(QStringLiteral("<img")));
    QVERIFY(!all.contains(QStringLiteral("file:")));
    QVERIFY(!all.contains(QStringLiteral("hidden")));
    QVERIFY(all.contains(QStringLiteral("href=\"https://example.org\""))); // defined in another block
    QCOMPARE(blocks.last().line, 9);
}

void TestProse::frontMatterIsShownAsWritten()
{
    const auto blocks = proseBlocks(QStringLiteral("---\nshell: <zsh>\n---\n\n# Title\n"));
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).html, QStringLiteral("<pre>---\nshell: &lt;zsh&gt;\n---</pre>"));
    QCOMPARE(blocks.at(0).lastLine, 3);
    QCOMPARE(blocks.at(1).line, 5);
}

QTEST_MAIN(TestProse)
#include "tst_prose.moc"
