// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallrunbook.h"
#include "windowdriver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

using namespace slipway;
using presentation::Notifications;
using presentation::Preferences;

namespace {

class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QUrl opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensByKeyAndClosesByEscape();
    void theNameHoldsAtOnce();
    void anEditorThatIsNotThereIsSaidInPlace();
    void notificationsAreKept();
    void theThemeFollowsLive();
    void theWheelChangesNothing();
    void theLanguageComesWithTheNextStart();
    void theDataFolderIsShown();
    void everyControlIsReachedByTab();

private:
    static void openSettings(WindowDriver &w)
    {
        w.press(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        QTRY_VERIFY(dialog(w));
    }
    static QWidget *dialog(WindowDriver &w)
    {
        return w.window().findChild<QDialog *>(QStringLiteral("SettingsDialog"));
    }
    template<typename T>
    static T *field(WindowDriver &w, const char *name)
    {
        return dialog(w)->findChild<T *>(QString::fromLatin1(name));
    }
    static Preferences &preferences(WindowDriver &w) { return w.session().services().preferences; }
};

void TestSettingsDialog::opensByKeyAndClosesByEscape()
{
    WindowDriver w;
    openSettings(w);
    QVERIFY(QTest::qWaitForWindowActive(dialog(w)));
    w.picture(QStringLiteral("40-settings"));
    auto *bar = field<QScrollArea>(w, "scroll")->verticalScrollBar();
    bar->setValue(bar->maximum());
    w.picture(QStringLiteral("41-settings-below"));
    QTest::keyClick(dialog(w), Qt::Key_Escape);
    QTRY_VERIFY(!dialog(w));
}

void TestSettingsDialog::theNameHoldsAtOnce()
{
    WindowDriver w;
    QVERIFY(w.open(smallRunbook));
    openSettings(w);
    auto *name = field<QLineEdit>(w, "person");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Ada"));
    QCOMPARE(preferences(w).person(), QStringLiteral("Ada"));
    QCOMPARE(w.session().draft().leader, QStringLiteral("Ada"));
    name->clear();
    QCOMPARE(preferences(w).person(), preferences(w).accountName());
}

void TestSettingsDialog::anEditorThatIsNotThereIsSaidInPlace()
{
    WindowDriver w;
    openSettings(w);
    auto *editor = field<QLineEdit>(w, "editor");
    QTest::keyClicks(editor, QStringLiteral("sh -c"));
    QCOMPARE(preferences(w).editor(), QStringLiteral("sh -c"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("no-such-editor --wait"));
    QTest::keyClick(editor, Qt::Key_Return);
    auto *notice = field<QWidget>(w, "editorNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->findChild<QLabel *>()->text().contains(QStringLiteral("“no-such-editor”")));
    QCOMPARE(preferences(w).editor(), QStringLiteral("sh -c")); // the last one that was right
    w.picture(QStringLiteral("42-settings-mistake"));
    editor->clear();
    QVERIFY(!notice->isVisible());
    QVERIFY(preferences(w).editor().isEmpty());
}

void TestSettingsDialog::notificationsAreKept()
{
    WindowDriver w;
    openSettings(w);
    QVERIFY(field<QCheckBox>(w, "ended")->isChecked());
    QTest::keyClick(field<QCheckBox>(w, "ended"), Qt::Key_Space);
    auto *sound = field<QComboBox>(w, "sound");
    sound->setCurrentIndex(sound->findData(int(Notifications::Sound::Alarm)));
    Notifications expected;
    expected.ended = false;
    expected.sound = Notifications::Sound::Alarm;
    QCOMPARE(preferences(w).notifications(), expected);
}

void TestSettingsDialog::theThemeFollowsLive()
{
    WindowDriver w;
    openSettings(w);
    auto *theme = field<QComboBox>(w, "theme");
    theme->setCurrentIndex(theme->findData(int(Preferences::Theme::Dark)));
    QTRY_COMPARE(presentation::schemeOf(w.window().palette()), presentation::Scheme::Dark);
    QCOMPARE(preferences(w).theme(), Preferences::Theme::Dark);
    theme->setCurrentIndex(theme->findData(int(Preferences::Theme::Light)));
    QTRY_COMPARE(presentation::schemeOf(w.window().palette()), presentation::Scheme::Light);
}

void TestSettingsDialog::theWheelChangesNothing()
{
    WindowDriver w;
    openSettings(w);
    auto *sound = field<QComboBox>(w, "sound");
    auto *area = dialog(w)->findChild<QScrollArea *>();
    const int chosen = sound->currentIndex();
    dialog(w)->resize(640, 420);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    area->ensureWidgetVisible(sound);
    const int before = area->verticalScrollBar()->value();
    QVERIFY(before > 0);
    QWidget *window = dialog(w);
    QTest::wheelEvent(window->windowHandle(), sound->mapTo(window, sound->rect().center()), {0, 120});
    QTRY_VERIFY(area->verticalScrollBar()->value() < before);
    QCOMPARE(sound->currentIndex(), chosen);
}

void TestSettingsDialog::theLanguageComesWithTheNextStart()
{
    WindowDriver w;
    openSettings(w);
    QVERIFY(!field<QWidget>(w, "languageNotice")->isVisible());
    auto *language = field<QComboBox>(w, "language");
    QVERIFY(language->findText(QStringLiteral("Deutsch")) > 0);
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    QCOMPARE(preferences(w).language(), QStringLiteral("de"));
    QVERIFY(field<QWidget>(w, "languageNotice")->isVisible());
    auto *bar = field<QScrollArea>(w, "scroll")->verticalScrollBar();
    QCoreApplication::processEvents();
    bar->setValue(bar->maximum());
    w.picture(QStringLiteral("43-settings-language"));
}

void TestSettingsDialog::theDataFolderIsShown()
{
    Desktop desktop;
    WindowDriver w;
    openSettings(w);
    QCOMPARE(field<QLabel>(w, "folder")->text(), preferences(w).dataFolder());
    QVERIFY(w.click(QStringLiteral("openFolder"), QStringLiteral("SettingsDialog")));
    QCOMPARE(desktop.opened.toLocalFile(), preferences(w).dataFolder());
}

void TestSettingsDialog::everyControlIsReachedByTab()
{
    WindowDriver w;
    openSettings(w);
    dialog(w)->activateWindow();
    QTRY_VERIFY(dialog(w)->isAncestorOf(QApplication::focusWidget()));
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
        QVERIFY(QApplication::focusWidget());
        reached << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : {"person", "editor", "terminal", "ended", "failed", "waits", "soakOver", "sound", "theme",
                             "language", "openFolder", "close"})
        QVERIFY2(
            reached.contains(QString::fromLatin1(name)),
            qPrintable(
                QStringLiteral("%1 of %2").arg(QString::fromLatin1(name), QStringList(reached.values()).join(u' '))));
    for (auto *control : dialog(w)->findChildren<QWidget *>()) {
        const bool ofAField = qobject_cast<QLineEdit *>(control->parent()); // its clear button
        if (ofAField || (control->focusPolicy() & Qt::TabFocus && !control->accessibleName().isEmpty()))
            continue;
        QVERIFY2(!qobject_cast<QLineEdit *>(control) && !qobject_cast<QAbstractButton *>(control) &&
                     !qobject_cast<QComboBox *>(control),
                 qPrintable(control->objectName()));
    }
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
