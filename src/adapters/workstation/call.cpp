// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace slipway::workstation {

void call(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment, const QString &cwd,
          const QByteArray &input, int timeoutMs, QObject *context, std::function<void(const CallResult &)> reply)
{
    auto *process = new QProcess(context);
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(cwd);
    const auto report = [process, reply = std::move(reply)](bool started) {
        reply({started, process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
               process->readAllStandardOutput(), process->readAllStandardError()});
        process->deleteLater();
    };
    QObject::connect(process, &QProcess::finished, context, [report] { report(true); });
    QObject::connect(process, &QProcess::errorOccurred, context, [report](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            report(false);
    });
    QTimer::singleShot(timeoutMs, process, &QProcess::kill);
    process->start(program, arguments);
    process->write(input);
    process->closeWriteChannel();
}

QString findProgram(const QString &name, const QProcessEnvironment &environment)
{
    if (name.startsWith(u'/'))
        return QFileInfo(name).isExecutable() ? name : QString();
    QStringList folders;
    for (const QString &folder : environment.value(QStringLiteral("PATH")).split(u':', Qt::SkipEmptyParts)) {
        if (folder.startsWith(u'/'))
            folders.append(folder);
    }
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(name, folders);
}

} // namespace slipway::workstation
