// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/manual.h"

#include <QObject>
#include <QPointer>

class QMenuBar;

namespace slipway::widgets {

class HelpWindow;

/// Has the manual at hand: read when it is first asked for, shown in a window of its own.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    /// The window's keys are looked up in @p menus.
    HelpDesk(const QMenuBar &menus, QWidget *window);
    ~HelpDesk() override;

    [[nodiscard]] const presentation::Manual &manual() { return known(); }
    void showPage(const QString &name);
    void showAbout();

private:
    [[nodiscard]] presentation::Manual &known();

    const QMenuBar &m_menus;
    QWidget *m_window;
    std::unique_ptr<presentation::Manual> m_manual;
    QPointer<HelpWindow> m_help;
};

} // namespace slipway::widgets
