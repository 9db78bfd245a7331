// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window in every language: what it says, that each menu's mnemonics differ, and that 40 % longer words find their
// place. SLIPWAY_PICTURES=FOLDER keeps pictures of it.

#include "language/language.h"
#include "widgets/helpwindow.h"
#include "windowdriver.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using language::Language;

namespace {

const QByteArray kiosk = R"(# Kiosk Release

**Version**: 1.0

## Before the release

- [ ] Pipelines are green

## Deployment Steps

### Phase 1: Preparation (10 minutes before)

#### 1.1 Look around

```bash
# Show the folder
ls -a .

# Fail once
false
```

#### 1.2 Watch (30 minutes)

Monitor metrics (30 minutes)

## Rollback Procedure

### Quick Rollback

```bash
# Back
test 1 = 1
```
)";

QStringList titlesOf(const QWidget &menu)
{
    QStringList titles;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            titles.append(action->text());
    }
    return titles;
}

QMenuBar &barOf(const widgets::MainWindow &window)
{
    return *window.menuWidget()->findChild<QMenuBar *>(u"menus"_s);
}

/// Menus of the window, the bar among them, in which two entries have the same mnemonic.
QStringList ambiguous(const widgets::MainWindow &window)
{
    QList<QWidget *> menus{&barOf(window)};
    for (QMenu *menu : window.findChildren<QMenu *>())
        menus.append(menu);
    QStringList found;
    for (const QWidget *menu : std::as_const(menus)) {
        QMap<QKeySequence, QString> taken;
        for (const QString &title : titlesOf(*menu)) {
            const QKeySequence key = QKeySequence::mnemonic(title);
            if (!key.isEmpty() && taken.contains(key))
                found.append(u"%1 and %2"_s.arg(taken.value(key), title));
            taken.insert(key, title);
        }
    }
    return found;
}

/// Visible buttons and one-line labels that get less room than their text needs.
QStringList cutOff(const QWidget &top)
{
    QStringList found;
    const auto check = [&](const QWidget *widget, const QString &text) {
        if (!widget->isVisible() || text.isEmpty() || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return;
        const int needed = widget->minimumSizeHint().width();
        if (widget->width() < needed)
            found.append(u"%1 \"%2\": %3 of %4"_s.arg(widget->objectName(), text).arg(widget->width()).arg(needed));
    };
    for (const auto *button : top.findChildren<QAbstractButton *>())
        check(button, button->text());
    for (const auto *label : top.findChildren<QLabel *>()) {
        if (!label->wordWrap())
            check(label, label->text());
    }
    return found;
}

/// Scroll areas that would have to be moved sideways to be read.
QStringList wide(const QWidget &top)
{
    QStringList found;
    for (const auto *area : top.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget() &&
            area->widget()->minimumSizeHint().width() > area->viewport()->width())
            found.append(u"%1: %2 in %3"_s.arg(area->objectName())
                             .arg(area->widget()->minimumSizeHint().width())
                             .arg(area->viewport()->width()));
    }
    return found;
}

} // namespace

class TestWindowLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menusSpeak_data();
    void menusSpeak();
    void longerTextFinds_data();
    void longerTextFinds();
    void abortingIsRefusedInOtherWords_data();
    void abortingIsRefusedInOtherWords();
    void theManualSpeaks_data();
    void theManualSpeaks();
};

void TestWindowLanguages::menusSpeak_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("C") << u"C"_s << QStringList{u"&File"_s, u"&Run"_s, u"&Go"_s, u"&View"_s, u"&Help"_s};
    QTest::newRow("German") << u"de"_s
                            << QStringList{u"&Datei"_s, u"&Lauf"_s, u"&Gehe zu"_s, u"&Ansicht"_s, u"&Hilfe"_s};
}

void TestWindowLanguages::menusSpeak()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, titles);
    const Language language(code);
    WindowDriver w;
    const QStringList said = titlesOf(barOf(w.window()));
    for (const QString &title : titles)
        QVERIFY2(said.contains(title), qPrintable(said.join(u", ")));
    const QStringList twice = ambiguous(w.window());
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    w.picture(code + u"-welcome"_s);
}

void TestWindowLanguages::longerTextFinds_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("pseudo") << u"qps-ploc"_s;
}

void TestWindowLanguages::longerTextFinds()
{
    QFETCH(const QString, code);
    const Language language(code);
    if (language.code() != code)
        QSKIP("python3 is not installed");
    WindowDriver w;
    const auto inspect = [&](const QString &page) {
        w.picture(code + u'-' + page);
        QStringList wrong;
        const auto fits = [&] {
            wrong = cutOff(w.window()) + wide(w.window());
            return wrong.isEmpty();
        };
        if (QTest::qWaitFor(fits, 5000)) // nested layouts settle one after another
            return QString();
        return QString(page + u":\n"_s + wrong.join(u'\n'));
    };
    QString wrong = inspect(u"welcome"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));

    QVERIFY(w.open(kiosk));
    wrong = inspect(u"preflight"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));

    QVERIFY(w.click(u"trust"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!w.session().preflightPending(), patience);
    QVERIFY(w.click(u"rehearse"_s));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    wrong = inspect(u"run"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));

    w.press(Qt::ALT | Qt::Key_Down);
    QTRY_VERIFY(w.find(u"unit_"_s + w.key(u"Show the folder"_s)));
    wrong = inspect(u"commands"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    w.press(Qt::ALT | Qt::Key_Down);
    QTRY_VERIFY(!w.find(u"unit_"_s + w.key(u"Show the folder"_s)));
    wrong = inspect(u"soak"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestWindowLanguages::abortingIsRefusedInOtherWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s; // where "Abbrechen" is both "Cancel" and "Abort"
}

void TestWindowLanguages::abortingIsRefusedInOtherWords()
{
    QFETCH(const QString, code);
    const Language language(code);
    WindowDriver w;
    QVERIFY(w.open(kiosk));
    QVERIFY(w.click(u"trust"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!w.session().preflightPending(), patience);
    QVERIFY(w.click(u"rehearse"_s));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    w.window().findChild<QAction *>(u"abort"_s)->trigger();
    const auto textOf = [&](const QString &name) {
        const auto *button = qobject_cast<QAbstractButton *>(w.find(name, u"ReasonDialog"_s));
        return button ? button->text() : QString();
    };
    const QString verb = textOf(u"accept"_s);
    const QString refusal = textOf(u"cancel"_s);
    QVERIFY(!verb.isEmpty() && !refusal.isEmpty());
    w.picture(code + u"-abort"_s);
    QVERIFY2(!verb.contains(refusal, Qt::CaseInsensitive), qPrintable(verb + u" / "_s + refusal));
}

void TestWindowLanguages::theManualSpeaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("preflight");
    QTest::newRow("English") << u"en"_s << u"Preflight"_s;
    QTest::newRow("German") << u"de"_s << u"Vorabprüfung"_s;
    QTest::newRow("without pages of its own") << u"qps-ploc"_s << u"Preflight"_s;
}

void TestWindowLanguages::theManualSpeaks()
{
    QFETCH(const QString, code);
    QFETCH(const QString, preflight);
    const Language language(code);
    WindowDriver w;
    w.window().findChild<QAction *>(u"manual"_s)->trigger();
    auto *help = w.window().findChild<widgets::HelpWindow *>(u"helpWindow"_s);
    QVERIFY(help);
    const presentation::Manual manual;
    QCOMPARE(manual.page(u"preflight.md"_s)->title, preflight);
    const auto *page = help->findChild<QTextBrowser *>(u"manualPage"_s);
    const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
    if (!folder.isEmpty())
        help->resize(960, 2600); // all of a page in one picture
    for (const auto &shown : manual.pages()) {
        help->showPage(shown.name);
        QVERIFY(page->document()->toPlainText().trimmed().startsWith(shown.title));
        QCoreApplication::processEvents();
        QTRY_COMPARE(page->horizontalScrollBar()->maximum(), 0);
        if (!folder.isEmpty())
            QVERIFY(help->grab().save(u"%1/manual-%2-%3.png"_s.arg(folder, code, shown.name.chopped(3))));
    }
}

QTEST_MAIN(TestWindowLanguages)
#include "tst_windowlanguages.moc"
