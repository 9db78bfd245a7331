// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>

class QDockWidget;

namespace slipway::widgets {

/// The window's docks, one at a time on each side. What a dock shows is made when it is first seen.
class DockBoard : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    explicit DockBoard(QMainWindow &window);

    /// @p name is the object name; @p key toggles the dock and is shown on its button in the status bar.
    void add(const QString &name, const QString &title, const QString &icon, Qt::DockWidgetArea area,
             const QKeySequence &key, Make make);
    /// Shows the dock in place of its neighbours and gives back what it shows.
    QWidget *show(const QString &name);
    void setDefaultSizes();
    void setShown(const QString &name, bool shown);
    /// What the dock shows; nullptr while it was never seen.
    [[nodiscard]] QWidget *content(const QString &name) const;
    [[nodiscard]] QList<QAction *> toggles() const { return m_toggles; }
    /// Hides all docks, and remembers which were shown, while @p away; brings them back after.
    void setAway(bool away);

private:
    struct Dock
    {
        QDockWidget *widget;
        Make make;
        QWidget *content = nullptr;
    };
    void fill(Dock &dock);

    QMainWindow &m_window;
    std::map<QString, Dock> m_docks;
    QList<QAction *> m_toggles;
    QStringList m_shownBefore;
    bool m_away = false;
};

} // namespace slipway::widgets
