// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocation.h"
#include "tr.h"

namespace slipway::slipctl {
namespace {

void noOptions(QCommandLineParser &) {}

void jsonOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("json"), Tr::tr("Print JSON for programs.")});
}

void targetOption(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("to"), Tr::tr("Write to this file; its ending says in which format."),
                      QStringLiteral("FILE")});
}

void addValue(QCommandLineParser &parser, const char *name, const QString &description, const char *value)
{
    parser.addOption({QString::fromUtf8(name), description, QString::fromUtf8(value)});
}

void answersOption(QCommandLineParser &parser)
{
    addValue(parser, "answers", Tr::tr("Answers given in advance, see below."), "ANSWERS.yaml");
}

void settlementOptions(QCommandLineParser &parser)
{
    answersOption(parser);
    parser.addOption({QStringLiteral("rehearse"), Tr::tr("Rehearse: only what changes nothing is run.")});
    addValue(parser, "var", Tr::tr("A parameter's value; may be repeated."), "NAME=VALUE");
    addValue(parser, "set", Tr::tr("What stands for a literal of the runbook; may be repeated."), "LITERAL=VALUE");
}

void runOptions(QCommandLineParser &parser)
{
    settlementOptions(parser);
    addValue(parser, "environment", Tr::tr("Where the run acts."), "NAME");
    addValue(parser, "service", Tr::tr("What is released."), "NAME");
    addValue(parser, "version", Tr::tr("Which version is released."), "VERSION");
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> list{
        {"show", "FILE", QT_TRANSLATE_NOOP("Tr", "Show how a runbook is understood"), 1, jsonOption, show},
        {"lint", "FILE", QT_TRANSLATE_NOOP("Tr", "List what is wrong or risky in a runbook"), 1, jsonOption, lint},
        {"preflight", "FILE", QT_TRANSLATE_NOOP("Tr", "List what is missing on this machine"), 1, settlementOptions, preflight, false,
         ":/slipctl/answers.txt"},
        {"run", "FILE", QT_TRANSLATE_NOOP("Tr", "Carry a run"), 1, runOptions, run, false, ":/slipctl/answers.txt"},
        {"resume", "RUN", QT_TRANSLATE_NOOP("Tr", "Take an interrupted run up again"), 1, answersOption, resume, false, ":/slipctl/answers.txt"},
        {"runs", "", QT_TRANSLATE_NOOP("Tr", "List the runs"), 0, jsonOption, runs},
        {"events", "RUN", QT_TRANSLATE_NOOP("Tr", "List the journal of a run"), 1, jsonOption, events},
        {"verify", "[RUN]", QT_TRANSLATE_NOOP("Tr", "Check that nothing in the journal was changed"), 0, noOptions, verify},
        {"report", "RUN --to FILE", QT_TRANSLATE_NOOP("Tr", "Write the record of a run (pdf, html, md, json, csv)"), 1, targetOption, report, true},
        {"lifeboat", "RUN --to FILE", QT_TRANSLATE_NOOP("Tr", "Write what is left to do, to go on by hand (md, pdf)"), 1, targetOption, lifeboat,
         true},
    };
    return list;
}

} // namespace slipway::slipctl
