// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallrunbook.h"
#include "windowdriver.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace slipway;

namespace {

/// Catches what would be handed to the desktop.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop()
    {
        for (const char *scheme : {"mailto", "https", "tel"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }
    ~Desktop() override
    {
        for (const char *scheme : {"mailto", "https", "tel"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAndClosesByKey();
    void walksByKeys();
    void mouseChoosesAndAClickBesideCloses();
    void opensTheStepPageAtAUnit();
    void opensAUsefulCommandAsACardAndRunsNothing();
    void keysOfTheWindowDoNothingBehindIt();
    void reachesPeopleAndLinks();
    void saysWhyAnActionIsNotPossible();
    void showsProceduresTroublesAndRuns();
    void lastChoicesComeFirst();

private:
    static QLineEdit *field(WindowDriver &w)
    {
        return qobject_cast<QLineEdit *>(w.find(QStringLiteral("paletteSearch")));
    }
    static QListView *list(WindowDriver &w) { return w.window().findChild<QListView *>(QStringLiteral("paletteList")); }
    static QString current(WindowDriver &w) { return list(w)->currentIndex().data().toString(); }
    static void type(WindowDriver &w, const QString &query)
    {
        w.press(QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(field(w));
        QTest::keyClicks(field(w), query);
    }
    static void enter(WindowDriver &w) { QTest::keyClick(field(w), Qt::Key_Return); }
};

void TestPalette::opensAndClosesByKey()
{
    WindowDriver w;
    w.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(field(w));
    QVERIFY(field(w)->hasFocus());
    w.picture(QStringLiteral("30-palette-welcome"));
    QTest::keyClick(field(w), Qt::Key_Escape);
    QVERIFY(!field(w));
    w.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(field(w));
    QTest::keyClick(field(w), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!field(w));
}

void TestPalette::walksByKeys()
{
    WindowDriver w;
    QVERIFY(w.open(smallRunbook));
    w.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    w.picture(QStringLiteral("31-palette"));
    const int first = list(w)->currentIndex().row();
    QCOMPARE(first, 1); // row 0 is the name of the section
    QTest::keyClick(field(w), Qt::Key_Down);
    QCOMPARE(list(w)->currentIndex().row(), 2);
    QTest::keyClick(field(w), Qt::Key_Up);
    QCOMPARE(list(w)->currentIndex().row(), 1);
    QTest::keyClick(field(w), Qt::Key_Up);
    QCOMPARE(list(w)->currentIndex().row(), 1);
    QTest::keyClick(field(w), Qt::Key_PageDown);
    QVERIFY(list(w)->currentIndex().row() > 4);
    QTest::keyClick(field(w), Qt::Key_End);
    QCOMPARE(list(w)->currentIndex().row(), list(w)->model()->rowCount() - 1);
    QTest::keyClick(field(w), Qt::Key_PageUp);
    QVERIFY(list(w)->currentIndex().row() < list(w)->model()->rowCount() - 1);
    QTest::keyClick(field(w), Qt::Key_Home);
    QCOMPARE(list(w)->currentIndex().row(), 1);
    QTest::keyClick(field(w), Qt::Key_Tab);
    QVERIFY(field(w)->hasFocus());
    QVERIFY(!field(w)->accessibleDescription().isEmpty()); // the row at hand, for those who hear it
}

void TestPalette::mouseChoosesAndAClickBesideCloses()
{
    WindowDriver w;
    QVERIFY(w.open(smallRunbook));
    type(w, QStringLiteral("#deploy it"));
    QTRY_COMPARE(current(w), QStringLiteral("Deploy it"));
    QTest::mouseClick(list(w)->viewport(), Qt::LeftButton, {}, list(w)->visualRect(list(w)->currentIndex()).center());
    QVERIFY(!field(w));
    QTRY_COMPARE(qobject_cast<QLabel *>(w.find(QStringLiteral("stepTitle")))->text(), QStringLiteral("2.1 Deploy"));
    w.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::mouseClick(w.find(QStringLiteral("palette")), Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(!field(w));
}

void TestPalette::opensTheStepPageAtAUnit()
{
    WindowDriver w;
    QVERIFY(w.open(smallRunbook));
    type(w, QStringLiteral("queue em"));
    w.picture(QStringLiteral("32-palette-typed"));
    enter(w);
    QTRY_VERIFY(w.find(QStringLiteral("stepTitle")));
    QCOMPARE(qobject_cast<QLabel *>(w.find(QStringLiteral("stepTitle")))->text(),
             QStringLiteral("1.2 Check the queue"));
    type(w, QStringLiteral("#1.1"));
    enter(w);
    QTRY_COMPARE(qobject_cast<QLabel *>(w.find(QStringLiteral("stepTitle")))->text(),
                 QStringLiteral("1.1 Look around"));
}

void TestPalette::opensAUsefulCommandAsACardAndRunsNothing()
{
    WindowDriver w;
    QVERIFY(w.open(smallRunbook));
    QVERIFY(w.click(QStringLiteral("trust")));
    QVERIFY(w.click(QStringLiteral("goLive")));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("GoLiveDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    type(w, QStringLiteral("$"));
    QCOMPARE(current(w), QStringLiteral("Show the date"));
    enter(w);
    QTRY_VERIFY(w.find(QStringLiteral("commandsList")));
    QTRY_VERIFY(w.window().findChild<QDockWidget *>(QStringLiteral("commandsDock"))->isVisible());
    QTRY_VERIFY(w.find(QStringLiteral("run"), QStringLiteral("commandsDock")));
    w.picture(QStringLiteral("33-palette-command"));
    type(w, QStringLiteral("do what is next"));
    enter(w);
    QCoreApplication::processEvents();
    QVERIFY(w.session().state()->executions.isEmpty());
    QVERIFY(!QFile::exists(w.path(QStringLiteral("ran-by-palette"))));
}

void TestPalette::keysOfTheWindowDoNothingBehindIt()
{
    WindowDriver w;
    QVERIFY(w.open(smallRunbook));
    QVERIFY(w.click(QStringLiteral("trust")));
    QVERIFY(w.click(QStringLiteral("goLive")));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("GoLiveDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    w.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClick(field(w), Qt::Key_H, Qt::ControlModifier); // would ask for a reason to hold
    QVERIFY(!w.find(QStringLiteral("ReasonDialog")));
    QVERIFY(field(w));
}

void TestPalette::reachesPeopleAndLinks()
{
    Desktop desktop;
    WindowDriver w;
    QVERIFY(w.open(smallRunbook));
    type(w, QStringLiteral("@ada"));
    QVERIFY(qobject_cast<QLabel *>(w.find(QStringLiteral("paletteKeys")))->text().contains(QStringLiteral("Mail")));
    w.picture(QStringLiteral("34-palette-people"));
    enter(w);
    QCOMPARE(desktop.opened.value(0), QUrl(QStringLiteral("mailto:ada@example.org")));
    type(w, QStringLiteral("dash"));
    enter(w);
    QCOMPARE(desktop.opened.value(1), QUrl(QStringLiteral("https://example.org/dashboard")));
    type(w, QStringLiteral("@grace")); // can be reached in no way that a machine knows
    enter(w);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ask at the desk"));
    type(w, QStringLiteral("@ada"));
    QTest::keyClick(field(w), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ada@example.org"));
    QCOMPARE(desktop.opened.size(), 2);
}

void TestPalette::saysWhyAnActionIsNotPossible()
{
    WindowDriver w;
    QVERIFY(w.open(smallRunbook));
    type(w, QStringLiteral(">hold"));
    QCOMPARE(current(w), QStringLiteral("Hold or go on"));
    QCOMPARE(list(w)->currentIndex().data(presentation::DetailRole).toString(),
             QStringLiteral("Go live or rehearse first."));
    w.picture(QStringLiteral("35-palette-refused"));
    enter(w);
    QVERIFY(field(w)); // stays open: there is nothing to do
}

void TestPalette::showsProceduresTroublesAndRuns()
{
    WindowDriver w;
    QVERIFY(w.open(smallRunbook));
    type(w, QStringLiteral("slow"));
    enter(w);
    QTRY_VERIFY(w.find(QStringLiteral("troubleList")));
    QVERIFY(w.click(QStringLiteral("trust")));
    QVERIFY(w.click(QStringLiteral("goLive")));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("GoLiveDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    type(w, QStringLiteral("restore from"));
    enter(w);
    QTRY_VERIFY(w.find(QStringLiteral("RollbackDialog")));
    auto *procedures =
        qobject_cast<QListView *>(w.find(QStringLiteral("procedures"), QStringLiteral("RollbackDialog")));
    QVERIFY(procedures->currentIndex().data().toString().contains(QStringLiteral("Restore")));
    QVERIFY(w.click(QStringLiteral("cancel"), QStringLiteral("RollbackDialog")));
    QVERIFY(w.session().state()->procedures.isEmpty());
    w.session().close();
    QTRY_COMPARE(w.session().place(), presentation::Session::Place::Welcome);
    type(w, QStringLiteral("/kiosk"));
    QTRY_VERIFY_WITH_TIMEOUT(list(w)->model()->rowCount() > 0, patience);
    w.picture(QStringLiteral("36-palette-runs"));
    enter(w);
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
}

void TestPalette::lastChoicesComeFirst()
{
    WindowDriver w;
    QVERIFY(w.open(smallRunbook));
    type(w, QStringLiteral("#2.1"));
    enter(w);
    w.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QCOMPARE(list(w)->model()->index(0, 0).data().toString(), QStringLiteral("Chosen lately"));
    QCOMPARE(current(w), QStringLiteral("2.1 Deploy"));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
