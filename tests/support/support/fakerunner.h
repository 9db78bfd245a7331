// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/commandrunner.h"

#include <QTimeZone>
#include <QTimer>

#include <deque>

namespace slipway::tests {

/// What the commands of a test do, and what they did; outlives the processes that start them.
struct World
{
    struct Result
    {
        int exitCode = 0;
        QString output;
        int failingLine = 0;
        QString cwd = {}; ///< of the session afterwards
    };
    struct Began
    {
        ports::CommandRequest request;
        bool over = false;
        bool lost = false; ///< nothing tells how it ended
        ports::CommandOutcome outcome;
    };

    QHash<QString, std::deque<Result>> results; ///< text → results of its runs in order; the default is success
    QStringList keepRunning;                    ///< texts of commands that do not end by themselves
    QList<QString> executions;                  ///< in the order in which they began
    QHash<QString, Began> began;
    QStringList input;
    QHash<QString, QStringList> stillRunning; ///< execution → what nobody looks after any more
    QStringList sessions; ///< runs whose folder and environment are kept
    bool rebooted = false;
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::UTC);

    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const QString &execution : executions)
            all.append(began.value(execution).request.resolved.text);
        return all;
    }
};

/// Starts nothing: ends commands as the World says, and claims each execution once.
class FakeRunner final : public ports::CommandRunner
{
public:
    explicit FakeRunner(World &world)
        : m_world(world)
    {
    }

    void start(const ports::CommandRequest &request) override
    {
        if (!m_world.sessions.contains(request.run))
            m_world.sessions.append(request.run);
        if (!m_world.began.contains(request.execution)) {
            m_world.executions.append(request.execution);
            m_world.began.insert(request.execution, {request, false, false, {}});
            if (!m_world.keepRunning.contains(request.resolved.text))
                end(request.execution, run::Ending::Exited);
        }
        QTimer::singleShot(0, this, [this, id = request.execution] {
            Q_EMIT started(id, m_world.now);
            report(id);
        });
    }

    void recover(const QString &, const QString &execution) override
    {
        QTimer::singleShot(0, this, [this, execution] {
            const auto begun = m_world.began.constFind(execution);
            if (begun == m_world.began.cend())
                Q_EMIT recovered(execution, ports::Claim::NeverStarted);
            else if (begun->lost)
                Q_EMIT recovered(execution, ports::Claim::Unknown);
            else
                Q_EMIT recovered(execution, begun->over ? ports::Claim::Ended : ports::Claim::Running);
            report(execution);
        });
    }

    void cancel(const QString &execution) override
    {
        QTimer::singleShot(0, this, [this, execution] {
            end(execution, run::Ending::Cancelled);
            report(execution);
        });
    }

    void sendInput(const QString &, const QByteArray &bytes) override { m_world.input.append(QString::fromUtf8(bytes)); }
    void closeInput(const QString &) override {}
    [[nodiscard]] QString outputPath(const QString &run, const QString &execution) const override
    {
        return run + u'/' + execution;
    }

    [[nodiscard]] QStringList executions(const QString &) const override { return m_world.executions; }
    [[nodiscard]] QStringList stillRunning(const QString &, const QString &execution) const override
    {
        return m_world.stillRunning.value(execution);
    }
    [[nodiscard]] bool remembersSessions(const QString &) const override { return !m_world.rebooted; }
    [[nodiscard]] QStringList runsWithSessions() const override { return m_world.sessions; }
    void forgetSessions(const QString &run) override { m_world.sessions.removeAll(run); }

private:
    void end(const QString &execution, run::Ending ending)
    {
        World::Began &begun = m_world.began[execution];
        if (begun.over)
            return;
        begun.over = true;
        auto &results = m_world.results[begun.request.resolved.text];
        World::Result result;
        if (ending == run::Ending::Exited && !results.empty()) {
            result = results.front();
            results.pop_front();
        }
        if (begun.request.resolved.text.contains(QLatin1String("curl")))
            begun.outcome.httpStatuses = {200};
        begun.outcome.ending = ending;
        begun.outcome.exitCode = result.exitCode;
        begun.outcome.outputTail = result.output;
        begun.outcome.failingLine = result.failingLine;
        begun.outcome.cwd = result.cwd;
        begun.outcome.startedAt = m_world.now;
        begun.outcome.endedAt = m_world.now;
    }

    void report(const QString &execution)
    {
        const World::Began begun = m_world.began.value(execution);
        if (begun.over && !begun.lost)
            Q_EMIT ended(execution, begun.outcome);
    }

    World &m_world;
};

} // namespace slipway::tests
