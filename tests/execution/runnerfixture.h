// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "execution/localrunner.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace slipway::execution {

/// A LocalRunner in folders of its own, and what it reported.
class RunnerFixture
{
public:
    explicit RunnerFixture(QString folderName = QStringLiteral("executions"))
        : places{QStringLiteral(SLIPWAY_BIN_DIR "/slipway-keeper"), root.filePath(folderName),
                 root.filePath(QStringLiteral("sessions"))}
    {
        restart();
    }

    /// As if the program had been started again.
    void restart()
    {
        outcomes.clear();
        recovered.clear();
        runner = std::make_unique<LocalRunner>(places, environment());
        QObject::connect(runner.get(), &LocalRunner::ended, runner.get(),
                         [this](const QString &execution, const ports::CommandOutcome &outcome) {
                             outcomes.insert(execution, outcome);
                         });
        QObject::connect(runner.get(), &LocalRunner::recovered, runner.get(),
                         [this](const QString &execution, ports::Claim claim) { recovered.insert(execution, claim); });
    }

    static process::UserEnvironment environment()
    {
        return {{"PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/tmp", "LC_ALL=C.UTF-8", "TZ=UTC"}, QStringLiteral("/tmp")};
    }

    [[nodiscard]] ports::CommandRequest request(const QString &script) const
    {
        ports::CommandRequest request;
        request.execution = base::newId();
        request.run = QStringLiteral("run-1");
        request.session = QStringLiteral("local");
        request.resolved.kind = runbook::UnitKind::Command;
        request.resolved.text = script;
        request.resolved.program =
            QStringList{QStringLiteral("bash"), QStringLiteral("--noprofile"), QStringLiteral("--norc"),
                        QStringLiteral("-eo"), QStringLiteral("pipefail")};
        return request;
    }

    [[nodiscard]] bool waitFor(const QString &execution, int ms = 30'000)
    {
        return QTest::qWaitFor([&] { return outcomes.contains(execution); }, ms);
    }

    /// Starts @p request and waits for its end.
    ports::CommandOutcome run(const ports::CommandRequest &request)
    {
        runner->start(request);
        [&] { QVERIFY2(waitFor(request.execution), "the command did not end"); }();
        return outcomes.value(request.execution);
    }

    ports::CommandOutcome run(const QString &script) { return run(request(script)); }

    [[nodiscard]] QByteArray output(const QString &execution) const
    {
        QFile file(runner->outputPath(QStringLiteral("run-1"), execution));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QString folderOf(const QString &execution) const
    {
        return places.executions + QStringLiteral("/run-1/") + execution;
    }

    QTemporaryDir root;
    LocalPlaces places;
    std::unique_ptr<LocalRunner> runner;
    QHash<QString, ports::CommandOutcome> outcomes;
    QHash<QString, ports::Claim> recovered;
};

} // namespace slipway::execution
