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

QTEST_MAIN(TestProse)
#include "tst_prose.moc"
