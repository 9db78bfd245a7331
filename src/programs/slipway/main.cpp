// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "dependencies.h"
#include "execution/runtimefolder.h"
#include "language/language.h"
#include "widgets/mainwindow.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>

#include <iostream>

using namespace slipway;

namespace {

using base::Tr;

int fail(const base::Error &error)
{
    std::cerr << "slipway: " << error.oneLine().toStdString() << '\n';
    return base::exitCode(error.code);
}

} // namespace

int main(int argc, char **argv)
{
    const auto environment = process::UserEnvironment::take(); // before Qt or anything else changes it
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Slipway"));
    QApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("slipway"));

    const language::Language language(settings::Settings(settings::userPaths().settingsFile()).language());

    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Runs a deployment from the runbook your team wrote."));
    parser.addPositionalArgument(QStringLiteral("FILE"), Tr::tr("A runbook to open."), QStringLiteral("[FILE]"));
    const QCommandLineOption database(QStringLiteral("database"), Tr::tr("The journal to use instead of your own."),
                                      QStringLiteral("FILE"));
    parser.addOption(database);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    const auto sessions = execution::privateRuntimeFolder(environment);
    if (!sessions)
        return fail(sessions.error());
    Dependencies dependencies(environment, QApplication::applicationDirPath(), *sessions, parser.value(database));
    presentation::Session session(dependencies.services());
    widgets::Theme theme(application, dependencies.preferences().theme());
    widgets::MainWindow window(session, theme);
    window.show();
    if (const QString file = parser.positionalArguments().value(0); !file.isEmpty())
        session.open(file);
    const int code = QApplication::exec();
    QEventLoop end;
    dependencies.endSample(&window, [&end] { QMetaObject::invokeMethod(&end, &QEventLoop::quit, Qt::QueuedConnection); });
    end.exec();
    return code;
}
