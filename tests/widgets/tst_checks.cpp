// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using run::UnitStatus;

namespace {

const QByteArray checklist = R"(# Kiosk Release

**Version**: 1.0

## Before the release

- [ ] Pipelines are green
- [ ] Support knows

## Phase 1: Preparation

```bash
# Show the folder
ls -a .
```
)";

const auto pipelines = u"Pipelines are green"_s;

} // namespace

/// The checklist form as a person works it: ticks and takes back, attaches and takes back.
class TestChecks : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_w;

    [[nodiscard]] QString row() const { return u"check_"_s + m_w->key(pipelines); }
    [[nodiscard]] QList<run::Attachment> attachments() const { return m_w->unit(pipelines).attachments; }
    [[nodiscard]] QByteArray kept(const run::Attachment &attachment) const
    {
        QFile file(m_w->session().services().collaborators.store.path(attachment.sha256));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void drop(const QMimeData &mime)
    {
        QWidget *target = m_w->find(row());
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(target, &event);
        QCOMPARE(event.dropAction(), Qt::CopyAction);
    }

private Q_SLOTS:
    void init()
    {
        m_w = std::make_unique<WindowDriver>();
        QVERIFY(m_w->open(checklist));
        QVERIFY(m_w->click(u"trust"_s));
        QVERIFY(m_w->click(u"goLive"_s));
        QVERIFY(m_w->click(u"accept"_s, u"GoLiveDialog"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->session().place(), presentation::Session::Place::Run, patience);
    }
    void cleanup() { m_w.reset(); }

    void aTickIsTakenBackByKeyAndByItsRow()
    {
        QAction *undo = m_w->window().findChild<QAction *>(u"takeBack"_s);
        QVERIFY(!undo->isEnabled());
        QVERIFY(!undo->toolTip().isEmpty());
        QVERIFY(m_w->clickIn(pipelines, u"tick"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->unit(pipelines).status, UnitStatus::Done, patience);
        QTRY_VERIFY(undo->isEnabled());
        m_w->press(QKeySequence::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(m_w->unit(pipelines).status, UnitStatus::Open, patience);
        QTRY_VERIFY(!undo->isEnabled());
        m_w->picture(u"40-taken-back"_s);
        QVERIFY(m_w->click(u"skip"_s, row()));
        QVERIFY(m_w->giveReason(u"no pipeline tonight"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->unit(pipelines).status, UnitStatus::NotApplicable, patience);
        m_w->picture(u"41-not-applicable"_s);
        QVERIFY(m_w->click(u"takeBack"_s, row()));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->unit(pipelines).status, UnitStatus::Open, patience);
        QVERIFY(m_w->clickIn(pipelines, u"tick"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->unit(pipelines).status, UnitStatus::Done, patience);
        QVERIFY(m_w->click(u"takeBack"_s, row()));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->unit(pipelines).status, UnitStatus::Open, patience);
    }

    void aNoteIsTakenBeforeTheTick()
    {
        QVERIFY(m_w->click(u"note"_s, row()));
        QVERIFY(m_w->giveReason(u"one is still running"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->session().state()->notes.size(), 1, patience);
        QCOMPARE(m_w->unit(pipelines).status, UnitStatus::Open);
        QCOMPARE(m_w->session().state()->notes.first().subject, m_w->key(pipelines));
    }

    void whatIsPastedIsKept()
    {
        QImage picture(640, 360, QImage::Format_RGB32);
        picture.fill(QColor(20, 120, 90));
        QApplication::clipboard()->setImage(picture);
        m_w->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_w->window()));
        auto *tick = m_w->find(u"tick"_s, row());
        tick->setFocus();
        QTest::keySequence(tick, QKeySequence::Paste);
        QTRY_COMPARE_WITH_TIMEOUT(attachments().size(), 1, patience);
        QCOMPARE(attachments().first().mediaType, u"image/png"_s);
        QCOMPARE(QImage::fromData(kept(attachments().first())).size(), picture.size());
        QApplication::clipboard()->setText(u"build 812 green\nDB_PASSWORD=hunter2secret"_s);
        QTest::keySequence(tick, QKeySequence::Paste);
        QTRY_COMPARE_WITH_TIMEOUT(attachments().size(), 2, patience);
        QVERIFY(kept(attachments().last()).contains("build 812 green"));
        QVERIFY(!kept(attachments().last()).contains("hunter2secret"));
        m_w->picture(u"42-pasted"_s);
        QVERIFY(m_w->clickIn(pipelines, u"tick"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->unit(pipelines).status, UnitStatus::Done, patience);
        QCOMPARE(attachments().size(), 2);
        QTRY_VERIFY(!m_w->find(u"removeEvidence"_s, row()));
        m_w->picture(u"43-ticked-with-evidence"_s);
    }

    void whatIsDroppedIsKeptAndTakenBack()
    {
        QFile file(m_w->path(u"ci.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("all green\n") > 0);
        file.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file.fileName())});
        drop(mime);
        QTRY_COMPARE_WITH_TIMEOUT(attachments().size(), 1, patience);
        QCOMPARE(kept(attachments().first()), QByteArray("all green\n"));
        QVERIFY(file.exists());
        QVERIFY(m_w->click(u"removeEvidence"_s, row()));
        QTRY_VERIFY_WITH_TIMEOUT(attachments().isEmpty(), patience);
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(m_w->path({}))});
        drop(folder);
        QTRY_VERIFY_WITH_TIMEOUT(m_w->find(u"qt_msgbox_label"_s, u"errorBox"_s), patience);
        QVERIFY(attachments().isEmpty());
    }

    void aLinkIsTakenWhenItIsOne()
    {
        QVERIFY(m_w->click(u"attach"_s, row()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        m_w->picture(u"44-attach-menu"_s);
        menu->close();
        menu->findChild<QAction *>(u"attachLink"_s)->trigger();
        auto *field = qobject_cast<QPlainTextEdit *>(m_w->find(u"reason"_s, u"ReasonDialog"_s));
        QVERIFY(field);
        field->setPlainText(u"ci.example.org/812"_s);
        auto *accept = qobject_cast<QAbstractButton *>(m_w->find(u"accept"_s, u"ReasonDialog"_s));
        QVERIFY(!accept->isEnabled());
        QCOMPARE(field->toPlainText(), u"ci.example.org/812"_s);
        field->setPlainText(u"https://ci.example.org/812"_s);
        QVERIFY(accept->isEnabled());
        m_w->picture(u"45-link"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(attachments().size(), 1, patience);
        QCOMPARE(attachments().first().name, u"https://ci.example.org/812"_s);
    }
};

QTEST_MAIN(TestChecks)
#include "tst_checks.moc"
