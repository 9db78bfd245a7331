// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/commandrunner.h"
#include "process/userenvironment.h"

#include <map>
#include <memory>

namespace slipway::execution {

class Attachment;
class Sessions;

/// Where a LocalRunner finds and keeps things.
struct LocalPlaces
{
    QString keeper;     ///< absolute path of slipway-keeper
    QString executions; ///< absolute folder; holds RUN/EXECUTION/
    QString sessions;   ///< private, memory-backed: privateRuntimeFolder()
};

/// Runs commands on this machine, each under a keeper of its own that outlives this process.
class LocalRunner final : public ports::CommandRunner
{
    Q_OBJECT
public:
    LocalRunner(LocalPlaces places, process::UserEnvironment environment, QObject *parent = nullptr);
    ~LocalRunner() override;

    void start(const ports::CommandRequest &request) override;
    void recover(const QString &run, const QString &execution) override;
    void cancel(const QString &execution) override;
    void sendInput(const QString &execution, const QByteArray &bytes) override;
    void closeInput(const QString &execution) override;
    [[nodiscard]] QString outputPath(const QString &run, const QString &execution) const override;

    [[nodiscard]] QStringList executions(const QString &run) const override;
    [[nodiscard]] QStringList stillRunning(const QString &run, const QString &execution) const override;
    [[nodiscard]] bool remembersSessions(const QString &run) const override;
    [[nodiscard]] QStringList runsWithSessions() const override;
    void forgetSessions(const QString &run) override;

private:
    base::Result<QByteArray> prepare(const ports::CommandRequest &request);
    void startKeeper(const QString &run, const QString &execution, const QByteArray &keeperRequest);
    void onKeeperAnswer(const QString &run, const QString &execution, int exitCode, const QByteArray &errors);
    void attach(const QString &run, const QString &execution);
    void couldNotStart(const QString &execution, const QString &why);
    [[nodiscard]] QString folder(const QString &run, const QString &execution) const;

    LocalPlaces m_places;
    std::unique_ptr<Sessions> m_sessions;
    std::map<QString, bool> m_starting; ///< execution → whether it is to be cancelled as soon as it runs
    std::map<QString, Attachment *> m_attached;
};

} // namespace slipway::execution
