// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "services.h"

#include <QCommandLineParser>
#include <QObject>

namespace slipway::slipctl {

/// One call of slipctl: what was asked, with what, and how it ends.
class Invocation : public QObject
{
    Q_OBJECT
public:
    Invocation(const QCommandLineParser &parser, process::UserEnvironment environment);
    /// What works with the services goes before them.
    ~Invocation() override;

    [[nodiscard]] const QCommandLineParser &options() const { return m_parser; }
    /// The words after the command's name.
    [[nodiscard]] QString argument(qsizetype index) const;
    [[nodiscard]] Services &services();
    [[nodiscard]] const Console &console() const { return m_console; }

    /// Ends the program with @p exitCode once the event loop turns.
    void finish(int exitCode = 0);
    /// Says what went wrong and ends with the error's exit code.
    void fail(const base::Error &error);

private:
    const QCommandLineParser &m_parser;
    process::UserEnvironment m_environment;
    std::unique_ptr<Services> m_services;
    Console m_console;
};

/// What slipctl can be asked.
struct Command
{
    const char *name;
    const char *arguments; ///< as the usage line shows them
    const char *summary;
    int required;          ///< how many arguments there must be
    void (*options)(QCommandLineParser &parser);
    void (*run)(Invocation &invocation);
    bool draws = false;    ///< needs Qt Gui, for PDF
    const char *details = nullptr; ///< resource with more help
};

[[nodiscard]] const QList<Command> &commands();

// Each in a file of its own.
void show(Invocation &invocation);
void lint(Invocation &invocation);
void preflight(Invocation &invocation);
void run(Invocation &invocation);
void resume(Invocation &invocation);
void runs(Invocation &invocation);
void events(Invocation &invocation);
void verify(Invocation &invocation);
void report(Invocation &invocation);
void lifeboat(Invocation &invocation);

} // namespace slipway::slipctl
