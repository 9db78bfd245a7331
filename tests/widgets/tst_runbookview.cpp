// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/stepview.h"
#include "widgets/renderedview.h"
#include "widgets/sourceview.h"
#include "windowdriver.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace slipway;
using namespace Qt::StringLiterals;
using presentation::Session;

namespace {

const QByteArray text = R"(# Kiosk Release

**Version**: 1.0

## Deployment Steps

### Phase 1: Preparation (10 minutes before)

#### 1.1 Look around

Some words about **what** is looked at, with a [link](https://example.org) and ![a picture](https://example.org/x.png).

| Part  | Where |
|-------|-------|
| shop  | here  |
| queue | there |

```bash
# Show the folder
ls -a .

# Assert something
test -d .
```

- [ ] Looked at it
- [ ] Told support

#### 1.2 Choose

**Option A: Compose (small)**

```bash
# Deploy with compose
test 1 = 1
docker login -p hunter2 registry.example.org
```

**Option B: Kubernetes (large)**

```bash
# Deploy with the cluster
kubectl apply -f <manifest>
```

## When to roll back

- Error rate > 5%

## Rollback Procedures

### Rollback Steps

#### 1. Quick way back

```bash
# Take it back
test 4 = 4
```

## Health Checks

| Service | Endpoint | Expected |
|---------|----------|----------|
| Shop | http://localhost:1/health | 200 |

## Emergency Contacts

| Role | Name | Contact |
|------|------|---------|
| Lead | Ada | ada@example.org |
)";

int lineOf(const QByteArray &words)
{
    return int(text.first(text.indexOf(words)).count('\n')) + 1;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestRunbookView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatBecameOfTheLines();
    void marksWhereTheRunIs();
    void staysAtASoakUntilItIsOver();
    void underlinesFindings();
    void tellsFindingsOfARecord();
    void colouredCodeCanBeRead();
    void findsWords();
    void bothSidesFollowEachOther();
    void reloadsBeforeARun();
    void neverChangesARun();
    void longRunbooksStayFast();

private:
    static widgets::SourceView *openPage(WindowDriver &w)
    {
        w.press(QKeySequence(Qt::ALT | Qt::Key_9));
        auto *source = qobject_cast<widgets::SourceView *>(w.find(u"runbookSource"_s));
        return source && QTest::qWaitFor([&] { return source->rows().size() > 1; }, patience) ? source : nullptr;
    }
    static QString words(WindowDriver &w, const QString &name)
    {
        auto *label = qobject_cast<QLabel *>(w.find(name));
        return label ? label->text() : QString();
    }
    static bool goLive(WindowDriver &w)
    {
        return w.click(u"trust"_s) && w.click(u"rehearse"_s)
            && QTest::qWaitFor([&] { return w.session().place() == Session::Place::Run; }, patience);
    }
};

void TestRunbookView::showsWhatBecameOfTheLines()
{
    WindowDriver w;
    QVERIFY(w.open(text));
    auto *source = openPage(w);
    QVERIFY(source);
    w.picture(u"r1-runbook"_s);
    source->showRow(lineOf("# Assert something") - 1);
    QCOMPARE(words(w, u"markTitle"_s), u"Assert something"_s);
    w.picture(u"r2-unit"_s);
    w.press(QKeySequence(Qt::Key_F8));
    QTRY_VERIFY(w.find(u"findingWords"_s));
    w.picture(u"r3-finding"_s);
    source->showRow(0);
    w.press(QKeySequence(Qt::Key_F7));
    QVERIFY(source->row() > 0);

    source->showRow(lineOf("# Assert something") - 1);
    QTest::keyClick(source, Qt::Key_Return);
    QTRY_VERIFY(w.find(u"stepPage"_s));
    w.picture(u"r4-card"_s);
    QVERIFY(w.click(u"showInRunbook"_s, u"unit_"_s + w.key(u"Assert something"_s)));
    QTRY_VERIFY(w.find(u"runbookPage"_s));
    QCOMPARE(source->row(), lineOf("# Assert something") - 1);
    w.press(QKeySequence(Qt::ALT | Qt::Key_Left));
    QTRY_VERIFY(w.find(u"stepPage"_s));
    QVERIFY(w.click(u"showInRunbook"_s, u"check_"_s + w.key(u"Told support"_s)));
    QTRY_VERIFY(w.find(u"runbookPage"_s));
    QCOMPARE(source->row(), lineOf("- [ ] Told support") - 1);
    w.press(QKeySequence(Qt::ALT | Qt::Key_Left));
    QTRY_VERIFY(w.find(u"stepPage"_s));

    w.press(QKeySequence(Qt::ALT | Qt::Key_9));
    QVERIFY(w.click(u"renderedSide"_s));
    QVERIFY(!w.find(u"runbookRendered"_s));
    QVERIFY(w.click(u"sourceSide"_s)); // one side is always there
    QVERIFY(w.find(u"runbookRendered"_s) && !w.find(u"runbookSource"_s));
}

void TestRunbookView::marksWhereTheRunIs()
{
    WindowDriver w;
    QVERIFY(w.open(text));
    auto *source = openPage(w);
    QVERIFY(source && source->placeStep().line == 0 && !w.find(u"placeChip"_s)); // before a run
    w.press(QKeySequence(Qt::ALT | Qt::Key_Left));
    QVERIFY(goLive(w));
    w.press(QKeySequence(Qt::ALT | Qt::Key_Left));
    QVERIFY(!w.find(u"runbookPage"_s));
    w.window().findChild<QAction *>(u"runbook"_s)->trigger();
    QTRY_COMPARE(source->row(), lineOf("#### 1.1") - 1); // follows when it is opened
    QCOMPARE(source->placeStep().line, lineOf("#### 1.1"));
    QCOMPARE(source->placeUnit().line, lineOf("# Show the folder"));
    QVERIFY(w.find(u"placeChip"_s));
    w.picture(u"r11-place"_s);
    const QColor accent = presentation::tokens(presentation::Scheme::Light).tone(presentation::Tone::Accent).mark;
    const auto barAt = [&](const QString &name, int left, int right) {
        const QImage image = w.find(name)->grab().toImage();
        for (int x = left; x < right; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == accent)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(barAt(u"sourceMargin"_s, 0, 2));
    QVERIFY(barAt(u"runbookRendered"_s, 0, 2));

    const auto settle = [&](const QString &unit) {
        w.session().submit(conductor::Dismiss{w.key(unit), run::Disposition::Skipped, u"done before"_s});
        return QTest::qWaitFor([&] { return w.unit(unit).status == run::UnitStatus::Skipped; }, patience);
    };
    QVERIFY(settle(u"Show the folder"_s));
    QCOMPARE(source->placeUnit().line, lineOf("# Assert something"));
    QCOMPARE(source->row(), lineOf("#### 1.1") - 1);
    source->showRow(0);
    QVERIFY(!w.find(u"placeChip"_s));
    for (const auto &unit : {u"Assert something"_s, u"Looked at it"_s, u"Told support"_s})
        QVERIFY(settle(unit));
    QCOMPARE(source->placeStep().line, lineOf("#### 1.2"));
    QCOMPARE(source->row(), 0); // whoever reads elsewhere stays there
    w.press(QKeySequence(Qt::Key_F9));
    QCOMPARE(source->row(), lineOf("#### 1.2") - 1);
}

/// In a live run; in a rehearsal nothing waits for a soak.
void TestRunbookView::staysAtASoakUntilItIsOver()
{
    const QByteArray soaking = "# Kiosk Release\n\n## Phase 1: Deploy\n\n### 1.1 Monitor (30 minutes)\n\n```bash\n# Look once\n"
                               "test 1 = 1\n```\n\n### 1.2 Clean up\n\n```bash\n# Tidy\ntest 2 = 2\n```\n";
    WindowDriver w;
    QVERIFY(w.open(soaking));
    QVERIFY(w.click(u"trust"_s));
    QVERIFY(w.click(u"goLive"_s));
    QVERIFY(w.click(u"accept"_s, u"GoLiveDialog"_s));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), Session::Place::Run, patience);
    auto *source = openPage(w);
    QVERIFY(source);
    QTRY_COMPARE(source->placeUnit().line, 8);
    w.session().submit(conductor::Dismiss{w.key(u"Look once"_s), run::Disposition::Skipped, u"looked"_s});
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(u"Look once"_s).status, run::UnitStatus::Skipped, patience);
    QTRY_COMPARE(source->placeStep().line, 5);
    QCOMPARE(source->placeUnit().line, 0);
    const QString soak = presentation::stepKeyOf(*w.session().state(), w.key(u"Look once"_s));
    w.session().submit(conductor::StartSoak{soak});
    QTRY_VERIFY_WITH_TIMEOUT(w.session().state()->index.runningSoaks.contains(soak), patience);
    QCOMPARE(source->placeStep().line, 5);
    w.picture(u"r13-soak"_s);
    w.session().submit(conductor::EndSoak{soak, run::Verdict::Successful, u"all is quiet"_s});
    QTRY_COMPARE_WITH_TIMEOUT(source->placeStep().line, 12, patience);
    QCOMPARE(source->placeUnit().line, 15);
}

void TestRunbookView::underlinesFindings()
{
    WindowDriver w;
    QVERIFY(w.open(text));
    auto *source = openPage(w);
    QVERIFY(source);
    const auto findings = w.session().document()->findings;
    QVERIFY(!findings.isEmpty());
    QCOMPARE(source->extraSelections().size(), findings.size());
    const auto mark = source->extraSelections().first();
    QCOMPARE(mark.cursor.blockNumber() + 1, findings.first().line);
    QVERIFY(mark.cursor.selectedText().size() > 2);
    QVERIFY(mark.format.underlineStyle() != QTextCharFormat::NoUnderline);
    QSet<int> shapes; // not by colour alone
    for (const auto severity : {runbook::Finding::Severity::Error, runbook::Finding::Severity::Warning, runbook::Finding::Severity::Info})
        shapes.insert(int(widgets::underlineOf(severity, presentation::tokens(presentation::Scheme::Dark)).underlineStyle()));
    QCOMPARE(shapes.size(), 3);

    w.press(QKeySequence::Find); // what is found is marked beside them, not in their place
    QTest::keyClicks(w.find(u"findWords"_s), u"test"_s);
    QVERIFY(source->extraSelections().size() > findings.size());
    QTest::keyClick(w.find(u"findWords"_s), Qt::Key_Escape);
    QCOMPARE(source->extraSelections().size(), findings.size());

    source->showRow(findings.first().line - 1);
    const QPoint at = source->cursorRect().center() + QPoint(8, 0);
    QHelpEvent help(QEvent::ToolTip, at, source->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(source->viewport(), &help);
    QVERIFY2(QToolTip::text().contains(findings.first().message.toHtmlEscaped()), qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(findings.first().remedy.toHtmlEscaped()));
    QVERIFY(QToolTip::text().contains(QString::number(findings.first().line)));
}

void TestRunbookView::tellsFindingsOfARecord()
{
    WindowDriver w;
    QVERIFY(w.open(text));
    const qsizetype count = w.session().document()->findings.size();
    QVERIFY(count > 0);
    QVERIFY(goLive(w));
    w.session().openRecord(w.session().state()->run);
    QTRY_VERIFY_WITH_TIMEOUT(!w.session().document(), patience);
    w.press(QKeySequence(Qt::ALT | Qt::Key_4));
    auto *list = qobject_cast<QListView *>(w.find(u"findingsList"_s));
    if (!list) // hidden while it is empty
        list = w.window().findChild<QListView *>(u"findingsList"_s);
    QVERIFY(list);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), int(count), patience);
    w.picture(u"r12-findings"_s);
}

void TestRunbookView::colouredCodeCanBeRead()
{
    widgets::Highlighting highlighting;
    const QString code = u"# Comment\nexport A=\"b $C\" && test -d /tmp # why\n"_s;
    const QString prose = u"> quoted <!-- hidden --> [link](https://example.org) `code` ![x](y.png)"_s;
    for (const auto scheme : {presentation::Scheme::Light, presentation::Scheme::Dark}) {
        const auto &t = presentation::tokens(scheme);
        auto formats = highlighting.formats(code, u"bash"_s, scheme);
        QVERIFY(formats.size() > 3);
        formats += highlighting.formats(prose, u"Markdown"_s, scheme);
        for (const auto &range : std::as_const(formats)) {
            const QColor colour = range.format.foreground().color();
            if (range.format.foreground().style() == Qt::NoBrush)
                continue;
            for (const QColor &ground : {t.page, t.sunken, t.tone(presentation::Tone::Accent).wash})
                QVERIFY2(presentation::contrast(colour, ground) >= 4.5, qPrintable(colour.name() + u" on "_s + ground.name()));
        }
    }
}

void TestRunbookView::findsWords()
{
    WindowDriver w;
    QVERIFY(w.open(text));
    auto *source = openPage(w);
    QVERIFY(source);
    w.press(QKeySequence::Find);
    auto *field = qobject_cast<QLineEdit *>(w.find(u"findWords"_s));
    QVERIFY(field);
    QTest::keyClicks(field, u"DEPLOY WITH"_s);
    QCOMPARE(source->row(), lineOf("# Deploy with compose") - 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(source->row(), lineOf("# Deploy with the cluster") - 1);
    w.picture(u"r5-find"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(source->row(), lineOf("# Deploy with compose") - 1); // around the end
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!w.find(u"findBar"_s));
}

void TestRunbookView::bothSidesFollowEachOther()
{
    WindowDriver w;
    w.window().resize(1024, 500);
    QVERIFY(w.open(text));
    auto *source = openPage(w);
    auto *rendered = qobject_cast<widgets::RenderedView *>(w.find(u"runbookRendered"_s));
    QVERIFY(source && rendered);
    QTest::qWait(0);
    source->verticalScrollBar()->setValue(source->verticalScrollBar()->maximum());
    QTRY_COMPARE(rendered->verticalScrollBar()->value(), rendered->verticalScrollBar()->maximum());
    rendered->verticalScrollBar()->setValue(0);
    QTRY_COMPARE(source->verticalScrollBar()->value(), 0);
    QTest::mouseClick(rendered->viewport(), Qt::LeftButton, {}, QPoint(60, 80));
    QCOMPARE(rendered->currentLine() - 1, source->row());
    source->showRow(lineOf("| queue") - 1);
    QCOMPARE(rendered->currentLine(), lineOf("| Part"));
}

void TestRunbookView::reloadsBeforeARun()
{
    WindowDriver w;
    QVERIFY(w.open(text));
    QVERIFY(w.click(u"trust"_s));
    auto *environment = qobject_cast<QLineEdit *>(w.find(u"environment"_s));
    environment->selectAll();
    QTest::keyClicks(environment, u"kiosk"_s);
    QVERIFY(!w.find(u"fileBand"_s));
    QByteArray changed = text;
    changed.replace("Error rate > 5%", "Error rate > 7%").append("| Second | Grace | grace@example.org |\n");
    QVERIFY(write(w.path(u"runbook.md"_s), changed));
    QTRY_VERIFY_WITH_TIMEOUT(w.find(u"fileBand"_s), patience);
    w.picture(u"r6-changed"_s);
    const auto mark = [&] { return w.find(u"fileMark"_s)->grab().toImage(); };
    const QImage light = mark();
    w.theme().choose(widgets::Theme::Choice::Dark);
    QVERIFY(mark() != light); // follows the colour scheme
    w.theme().choose(widgets::Theme::Choice::Light);
    QCOMPARE(mark(), light);
    QVERIFY(w.click(u"compareFile"_s));
    QTRY_COMPARE_WITH_TIMEOUT(words(w, u"changeSummary"_s), u"1 line(s) changed · 1 line(s) added"_s, patience);
    auto *source = qobject_cast<widgets::SourceView *>(w.find(u"runbookSource"_s));
    QCOMPARE(source->row(), lineOf("- Error rate") - 1);
    QVERIFY(w.find(u"openedSide"_s)->accessibleName().contains(u"What was opened"_s));
    QVERIFY(w.find(u"fileSide"_s)->accessibleName().contains(u"The file now"_s));
    w.picture(u"r7-changes"_s);
    w.press(QKeySequence(Qt::Key_F7));
    QVERIFY(source->rows().at(source->row()).text.contains(u"Grace"_s));
    QVERIFY(w.click(u"reloadFile"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!w.find(u"fileBand"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(source->toPlainText().contains(u"> 7%"_s), patience);
    QVERIFY(w.find(u"runbookPage"_s) && !w.find(u"compareBar"_s));
    QCOMPARE(w.session().draft().environment, u"kiosk"_s);
    QVERIFY(!w.session().draft().trusted);
}

void TestRunbookView::neverChangesARun()
{
    WindowDriver w;
    QVERIFY(w.open(text));
    QVERIFY(goLive(w));
    QVERIFY(write(w.path(u"runbook.md"_s), "# Something else\n"));
    QTRY_VERIFY_WITH_TIMEOUT(w.find(u"fileBand"_s), patience);
    QVERIFY(!w.find(u"reloadFile"_s));
    w.picture(u"r8-running"_s);
    auto *source = openPage(w);
    QVERIFY(source);
    QCOMPARE(source->toPlainText(), QString::fromUtf8(text).trimmed());
    QCOMPARE(w.session().state()->started.runbookText, QString::fromUtf8(text));
    w.picture(u"r9-run"_s);
    QVERIFY(w.click(u"compareFile"_s));
    QTRY_VERIFY_WITH_TIMEOUT(w.find(u"openedSide"_s), patience);
    QVERIFY(w.find(u"openedSide"_s)->accessibleName().contains(u"The run’s runbook"_s));
    w.picture(u"r10-run-changes"_s);
    QVERIFY(w.click(u"dismissFile"_s));
    QVERIFY(!w.find(u"fileBand"_s));
    QVERIFY(write(w.path(u"runbook.md"_s), text));
    QTest::qWait(0);
    QVERIFY(write(w.path(u"runbook.md"_s), "# Another thing\n"));
    QTRY_VERIFY_WITH_TIMEOUT(w.find(u"fileBand"_s), patience);
}

void TestRunbookView::longRunbooksStayFast()
{
    QByteArray book = text;
    for (int i = 0; book.size() < 1'000'000; ++i)
        book += "\n### Note " + QByteArray::number(i) + "\n\nWords that explain *why* things are so, at some length, and `code`.\n\n- one\n- two\n";
    WindowDriver w;
    QVERIFY(w.open(book));
    w.press(QKeySequence(Qt::ALT | Qt::Key_9));
    auto *source = qobject_cast<widgets::SourceView *>(w.find(u"runbookSource"_s));
    QVERIFY(source);
    QElapsedTimer elapsed;
    QTRY_VERIFY_WITH_TIMEOUT(source->rows().size() > 1, patience);
    qint64 longest = 0;
    for (int i = 1; i <= 20; ++i) {
        elapsed.start();
        source->verticalScrollBar()->setValue(source->verticalScrollBar()->maximum() / 20 * i);
        QCoreApplication::processEvents();
        w.window().grab();
        longest = qMax(longest, elapsed.elapsed());
    }
    qInfo() << "longest way of a scroll, drawn:" << longest << "ms";
    QVERIFY(longest < 2000); // a busy machine is slow, a frozen window slower
}

QTEST_MAIN(TestRunbookView)
#include "tst_runbookview.moc"
