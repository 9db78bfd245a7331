// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/preflight.h"

namespace slipway::conductor {

/// A unit that a program carries out, with where it stands and its text of tonight.
struct RunnableUnit
{
    const runbook::PlanUnit *unit = nullptr;
    bool certain = false; ///< the run cannot do without it: a required unit of the phases that is no alternative
    QString text;         ///< resolved; as written where that is not possible yet
    bool resolved = false;
    QString program;      ///< shell or interpreter
};

[[nodiscard]] QList<RunnableUnit> runnableUnits(const PreflightRequest &request);

[[nodiscard]] QList<PreflightItem> trustItems(const PreflightRequest &request);
/// Whether there is anything to carry out at all.
[[nodiscard]] QList<PreflightItem> workItems(const PreflightRequest &request);
[[nodiscard]] QList<PreflightItem> parameterItems(const PreflightRequest &request);
/// Rule 2: native checks of "localhost" ask this workstation; that is confirmed once.
[[nodiscard]] QList<PreflightItem> localhostItems(const PreflightRequest &request, const QString &hostName);
[[nodiscard]] QList<PreflightItem> findingItems(const PreflightRequest &request, QDate today);
[[nodiscard]] QList<PreflightItem> toolItems(const PreflightRequest &request, const QList<RunnableUnit> &units,
                                             const ports::Machine &machine);
/// Scripts for one batched syntax check, and what the answers come to.
[[nodiscard]] QList<RunnableUnit> shellUnits(const QList<RunnableUnit> &units);
[[nodiscard]] QList<PreflightItem> syntaxItems(const PreflightRequest &request, const QList<RunnableUnit> &units,
                                               const QStringList &messages);

} // namespace slipway::conductor
