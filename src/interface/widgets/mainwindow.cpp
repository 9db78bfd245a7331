// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "globalkeys.h"
#include "widgets/desktopnotifier.h"
#include "widgets/dialogs.h"
#include "widgets/dockboard.h"
#include "widgets/icons.h"
#include "widgets/logpane.h"
#include "widgets/outlinepane.h"
#include "widgets/panes.h"
#include "widgets/preflightpage.h"
#include "widgets/releasebar.h"
#include "widgets/reportpage.h"
#include "widgets/runactions.h"
#include "widgets/steppage.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"
#include "widgets/welcomepage.h"

#include "run/rules.h"

#include <QCloseEvent>
#include <QDataStream>
#include <QFileDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

namespace {

/// Needs no more room than the page that it shows.
class Pages final : public QStackedWidget
{
public:
    explicit Pages(QWidget *parent)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
};

} // namespace

MainWindow::MainWindow(Session &session, Theme &theme)
    : m_session(session)
    , m_theme(theme)
    , m_unitActions(new UnitActions(session, m_highlighting, this))
    , m_runActions(new RunActions(session, this))
    , m_docks(new DockBoard(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(AllowTabbedDocks); // nothing moves by itself
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    buildActions();
    buildFrame();
    buildMenus();
    buildStatusBar();
    buildPalette();
    restorePlace();
    new DesktopNotifier(session, *this);
    new GlobalKeys(*this);
    connect(&m_session, &Session::placeChanged, this, &MainWindow::updatePlace);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::refused, this, [this](const base::Error &why) { showError(this, why); });
    connect(&m_session, &Session::failed, this, [this](const base::Error &why) { showError(this, why); });
    updatePlace();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *top = new QWidget(this);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *menus = new QMenuBar(top);
    menus->setObjectName(QStringLiteral("menus"));
    layout->addWidget(menus);
    setMenuWidget(top);
    m_pages = new Pages(this);
    m_welcome = new WelcomePage(m_session, m_pages);
    m_pages->addWidget(m_welcome);
    setCentralWidget(m_pages);
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::chooseFile);
    connect(m_welcome, &WelcomePage::sampleAsked, &m_session, &Session::openSample);
}

void MainWindow::buildRunFrame()
{
    m_releaseBar = new ReleaseBar(m_session, menuWidget());
    menuWidget()->layout()->addWidget(m_releaseBar);
    connect(m_releaseBar, &ReleaseBar::holdAsked, m_runActions, &RunActions::hold);
    connect(m_releaseBar, &ReleaseBar::goOnAsked, m_runActions, &RunActions::goOn);
    connect(m_releaseBar, &ReleaseBar::rollBackAsked, m_runActions, &RunActions::rollBack);
    connect(m_releaseBar, &ReleaseBar::finishAsked, m_runActions, &RunActions::finish);
    connect(m_releaseBar, &ReleaseBar::phaseClicked, this, [this](const QString &key) {
        for (const QString &step : orderedSteps(*m_session.state())) {
            const auto *phase = m_session.state()->planPhaseOf(step);
            if (phase && (phase->id == key || step.startsWith(key + u'/'))) {
                showStep(step);
                return;
            }
        }
    });
    buildFileBand();
    buildDocks();
    buildDockButtons();
    restoreLayout();
}

void MainWindow::buildDocks()
{
    const auto key = [](int digit) { return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit)); };
    m_docks->add(QStringLiteral("outline"), tr("Outline"), QStringLiteral("preflight"), Qt::LeftDockWidgetArea, key(1),
                 [this](QWidget *parent) {
                     auto *pane = new OutlinePane(m_session, parent);
                     connect(pane, &OutlinePane::stepChosen, this, &MainWindow::showStep);
                     connect(pane, &OutlinePane::lineAsked, this, &MainWindow::showLine);
                     connect(pane, &OutlinePane::unitChosen, this, &MainWindow::showUnit);
                     return pane;
                 });
    m_docks->add(QStringLiteral("log"), tr("Log"), QStringLiteral("log"), Qt::BottomDockWidgetArea, key(2),
                 [this](QWidget *parent) { return new LogPane(m_session, parent); });
    m_docks->add(QStringLiteral("journal"), tr("Journal"), QStringLiteral("journal"), Qt::BottomDockWidgetArea, key(3),
                 [this](QWidget *parent) {
                     auto *pane = new JournalPane(m_session, parent);
                     connect(pane, &JournalPane::unitChosen, this,
                             [this](const QString &unit) { stepPage().showUnit(unit); });
                     return pane;
                 });
    m_docks->add(QStringLiteral("findings"), tr("Findings"), QStringLiteral("findings"), Qt::BottomDockWidgetArea, key(4),
                 [this](QWidget *parent) {
                     auto *pane = new FindingsPane(*m_runbook, parent);
                     connect(pane, &FindingsPane::lineChosen, this, &MainWindow::showLine);
                     return pane;
                 });
    m_docks->add(QStringLiteral("people"), tr("People"), QStringLiteral("person"), Qt::RightDockWidgetArea, key(5),
                 [this](QWidget *parent) { return new PeoplePane(m_session, parent); });
    m_docks->add(QStringLiteral("commands"), tr("Commands"), QStringLiteral("command"), Qt::RightDockWidgetArea, key(6),
                 [this](QWidget *parent) {
                     auto *pane = new CommandsPane(*m_unitActions, parent);
                     connect(pane, &CommandsPane::wholeOutputAsked, this, &MainWindow::showOutput);
                     return pane;
                 });
    m_docks->add(QStringLiteral("trouble"), tr("Trouble"), QStringLiteral("trouble"), Qt::RightDockWidgetArea, key(7),
                 [this](QWidget *parent) {
                     auto *pane = new TroublePane(*m_unitActions, parent);
                     connect(pane, &TroublePane::wholeOutputAsked, this, &MainWindow::showOutput);
                     return pane;
                 });
    m_docks->add(QStringLiteral("links"), tr("Links"), QStringLiteral("link"), Qt::RightDockWidgetArea, key(8),
                 [this](QWidget *parent) { return new LinksPane(m_session, parent); });
}

StepPage &MainWindow::stepPage()
{
    if (!m_steps) {
        m_steps = new StepPage(*m_unitActions, m_pages);
        m_pages->addWidget(m_steps);
        connect(m_steps, &StepPage::stepShown, this, [this](const QString &step) {
            if (auto *outline = qobject_cast<OutlinePane *>(m_docks->content(QStringLiteral("outline"))))
                outline->setCurrentStep(step);
        });
        connect(m_steps, &StepPage::wholeOutputAsked, this, &MainWindow::showOutput);
        connect(m_steps, &StepPage::reportAsked, this, &MainWindow::showReport);
        connect(m_steps, &StepPage::finishAsked, m_runActions, &RunActions::finish);
    }
    return *m_steps;
}

PreflightPage &MainWindow::preflightPage()
{
    if (!m_preflight) {
        m_preflight = new PreflightPage(m_session, m_pages);
        m_pages->addWidget(m_preflight);
        connect(m_preflight, &PreflightPage::lineChosen, this, &MainWindow::showLine);
    }
    return *m_preflight;
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    updateActions();
}

void MainWindow::showStep(const QString &step)
{
    stepPage().showStep(step);
    showPage(&stepPage());
}

void MainWindow::showUnit(const QString &unit)
{
    showPage(&stepPage());
    stepPage().showUnit(unit);
}

void MainWindow::showOutput(const QString &execution)
{
    static_cast<LogPane *>(m_docks->show(QStringLiteral("log")))->showExecution(execution);
}

void MainWindow::showReport()
{
    if (!m_report) {
        m_report = new ReportPage(m_session, m_pages);
        m_pages->addWidget(m_report);
        connect(m_report, &ReportPage::backAsked, this, [this] { showPage(&stepPage()); });
    } else {
        m_report->refresh();
    }
    showPage(m_report);
}

void MainWindow::updatePlace()
{
    const auto place = m_session.place();
    if (place != Session::Place::Welcome && !m_releaseBar)
        buildRunFrame();
    if (m_releaseBar)
        m_releaseBar->setVisible(place != Session::Place::Welcome);
    m_docks->setAway(place == Session::Place::Welcome);
    m_beforeRunbook = nullptr;
    switch (place) {
    case Session::Place::Welcome:
        m_welcome->refresh();
        showPage(m_welcome);
        break;
    case Session::Place::Preflight:
        if (!staysOnRunbook())
            showPage(&preflightPage());
        break;
    case Session::Place::Run: {
        const auto state = m_session.state();
        const QStringList steps = orderedSteps(*state);
        const QString soak = run::soakAhead(*state);
        const QString next = soak.isEmpty() ? stepKeyOf(*state, run::nextUnit(*state)) : soak;
        stepPage().showStep(next.isEmpty() ? steps.value(0) : next);
        showPage(&stepPage());
        break;
    }
    }
    updateTitle();
}

void MainWindow::updateTitle()
{
    const auto state = m_session.state();
    const QString name = QCoreApplication::applicationName();
    if (!state || m_session.place() == Session::Place::Welcome) {
        setWindowTitle(name);
        return;
    }
    const QString what = QStringLiteral("%1 %2").arg(state->started.service, state->started.version).trimmed();
    const Look look = state->finished ? lookOf(state->finished->outcome) : lookOf(state->stage, state->started.mode);
    setWindowTitle(QStringLiteral("%1 → %2 · %3 — %4").arg(what, state->started.environment.name, look.word, name));
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a runbook"));
    dialog->setObjectName(QStringLiteral("openRunbook"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Runbooks (*.md *.markdown *.mdown *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::open);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || m_session.place() != Session::Place::Run) {
        QByteArray layout;
        QDataStream stream(&layout, QIODevice::WriteOnly);
        stream << saveGeometry() << saveState();
        if (m_releaseBar)
            m_session.services().preferences.setWindowLayout(layout);
        event->accept();
        return;
    }
    event->ignore();
    m_runActions->beforeClosing([this] {
        m_mayClose = true;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    m_runActions->beforeClosing([this, path] { m_session.open(path); });
}

} // namespace slipway::widgets
