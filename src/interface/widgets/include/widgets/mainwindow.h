// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/actionrules.h"
#include "presentation/runbookview.h"
#include "widgets/highlighting.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QMenu;
class QMenuBar;
class QStackedWidget;

namespace slipway::widgets {

class DockBoard;
class HelpDesk;
class PaletteDesk;
class PreflightPage;
class RunbookPage;
class ReleaseBar;
class ReportPage;
class RunActions;
class SettingsDialog;
class StepPage;
class Theme;
class UnitActions;
class WelcomePage;

/// Docks the panes and routes actions; knows nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(presentation::Session &session, Theme &theme);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFrame();
    /// What only an opened runbook needs: release bar, docks and their buttons.
    void buildRunFrame();
    void buildDocks();
    void buildDockButtons();
    void buildActions();
    void buildRunActions();
    void takeLastBack();
    void buildMenus();
    void buildStatusBar();
    void buildPalette();
    void restorePlace();
    void restoreLayout();
    void updatePlace();
    void updateTitle();
    void updateActions();
    void showPage(QWidget *page);
    void showStep(const QString &step);
    void showUnit(const QString &unit);
    void showReport();
    void showSettings();
    void buildFileBand();
    /// Opens the page of the runbook at a line, or where it was last for 0.
    void showLine(int line);
    void showRunbookOrBack();
    void leaveRunbook();
    void openTarget(const presentation::MarkTarget &target);
    [[nodiscard]] bool staysOnRunbook() const;
    void showOutput(const QString &execution);
    void chooseFile();
    QAction *addWindowAction(const QString &name, const QString &text, const QKeySequence &key, presentation::Needs needs);
    [[nodiscard]] QMenuBar &menus() const;
    [[nodiscard]] StepPage &stepPage();
    [[nodiscard]] PreflightPage &preflightPage();
    [[nodiscard]] RunbookPage &runbookPage();

    presentation::Session &m_session;
    Theme &m_theme;
    Highlighting m_highlighting;
    UnitActions *m_unitActions;
    RunActions *m_runActions;
    DockBoard *m_docks;
    PaletteDesk *m_palette = nullptr;
    HelpDesk *m_help = nullptr;
    QPointer<SettingsDialog> m_settings;
    QStackedWidget *m_pages = nullptr;
    ReleaseBar *m_releaseBar = nullptr;
    WelcomePage *m_welcome = nullptr;
    PreflightPage *m_preflight = nullptr;
    StepPage *m_steps = nullptr;
    ReportPage *m_report = nullptr;
    presentation::RunbookView *m_runbook = nullptr;
    RunbookPage *m_runbookPage = nullptr;
    QWidget *m_beforeRunbook = nullptr; ///< the page to go back to
    QString m_runbookPath;              ///< of the runbook that its page shows
    QLabel *m_message = nullptr;
    QMenu *m_viewMenu = nullptr;
    struct WindowAction
    {
        QAction *action = nullptr;
        presentation::Needs needs = presentation::Needs::Nothing;
    };
    QHash<QString, WindowAction> m_actions;
    bool m_mayClose = false;
};

} // namespace slipway::widgets
