// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dockboard.h"

#include "widgets/icons.h"

#include <QAction>
#include <QDockWidget>

namespace slipway::widgets {

DockBoard::DockBoard(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
}

void DockBoard::add(const QString &name, const QString &title, const QString &iconName, Qt::DockWidgetArea area,
                    const QKeySequence &key, Make make)
{
    auto *widget = new QDockWidget(title, &m_window);
    widget->setObjectName(name + QStringLiteral("Dock"));
    widget->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_window.addDockWidget(area, widget);
    widget->hide();
    m_docks[name] = {widget, std::move(make)};
    QAction *toggle = widget->toggleViewAction();
    toggle->setObjectName(name + QStringLiteral("Toggle"));
    toggle->setIcon(icon(iconName));
    toggle->setShortcut(key);
    m_toggles << toggle;
    connect(toggle, &QAction::triggered, this, [this, name](bool shown) {
        if (shown)
            show(name);
    });
    connect(widget, &QDockWidget::visibilityChanged, this, [this, name](bool visible) {
        if (visible)
            fill(m_docks.at(name));
    });
}

void DockBoard::fill(Dock &dock)
{
    if (dock.content)
        return;
    dock.content = dock.make(dock.widget);
    dock.widget->setWidget(dock.content);
}

QWidget *DockBoard::show(const QString &name)
{
    Dock &dock = m_docks.at(name);
    fill(dock);
    const auto area = m_window.dockWidgetArea(dock.widget);
    for (auto &[other, neighbour] : m_docks) {
        if (other != name && m_window.dockWidgetArea(neighbour.widget) == area)
            neighbour.widget->hide();
    }
    dock.widget->show();
    return dock.content;
}

void DockBoard::setDefaultSizes()
{
    constexpr int side = 260;
    constexpr int bottom = 220;
    QList<QDockWidget *> sides;
    QList<QDockWidget *> bottoms;
    for (auto &[name, dock] : m_docks)
        (m_window.dockWidgetArea(dock.widget) == Qt::BottomDockWidgetArea ? bottoms : sides) << dock.widget;
    m_window.resizeDocks(sides, QList<int>(sides.size(), side), Qt::Horizontal);
    m_window.resizeDocks(bottoms, QList<int>(bottoms.size(), bottom), Qt::Vertical);
}

void DockBoard::setShown(const QString &name, bool shown)
{
    if (shown)
        show(name);
    else
        m_docks.at(name).widget->hide();
}

QWidget *DockBoard::content(const QString &name) const
{
    return m_docks.at(name).content;
}

void DockBoard::setAway(bool away)
{
    if (away == m_away)
        return;
    m_away = away;
    if (away) {
        m_shownBefore.clear();
        for (auto &[name, dock] : m_docks) {
            if (!dock.widget->isHidden())
                m_shownBefore << name;
            dock.widget->hide();
        }
    }
    for (QAction *toggle : std::as_const(m_toggles))
        toggle->setVisible(!away);
    if (!away) {
        for (const QString &name : std::as_const(m_shownBefore))
            m_docks.at(name).widget->show();
    }
}

} // namespace slipway::widgets
