// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dependencies.h"
#include "support/operator.h"
#include "widgets/mainwindow.h"
#include "widgets/theme.h"

namespace slipway::tests {

/// The real window, put together as the program does, and a person who carries the sample release through in it:
/// skips the migrations by mistake, mends the deployment that misses them, ignores a failed check after putting
/// things right, waits for the short soak and ends the long one.
class SampleWindow
{
public:
    /// @p sessions is the private runtime folder, @p sample where the sample release lies.
    SampleWindow(const process::UserEnvironment &environment, const QString &sessions, QString sample);

    [[nodiscard]] presentation::Session &session() { return m_session; }
    [[nodiscard]] widgets::MainWindow &window() { return m_window; }
    [[nodiscard]] Operator &person() { return m_person; }

    /// Confirms what the preflight asks about until it offers to go live.
    [[nodiscard]] bool settlePreflight();
    /// Goes live in the environment "sample".
    [[nodiscard]] bool goLive();
    /// Does what the window proposes until the run is finished.
    [[nodiscard]] bool carryThrough(int timeoutMs);
    /// Does the next thing of that; true where the run is finished.
    bool carryOn();

    [[nodiscard]] const QStringList &ignored() const { return m_ignored; }
    [[nodiscard]] const QStringList &retried() const { return m_retried; }

    /// Runs the shop's own control program, besides the run.
    static void shopctl(const QString &sample, const QString &command);

private:
    bool handle(const QString &key);
    bool skipPhase(const QString &key);
    bool choose();
    bool dealWithFailure(const QString &key);
    bool endSoak();
    void editSettings() const;

    QString m_sample;
    Dependencies m_dependencies;
    presentation::Session m_session;
    widgets::Theme m_theme;
    widgets::MainWindow m_window;
    Operator m_person;
    QStringList m_ignored;
    QStringList m_retried;
};

} // namespace slipway::tests
