// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stallmeter.h"
#include "windowdriver.h"

#include "run/rules.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// Ten phases of five steps, each with five checks and five commands: 500 units.
QByteArray longRunbook()
{
    QByteArray text = "# Long release\n\n";
    for (int phase = 1; phase <= 10; ++phase) {
        text += "## Phase " + QByteArray::number(phase) + ": Part " + QByteArray::number(phase) + "\n\n";
        for (int step = 1; step <= 5; ++step) {
            const QByteArray number = QByteArray::number(phase) + '.' + QByteArray::number(step);
            text += "### " + number + " Work on part " + number + "\n\nWhat is done here, and **why**, in a line or two of prose.\n\n";
            for (int check = 1; check <= 5; ++check)
                text += "- [ ] Check " + QByteArray::number(check) + " of " + number + "\n";
            for (int command = 1; command <= 5; ++command)
                text += "\n```bash\n# Command " + QByteArray::number(command) + " of " + number
                    + "\ntest " + QByteArray::number(command) + " -gt 0\nfor i in 1 2 3; do echo \"line $i\"; done\n```\n";
            text += '\n';
        }
    }
    return text;
}

} // namespace

/// A run of 500 units with half of them done: no interaction keeps the window from answering for more than 50 ms.
class BenchFluency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersWithin50ms_data();
    void answersWithin50ms();

private:
    void settleHalf();
    std::unique_ptr<WindowDriver> m_driver;
};

void BenchFluency::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    m_driver->window().resize(1440, 900);
    QVERIFY(m_driver->open(longRunbook()));
    QVERIFY(m_driver->click(u"trust"_s));
    QVERIFY(m_driver->click(u"goLive"_s));
    QVERIFY(m_driver->click(u"accept"_s, u"GoLiveDialog"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->session().place(), presentation::Session::Place::Run, patience);
    settleHalf();
}

void BenchFluency::settleHalf()
{
    const QStringList units = run::orderedUnits(*m_driver->session().state());
    QVERIFY(units.size() >= 500);
    for (const QString &unit : units.first(units.size() / 2))
        m_driver->session().submit(conductor::Dismiss{unit, run::Disposition::Skipped, u"done before"_s});
    const QString last = units.at(units.size() / 2 - 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->session().state()->unitState(last).status, run::UnitStatus::Skipped, 4 * patience);
}

void BenchFluency::answersWithin50ms_data()
{
    QTest::addColumn<QString>("what");
    for (const auto *what : {"scroll the step", "next step", "back a step", "go to what is next", "filter the outline", "tick",
                             "run a command", "palette", "runbook page", "resize"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void BenchFluency::answersWithin50ms()
{
    QFETCH(const QString, what);
    WindowDriver &w = *m_driver;
    StallMeter stalls;
    const auto key = [&](const QKeySequence &sequence) { stalls.measure([&] { w.press(sequence); }); };
    if (what == u"scroll the step") {
        for (auto *area : w.window().findChildren<QScrollArea *>()) {
            for (int at = 0; area->isVisible() && at < area->verticalScrollBar()->maximum(); at += 60)
                stalls.measure([&] { area->verticalScrollBar()->setValue(at); });
        }
    } else if (what == u"next step") {
        for (int i = 0; i < 8; ++i)
            key(QKeySequence(Qt::ALT | Qt::Key_Down));
    } else if (what == u"back a step") {
        for (int i = 0; i < 8; ++i)
            key(QKeySequence(Qt::ALT | Qt::Key_Up));
    } else if (what == u"go to what is next") {
        key(QKeySequence(Qt::Key_F6));
    } else if (what == u"filter the outline") {
        auto *filter = qobject_cast<QLineEdit *>(w.find(u"outlineFilter"_s));
        QVERIFY(filter);
        for (const char letter : {'p', 'a', 'r', 't', ' ', '7'})
            stalls.measure([&] { QTest::keyClick(filter, letter); });
        stalls.measure([&] { filter->clear(); });
    } else if (what == u"tick") {
        const QString unit = run::nextUnit(*w.session().state());
        stalls.measure([&] { w.session().submit(conductor::Tick{unit, true, {}, {}, u"measured"_s}); });
        stalls.waitFor([&] { return w.session().state()->unitState(unit).status == run::UnitStatus::Done; });
    } else if (what == u"run a command") {
        while (w.session().state()->planUnit(run::nextUnit(*w.session().state()))->unit.kind == runbook::UnitKind::Check) {
            const QString check = run::nextUnit(*w.session().state());
            w.session().submit(conductor::Tick{check, true, {}, {}, {}});
            stalls.waitFor([&] { return run::nextUnit(*w.session().state()) != check; });
        }
        const QString unit = run::nextUnit(*w.session().state());
        w.press(QKeySequence(Qt::Key_F6));
        stalls.measure([&] { QVERIFY(w.click(u"run"_s, u"unit_"_s + unit)); });
        stalls.waitFor([&] { return w.session().state()->unitState(unit).status == run::UnitStatus::Done; });
    } else if (what == u"palette") {
        key(QKeySequence(Qt::CTRL | Qt::Key_K));
        auto *search = w.find(u"paletteSearch"_s);
        QVERIFY(search);
        for (const char letter : {'w', 'o', 'r', 'k'})
            stalls.measure([&] { QTest::keyClick(search, letter); });
        stalls.measure([&] { QTest::keyClick(search, Qt::Key_Escape); });
    } else if (what == u"runbook page") {
        auto *action = w.window().findChild<QAction *>(u"runbook"_s);
        stalls.measure([&] { action->trigger(); });
        stalls.measure([&] { action->trigger(); });
    } else {
        for (const QSize size : {QSize(1024, 700), QSize(1900, 1000), QSize(1440, 900)})
            stalls.measure([&] { w.window().resize(size); });
    }
    qInfo("%s: longest stall %.1f ms of %d, at most %.1f ms of work", qPrintable(what), stalls.longestMs(), stalls.count(),
          stalls.workedMs());
    QVERIFY2(stalls.longestMs() <= 50, "the window did not answer within 50 ms");
}

QTEST_MAIN(BenchFluency)
#include "bench_fluency.moc"
