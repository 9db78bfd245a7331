// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "base/id.h"
#include "base/tr.h"
#include "process/process.h"

#include <QCoreApplication>
#include <QFile>

namespace slipway {
using base::Tr;

namespace {

base::Result<QString> prepared(const process::Ended &ended, const QString &folder, ports::TrustStore &trust)
{
    if (ended.exitCode != 0)
        return base::failure(base::ErrorCode::Failed, Tr::tr("The sample release cannot be prepared"), folder,
                             QString::fromLocal8Bit(ended.errors).trimmed());
    const QString path = folder + QStringLiteral("/release.md");
    QFile runbook(path);
    if (!runbook.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, Tr::tr("The sample release has no runbook"), path,
                             runbook.errorString());
    return trust.trust(path, base::sha256(runbook.readAll())).transform([&path] { return path; });
}

} // namespace

void prepareSample(const QString &program, const QString &folder, const process::UserEnvironment &environment,
                   ports::TrustStore &trust, QObject *context, ports::Reply<QString> reply)
{
    using namespace std::chrono_literals;
    process::Command command;
    command.program = program;
    command.arguments = {QStringLiteral("prepare"), folder};
    command.timeout = 30s;
    auto *process = new process::Process(environment, command, context);
    QObject::connect(process, &process::Process::finished, context,
                     [process, folder, &trust, reply](const process::Ended &ended) {
                         process->deleteLater();
                         reply(prepared(ended, folder, trust));
                     });
    QObject::connect(process, &process::Process::failed, context, [process, reply](const base::Error &error) {
        process->deleteLater();
        reply(std::unexpected(error));
    });
    process->start();
}

void endSample(const QString &folder, const process::UserEnvironment &environment, ports::RunCatalog &catalog,
               QObject *context, std::function<void()> done)
{
    const QString control = folder + QStringLiteral("/bin/shopctl");
    if (!QFile::exists(control))
        return done();
    catalog.list(context, [=](const base::Result<QList<ports::RunSummary>> &runs) {
        const bool goesOn = !runs || std::ranges::any_of(*runs, [&](const ports::RunSummary &run) {
            return run.mode == run::Mode::Live && !run.outcome && run.runbookPath.startsWith(folder + u'/');
        });
        if (goesOn)
            return done();
        process::Command command;
        command.program = control;
        command.arguments = {QStringLiteral("down")};
        command.timeout = std::chrono::seconds(15);
        auto *process = new process::Process(environment, command, context);
        QObject::connect(process, &process::Process::finished, context, done);
        QObject::connect(process, &process::Process::failed, context, done);
        process->start();
    });
}

} // namespace slipway
