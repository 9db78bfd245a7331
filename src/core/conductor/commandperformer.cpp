// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandperformer.h"

#include "tr.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

constexpr qint64 judgedBytes = 512 * 1024; ///< of the beginning and of the end of an output, each

/// What the verdict looks at: the whole output, or both ends of a long one.
QString outputOf(const ports::CommandOutcome &outcome)
{
    QFile file(outcome.outputPath);
    if (outcome.outputPath.isEmpty() || !file.open(QIODevice::ReadOnly))
        return outcome.outputTail;
    QByteArray bytes = file.read(judgedBytes);
    if (file.size() > 2 * judgedBytes)
        file.seek(file.size() - judgedBytes);
    bytes += file.read(judgedBytes);
    return QString::fromUtf8(bytes).remove(u'\r');
}

run::ExecutionEnded eventOf(const QString &execution, const ports::CommandOutcome &outcome)
{
    run::ExecutionEnded ended;
    ended.execution = execution;
    ended.ending = outcome.ending;
    ended.exitCode = outcome.exitCode;
    ended.signal = outcome.signal;
    ended.startedAt = outcome.startedAt;
    ended.endedAt = outcome.endedAt;
    ended.outputSha256 = outcome.outputSha256;
    ended.outputBytes = outcome.outputBytes;
    ended.outputTruncated = outcome.outputTruncated;
    ended.outputTail = outcome.outputTail;
    ended.stillRunning = outcome.stillRunning;
    ended.cwd = outcome.cwd;
    ended.failingLine = outcome.failingLine;
    if (!outcome.httpStatuses.isEmpty()) {
        QJsonArray statuses;
        for (const int status : outcome.httpStatuses)
            statuses.append(status);
        ended.measured.insert(u"http_statuses"_s, statuses);
    }
    if (outcome.httpUnseen)
        ended.measured.insert(u"http_unseen"_s, true);
    if (!outcome.emptyVariables.isEmpty())
        ended.measured.insert(u"empty_variables"_s, QJsonArray::fromStringList(outcome.emptyVariables));
    if (outcome.outputTruncated) {
        ended.measured.insert(u"output_lost"_s, outcome.lostBytes);
        ended.measured.insert(u"output_problem"_s, outcome.problem);
    }
    ended.verdictReason = outcome.problem;
    return ended;
}

} // namespace

CommandPerformer::CommandPerformer(ports::CommandRunner &runner, Outcomes &outcomes, const SecretValues &secrets,
                                   QObject *parent)
    : Performer(parent)
    , m_runner(runner)
    , m_outcomes(outcomes)
    , m_secrets(secrets)
{
    connect(&runner, &ports::CommandRunner::started, this,
            [this](const QString &execution, const QDateTime &at) { m_outcomes.started(execution, at); });
    connect(&runner, &ports::CommandRunner::ended, this, &CommandPerformer::ended);
}

void CommandPerformer::start(const run::Execution &execution, const run::RunState &state)
{
    ports::CommandRequest request;
    request.execution = execution.id;
    request.run = state.run;
    request.resolved = execution.resolved;
    request.session = u"local"_s;
    if (const auto *unit = state.planUnit(execution.unit))
        request.timeoutSeconds = unit->timeoutSeconds;
    giveSecrets(request, state.bindings);
    m_runner.start(request);
}

void CommandPerformer::giveSecrets(ports::CommandRequest &request, const QList<runbook::Binding> &bindings) const
{
    for (const runbook::Binding &binding : bindings) {
        const auto secret = m_secrets.constFind(binding.literal);
        if (!binding.secret || secret == m_secrets.cend())
            continue;
        request.secrets.append(*secret);
        if (needsSecret(request.resolved, binding.literal))
            request.environment.insert(runbook::secretVariable(binding), *secret);
    }
}

void CommandPerformer::finish(const QString &execution)
{
    m_runner.cancel(execution);
}

void CommandPerformer::cancel(const QString &execution)
{
    m_runner.cancel(execution);
}

void CommandPerformer::sendInput(const QString &execution, const QByteArray &bytes, bool end)
{
    if (!bytes.isEmpty())
        m_runner.sendInput(execution, bytes);
    if (end)
        m_runner.closeInput(execution);
}

QStringList CommandPerformer::stillRunning(const QString &run, const QString &execution) const
{
    return m_runner.stillRunning(run, execution);
}

void CommandPerformer::forget(const QString &run)
{
    m_runner.forgetSessions(run);
}

void CommandPerformer::ended(const QString &execution, const ports::CommandOutcome &outcome)
{
    m_outcomes.ended(eventOf(execution, outcome), {outputOf(outcome), outcome.standardOutput});
}

} // namespace slipway::conductor
