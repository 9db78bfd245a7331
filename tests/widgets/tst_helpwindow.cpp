// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpwindow.h"
#include "windowdriver.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace slipway;
using widgets::HelpWindow;
using widgets::ManualView;

class TestHelpWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensByF1AndClosesByEscape();
    void linksAndHistoryWork();
    void searchFindsAndMarks();
    void theKeyboardMapIsThatOfTheMenus();
    void everyPageCanBeShown();
    void picturesFitTheWindow();
    void thePaletteFindsPages();
    void aboutSaysWhatItIs();

private:
    static HelpWindow *help(WindowDriver &w)
    {
        return w.window().findChild<HelpWindow *>(QStringLiteral("helpWindow"));
    }
    static ManualView *page(WindowDriver &w) { return help(w)->findChild<ManualView *>(QStringLiteral("manualPage")); }
    static QString heading(WindowDriver &w)
    {
        QTextBlock block = page(w)->document()->begin();
        while (block.isValid() && block.text().trimmed().isEmpty())
            block = block.next();
        return block.text();
    }
    static void open(WindowDriver &w, const QKeySequence &key)
    {
        w.press(key);
        QTRY_VERIFY(help(w) && help(w)->isVisible());
        help(w)->activateWindow();
        QTRY_VERIFY(help(w)->isAncestorOf(QApplication::focusWidget()));
    }
    static void picture(WindowDriver &w, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QCoreApplication::processEvents();
        help(w)->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
    /// Clicks the first link with @p words.
    static bool clickLink(WindowDriver &w, const QString &words)
    {
        QTextCursor at = page(w)->document()->find(words);
        while (!at.isNull() && !at.charFormat().isAnchor())
            at = page(w)->document()->find(words, at);
        if (at.isNull())
            return false;
        page(w)->setTextCursor(at);
        page(w)->ensureCursorVisible();
        const QRect end = page(w)->cursorRect(at);
        QTest::mouseClick(page(w)->viewport(), Qt::LeftButton, {}, end.center() - QPoint(6, 0));
        return true;
    }
};

void TestHelpWindow::opensByF1AndClosesByEscape()
{
    WindowDriver w;
    open(w, QKeySequence(Qt::Key_F1));
    QCOMPARE(heading(w), QStringLiteral("Slipway"));
    picture(w, QStringLiteral("50-manual"));
    QTest::keyClick(help(w), Qt::Key_Escape);
    QTRY_VERIFY(!help(w)->isVisible());
    open(w, QKeySequence(Qt::Key_F1));
}

void TestHelpWindow::linksAndHistoryWork()
{
    WindowDriver w;
    open(w, QKeySequence(Qt::Key_F1));
    QVERIFY(clickLink(w, QStringLiteral("Opening a runbook")));
    QTRY_COMPARE(heading(w), QStringLiteral("Opening a runbook"));
    picture(w, QStringLiteral("51-manual-page"));
    QTest::keyClick(help(w), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(heading(w), QStringLiteral("Slipway"));
    QVERIFY(w.click(QStringLiteral("manualForward")));
    QTRY_COMPARE(heading(w), QStringLiteral("Opening a runbook"));
    QVERIFY(!w.find(QStringLiteral("manualForward"))->isEnabled());
    auto *contents = help(w)->findChild<QListView *>(QStringLiteral("manualContents"));
    QCOMPARE(contents->currentIndex().data().toString(), QStringLiteral("Opening a runbook"));
    const QModelIndex first = contents->model()->index(3, 0);
    QTest::mouseClick(contents->viewport(), Qt::LeftButton, {}, contents->visualRect(first).center());
    QTRY_COMPARE(heading(w), first.data().toString());
}

void TestHelpWindow::searchFindsAndMarks()
{
    WindowDriver w;
    open(w, QKeySequence(Qt::Key_F1));
    QTest::keyClick(help(w), Qt::Key_F, Qt::ControlModifier);
    auto *search = help(w)->findChild<QLineEdit *>(QStringLiteral("manualSearch"));
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("stale"));
    auto *contents = help(w)->findChild<QListView *>(QStringLiteral("manualContents"));
    QVERIFY(contents->model()->rowCount() > 0);
    QVERIFY(contents->model()->rowCount() < 6);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!page(w)->extraSelections().isEmpty());
    QVERIFY(page(w)->toPlainText().contains(QStringLiteral("stale"), Qt::CaseInsensitive));
    picture(w, QStringLiteral("52-manual-search"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(help(w)->isVisible());
}

void TestHelpWindow::theKeyboardMapIsThatOfTheMenus()
{
    WindowDriver w;
    open(w, QKeySequence(Qt::CTRL | Qt::Key_F1));
    QCOMPARE(heading(w), QStringLiteral("Keyboard"));
    picture(w, QStringLiteral("53-manual-keyboard"));
    const QString text = page(w)->toPlainText();
    int keys = 0;
    for (const QAction *action : w.window().findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->objectName().isEmpty() || !action->isVisible() ||
            action->parent() != &w.window())
            continue;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(text.contains(key), qPrintable(action->objectName() + u' ' + key));
        ++keys;
    }
    QVERIFY(keys > 15);
}

void TestHelpWindow::everyPageCanBeShown()
{
    WindowDriver w;
    open(w, QKeySequence(Qt::Key_F1));
    const presentation::Manual manual;
    for (const auto &page : manual.pages()) {
        help(w)->showPage(page.name);
        QCOMPARE(heading(w), page.title);
        picture(w, QStringLiteral("60-") + page.name);
    }
}

void TestHelpWindow::picturesFitTheWindow()
{
    WindowDriver w;
    open(w, QKeySequence(Qt::Key_F1));
    help(w)->showPage(QStringLiteral("running.md"));
    const auto shown = [&] {
        const QUrl name(QStringLiteral("pictures/run.png"));
        return page(w)->document()->resource(QTextDocument::ImageResource, name).value<QImage>();
    };
    QSizeF before;
    for (const int width : {640, 900, 1200}) {
        help(w)->resize(width, 700);
        QTRY_VERIFY(shown().deviceIndependentSize().width() > before.width());
        before = shown().deviceIndependentSize();
        QVERIFY(before.width() <= page(w)->viewport()->width());
        QTRY_COMPARE(page(w)->horizontalScrollBar()->maximum(), 0);
    }
    help(w)->resize(4000, 700);
    const presentation::Manual manual;
    const QImage picture =
        presentation::Manual::picture(*manual.page(QStringLiteral("running.md")), QStringLiteral("pictures/run.png"));
    QTRY_COMPARE(shown().deviceIndependentSize().width(), picture.width() / 2.0); // never larger than it was
    const QColor light = shown().pixelColor(0, 0);
    w.theme().choose(widgets::Theme::Choice::Dark);
    QTRY_VERIFY(shown().pixelColor(0, 0) != light);
    w.theme().choose(widgets::Theme::Choice::Light);
}

void TestHelpWindow::thePaletteFindsPages()
{
    WindowDriver w;
    w.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *field = qobject_cast<QLineEdit *>(w.find(QStringLiteral("paletteSearch")));
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("?sidecar"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(help(w));
    QCOMPARE(heading(w), QStringLiteral("The sidecar file"));
}

void TestHelpWindow::aboutSaysWhatItIs()
{
    WindowDriver w;
    w.window().findChild<QAction *>(QStringLiteral("about"))->trigger();
    auto *dialog = w.window().findChild<QDialog *>(QStringLiteral("AboutDialog"));
    QVERIFY(dialog);
    w.picture(QStringLiteral("54-about"));
    QVERIFY(w.click(QStringLiteral("close"), QStringLiteral("AboutDialog")));
    QTRY_VERIFY(!w.window().findChild<QDialog *>(QStringLiteral("AboutDialog")));
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
