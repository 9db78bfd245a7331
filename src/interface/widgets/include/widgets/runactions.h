// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session.h"

#include <QWidget>

#include <functional>

namespace slipway::widgets {

/// What a person can do with the run as a whole: asks what must be asked, then submits the decision.
class RunActions : public QObject
{
    Q_OBJECT
public:
    RunActions(presentation::Session &session, QWidget *window);

    void hold();
    void goOn();
    void holdOrGoOn();
    void rollBack() { startProcedure({}); }
    /// Asks for a procedure, with @p proposed chosen at first.
    void startProcedure(const QString &proposed);
    [[nodiscard]] bool isUnderWay() const;
    void declareTrigger();
    void finish();
    void abort();
    void exportLifeboat();
    /// Says what goes on without the window; @p close is called where the person closes it all the same, or at once
    /// where nothing is under way.
    void beforeClosing(std::function<void()> close);

private:
    presentation::Session &m_session;
    QWidget *m_window;
};

} // namespace slipway::widgets
