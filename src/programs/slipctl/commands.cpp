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

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> list{
        {"show", "FILE", "Show how a runbook is understood", 1, jsonOption, show},
        {"lint", "FILE", "List what is wrong or risky in a runbook", 1, jsonOption, lint},
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
