// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "process/userenvironment.h"

#include <QProcess>

#include <chrono>

namespace slipway::process {

/// A program to run to its end.
struct Command
{
    QString program; ///< absolute path
    QStringList arguments;
    QByteArray input;                     ///< its standard input; closed after it
    QString folder;                       ///< empty: the user's
    std::chrono::milliseconds timeout{0}; ///< 0: none
    qint64 mostOutput = 16 << 20;         ///< bytes kept of each stream; the rest is read and dropped
};

struct Ended
{
    int exitCode = -1;
    bool crashed = false;
    bool timedOut = false;
    QByteArray output;
    QByteArray errors;
};

/// One program, started by absolute path with the user's environment. Destroying it while the program runs
/// asks that to end, and makes it after a grace, without blocking.
class Process : public QObject
{
    Q_OBJECT
public:
    Process(UserEnvironment environment, Command command, QObject *parent = nullptr);
    ~Process() override;

    /// Ends in exactly one finished() or failed().
    void start();
    /// Asks the program to end, and makes it after a grace of 3 s.
    void stop();

Q_SIGNALS:
    void finished(const slipway::process::Ended &ended);
    void failed(const slipway::base::Error &error);

private:
    void readOutput();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);

    UserEnvironment m_environment;
    Command m_command;
    QProcess *m_process;
    Ended m_ended;
};

} // namespace slipway::process
