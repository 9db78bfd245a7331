// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/machine.h"
#include "run/event.h"
#include "runbook/lint.h"

namespace slipway::conductor {

/// One line of the preflight page.
struct PreflightItem
{
    enum class Kind { Parameter, StaleLiteral, Placeholder, Finding, Tool, File, Syntax, Trust };
    enum class Level { Blocks, Warns, Fine };
    Kind kind = Kind::Finding;
    Level level = Level::Fine;
    QString rule;    ///< what an override would name
    QString subject; ///< literal, program, finding's rule
    QString message;
    QString remedy;
    QList<int> lines;
};

struct PreflightReport
{
    QList<PreflightItem> items; ///< blockers first
    QMap<QString, QString> fingerprint;
    [[nodiscard]] QList<PreflightItem> blockers() const;
};

struct PreflightRequest
{
    runbook::Runbook runbook;
    runbook::Plan plan;
    QList<runbook::Binding> bindings;
    QStringList confirmedLiterals;
    QString cwd;
    run::Mode mode = run::Mode::Live;
    bool trusted = false;
};

/// Everything that can be known before going live. Starts `bash -n` once for all scripts, off this thread.
void preflight(const PreflightRequest &request, ports::Machine &machine, QDate today, QObject *context,
               ports::Reply<PreflightReport> reply);

} // namespace slipway::conductor
