// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/manual.h"
#include "presentation/prose.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway::presentation;

class TestManual : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasEveryPageInTheOrderOfTheFirst();
    void findsWordsInTitlesAndText();
    void keysComeFromTheWindow();
    void linksBetweenPagesStay();
    void codeStandsOnItsOwnGround();
    void showsItsOwnPicturesOnly();
    void hasItsPictures();
    void fallsBackToEnglishPageByPage();
    void historyGoesBackAndForth();
};

void TestManual::hasEveryPageInTheOrderOfTheFirst()
{
    const Manual manual;
    QVERIFY(manual.pages().size() > 12);
    QCOMPARE(manual.pages().constFirst().name, QStringLiteral("index.md"));
    QCOMPARE(manual.pages().at(1).name, QStringLiteral("interruptions.md")); // what is needed at night comes first
    for (const auto &page : manual.pages()) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
        QVERIFY2(page.name == u"index.md" || !page.summary.isEmpty(), qPrintable(page.name));
    }
    PlainModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(manual.rows({}));
    QCOMPARE(model.rowCount(), int(manual.pages().size()));
    QVERIFY(!manual.page(QStringLiteral("nothing.md")));
}

void TestManual::findsWordsInTitlesAndText()
{
    const Manual manual;
    const auto rows = manual.rows(QStringLiteral("rollback"));
    QVERIFY(rows.size() > 1);
    QCOMPARE(rows.constFirst().key, QStringLiteral("rollback.md"));
    const auto placed = manual.rows(QStringLiteral("mnemonic heredoc"));
    QVERIFY(placed.isEmpty()); // no page has both
    const auto heredoc = manual.rows(QStringLiteral("heredoc"));
    QCOMPARE(heredoc.size(), 1);
    QVERIFY(heredoc.constFirst().detail.contains(QStringLiteral("heredoc")));
}

void TestManual::keysComeFromTheWindow()
{
    Manual manual;
    manual.setKeys({{QStringLiteral("Run"), QStringLiteral("Hold or go on"), QStringLiteral("Ctrl+H")},
                    {QStringLiteral("Run"), QStringLiteral("Finish…"), {}},
                    {QStringLiteral("Go"), QStringLiteral("One | other"), QStringLiteral("F6")}});
    const ManualPage *page = manual.page(QStringLiteral("keyboard.md"));
    QVERIFY(page->markdown.contains(QStringLiteral("| Ctrl+H | Hold or go on |")));
    QVERIFY(!page->markdown.contains(QStringLiteral("Finish")));
    const QString html = Manual::html(*page, tokens(Scheme::Light), QStringLiteral("monospace"));
    QVERIFY(html.contains(QStringLiteral("<td>One | other</td>")));
    manual.setKeys({{QStringLiteral("Run"), QStringLiteral("Hold or go on"), QStringLiteral("Ctrl+J")}});
    QVERIFY(!page->markdown.contains(QStringLiteral("Ctrl+H")));
}

void TestManual::linksBetweenPagesStay()
{
    QVERIFY(isPage(QStringLiteral("journal-and-report.md")));
    for (const char *link : {"../x.md", "/etc/x.md", "file:x.md", "x.html", "a/b.md", ""})
        QVERIFY2(!isPage(QString::fromLatin1(link)), link);
    const QString html = pageToHtml(QStringLiteral("[a](preflight.md) [b](/etc/passwd) [c](https://example.org)"),
                                    tokens(Scheme::Light), QStringLiteral("monospace"));
    QVERIFY(html.contains(QStringLiteral("href=\"preflight.md\"")));
    QVERIFY(!html.contains(QStringLiteral("passwd")));
    QVERIFY(html.contains(QStringLiteral("https://example.org")));
    QVERIFY(!proseToHtml(QStringLiteral("[a](preflight.md)"), tokens(Scheme::Light), QStringLiteral("monospace"))
                 .contains(QStringLiteral("preflight.md"))); // a runbook has no pages
}

void TestManual::codeStandsOnItsOwnGround()
{
    const QString html = pageToHtml(QStringLiteral("    ls <b>\n"), tokens(Scheme::Dark), QStringLiteral("monospace"));
    QVERIFY(html.contains(QStringLiteral("<pre><code>ls &lt;b&gt;")));
    QVERIFY(html.contains(tokens(Scheme::Dark).sunken.name()));
    const Manual manual;
    for (const auto &page : manual.pages())
        QVERIFY2(
            !Manual::html(page, tokens(Scheme::Dark), QStringLiteral("monospace")).contains(QStringLiteral("SPDX")),
            qPrintable(page.name));
}

void TestManual::showsItsOwnPicturesOnly()
{
    const Tokens light = tokens(Scheme::Light);
    const QString html = pageToHtml(QStringLiteral("![A run](pictures/run.png)\n\n![x](../pictures/run.png)"), light,
                                    QStringLiteral("monospace"));
    QVERIFY(html.contains(QStringLiteral("<img src=\"pictures/run.png\" alt=\"A run\" />")));
    QVERIFY(html.contains(QStringLiteral("<p class=\"caption\">A run</p>")));
    QVERIFY(html.contains(QStringLiteral("<img src=\"../pictures/run.png\"")));
    for (const char *link : {"x.png", "/pictures/x.png", "../../pictures/x.png", "pictures/../x.png", "file:pictures/x.png",
                             "https://example.org/pictures/x.png", "pictures/x.svg"}) {
        const QString other = pageToHtml(QStringLiteral("![x](%1)").arg(QLatin1StringView(link)), light,
                                         QStringLiteral("monospace"));
        QVERIFY2(!other.contains(QStringLiteral("<img")) && other.contains(QStringLiteral("[x]")), link);
    }
    for (const char *link : {"pictures/run.png", "https://example.org/x.png"}) { // a runbook has none
        QVERIFY(!proseToHtml(QStringLiteral("![x](%1)").arg(QLatin1StringView(link)), light, QStringLiteral("monospace"))
                     .contains(QStringLiteral("<img")));
    }
}

void TestManual::hasItsPictures()
{
    const Manual manual;
    int pictures = 0;
    for (const auto &page : manual.pages()) {
        QCOMPARE(Manual::picturesOf(page).size(), page.markdown.count(QStringLiteral("![")));
        for (const QString &name : Manual::picturesOf(page)) {
            QVERIFY2(!Manual::picture(page, name).isNull(), qPrintable(name));
            ++pictures;
        }
    }
    QVERIFY(pictures >= 6);
    QVERIFY(Manual::picture(manual.pages().constFirst(), QStringLiteral("../help/index.md")).isNull());
}

void TestManual::fallsBackToEnglishPageByPage()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("en"))); // what the program speaks in this test
    write(QStringLiteral("index.md"), "# All\n\n- [One](one.md): first\n- [Two](two.md): second\n");
    write(QStringLiteral("one.md"), "# One\n");
    write(QStringLiteral("two.md"), "# Two\n");
    write(QStringLiteral("en/index.md"), "# Alles\n\n- [Eins](one.md): zuerst\n- [Zwei](two.md): danach\n");
    write(QStringLiteral("en/two.md"), "# Zwei\n");
    const Manual manual(folder.path());
    QCOMPARE(manual.pages().size(), 3);
    QCOMPARE(manual.pages().at(0).title, QStringLiteral("Alles"));
    QCOMPARE(manual.pages().at(1).title, QStringLiteral("One"));
    QCOMPARE(manual.pages().at(1).summary, QStringLiteral("zuerst"));
    QCOMPARE(manual.pages().at(2).title, QStringLiteral("Zwei"));
    QCOMPARE(manual.pages().at(2).name, QStringLiteral("two.md"));
}

void TestManual::historyGoesBackAndForth()
{
    ManualHistory history;
    QVERIFY(!history.canGoBack());
    for (const char *page : {"a", "b", "b", "c"})
        history.visit(QString::fromLatin1(page));
    QCOMPARE(history.goBack(), QStringLiteral("b"));
    QCOMPARE(history.goBack(), QStringLiteral("a"));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward(), QStringLiteral("b"));
    history.visit(QStringLiteral("d"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.goBack(), QStringLiteral("b"));
}

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
