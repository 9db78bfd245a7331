// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/localmachine.h"

#include "process/process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace slipway::workstation {
namespace {

using namespace std::chrono_literals;

constexpr auto syntaxTimeout = 30s;
constexpr auto queryTimeout = 5s;
constexpr char separator = '\x1e';

/// Reads scripts from stdin, separated by RS, and prints for each what `bash -n` says of it: one bash for all of them.
constexpr auto syntaxScript = R"sh(
while IFS= read -r -d $'\x1e' script; do
    printf '%s' "$(bash --noprofile --norc -n -c "$script" 2>&1)"
    printf '\x1e'
done
)sh";

/// Something outside that a runbook's commands act on, and the harmless question that tells which one it is.
struct Question
{
    const char *subject;
    const char *program;
    QStringList arguments;
};

QList<Question> questions()
{
    using namespace Qt::StringLiterals;
    return {{"kube context", "kubectl", {u"config"_s, u"current-context"_s}},
            {"kube namespace", "kubectl",
             {u"config"_s, u"view"_s, u"--minify"_s, u"--output"_s, u"jsonpath={..namespace}"_s}},
            {"docker context", "docker", {u"context"_s, u"show"_s}},
            {"git remote", "git", {u"remote"_s, u"get-url"_s, u"origin"_s}},
            {"git branch", "git", {u"rev-parse"_s, u"--abbrev-ref"_s, u"HEAD"_s}}};
}

/// Runs @p command to its end; @p reply gets nothing where it could not be started.
void call(const process::UserEnvironment &environment, process::Command command, QObject *context,
          const std::function<void(const std::optional<process::Ended> &)> &reply)
{
    auto *program = new process::Process(environment, std::move(command), context);
    QObject::connect(program, &process::Process::finished, context, [program, reply](const process::Ended &ended) {
        reply(ended);
        program->deleteLater();
    });
    QObject::connect(program, &process::Process::failed, context, [program, reply] {
        reply(std::nullopt);
        program->deleteLater();
    });
    program->start();
}

/// Answers collected from several programs; replies when the last has answered.
struct Collected
{
    QMap<QString, QString> answers;
    qsizetype open = 0;
};

} // namespace

LocalMachine::LocalMachine(process::UserEnvironment environment)
    : m_environment(std::move(environment))
{
}

QString LocalMachine::findProgram(const QString &name) const
{
    return m_environment.findProgram(name);
}

bool LocalMachine::exists(const QString &path) const
{
    return QFileInfo::exists(path);
}

void LocalMachine::checkSyntax(const QStringList &scripts, QObject *context, ports::Reply<QStringList> reply)
{
    const QString bash = findProgram(QStringLiteral("bash"));
    if (bash.isEmpty()) {
        QMetaObject::invokeMethod(
            context,
            [reply] {
                reply(base::failure(base::ErrorCode::NotFound,
                                    QCoreApplication::translate("Preflight", "bash is missing, so commands were not checked"),
                                    {}, QCoreApplication::translate("Preflight", "install bash")));
            },
            Qt::QueuedConnection);
        return;
    }
    QByteArray input;
    for (const QString &script : scripts)
        input += script.toUtf8().replace(separator, ' ') + separator;
    process::Command command;
    command.program = bash;
    command.arguments = {QStringLiteral("--noprofile"), QStringLiteral("--norc"), QStringLiteral("-c"),
                         QString::fromLatin1(syntaxScript)};
    command.input = input;
    command.timeout = syntaxTimeout;
    call(m_environment, command, context,
         [reply = std::move(reply), count = scripts.size()](const std::optional<process::Ended> &ended) {
             QStringList messages = QString::fromUtf8(ended ? ended->output : QByteArray()).split(QLatin1Char(separator));
             messages.removeLast();
             if (messages.size() == count)
                 reply(messages);
             else
                 reply(base::failure(base::ErrorCode::Failed,
                                     QCoreApplication::translate("Preflight", "bash could not check the commands"),
                                     QString::fromUtf8(ended ? ended->errors : QByteArray()).trimmed()));
         });
}

void LocalMachine::fingerprint(const QString &cwd, QObject *context, ports::Reply<QMap<QString, QString>> reply)
{
    auto collected = std::make_shared<Collected>();
    collected->answers.insert(QStringLiteral("host"), hostName());
    if (const QString endpoint = QString::fromLocal8Bit(m_environment.value("DOCKER_HOST"));
        !endpoint.isEmpty())
        collected->answers.insert(QStringLiteral("docker endpoint"), endpoint);
    QList<Question> asked;
    for (const Question &question : questions()) {
        if (!findProgram(QString::fromLatin1(question.program)).isEmpty())
            asked.append(question);
    }
    if (asked.isEmpty()) {
        QMetaObject::invokeMethod(context, [reply, collected] { reply(collected->answers); }, Qt::QueuedConnection);
        return;
    }
    collected->open = asked.size();
    for (const Question &question : asked) {
        process::Command command;
        command.program = findProgram(QString::fromLatin1(question.program));
        command.arguments = question.arguments;
        command.folder = cwd;
        command.timeout = queryTimeout;
        call(m_environment, command, context,
             [collected, reply,
              subject = QString::fromLatin1(question.subject)](const std::optional<process::Ended> &ended) {
                 const QString answer = ended ? QString::fromUtf8(ended->output).trimmed() : QString();
                 if (ended && ended->exitCode == 0 && !answer.isEmpty())
                     collected->answers.insert(subject, answer);
                 if (--collected->open == 0)
                     reply(collected->answers);
             });
    }
}

QString LocalMachine::hostName() const
{
    return QSysInfo::machineHostName();
}

QString LocalMachine::userName() const
{
    const passwd *entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
}

} // namespace slipway::workstation
