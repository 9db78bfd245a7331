// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetour.h"

#include "run/rules.h"
#include "tourrunbook.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfView>
#include <QTest>

namespace slipway {

using namespace Qt::StringLiterals;
using presentation::Session;
using run::UnitStatus;

PageTour::PageTour(WindowDriver &driver, Visit visit)
    : m_driver(driver)
    , m_visit(std::move(visit))
{
}

bool PageTour::run()
{
    stop(u"welcome"_s);
    return preflight() && checklist() && commands() && interruption() && choice() && soak() && asides() && hold()
        && rollBack() && finish();
}

void PageTour::stop(const QString &name)
{
    m_at = name;
    m_visit(name);
}

bool PageTour::becomes(const QString &title, UnitStatus status)
{
    m_at = title;
    return QTest::qWaitFor([&] { return m_driver.unit(title).status == status; }, patience);
}

bool PageTour::runs(const QString &title, UnitStatus then)
{
    return m_driver.clickIn(title, u"run"_s) && becomes(title, then);
}

bool PageTour::preflight()
{
    for (const QString &tool : {u"docker-compose"_s, u"kubectl"_s}) {
        QFile script(m_driver.path(tool));
        if (!script.open(QIODevice::WriteOnly) || script.write("#!/bin/sh\necho \"${0##*/} $*\"\n") < 0
            || !script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return false;
    }
    if (!m_driver.open(tourRunbook))
        return false;
    stop(u"preflight"_s);
    if (!m_driver.click(u"trust"_s))
        return false;
    // What stands in the runbook from the release before is replaced.
    auto *version = qobject_cast<QLineEdit *>(m_driver.find(u"value"_s));
    if (!version)
        return false;
    QTest::keyClicks(version, u"4.7.0"_s);
    QTest::keyClick(version, Qt::Key_Return);
    auto *environment = qobject_cast<QLineEdit *>(m_driver.find(u"environment"_s));
    environment->setText(u"production"_s);
    auto *go = qobject_cast<QAbstractButton *>(m_driver.find(u"goLive"_s));
    if (!QTest::qWaitFor([go] { return go->isEnabled(); }, patience))
        return false;
    if (!m_driver.click(u"showPlaces"_s) || !m_driver.find(u"places"_s))
        return false;
    stop(u"ready"_s);
    if (!m_driver.click(u"goLive"_s))
        return false;
    stop(u"go-live"_s);
    return m_driver.click(u"accept"_s, u"GoLiveDialog"_s)
        && QTest::qWaitFor([this] { return m_driver.session().place() == Session::Place::Run; }, patience);
}

bool PageTour::checklist()
{
    const QStringList checks{u"All pipelines of the release branch are green"_s,
                             u"Support and the warehouse know about tonight's release, and the banner that announces it has been up since noon"_s,
                             u"The database has been backed up"_s};
    for (const QString &check : checks) {
        if (check == checks.last()) {
            stop(u"checklist"_s);
            if (!evidence(check))
                return false;
        }
        if (!m_driver.clickIn(check, u"tick"_s) || !becomes(check, UnitStatus::Done))
            return false;
    }
    m_driver.press(QKeySequence(Qt::Key_F6));
    return true;
}

bool PageTour::evidence(const QString &check)
{
    QWidget *tick = m_driver.find(u"tick"_s, u"check_"_s + m_driver.key(check));
    if (!tick)
        return false;
    tick->setFocus();
    const QStringList pasted{u"https://ci.example.org/pipelines/release-2026-03/builds/812/artifacts/report"_s,
                             u"backup of 20:00 is complete, 48 GB"_s};
    for (qsizetype i = 0; i < pasted.size(); ++i) {
        QApplication::clipboard()->setText(pasted.at(i));
        QTest::keySequence(tick, QKeySequence::Paste);
        if (!QTest::qWaitFor([&] { return m_driver.unit(check).attachments.size() == i + 1; }, patience))
            return false;
    }
    stop(u"evidence"_s);
    return true;
}

bool PageTour::commands()
{
    stop(u"commands"_s);
    if (!runs(u"Show what is deployed"_s, UnitStatus::AwaitingVerdict))
        return false;
    stop(u"verdict"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_Y));
    if (!becomes(u"Show what is deployed"_s, UnitStatus::Done) || !runs(u"Check free space"_s, UnitStatus::Done))
        return false;
    stop(u"step-done"_s);
    m_driver.press(QKeySequence(Qt::Key_F6));
    return true;
}

bool PageTour::interruption()
{
    const QString title = u"Warm up the product pages"_s;
    if (!runs(title, UnitStatus::Interrupted))
        return false;
    stop(u"interruption"_s);
    if (!m_driver.click(u"ignoreButton"_s))
        return false;
    stop(u"reason"_s);
    if (!m_driver.giveReason(u"Page 17 is taken out of the catalogue tonight"_s) || !becomes(title, UnitStatus::Ignored))
        return false;
    m_driver.press(QKeySequence(Qt::Key_F6));
    return true;
}

bool PageTour::choice()
{
    stop(u"choice"_s);
    if (!m_driver.click(u"choose"_s)
        || !QTest::qWaitFor([this] { return !m_driver.session().state()->choices.isEmpty(); }, patience)
        || !runs(u"Start the new containers"_s, UnitStatus::Done))
        return false;
    stop(u"chosen"_s);
    m_driver.press(QKeySequence(Qt::Key_F6));
    return true;
}

bool PageTour::soak()
{
    if (!runs(u"Count the errors"_s, UnitStatus::AwaitingVerdict))
        return false;
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_Y));
    if (!becomes(u"Count the errors"_s, UnitStatus::Done) || !runs(u"Follow the logs of compose"_s, UnitStatus::Done)
        || !m_driver.click(u"startSoak"_s)
        || !QTest::qWaitFor([this] { return !m_driver.session().state()->soaks.isEmpty(); }, patience))
        return false;
    stop(u"soak"_s);
    for (const int dock : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
        m_driver.press(QKeySequence(Qt::ALT | Qt::Key(dock)));
        stop(u"dock-%1"_s.arg(dock - Qt::Key_0));
        m_driver.press(QKeySequence(Qt::ALT | Qt::Key(dock)));
    }
    for (const int dock : {Qt::Key_3, Qt::Key_5})
        m_driver.press(QKeySequence(Qt::ALT | Qt::Key(dock)));
    stop(u"docks-3-5"_s);
    for (const int dock : {Qt::Key_3, Qt::Key_5})
        m_driver.press(QKeySequence(Qt::ALT | Qt::Key(dock)));
    return true;
}

bool PageTour::aside(const QString &action, const QString &widget, const QString &name)
{
    m_at = name;
    auto *found = m_driver.window().findChild<QAction *>(action);
    if (!found)
        return false;
    found->trigger();
    return QTest::qWaitFor([&] { return m_driver.find(widget) != nullptr; }, patience) && (stop(name), true);
}

bool PageTour::asides()
{
    if (!aside(u"palette"_s, u"paletteSearch"_s, u"palette"_s))
        return false;
    QTest::keyClick(m_driver.find(u"paletteSearch"_s), Qt::Key_Escape);
    stop(u"palette-closed"_s);
    if (!aside(u"settings"_s, u"SettingsDialog"_s, u"settings"_s))
        return false;
    m_driver.find(u"SettingsDialog"_s)->close();
    if (!aside(u"manual"_s, u"manualContents"_s, u"help"_s))
        return false;
    m_driver.find(u"manualContents"_s)->window()->close();
    if (!aside(u"runbook"_s, u"runbookPage"_s, u"runbook"_s))
        return false;
    m_driver.window().findChild<QAction *>(u"runbook"_s)->trigger();
    return QTest::qWaitFor([this] { return !m_driver.find(u"runbookPage"_s); }, patience);
}

bool PageTour::hold()
{
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_H));
    if (!m_driver.giveReason(u"The database team wants to look first"_s))
        return false;
    const auto stage = [this](run::Stage wanted) {
        return QTest::qWaitFor([&] { return m_driver.session().state()->stage == wanted; }, patience);
    };
    if (!stage(run::Stage::Holding))
        return false;
    stop(u"holding"_s);
    return m_driver.click(u"hold"_s, u"releaseBar"_s) && stage(run::Stage::Live);
}

bool PageTour::rollBack()
{
    if (!m_driver.click(u"rollBack"_s, u"releaseBar"_s))
        return false;
    auto *reason = qobject_cast<QLineEdit *>(m_driver.find(u"reason"_s, u"RollbackDialog"_s));
    if (!reason)
        return false;
    reason->setText(u"Customers cannot pay"_s);
    stop(u"roll-back"_s);
    if (!m_driver.click(u"accept"_s, u"RollbackDialog"_s)
        || !QTest::qWaitFor([this] { return m_driver.session().state()->stage == run::Stage::RollingBack; }, patience))
        return false;
    m_driver.press(QKeySequence(Qt::Key_F6));
    stop(u"rolling-back"_s);
    return true;
}

bool PageTour::finish()
{
    const auto state = m_driver.session().state();
    const QString unit = run::orderedUnits(*state, state->activeProcedure()->instance).first();
    if (!m_driver.click(u"run"_s, u"unit_"_s + unit)
        || !QTest::qWaitFor([&] { return m_driver.session().state()->unitState(unit).status == UnitStatus::Done; }, patience))
        return false;
    m_driver.session().submit(conductor::EndProcedure{state->activeProcedure()->instance, true, {}});
    if (!QTest::qWaitFor([this] { return !m_driver.session().state()->activeProcedure(); }, patience)
        || !m_driver.click(u"finish"_s, u"releaseBar"_s))
        return false;
    stop(u"finish"_s);
    if (!m_driver.click(u"accept"_s, u"FinishDialog"_s)
        || !QTest::qWaitFor([this] { return m_driver.session().state()->stage == run::Stage::Finished; }, patience))
        return false;
    stop(u"finished"_s);
    m_driver.press(QKeySequence(Qt::CTRL | Qt::Key_P));
    if (!QTest::qWaitFor([this] { return m_driver.find(u"reportView"_s) != nullptr; }, patience))
        return false;
    const auto *view = qobject_cast<QPdfView *>(m_driver.find(u"reportView"_s));
    if (!QTest::qWaitFor([view] { return view->document()->pageCount() > 0; }, patience))
        return false;
    stop(u"report"_s);
    return true;
}

} // namespace slipway
