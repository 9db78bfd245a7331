// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "runbook/runbook.h"
#include "runbook/sidecar.h"

#include <QJsonObject>

namespace slipway::runbook {

/// A Unit with its place in the plan.
struct PlanUnit
{
    QString id;     ///< stable within the plan, made from where it stands and what it says
    Unit unit;
    QString group;  ///< id of the AlternativeGroup it belongs to; empty where it is no alternative
    QString option; ///< id of the option within the group
    bool required = true; ///< gates what follows; false for notes, streams, useful commands and optional units
    bool runThrough = false; ///< starts by itself after the unit before it, as the sidecar says
    int timeoutSeconds = 0;  ///< as the sidecar says; 0 none
    friend bool operator==(const PlanUnit &, const PlanUnit &) = default;
};

struct PlanOption
{
    QString id;
    QString label;
    QString title;
    QString qualifier;
    int line = 0;
    friend bool operator==(const PlanOption &, const PlanOption &) = default;
};

/// Exactly one of its options is carried out.
struct AlternativeGroup
{
    QString id;
    QString title;
    QList<PlanOption> options;
    friend bool operator==(const AlternativeGroup &, const AlternativeGroup &) = default;
};

struct PlanStep
{
    QString id;
    QString number;
    QString title;
    int line = 0;
    bool optional = false;
    QString condition;
    int soakSeconds = 0;
    bool pointOfNoReturn = false;
    QList<PlanUnit> units; ///< in the order of the document, alternatives included
    QList<AlternativeGroup> groups;
    QList<Prose> prose;
    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

/// A phase, a gate of checklists before the phases, or a procedure: an ordered list of steps.
struct PlanPhase
{
    enum class Kind { Checklist, Phase, Procedure };
    QString id;
    Kind kind = Kind::Phase;
    QString number;
    QString title;
    QString timing;
    QString condition;
    bool optional = false;
    int line = 0;
    QList<PlanStep> steps;
    QList<Prose> prose;
    Procedure::Kind procedureKind = Procedure::Kind::Rollback; ///< where kind is Procedure
    QString qualifier;
    bool lastResort = false;
    friend bool operator==(const PlanPhase &, const PlanPhase &) = default;
};

/// What a run carries out: the runbook put in order, every unit with an id, the sidecar applied. Embedded whole in
/// the run's first event, so that a run never reads the Markdown again.
struct Plan
{
    QString title;
    QList<PlanPhase> phases;     ///< the gate of checklists first, where there are any, then the phases
    QList<PlanPhase> procedures;
    QList<Trigger> triggers;
    QList<HealthCheck> healthChecks;
    QList<Troubleshooting> troubleshooting;
    Contacts contacts;
    QList<PlanUnit> usefulCommands;
    /// The commands of troubleshooting in the order of its entries, of each the diagnosis before the solutions; empty in
    /// the plan of a run that is older.
    QList<PlanUnit> troubleCommands;
    QList<Link> links;
    QList<Parameter> parameters;
    QList<MetadataEntry> metadata;
    QStringList shell;           ///< program and arguments, the program by name: {"bash", "--noprofile", …}
    QString prometheusUrl;       ///< where native watches ask; empty: each watch's own server
    QString cwd;                 ///< where commands begin; empty: the folder of the runbook

    /// The unit or step with this id, wherever it stands; nullptr where there is none.
    [[nodiscard]] const PlanUnit *unit(const QString &id) const;
    [[nodiscard]] const PlanStep *step(const QString &id) const;
    [[nodiscard]] const PlanStep *stepOf(const QString &unitId) const;
    [[nodiscard]] const PlanPhase *phaseOf(const QString &stepId) const;
    /// Those of troubleCommands that belong to the entry at @p position of troubleshooting; empty where the plan is older.
    [[nodiscard]] QList<PlanUnit> commandsOfTrouble(qsizetype position) const;
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// `bash --noprofile --norc -eo pipefail`
[[nodiscard]] QStringList defaultShell();

/// Puts @p runbook in order. A runbook without phases gets its sections as phases; "rollback" parts never join them.
[[nodiscard]] Plan makePlan(const Runbook &runbook, const Sidecar &sidecar = {});

/// Settings of @p sidecar that name no unit of @p plan: a typo, or a runbook that moved on.
[[nodiscard]] QList<UnitSettings> unmatchedSettings(const Plan &plan, const Sidecar &sidecar);

[[nodiscard]] QJsonObject toJson(const Plan &plan);
[[nodiscard]] base::Result<Plan> planFromJson(const QJsonObject &object);

} // namespace slipway::runbook
