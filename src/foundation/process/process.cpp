// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/process.h"

#include <QTimer>

#include <linux/close_range.h>
#include <unistd.h>

namespace slipway::process {
namespace {

constexpr auto grace = std::chrono::seconds(3);

/// Ends @p process in its own time; it takes care of its own life from then on.
void reap(QProcess *process)
{
    process->disconnect();
    process->setParent(nullptr);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->terminate();
    QTimer::singleShot(grace, process, &QProcess::kill);
}

void appendUpTo(QByteArray &kept, const QByteArray &more, qint64 most)
{
    kept += more.first(std::min<qint64>(more.size(), most - kept.size()));
}

} // namespace

Process::Process(UserEnvironment environment, Command command, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_command(std::move(command))
    , m_process(new QProcess(this))
{
    using Flag = QProcess::UnixProcessFlag;
    m_process->setUnixProcessParameters(Flag::ResetSignalHandlers | Flag::UseVFork);
    // Qt's own flag for this closes the pipe by which it learns that a program could not be started.
    m_process->setChildProcessModifier([] { ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC); });
    m_process->setProcessEnvironment(m_environment.forQProcess());
    m_process->setWorkingDirectory(m_command.folder.isEmpty() ? m_environment.folder() : m_command.folder);
    connect(m_process, &QProcess::readyRead, this, &Process::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, &Process::readOutput);
    connect(m_process, &QProcess::finished, this, &Process::onFinished);
    connect(m_process, &QProcess::errorOccurred, this, &Process::onError);
}

Process::~Process()
{
    reap(m_process);
}

void Process::start()
{
    if (!m_command.program.startsWith(u'/')) {
        Q_EMIT failed(
            {base::ErrorCode::Refused, tr("A program is started by its absolute path only"), m_command.program, {}});
        return;
    }
    if (m_command.timeout.count() > 0) {
        QTimer::singleShot(m_command.timeout, this, [this] {
            m_ended.timedOut = m_process->state() != QProcess::NotRunning;
            stop();
        });
    }
    m_process->start(m_command.program, m_command.arguments);
    m_process->write(m_command.input);
    m_process->closeWriteChannel();
}

void Process::stop()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->terminate();
    QTimer::singleShot(grace, m_process, &QProcess::kill);
}

void Process::readOutput()
{
    appendUpTo(m_ended.output, m_process->readAllStandardOutput(), m_command.mostOutput);
    appendUpTo(m_ended.errors, m_process->readAllStandardError(), m_command.mostOutput);
}

void Process::onFinished(int exitCode, QProcess::ExitStatus status)
{
    readOutput();
    m_ended.exitCode = exitCode;
    m_ended.crashed = status == QProcess::CrashExit;
    Q_EMIT finished(m_ended);
}

void Process::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        Q_EMIT failed({base::ErrorCode::Failed, m_process->errorString(), m_command.program, {}});
}

} // namespace slipway::process
