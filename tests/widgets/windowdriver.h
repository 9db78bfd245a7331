// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dependencies.h"
#include "widgets/mainwindow.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QTemporaryDir>

namespace slipway {

/// How long a condition may take on a busy machine, in ms.
inline constexpr int patience = 30'000;

/// The real window over real parts in folders of its own, worked as a person would. Pictures of it are kept in the folder
/// that SLIPWAY_PICTURES names, where it names one.
class WindowDriver
{
public:
    WindowDriver();

    /// Writes a runbook and opens it; true when its preflight is shown and checked.
    [[nodiscard]] bool open(const QByteArray &markdown, const QString &sidecar = {});
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }

    [[nodiscard]] presentation::Session &session() { return *m_session; }
    [[nodiscard]] widgets::Theme &theme() { return *m_theme; }
    [[nodiscard]] widgets::MainWindow &window() { return *m_window; }
    [[nodiscard]] run::UnitState unit(const QString &title) const;
    [[nodiscard]] QString key(const QString &title) const;
    /// Clicks the button @p name inside the first visible widget called @p place (empty: anywhere).
    [[nodiscard]] bool click(const QString &name, const QString &place = {});
    /// Clicks in the card of the unit with @p title, shown first.
    [[nodiscard]] bool clickIn(const QString &title, const QString &name);
    [[nodiscard]] QWidget *find(const QString &name, const QString &place = {}) const;
    void press(const QKeySequence &sequence);
    /// Fills the reason dialog that is open and accepts it.
    [[nodiscard]] bool giveReason(const QString &reason);
    void picture(const QString &name);

private:
    QTemporaryDir m_home;
    std::unique_ptr<Dependencies> m_dependencies;
    std::unique_ptr<presentation::Session> m_session;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<widgets::MainWindow> m_window;
};

} // namespace slipway
