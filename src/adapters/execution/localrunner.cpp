// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/localrunner.h"

#include "attachment.h"
#include "keeperrequest.h"
#include "leftovers.h"
#include "process/process.h"
#include "sessions.h"

#include <QDir>
#include <QFileInfo>

namespace slipway::execution {
namespace {

/// What slipway-keeper says by its exit code.
enum KeeperAnswer { Claimed = 0, LostClaim = 3 };

/// Ids become folder names, so they must be nothing else.
bool isPlainId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 128 && !id.startsWith(u'.') && std::ranges::all_of(id, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
}

} // namespace

LocalRunner::LocalRunner(LocalPlaces places, process::UserEnvironment environment, QObject *parent)
    : CommandRunner(parent)
    , m_places(std::move(places))
    , m_sessions(std::make_unique<Sessions>(m_places.sessions, std::move(environment)))
{
}

LocalRunner::~LocalRunner() = default;

QString LocalRunner::folder(const QString &run, const QString &execution) const
{
    return m_places.executions + u'/' + run + u'/' + execution;
}

QString LocalRunner::outputPath(const QString &run, const QString &execution) const
{
    return ExecutionFolder(folder(run, execution)).outputPath();
}

QStringList LocalRunner::executions(const QString &run) const
{
    if (!isPlainId(run))
        return {};
    return QDir(m_places.executions + u'/' + run).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
}

QStringList LocalRunner::stillRunning(const QString &run, const QString &execution) const
{
    return isPlainId(run) && isPlainId(execution) ? leftovers(ExecutionFolder(folder(run, execution))) : QStringList();
}

bool LocalRunner::remembersSessions(const QString &run) const
{
    return m_sessions->knows(run);
}

QStringList LocalRunner::runsWithSessions() const
{
    return m_sessions->runs();
}

void LocalRunner::forgetSessions(const QString &run)
{
    m_sessions->forget(run);
}

void LocalRunner::start(const ports::CommandRequest &request)
{
    if (const auto bytes = prepare(request); bytes) {
        m_starting.insert({request.execution, false});
        startKeeper(request.run, request.execution, *bytes);
    } else {
        couldNotStart(request.execution, bytes.error().oneLine());
    }
}

base::Result<QByteArray> LocalRunner::prepare(const ports::CommandRequest &request)
{
    using base::ErrorCode;
    if (!isPlainId(request.run) || !isPlainId(request.execution) || request.resolved.program.isEmpty())
        return base::failure(ErrorCode::Internal, tr("The command has no usable id or program"), request.execution);
    RequestPlaces places;
    places.base = m_places.executions + u'/' + request.run;
    places.program = m_sessions->environment().findProgram(request.resolved.program.first());
    if (places.program.isEmpty())
        return base::failure(ErrorCode::NotFound, tr("There is no such program on your PATH"),
                             request.resolved.program.first(), tr("install it, or correct the PATH"));
    if (!QDir().mkpath(places.base))
        return base::failure(ErrorCode::Failed, tr("The folder for its output cannot be created"), places.base);
    if (!request.resolved.cwd.isEmpty())
        places.folder = QDir(m_sessions->environment().folder()).absoluteFilePath(request.resolved.cwd);
    const auto session = m_sessions->file(request.run, request.session, places.folder);
    if (!session)
        return std::unexpected(session.error());
    places.sessionFile = *session;
    places.keepsSession = !request.session.isEmpty();
    return keeperRequest(request, places);
}

void LocalRunner::startKeeper(const QString &run, const QString &execution, const QByteArray &keeperRequest)
{
    auto *keeper = new process::Process(
        m_sessions->environment(),
        {.program = m_places.keeper, .arguments = {}, .input = keeperRequest, .folder = QStringLiteral("/")}, this);
    connect(keeper, &process::Process::finished, this, [=, this](const process::Ended &ended) {
        keeper->deleteLater();
        onKeeperAnswer(run, execution, ended.crashed ? -1 : ended.exitCode, ended.errors);
    });
    connect(keeper, &process::Process::failed, this, [=, this](const base::Error &error) {
        keeper->deleteLater();
        couldNotStart(execution, error.oneLine());
    });
    keeper->start();
}

void LocalRunner::onKeeperAnswer(const QString &run, const QString &execution, int exitCode, const QByteArray &errors)
{
    if (exitCode == LostClaim) {
        Q_EMIT recovered(execution, ExecutionFolder(folder(run, execution)).claim());
        attach(run, execution); // an unknown outcome is an end too: whoever started it must hear of it
    } else if (exitCode == Claimed) {
        Q_EMIT started(execution, ExecutionFolder(folder(run, execution)).claimedAt());
        attach(run, execution);
    } else if (ExecutionFolder(folder(run, execution)).claim() != ports::Claim::NeverStarted) {
        attach(run, execution); // it claimed and then failed: what happened is told by the folder
    } else {
        couldNotStart(execution, QString::fromLocal8Bit(errors).trimmed());
    }
}

void LocalRunner::recover(const QString &run, const QString &execution)
{
    const ports::Claim claim = isPlainId(run) && isPlainId(execution) ? ExecutionFolder(folder(run, execution)).claim()
                                                                      : ports::Claim::NeverStarted;
    QMetaObject::invokeMethod(
        this,
        [=, this] {
            Q_EMIT recovered(execution, claim);
            if (claim == ports::Claim::Running || claim == ports::Claim::Ended)
                attach(run, execution);
        },
        Qt::QueuedConnection);
}

void LocalRunner::attach(const QString &run, const QString &execution)
{
    if (m_attached.contains(execution))
        return;
    auto *attachment = new Attachment(ExecutionFolder(folder(run, execution)), this);
    m_attached[execution] = attachment;
    connect(attachment, &Attachment::grew, this, [=, this](qint64 bytes) { Q_EMIT outputGrew(execution, bytes); });
    connect(attachment, &Attachment::waiting, this,
            [=, this](bool waits) { Q_EMIT waitingForInput(execution, waits); });
    connect(attachment, &Attachment::ended, this, [=, this](const ports::CommandOutcome &outcome) {
        m_attached.erase(execution);
        attachment->deleteLater();
        Q_EMIT ended(execution, outcome);
    });
    attachment->follow();
    if (const auto starting = m_starting.extract(execution); !starting.empty() && starting.mapped())
        attachment->cancel();
}

void LocalRunner::couldNotStart(const QString &execution, const QString &why)
{
    m_starting.erase(execution);
    ports::CommandOutcome outcome;
    outcome.ending = run::Ending::CouldNotStart;
    outcome.problem = why;
    QMetaObject::invokeMethod(this, [=, this] { Q_EMIT ended(execution, outcome); }, Qt::QueuedConnection);
}

void LocalRunner::cancel(const QString &execution)
{
    if (const auto found = m_attached.find(execution); found != m_attached.end())
        found->second->cancel();
    else if (const auto starting = m_starting.find(execution); starting != m_starting.end())
        starting->second = true;
}

void LocalRunner::sendInput(const QString &execution, const QByteArray &bytes)
{
    if (const auto found = m_attached.find(execution); found != m_attached.end())
        found->second->sendInput(bytes);
}

void LocalRunner::closeInput(const QString &execution)
{
    if (const auto found = m_attached.find(execution); found != m_attached.end())
        found->second->closeInput();
}

} // namespace slipway::execution
