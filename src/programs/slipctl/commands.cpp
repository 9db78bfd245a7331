// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocation.h"

namespace slipway::slipctl {
namespace {

void noOptions(QCommandLineParser &) {}

void jsonOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print JSON for programs.")});
}

void targetOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("to"), QStringLiteral("Write to this file; its ending says in which format."),
                      QStringLiteral("FILE")});
}

void addValue(QCommandLineParser &parser, const char *name, const char *description, const char *value)
{
    parser.addOption({QString::fromUtf8(name), QString::fromUtf8(description), QString::fromUtf8(value)});
}

void answersOption(QCommandLineParser &parser)
{
    addValue(parser, "answers", "Answers given in advance, see below.", "ANSWERS.yaml");
}

void settlementOptions(QCommandLineParser &parser)
{
    answersOption(parser);
    parser.addOption({QStringLiteral("rehearse"), QStringLiteral("Rehearse: only what changes nothing is run.")});
    addValue(parser, "var", "A parameter's value; may be repeated.", "NAME=VALUE");
    addValue(parser, "set", "What stands for a literal of the runbook; may be repeated.", "LITERAL=VALUE");
}

void runOptions(QCommandLineParser &parser)
{
    settlementOptions(parser);
    addValue(parser, "environment", "Where the run acts.", "NAME");
    addValue(parser, "service", "What is released.", "NAME");
    addValue(parser, "version", "Which version is released.", "VERSION");
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> list{
        {"show", "FILE", "Show how a runbook is understood", 1, jsonOption, show},
        {"lint", "FILE", "List what is wrong or risky in a runbook", 1, jsonOption, lint},
        {"preflight", "FILE", "List what is missing on this machine", 1, settlementOptions, preflight, false,
         ":/slipctl/answers.txt"},
        {"run", "FILE", "Carry a run", 1, runOptions, run, false, ":/slipctl/answers.txt"},
        {"resume", "RUN", "Take an interrupted run up again", 1, answersOption, resume, false, ":/slipctl/answers.txt"},
        {"runs", "", "List the runs", 0, jsonOption, runs},
        {"events", "RUN", "List the journal of a run", 1, jsonOption, events},
        {"verify", "[RUN]", "Check that nothing in the journal was changed", 0, noOptions, verify},
        {"report", "RUN --to FILE", "Write the record of a run (pdf, html, md, json, csv)", 1, targetOption, report, true},
        {"lifeboat", "RUN --to FILE", "Write what is left to do, to go on by hand (md, pdf)", 1, targetOption, lifeboat,
         true},
    };
    return list;
}

} // namespace slipway::slipctl
