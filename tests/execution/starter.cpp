// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts one command and waits, to be killed: starter KEEPER EXECUTIONS SESSIONS EXECUTION SCRIPT
#include "execution/localrunner.h"

#include <QCoreApplication>

using namespace slipway;

int main(int argc, char **argv)
{
    const auto environment = process::UserEnvironment::take();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    execution::LocalRunner runner({arguments.value(1), arguments.value(2), arguments.value(3)}, environment);
    ports::CommandRequest request;
    request.run = QStringLiteral("run-1");
    request.execution = arguments.value(4);
    request.session = QStringLiteral("local");
    request.resolved.program = QStringList{QStringLiteral("bash"), QStringLiteral("-e")};
    request.resolved.text = arguments.value(5);
    runner.start(request);
    return QCoreApplication::exec();
}
