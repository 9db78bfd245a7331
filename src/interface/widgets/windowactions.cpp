// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main window's actions, menus and status bar.
#include "widgets/button.h"
#include "widgets/dockboard.h"
#include "widgets/helpdesk.h"
#include "widgets/icons.h"
#include "widgets/logpane.h"
#include "widgets/mainwindow.h"
#include "widgets/outlinepane.h"
#include "widgets/palettedesk.h"
#include "widgets/panes.h"
#include "widgets/preflightpage.h"
#include "widgets/runactions.h"
#include "widgets/runbookpage.h"
#include "widgets/settingsdialog.h"
#include "widgets/steppage.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"

#include "run/rules.h"

#include <QActionGroup>
#include <QDataStream>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

namespace slipway::widgets {

using namespace presentation;

QAction *MainWindow::addWindowAction(const QString &name, const QString &text, const QKeySequence &key, Needs needs)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setAutoRepeat(false); // a key held down does one thing
    addAction(action);
    m_actions.insert(name, {action, needs});
    return action;
}

void MainWindow::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, Needs needs, auto call) {
        connect(addWindowAction(QString::fromLatin1(name), text, key, needs), &QAction::triggered, this, call);
    };
    add("open", tr("&Open a runbook…"), QKeySequence::Open, Needs::Nothing, [this] { chooseFile(); });
    add("close", tr("&Close the runbook"), QKeySequence(Qt::CTRL | Qt::Key_W), Needs::Opened,
        [this] { m_runActions->beforeClosing([this] { m_session.close(); }); });
    add("lifeboat", tr("Export the &remaining steps…"), {}, Needs::Run, [this] { m_runActions->exportLifeboat(); });
    add("report", tr("Re&port"), QKeySequence(Qt::CTRL | Qt::Key_P), Needs::Run, [this] { showReport(); });
    add("settings", tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), Needs::Nothing, [this] { showSettings(); });
    add("terminal", tr("Open a &terminal"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), Needs::Opened,
        [this] { m_session.openTerminal(); });
    add("quit", tr("&Quit"), QKeySequence::Quit, Needs::Nothing, [this] { close(); });
    add("palette", tr("&Command palette…"), QKeySequence(Qt::CTRL | Qt::Key_K), Needs::Nothing,
        [this] { m_palette->toggle(menus(), m_help->manual()); });
    add("goToNext", tr("&Go to what is next"), QKeySequence(Qt::Key_F6), Needs::Opened, [this] {
        showPage(&stepPage());
        stepPage().goToNext();
    });
    add("previousStep", tr("&Previous step"), QKeySequence(Qt::ALT | Qt::Key_Up), Needs::Opened,
        [this] { stepPage().goToStep(-1); });
    add("followingStep", tr("&Next step"), QKeySequence(Qt::ALT | Qt::Key_Down), Needs::Opened,
        [this] { stepPage().goToStep(1); });
    add("filter", tr("Filter the &outline"), QKeySequence(Qt::CTRL | Qt::Key_L), Needs::Opened,
        [this] { static_cast<OutlinePane *>(m_docks->show(QStringLiteral("outline")))->focusFilter(); });
    add("find", tr("&Find…"), QKeySequence::Find, Needs::Opened, [this] {
        if (m_runbookPage && m_pages->currentWidget() == m_runbookPage)
            m_runbookPage->focusFind();
        else
            static_cast<LogPane *>(m_docks->show(QStringLiteral("log")))->focusFind();
    });
    add("runbook", tr("Runbook"), QKeySequence(Qt::ALT | Qt::Key_9), Needs::Opened, [this] { showRunbookOrBack(); });
    m_actions.value(QStringLiteral("runbook")).action->setIcon(icon(QStringLiteral("runbook")));
    m_actions.value(QStringLiteral("runbook")).action->setCheckable(true);
    add("manual", tr("&Manual"), QKeySequence::HelpContents, Needs::Nothing,
        [this] { m_help->showPage(QStringLiteral("index.md")); });
    add("keys", tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1), Needs::Nothing,
        [this] { m_help->showPage(QStringLiteral("keyboard.md")); });
    add("sample", tr("&Sample release"), {}, Needs::Nothing,
        [this] { m_runActions->beforeClosing([this] { m_session.openSample(); }); });
    m_actions.value(QStringLiteral("sample")).action->setVisible(bool(m_session.services().prepareSample));
    add("about", tr("&About Slipway"), {}, Needs::Nothing, [this] { m_help->showAbout(); });
    buildRunActions();
}

void MainWindow::buildRunActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, Needs needs, auto call) {
        connect(addWindowAction(QString::fromLatin1(name), text, key, needs), &QAction::triggered, this, call);
    };
    add("goLive", tr("Go &live…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), Needs::Preflight,
        [this] { preflightPage().goLive(); });
    add("rehearse", tr("Rehears&e"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), Needs::Preflight,
        [this] { preflightPage().rehearse(); });
    add("doNext", tr("&Do what is next"), QKeySequence(Qt::CTRL | Qt::Key_Return), Needs::UnderWay,
        [this] { stepPage().performNext(); });
    add("looksRight", tr("It looks &right"), QKeySequence(Qt::CTRL | Qt::Key_Y), Needs::UnderWay,
        [this] { stepPage().confirmVerdict(); });
    add("stopWatching", tr("&Stop watching"), QKeySequence(Qt::CTRL | Qt::Key_Period), Needs::UnderWay,
        [this] { stepPage().stopWatching(); });
    add("takeBack", tr("&Take back the last tick"), QKeySequence::Undo, Needs::Takeable,
        [this] { takeLastBack(); });
    add("hold", tr("&Hold or go on"), QKeySequence(Qt::CTRL | Qt::Key_H), Needs::UnderWay,
        [this] { m_runActions->holdOrGoOn(); });
    add("rollBack", tr("Roll &back…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), Needs::UnderWay,
        [this] { m_runActions->rollBack(); });
    add("declare", tr("A rollback &criterion is met…"), {}, Needs::UnderWay, [this] { m_runActions->declareTrigger(); });
    add("finish", tr("&Finish…"), {}, Needs::UnderWay, [this] { m_runActions->finish(); });
    add("abort", tr("&Abort…"), {}, Needs::UnderWay, [this] { m_runActions->abort(); });
    add("note", tr("Add a &note"), QKeySequence(Qt::CTRL | Qt::Key_M), Needs::UnderWay,
        [this] { static_cast<JournalPane *>(m_docks->show(QStringLiteral("journal")))->focusNote(); });
}

void MainWindow::takeLastBack()
{
    const QString unit = run::lastTakeable(*m_session.state());
    m_unitActions->takeLastBack();
    showUnit(unit);
}

QMenuBar &MainWindow::menus() const
{
    return *menuWidget()->findChild<QMenuBar *>(QStringLiteral("menus"));
}

void MainWindow::buildMenus()
{
    QMenuBar *bar = &menus();
    const auto fill = [this](QMenu *menu, const QStringList &names) {
        menu->setToolTipsVisible(true); // why an action is not possible now
        for (const QString &name : names) {
            if (name.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(m_actions.value(name).action);
        }
    };
    fill(bar->addMenu(tr("&File")), {QStringLiteral("open"), QStringLiteral("close"), {}, QStringLiteral("report"),
                                     QStringLiteral("lifeboat"), {}, QStringLiteral("terminal"), QStringLiteral("settings"), {},
                                     QStringLiteral("quit")});
    fill(bar->addMenu(tr("&Run")),
         {QStringLiteral("goLive"), QStringLiteral("rehearse"), {}, QStringLiteral("doNext"), QStringLiteral("looksRight"),
          QStringLiteral("stopWatching"), QStringLiteral("takeBack"), {}, QStringLiteral("hold"), QStringLiteral("rollBack"), QStringLiteral("declare"), {}, QStringLiteral("note"), {},
          QStringLiteral("finish"), QStringLiteral("abort")});
    fill(bar->addMenu(tr("&Go")), {QStringLiteral("palette"), {}, QStringLiteral("goToNext"), QStringLiteral("previousStep"),
                                   QStringLiteral("followingStep"), {}, QStringLiteral("filter"), QStringLiteral("find")});
    m_viewMenu = bar->addMenu(tr("&View"));
    QMenu *themes = m_viewMenu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(themes);
    const auto addTheme = [this, themes, group](const QString &text, Preferences::Theme choice) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_session.services().preferences.theme() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_session.services().preferences.setTheme(choice);
            m_theme.choose(choice);
        });
        connect(&m_theme, &Theme::chosen, action, [action, choice](Preferences::Theme chosen) {
            action->setChecked(chosen == choice);
        });
    };
    addTheme(tr("As the &system"), Preferences::Theme::System);
    addTheme(tr("&Light"), Preferences::Theme::Light);
    addTheme(tr("&Dark"), Preferences::Theme::Dark);
    fill(bar->addMenu(tr("&Help")), {QStringLiteral("manual"), QStringLiteral("keys"), {}, QStringLiteral("sample"), {},
                                     QStringLiteral("about")});
    m_help = new HelpDesk(*bar, this);
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    m_message = newLabel({}, Type::Caption, this, true);
    m_message->setObjectName(QStringLiteral("message"));
    statusBar()->addPermanentWidget(m_message);
    connect(&m_session, &Session::busyChanged, this,
            [this](bool busy, const QString &what) { m_message->setText(busy ? what + QStringLiteral("…") : QString()); });
    connect(&m_session, &Session::lifeboatExported, this,
            [this](const QString &path) { m_message->setText(tr("Lifeboat saved as %1").arg(path)); });
    connect(&m_session, &Session::recovered, this, [this] { m_message->setText(tr("The journal works again.")); });
}

void MainWindow::showSettings()
{
    if (!m_settings)
        m_settings = new SettingsDialog(m_session, m_theme, this);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void MainWindow::buildPalette()
{
    m_palette = new PaletteDesk(m_session, *m_runActions, this);
    connect(m_palette, &PaletteDesk::stepAsked, this, &MainWindow::showStep);
    connect(m_palette, &PaletteDesk::unitAsked, this, &MainWindow::showUnit);
    connect(m_palette, &PaletteDesk::lineAsked, this, &MainWindow::showLine);
    connect(m_palette, &PaletteDesk::commandAsked, this, [this](const QString &id) {
        static_cast<CommandsPane *>(m_docks->show(QStringLiteral("commands")))->showUnit(id);
    });
    const auto showTrouble = [this](int line) {
        static_cast<TroublePane *>(m_docks->show(QStringLiteral("trouble")))->showLine(line);
    };
    connect(m_palette, &PaletteDesk::troubleAsked, this, showTrouble);
    connect(m_unitActions, &UnitActions::troubleAsked, this, showTrouble);
    connect(m_palette, &PaletteDesk::pageAsked, m_help, &HelpDesk::showPage);
    connect(m_palette, &PaletteDesk::said, m_message, &QLabel::setText);
}

void MainWindow::buildDockButtons()
{
    QList<QAction *> toggles = m_docks->toggles();
    toggles << m_actions.value(QStringLiteral("runbook")).action;
    m_viewMenu->insertActions(m_viewMenu->actions().first(), toggles);
    for (QAction *toggle : std::as_const(toggles)) {
        auto *button = new QToolButton(this);
        button->setObjectName(toggle->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(toggle);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        setType(button, Type::Caption);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(toggle->text(),
                                                         toggle->shortcut().toString(QKeySequence::NativeText)));
        statusBar()->addWidget(button);
    }
}

void MainWindow::restorePlace()
{
    QByteArray geometry;
    QDataStream layout(m_session.services().preferences.windowLayout());
    layout >> geometry;
    if (geometry.isEmpty() || !QWidget::restoreGeometry(geometry))
        resize(QSize(1280, 860).boundedTo(screen()->availableSize()));
}

void MainWindow::restoreLayout()
{
    QByteArray geometry;
    QByteArray state;
    QDataStream layout(m_session.services().preferences.windowLayout());
    layout >> geometry >> state;
    if (!state.isEmpty() && restoreState(state))
        return;
    m_docks->show(QStringLiteral("outline"));
    m_docks->setDefaultSizes();
}

void MainWindow::updateActions()
{
    for (const auto &[action, needs] : std::as_const(m_actions)) {
        const QString refusal = refusalOf(needs, m_session.place(), m_session.state());
        action->setEnabled(refusal.isEmpty());
        action->setToolTip(refusal);
    }
    QAction *runbook = m_actions.value(QStringLiteral("runbook")).action;
    runbook->setVisible(m_session.place() != Session::Place::Welcome);
    runbook->setChecked(m_runbookPage && m_pages->currentWidget() == m_runbookPage);
    updateTitle();
}

} // namespace slipway::widgets
