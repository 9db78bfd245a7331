// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPdfDocument>
#include <QPdfView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using run::UnitStatus;

namespace {

const QByteArray kiosk = R"(# Kiosk Release

**Version**: 1.0

## Before the release

- [ ] Pipelines are green
- [ ] Support knows

## Deployment Steps

### Phase 1: Preparation (10 minutes before)

#### 1.1 Look around

Some words about **what** is looked at, with a [link](https://example.org).

| Part | Where |
|------|-------|
| one  | here  |

```bash
# Show the folder
ls -a .

# Assert something
test -d .
```

#### 1.2 Fail once

```bash
# Works the second time
echo first line
test -f marker || { touch marker; echo "not yet" >&2; false; }
echo done
```

### Phase 2: Deployment

#### 2.1 Choose

**Option A: Compose (small)**

```bash
# Deploy with compose
test 1 = 1
```

**Option B: Kubernetes (large)**

```bash
# Deploy with the cluster
test 2 = 2
```

#### 2.2 Watch a while (2 seconds)

```bash
# Count
test 3 = 3
```

## Rollback Procedures

### Rollback Steps

#### 1. Quick way back (Compose)

```bash
# Take it back
test 4 = 4
```

#### 2. Restore from backup (last resort)

```bash
# Restore it
test 5 = 5
```

## Emergency Contacts

| Role | Name | Contact |
|------|------|---------|
| Lead | Ada | ada@example.org |
| Database | Grace | +49 30 1234567 |

### Useful Commands

```bash
# Show the date
date
```
)";

/// Takes every key for itself.
class Greedy final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride)
            event->accept();
        return event->type() == QEvent::ShortcutOverride || QLineEdit::event(event);
    }
};

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesARunThrough();
    void rollsBackByChoice();
    void aRollbackSettlesItsOldValues();
    void whatWasConfirmedIsTakenBack();
    void keysOfTheWindowWorkInAField();
    void anUnknownOutcomeIsDecidedOnce();
    void theKeyRunsNothingThatIsNotInView();
    void theKeySendsANoteAndRunsNothing();
    void everyControlHasAName();
    void aDroppedRunbookIsOpened();
    void anErrorSaysWhatItIs();
};

void TestWindow::carriesARunThrough()
{
    WindowDriver w;
    w.picture(QStringLiteral("01-welcome"));
    QVERIFY(!w.window().dockOptions().testFlag(QMainWindow::AnimatedDocks)); // nothing moves by itself
    QVERIFY(w.open(kiosk));
    w.picture(QStringLiteral("02-preflight"));
    QVERIFY(w.click(QStringLiteral("trust")));
    auto *environment = qobject_cast<QLineEdit *>(w.find(QStringLiteral("environment")));
    environment->selectAll();
    QTest::keyClicks(environment, QStringLiteral("kiosk"));
    auto *go = qobject_cast<QAbstractButton *>(w.find(QStringLiteral("goLive")));
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), patience);
    w.picture(QStringLiteral("03-ready"));
    QVERIFY(w.click(QStringLiteral("goLive")));
    w.picture(QStringLiteral("04-golive"));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("GoLiveDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    w.picture(QStringLiteral("05-checklist"));

    QVERIFY(w.clickIn(QStringLiteral("Pipelines are green"), QStringLiteral("tick")));
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Pipelines are green")).status, UnitStatus::Done, patience);
    w.picture(QStringLiteral("06-ticked"));
    w.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Support knows")).status, UnitStatus::Done, patience);
    w.press(QKeySequence(Qt::Key_F6));
    w.picture(QStringLiteral("07-commands"));

    QVERIFY(w.clickIn(QStringLiteral("Show the folder"), QStringLiteral("run")));
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Show the folder")).status, UnitStatus::AwaitingVerdict, patience);
    w.picture(QStringLiteral("08-verdict"));
    w.press(QKeySequence(Qt::CTRL | Qt::Key_Y));
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Show the folder")).status, UnitStatus::Done, patience);
    QVERIFY(w.clickIn(QStringLiteral("Assert something"), QStringLiteral("run")));
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Assert something")).status, UnitStatus::Done, patience);
    // The key that pressed Run presses nothing else when it comes once more.
    QVERIFY(QApplication::focusWidget());
    QVERIFY2(!qobject_cast<QAbstractButton *>(QApplication::focusWidget()), qPrintable(QApplication::focusWidget()->objectName()));
    w.picture(QStringLiteral("09-folded"));

    w.press(QKeySequence(Qt::Key_F6));
    QVERIFY(w.clickIn(QStringLiteral("Works the second time"), QStringLiteral("run")));
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Works the second time")).status, UnitStatus::Interrupted, patience);
    w.picture(QStringLiteral("10-interruption"));
    QVERIFY(w.click(QStringLiteral("retryButton")));
    QTRY_VERIFY_WITH_TIMEOUT(w.unit(QStringLiteral("Works the second time")).status == UnitStatus::Done
                || w.unit(QStringLiteral("Works the second time")).status == UnitStatus::AwaitingVerdict, patience);
    w.press(QKeySequence(Qt::CTRL | Qt::Key_Y));
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Works the second time")).status, UnitStatus::Done, patience);

    w.press(QKeySequence(Qt::Key_F6));
    w.picture(QStringLiteral("11-choice"));
    QVERIFY(w.click(QStringLiteral("choose")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().state()->choices.size(), 1, patience);
    QVERIFY(w.clickIn(QStringLiteral("Deploy with compose"), QStringLiteral("run")));
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Deploy with compose")).status, UnitStatus::Done, patience);
    w.picture(QStringLiteral("12-chosen"));

    w.press(QKeySequence(Qt::Key_F6));
    QVERIFY(w.clickIn(QStringLiteral("Count"), QStringLiteral("run")));
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Count")).status, UnitStatus::Done, patience);
    QVERIFY(w.click(QStringLiteral("startSoak")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().state()->soaks.size(), 1, patience);
    w.picture(QStringLiteral("13-soak"));
    w.press(QKeySequence(Qt::ALT | Qt::Key_2));
    w.press(QKeySequence(Qt::ALT | Qt::Key_5));
    QTRY_VERIFY_WITH_TIMEOUT(w.session().state()->soaks.begin()->ended, patience);
    w.picture(QStringLiteral("14-docks"));
    w.press(QKeySequence(Qt::ALT | Qt::Key_3));
    w.picture(QStringLiteral("15-journal"));

    QVERIFY(w.click(QStringLiteral("finish"), QStringLiteral("releaseBar")));
    w.picture(QStringLiteral("16-finish"));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("FinishDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().state()->stage, run::Stage::Finished, patience);
    w.picture(QStringLiteral("17-finished"));
    w.press(QKeySequence(Qt::CTRL | Qt::Key_P));
    QTRY_VERIFY_WITH_TIMEOUT(w.find(QStringLiteral("reportView")), patience);
    const QString pdf = w.path(QStringLiteral("out.pdf"));
    bool written = false;
    w.session().writeReport(presentation::ReportFormat::Pdf, pdf, &w.window(),
                            [&](const base::Result<QString> &path) { written = path.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(written, patience);
    w.picture(QStringLiteral("18-report"));
    const auto *view = qobject_cast<QPdfView *>(w.find(QStringLiteral("reportView")));
    QTRY_VERIFY_WITH_TIMEOUT(view->document()->pageCount() > 0, patience);
    w.window().resize(2560, 1440);
    QTRY_COMPARE(view->zoomMode(), QPdfView::ZoomMode::Custom); // not as wide as the window
    QVERIFY(view->zoomFactor() >= 1.0 && view->zoomFactor() <= 1.3);
    w.picture(QStringLiteral("19-wide-report"));
    w.window().resize(1024, 700);
    QTRY_COMPARE(view->zoomMode(), QPdfView::ZoomMode::FitToWidth);
}

void TestWindow::rollsBackByChoice()
{
    WindowDriver w;
    QVERIFY(w.open(kiosk));
    QVERIFY(w.click(QStringLiteral("trust")));
    QVERIFY(w.click(QStringLiteral("goLive")));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("GoLiveDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    w.press(QKeySequence(Qt::CTRL | Qt::Key_H));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().state()->stage, run::Stage::Holding, patience); // at once; why comes afterwards
    QVERIFY(w.giveReason(QStringLiteral("waiting for the database team")));
    w.picture(QStringLiteral("20-holding"));
    const auto *stage = w.find(QStringLiteral("stageChip"));
    QTRY_COMPARE_WITH_TIMEOUT(stage->toolTip(), QStringLiteral("waiting for the database team"), patience);
    w.window().resize(1024, 700);
    QTRY_VERIFY(stage->width() < 1024 / 4); // a long reason leaves room for the buttons
    QVERIFY(w.click(QStringLiteral("hold"), QStringLiteral("releaseBar")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().state()->stage, run::Stage::Live, patience);
    QVERIFY(w.click(QStringLiteral("rollBack"), QStringLiteral("releaseBar")));
    auto *reason = qobject_cast<QLineEdit *>(w.find(QStringLiteral("reason"), QStringLiteral("RollbackDialog")));
    QVERIFY(reason);
    QTest::keyClicks(reason, QStringLiteral("errors are rising"));
    w.picture(QStringLiteral("21-rollback"));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("RollbackDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().state()->stage, run::Stage::RollingBack, patience);
    QCOMPARE(w.session().state()->procedures.size(), 1);
    w.press(QKeySequence(Qt::Key_F6));
    w.picture(QStringLiteral("22-rolling-back"));
}

/// Last year's version is not tonight's: the dialog asks for it, and the run comes to its end as rolled back.
void TestWindow::aRollbackSettlesItsOldValues()
{
    WindowDriver w;
    QVERIFY(w.open("# Kiosk Release\n\n## Deployment Steps\n\n### Phase 1: Preparation\n\n```bash\n# Assert it\ntest 1 = 1\n```\n\n"
                   "## Rollback Procedures\n\n### Quick rollback\n\n```bash\n# Take it back\ntest v0.9.9 = v0.9.9\n```\n"));
    // Preflight shows it unasked, counts it, and lets the run go live all the same.
    QVERIFY(w.click(QStringLiteral("trust")));
    auto *open = w.find(QStringLiteral("value"), QStringLiteral("preflightPage"));
    QVERIFY(open && open->accessibleName().contains(QStringLiteral("v0.9.9")));
    const auto *summary = qobject_cast<QLabel *>(w.find(QStringLiteral("summaryDetail")));
    QVERIFY(summary && summary->text().contains(QStringLiteral("of a procedure not settled")));
    w.picture(QStringLiteral("39-old-values-in-preflight"));
    QVERIFY(w.click(QStringLiteral("goLive")));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("GoLiveDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    QVERIFY(w.click(QStringLiteral("rollBack"), QStringLiteral("releaseBar")));
    auto *reason = qobject_cast<QLineEdit *>(w.find(QStringLiteral("reason"), QStringLiteral("RollbackDialog")));
    QVERIFY(reason);
    QTest::keyClicks(reason, QStringLiteral("errors are rising"));
    auto *accept = w.find(QStringLiteral("accept"), QStringLiteral("RollbackDialog"));
    QVERIFY(!accept->isEnabled());
    auto *value = qobject_cast<QLineEdit *>(w.find(QStringLiteral("literalValue"), QStringLiteral("RollbackDialog")));
    QVERIFY(value);
    QTest::keyClicks(value, QStringLiteral("v1.4.2"));
    w.picture(QStringLiteral("40-old-values"));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("RollbackDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().state()->procedures.size(), 1, patience);
    QCOMPARE(w.session().state()->bindings.constFirst().value, QStringLiteral("v1.4.2"));

    // The page has gone there by itself.
    QVERIFY(w.click(QStringLiteral("run"), QStringLiteral("stepPage")));
    auto *next = qobject_cast<QAbstractButton *>(w.find(QStringLiteral("nextButton")));
    QTRY_COMPARE_WITH_TIMEOUT(next->text(), QStringLiteral("End procedure…"), patience);
    w.picture(QStringLiteral("41-through"));
    QVERIFY(w.click(QStringLiteral("finish"), QStringLiteral("releaseBar")));
    QVERIFY(qobject_cast<QAbstractButton *>(w.find(QStringLiteral("rolledBack"), QStringLiteral("FinishDialog")))->isChecked());
    w.picture(QStringLiteral("42-finish"));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("FinishDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().state()->stage, run::Stage::Finished, patience);
    QCOMPARE(w.session().state()->finished->outcome, run::Outcome::RolledBackUnverified);
    QVERIFY(w.session().state()->procedures.constFirst().ended);
}

/// A finding that was confirmed leaves the list; it stays in a group of its own, from which it comes back.
void TestWindow::whatWasConfirmedIsTakenBack()
{
    WindowDriver w;
    QVERIFY(w.open("# Kiosk Release\n\n## Phase 1: Preparation\n\n```bash\n# Check the health\n"
                   "curl --fail http://localhost:9/health\n```\n"));
    QVERIFY(w.click(QStringLiteral("trust")));
    const QString item = QStringLiteral("item_localhost_localhost");
    QVERIFY(w.click(QStringLiteral("confirm"), item));
    QTRY_VERIFY_WITH_TIMEOUT(!w.find(item), patience);
    QVERIFY(!w.find(QStringLiteral("takeBack"), QStringLiteral("confirmedGroup")));
    QVERIFY(w.click(QStringLiteral("showConfirmed")));
    w.picture(QStringLiteral("27-confirmed"));
    QVERIFY(w.click(QStringLiteral("takeBack"), QStringLiteral("confirmed_localhost")));
    QTRY_VERIFY_WITH_TIMEOUT(w.find(item), patience);
    QVERIFY(!w.find(QStringLiteral("showConfirmed")));
    QTRY_VERIFY(!w.session().preflightPending());
    QVERIFY(!qobject_cast<QAbstractButton *>(w.find(QStringLiteral("goLive")))->isEnabled());
}

/// Right after typing preflight looks anew; the key is not lost on that.
void TestWindow::keysOfTheWindowWorkInAField()
{
    WindowDriver w;
    QVERIFY(w.open("# Kiosk Release\n\n## Phase 1: Preparation\n\n```bash\n# Assert it\ntest 1 = 1\n```\n"));
    const QKeySequence goLive(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    w.press(goLive);
    QVERIFY(!w.find(QStringLiteral("GoLiveDialog"))); // nobody trusts it yet, and that is said
    QWidget *box = w.find(QStringLiteral("errorBox"));
    QVERIFY(box);
    box->close();
    QVERIFY(w.click(QStringLiteral("trust")));
    QTRY_VERIFY_WITH_TIMEOUT(!w.session().preflightPending(), patience);
    auto *environment = qobject_cast<QLineEdit *>(w.find(QStringLiteral("environment")));
    w.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window()));
    environment->setFocus();
    QTest::keyClicks(environment, QStringLiteral("s"));
    QVERIFY(w.session().preflightPending());
    QTest::keySequence(environment, goLive);
    QTRY_VERIFY_WITH_TIMEOUT(w.find(QStringLiteral("accept"), QStringLiteral("GoLiveDialog")), patience);
    QVERIFY(w.session().draft().environment.endsWith(u's'));
    QVERIFY(w.click(QStringLiteral("cancel"), QStringLiteral("GoLiveDialog")));
    QTRY_VERIFY(!w.find(QStringLiteral("GoLiveDialog")));

    // A field that takes Ctrl+K for itself, as fields do on X11, does not get it.
    Greedy greedy(environment->parentWidget());
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_K, Qt::ControlModifier);
    override.ignore();
    QApplication::sendEvent(&greedy, &override);
    QVERIFY(!override.isAccepted());
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(environment, &undo);
    QVERIFY(undo.isAccepted()); // undoing in a field takes no tick back
}

/// What watches over the command dies: nobody saw how it ended, and one question is asked, however often Retry is clicked.
void TestWindow::anUnknownOutcomeIsDecidedOnce()
{
    WindowDriver w;
    QVERIFY(w.open("# Kiosk Release\n\n## Phase 1: Preparation\n\n```bash\n# Loses its keeper\n"
                   "test -f lost || { touch lost; kill -9 $PPID; exit; }\ntest -f lost\n```\n"));
    QVERIFY(w.click(QStringLiteral("trust")));
    QVERIFY(w.click(QStringLiteral("goLive")));
    // This runbook has no way back: it is said before going live, then where one looks for it, and by the key as well.
    const auto *cautions = qobject_cast<QLabel *>(w.find(QStringLiteral("cautions"), QStringLiteral("GoLiveDialog")));
    QVERIFY(cautions && cautions->text().contains(QStringLiteral("no rollback procedure")));
    w.picture(QStringLiteral("28-cautions"));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("GoLiveDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    auto *back = w.find(QStringLiteral("rollBack"), QStringLiteral("releaseBar"));
    QVERIFY(back && !back->isEnabled());
    QVERIFY(back->toolTip().contains(QStringLiteral("no rollback procedure")));
    w.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    QVERIFY(!w.find(QStringLiteral("RollbackDialog")));
    auto *box = w.find(QStringLiteral("errorBox"));
    QVERIFY(box);
    w.picture(QStringLiteral("29-no-way-back"));
    box->close();
    const QString title = QStringLiteral("Loses its keeper");
    QVERIFY(w.clickIn(title, QStringLiteral("run")));
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(title).status, UnitStatus::Unknown, patience);
    w.picture(QStringLiteral("30-unknown"));
    QVERIFY(w.find(QStringLiteral("looksRight")));
    QVERIFY(!w.find(QStringLiteral("looksWrong")));
    auto *retry = w.find(QStringLiteral("retryButton"));
    QTest::mouseClick(retry, Qt::LeftButton);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(title).status, UnitStatus::Done, patience);
    QCOMPARE(w.session().state()->lastExecution(w.key(title))->attempt, 2);
}

/// One key does what is next, but never what is off the screen.
void TestWindow::theKeyRunsNothingThatIsNotInView()
{
    WindowDriver w;
    QByteArray runbook = "# Kiosk Release\n\n## Phase 1: Preparation\n\n### 1.1 Many things\n\n";
    for (int i = 1; i <= 8; ++i)
        runbook += "```bash\n# Thing " + QByteArray::number(i) + "\ntest " + QByteArray::number(i) + " = " + QByteArray::number(i) + "\n```\n\n";
    runbook += "### 1.2 Choose\n\n**Option A: Compose**\n\n```bash\n# One way\ntest a = a\n```\n\n"
               "**Option B: Kubernetes**\n\n```bash\n# Another way\ntest b = b\n```\n";
    QVERIFY(w.open(runbook));
    QVERIFY(w.click(QStringLiteral("trust")));
    QVERIFY(w.click(QStringLiteral("goLive")));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("GoLiveDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    w.window().resize(1024, 700);
    auto *area = w.find(QStringLiteral("stepPage"))->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    const QKeySequence key(Qt::CTRL | Qt::Key_Return);
    auto *button = qobject_cast<QAbstractButton *>(w.find(QStringLiteral("nextButton")));
    QTRY_COMPARE(button->text(), QStringLiteral("Show"));
    w.press(key);
    QCOMPARE(w.unit(QStringLiteral("Thing 1")).status, UnitStatus::Open);
    QTRY_COMPARE(button->text(), QStringLiteral("Run"));
    QVERIFY(area->verticalScrollBar()->value() < area->verticalScrollBar()->maximum());
    w.press(key);
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Thing 1")).status, UnitStatus::Done, patience);

    w.press(QKeySequence(Qt::ALT | Qt::Key_Down));
    for (int i = 2; i <= 8; ++i)
        w.session().submit(conductor::Dismiss{w.key(QStringLiteral("Thing %1").arg(i)), run::Disposition::Skipped, QStringLiteral("enough")});
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(QStringLiteral("Thing 8")).status, UnitStatus::Skipped, patience);
    w.press(key);
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("choose"));
    QVERIFY(w.session().state()->choices.isEmpty());
}

void TestWindow::theKeySendsANoteAndRunsNothing()
{
    WindowDriver w;
    QVERIFY(w.open("# Kiosk Release\n\n## Phase 1: Preparation\n\n```bash\n# Assert it\ntest 1 = 1\n```\n"));
    QVERIFY(w.click(QStringLiteral("trust")));
    QVERIFY(w.click(QStringLiteral("goLive")));
    QVERIFY(w.click(QStringLiteral("accept"), QStringLiteral("GoLiveDialog")));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    w.press(QKeySequence(Qt::CTRL | Qt::Key_M));
    auto *note = qobject_cast<QLineEdit *>(w.find(QStringLiteral("journalNote")));
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, QStringLiteral("the warehouse was told"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(note->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(w.session().state()->notes.size(), 1, patience);
    QCOMPARE(w.unit(QStringLiteral("Assert it")).status, UnitStatus::Open);
}

void TestWindow::everyControlHasAName()
{
    WindowDriver w;
    QVERIFY(w.open(kiosk));
    QStringList nameless;
    for (auto *button : w.window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !qobject_cast<QLineEdit *>(button->parent()) && button->text().isEmpty() && button->accessibleName().isEmpty())
            nameless << button->objectName() + u' ' + QString::fromLatin1(button->metaObject()->className());
    }
    for (auto *edit : w.window().findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->accessibleName().isEmpty())
            nameless << edit->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestWindow::aDroppedRunbookIsOpened()
{
    WindowDriver w;
    QFile file(w.path(QStringLiteral("dropped.md")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kiosk) == kiosk.size());
    file.close();
    const auto drop = [&w](const QUrl &url) {
        QMimeData data;
        data.setUrls({url});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&w.window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&w.window(), &dropped);
        return true;
    };
    QVERIFY(!drop(QUrl(QStringLiteral("https://example.org/runbook.md"))));
    QVERIFY(drop(QUrl::fromLocalFile(file.fileName())));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Preflight, patience);
}

void TestWindow::anErrorSaysWhatItIs()
{
    WindowDriver w;
    w.session().open(w.path(QStringLiteral("missing.md")));
    const auto box = [&w] { return w.window().findChild<QMessageBox *>(QStringLiteral("errorBox")); };
    QTRY_VERIFY_WITH_TIMEOUT(box() && box()->isVisible(), patience);
    QVERIFY2(box()->windowTitle() != QCoreApplication::applicationName(), qPrintable(box()->windowTitle()));
    QVERIFY(box()->informativeText().contains(QStringLiteral("missing.md")));
    QVERIFY(box()->textInteractionFlags().testFlag(Qt::TextSelectableByMouse)); // to hand it on
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
