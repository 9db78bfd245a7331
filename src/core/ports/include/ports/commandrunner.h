// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

#include <QObject>

namespace slipway::ports {

/// A command to run once, under an execution id that can be claimed once.
struct CommandRequest
{
    QString execution;
    QString run;
    runbook::ResolvedUnit resolved;
    QString session;                        ///< commands of one session hand on working folder and exported environment
    QHash<QString, QByteArray> environment; ///< added for this command, secrets among them
    QList<QByteArray> secrets;              ///< masked wherever they appear
    int timeoutSeconds = 0;                 ///< 0 none
};

/// What is known about an execution that an earlier process began.
enum class Claim {
    NeverStarted, ///< nobody claimed it: it may start
    Running,      ///< its keeper lives: attached, an end will be reported
    Ended,        ///< its result is there: an end will be reported
    Unknown       ///< claimed, no keeper, no result
};

/// How a command ended, as the keeper wrote it; the verdict is not its business.
struct CommandOutcome
{
    run::Ending ending = run::Ending::Exited;
    int exitCode = 0;
    int signal = 0;
    QDateTime startedAt;
    QDateTime endedAt;
    QString outputPath;
    QString outputSha256;
    qint64 outputBytes = 0;
    bool outputTruncated = false;
    qint64 lostBytes = 0; ///< of the output: they were not kept, `problem` says why
    QString outputTail; ///< last 40 lines at most, decoded
    std::optional<QString> standardOutput; ///< what went there alone, decoded; none where it is long or not told apart
    QStringList stillRunning;
    QString cwd;
    QList<int> httpStatuses; ///< with which calls of curl ended, in their order
    bool httpUnseen = false; ///< some call kept to itself what the server answered
    int failingLine = 0;
    QStringList emptyVariables; ///< names of those that the session holds with nothing in them
    QString problem; ///< CouldNotStart, Unknown: why; else why the output is not whole
};

/// Starts commands so that they outlive this process. All signals come on the thread of the object.
class CommandRunner : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Claims and starts. Where the claim is lost it attaches as recover() does.
    virtual void start(const CommandRequest &request) = 0;
    /// Looks at an execution begun earlier, attaches where it runs, and reports by recovered().
    virtual void recover(const QString &run, const QString &execution) = 0;
    /// Asks the whole process tree to end, then makes it; ended() names what still runs.
    virtual void cancel(const QString &execution) = 0;
    virtual void sendInput(const QString &execution, const QByteArray &bytes) = 0;
    virtual void closeInput(const QString &execution) = 0;
    /// File that holds the output; grows while the command runs.
    [[nodiscard]] virtual QString outputPath(const QString &run, const QString &execution) const = 0;
    /// Executions of @p run of which anything is kept here, whether or not anybody still knows of them.
    [[nodiscard]] virtual QStringList executions(const QString &run) const = 0;
    /// What still runs of an execution, whether or not anything looks after it, as "PID name".
    [[nodiscard]] virtual QStringList stillRunning(const QString &run, const QString &execution) const = 0;
    /// False where the folder and environment that earlier commands of @p run left are gone, as after a reboot.
    [[nodiscard]] virtual bool remembersSessions(const QString &run) const = 0;
    /// Runs of which folder and environment are still kept.
    [[nodiscard]] virtual QStringList runsWithSessions() const = 0;
    /// Removes folder and environment that the commands of @p run left: it is over, and secrets are among them.
    virtual void forgetSessions(const QString &run) = 0;

Q_SIGNALS:
    void started(const QString &execution, const QDateTime &at);
    void recovered(const QString &execution, slipway::ports::Claim claim);
    void outputGrew(const QString &execution, qint64 bytes);
    void waitingForInput(const QString &execution, bool waiting);
    void ended(const QString &execution, const slipway::ports::CommandOutcome &outcome);
};

} // namespace slipway::ports
