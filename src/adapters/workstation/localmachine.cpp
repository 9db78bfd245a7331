// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/localmachine.h"

#include "call.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace slipway::workstation {
namespace {

constexpr int syntaxTimeoutMs = 30000;
constexpr int queryTimeoutMs = 5000;
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

/// Answers collected from several programs; replies when the last has answered.
struct Collected
{
    QMap<QString, QString> answers;
    qsizetype open = 0;
};

} // namespace

LocalMachine::LocalMachine(QProcessEnvironment environment)
    : m_environment(std::move(environment))
{
}

QString LocalMachine::findProgram(const QString &name) const
{
    return workstation::findProgram(name, m_environment);
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
    const QStringList arguments{QStringLiteral("--noprofile"), QStringLiteral("--norc"), QStringLiteral("-c"),
                                QString::fromLatin1(syntaxScript)};
    call(bash, arguments, m_environment, {}, input, syntaxTimeoutMs, context,
         [reply = std::move(reply), count = scripts.size()](const CallResult &result) {
             QStringList messages = QString::fromUtf8(result.output).split(QLatin1Char(separator));
             messages.removeLast();
             if (messages.size() == count)
                 reply(messages);
             else
                 reply(base::failure(base::ErrorCode::Failed,
                                     QCoreApplication::translate("Preflight", "bash could not check the commands"),
                                     QString::fromUtf8(result.errors).trimmed()));
         });
}

void LocalMachine::fingerprint(const QString &cwd, QObject *context, ports::Reply<QMap<QString, QString>> reply)
{
    auto collected = std::make_shared<Collected>();
    collected->answers.insert(QStringLiteral("host"), hostName());
    if (const QString endpoint = m_environment.value(QStringLiteral("DOCKER_HOST")); !endpoint.isEmpty())
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
        call(findProgram(QString::fromLatin1(question.program)), question.arguments, m_environment, cwd, {}, queryTimeoutMs,
             context, [collected, reply, subject = QString::fromLatin1(question.subject)](const CallResult &result) {
                 const QString answer = QString::fromUtf8(result.output).trimmed();
                 if (result.started && result.exitCode == 0 && !answer.isEmpty())
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
