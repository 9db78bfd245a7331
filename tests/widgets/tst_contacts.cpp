// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const QByteArray runbookText = R"(# Kiosk Release

## Phase 1: Preparation

- [ ] Pipelines are green

## Emergency Contacts

| Role | Name | Contact |
|------|------|---------|
| Lead | [Name] | [Email/Phone] |
| Database | Grace | +49 30 1234567 |
)";

} // namespace

/// Placeholders among the contacts are filled in where the people are shown.
class TestContacts : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_w;

    [[nodiscard]] runbook::Person lead() const { return m_w->session().state()->plan().contacts.people.first(); }
    [[nodiscard]] QByteArray sidecar() const
    {
        QFile file(m_w->path(u"runbook.slipway.yaml"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void choose(int row)
    {
        auto *list = qobject_cast<QListView *>(m_w->find(u"peopleList"_s));
        QVERIFY(list);
        list->setCurrentIndex({});
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    void fillIn(const QString &name, const QString &contact)
    {
        choose(0);
        QVERIFY(m_w->click(u"fillInContact"_s));
        auto *nameField = qobject_cast<QLineEdit *>(m_w->find(u"name"_s, u"ContactDialog"_s));
        auto *contactField = qobject_cast<QLineEdit *>(m_w->find(u"contact"_s, u"ContactDialog"_s));
        QVERIFY(nameField && contactField);
        nameField->setText(name);
        contactField->setText(contact);
        m_w->picture(u"50-contact"_s);
        QVERIFY(m_w->click(u"accept"_s, u"ContactDialog"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_w = std::make_unique<WindowDriver>();
        QVERIFY(m_w->open(runbookText));
        m_w->press(QKeySequence(Qt::ALT | Qt::Key_5));
        QTRY_VERIFY(m_w->find(u"peopleList"_s));
        for (int round = 0; round < 4; ++round) // nested layouts settle one after another
            QCoreApplication::processEvents();
    }
    void cleanup() { m_w.reset(); }

    void isKeptForLaterRunsAndTakenBack()
    {
        m_w->picture(u"49-people"_s);
        fillIn(u"Ada Lovelace"_s, u"ada@example.org"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lead().name, u"Ada Lovelace"_s, patience);
        QCOMPARE(lead().contact, u"ada@example.org"_s);
        QVERIFY(sidecar().contains("\"Lead\": \"Ada Lovelace <ada@example.org>\""));
        QFile file(m_w->path(u"runbook.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), runbookText);
        m_w->picture(u"51-filled-in"_s);
        m_w->session().close();
        QVERIFY(m_w->open(runbookText));
        QCOMPARE(lead().name, u"Ada Lovelace"_s);
        fillIn({}, {});
        QTRY_COMPARE_WITH_TIMEOUT(lead().name, u"[Name]"_s, patience);
    }

    void isOnRecordOfARunUnderWay()
    {
        QVERIFY(m_w->click(u"trust"_s));
        QVERIFY(m_w->click(u"goLive"_s));
        QVERIFY(m_w->click(u"accept"_s, u"GoLiveDialog"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->session().place(), presentation::Session::Place::Run, patience);
        fillIn(u"Ada Lovelace"_s, u"+49 30 7654321"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lead().contact, u"+49 30 7654321"_s, patience);
        const auto &events = m_w->session().events();
        QVERIFY(std::ranges::any_of(events, [](const run::Event &event) {
            return std::holds_alternative<run::ContactCompleted>(event.body);
        }));
        QVERIFY(sidecar().contains("+49 30 7654321"));
    }

    void whatTheRunbookSaysStays()
    {
        choose(1);
        QVERIFY(!qobject_cast<QAbstractButton *>(m_w->find(u"fillInContact"_s))->isEnabled());
    }
};

QTEST_MAIN(TestContacts)
#include "tst_contacts.moc"
