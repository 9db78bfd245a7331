// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QListView>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using run::UnitStatus;

namespace {

const QByteArray outdated = R"(# Kiosk Release

## Deployment Steps

### Phase 1: Deploy

```bash
# Verify the search
test -f index || { echo 'search index is older than the schema' >&2; false; }
```

## Troubleshooting

### Issue 1: Orders pile up

**Symptoms**: The queue of orders grows

**Solutions**:
- Add a worker

### Issue 2: The search finds nothing

**Symptoms**: `search index is older than the schema`

**Diagnosis**:

```bash
# Show what is there
ls
```

**Solutions**:
- Rebuild it, then try again

```bash
# Rebuild the index
touch index
```

## Useful Commands

```bash
# Show the date
date
```
)";

} // namespace

/// What failed leads to what the runbook knows of it, and its remedy is run from there.
class TestTrouble : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_w;

    [[nodiscard]] QString cardOf(const QList<runbook::PlanUnit> &units, const QString &title) const
    {
        const auto found = std::ranges::find_if(units, [&](const runbook::PlanUnit &unit) { return unit.unit.title == title; });
        return found == units.end() ? QString() : u"unit_"_s + found->id;
    }
    [[nodiscard]] const runbook::Plan &plan() const { return m_w->session().state()->plan(); }
    [[nodiscard]] UnitStatus statusOf(const QString &card) const
    {
        return m_w->session().state()->unitState(card.mid(5)).status;
    }

private Q_SLOTS:
    void init()
    {
        m_w = std::make_unique<WindowDriver>();
        QVERIFY(m_w->open(outdated));
        QVERIFY(m_w->click(u"trust"_s));
        QVERIFY(m_w->click(u"goLive"_s));
        QVERIFY(m_w->click(u"accept"_s, u"GoLiveDialog"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->session().place(), presentation::Session::Place::Run, patience);
    }
    void cleanup() { m_w.reset(); }

    void aFailureLeadsToItsRemedy()
    {
        const auto verify = u"Verify the search"_s;
        QVERIFY(m_w->clickIn(verify, u"run"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->unit(verify).status, UnitStatus::Interrupted, patience);
        m_w->picture(u"50-failed"_s);
        QVERIFY(m_w->click(u"showTrouble"_s));
        const auto *list = qobject_cast<QListView *>(m_w->find(u"troubleList"_s));
        QVERIFY(list);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"The search finds nothing"_s); // what fits comes first
        QCOMPARE(list->currentIndex().row(), 0);

        const QString look = cardOf(plan().troubleCommands, u"Show what is there"_s);
        const QString rebuild = cardOf(plan().troubleCommands, u"Rebuild the index"_s);
        QTRY_VERIFY(m_w->find(look) && m_w->find(rebuild));
        QVERIFY(!m_w->find(u"skip"_s, rebuild) && !m_w->find(u"notApplicable"_s, rebuild));
        m_w->picture(u"51-trouble"_s);
        QVERIFY(m_w->click(u"run"_s, rebuild));
        QTRY_VERIFY_WITH_TIMEOUT(statusOf(rebuild) == UnitStatus::Done || statusOf(rebuild) == UnitStatus::AwaitingVerdict, patience);
        if (statusOf(rebuild) == UnitStatus::AwaitingVerdict)
            QVERIFY(m_w->click(u"looksRight"_s, rebuild));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(rebuild), UnitStatus::Done, patience);
        m_w->picture(u"52-remedied"_s);
        QVERIFY(m_w->click(u"retryButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_w->unit(verify).status, UnitStatus::Done, patience);
        QVERIFY(m_w->find(rebuild)); // the entry stays open when it no longer fits
    }

    void onHoldNothingOfItStarts()
    {
        m_w->session().submit(conductor::Hold{u"lunch"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_w->session().state()->stage, run::Stage::Holding, patience);
        m_w->press(QKeySequence(Qt::ALT | Qt::Key_7));
        auto *list = qobject_cast<QListView *>(m_w->find(u"troubleList"_s));
        QVERIFY(list);
        list->setCurrentIndex(list->model()->index(1, 0));
        const QString rebuild = cardOf(plan().troubleCommands, u"Rebuild the index"_s);
        QTRY_VERIFY(m_w->find(u"run"_s, rebuild));
        QVERIFY(!m_w->find(u"run"_s, rebuild)->isEnabled());
    }

    void nothingWaitsForAUsefulCommand()
    {
        m_w->press(QKeySequence(Qt::ALT | Qt::Key_6));
        auto *list = qobject_cast<QListView *>(m_w->find(u"commandsList"_s));
        QVERIFY(list);
        list->setCurrentIndex(list->model()->index(0, 0));
        const QString date = cardOf(plan().usefulCommands, u"Show the date"_s);
        QTRY_VERIFY(m_w->find(u"run"_s, date));
        QVERIFY(!m_w->find(u"skip"_s, date) && !m_w->find(u"notApplicable"_s, date));
        m_w->picture(u"53-useful"_s);
    }
};

QTEST_MAIN(TestTrouble)
#include "tst_trouble.moc"
