// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/notice.h"
#include "presentation/session.h"

namespace slipway::widgets {

/// Tells by the desktop what happens while the window is not in front: its entry in the task bar asks for attention, and
/// where there is a session bus a notification is shown (Desktop Notifications Specification 1.2). That entry also shows
/// how far the run is, by the signal that docks and task bars know as com.canonical.Unity.LauncherEntry.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    DesktopNotifier(presentation::Session &session, QWidget &window);

private:
    void tell(const std::optional<presentation::Notice> &notice);

    void showProgress();

    presentation::Session &m_session;
    QWidget &m_window;
    presentation::TaskProgress m_progress;
};

} // namespace slipway::widgets
