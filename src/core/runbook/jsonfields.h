// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/plan.h"

namespace slipway::runbook {

// The fields of every struct of a Plan, for JsonWriter and JsonReader. `input` is called "stdin" in JSON, as
// `slipctl show --json` does.

template<typename T, typename Struct>
concept Fields = std::same_as<std::remove_cvref_t<T>, Struct>;

template<typename Archive, Fields<FenceAttributes> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("name"_L1, value.name);
    archive("cwd"_L1, value.cwd);
    archive("interpreter"_L1, value.interpreter);
    archive("interactive"_L1, value.interactive);
    archive("background"_L1, value.background);
    archive("ignore"_L1, value.ignore);
    archive("exclude_from_run_all"_L1, value.excludeFromRunAll);
}

template<typename Archive, Fields<Unit> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("kind"_L1, value.kind);
    archive("title"_L1, value.title);
    archive("text"_L1, value.text);
    archive("language"_L1, value.language);
    archive("line"_L1, value.line);
    archive("text_line"_L1, value.textLine);
    archive("asserts"_L1, value.asserts);
    archive("effect"_L1, value.effect);
    archive("optional"_L1, value.optional);
    archive("condition"_L1, value.condition);
    archive("script"_L1, value.script);
    archive("alternative_to"_L1, value.alternativeTo);
    archive("promql"_L1, value.promql);
    archive("interval_seconds"_L1, value.intervalSeconds);
    archive("url"_L1, value.url);
    archive("expected"_L1, value.expected);
    archive("stdin"_L1, value.input);
    archive("path"_L1, value.path);
    archive("checked"_L1, value.checked);
    archive("target"_L1, value.target);
    archive("attributes"_L1, value.attributes);
}

template<typename Archive, Fields<Prose> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("markdown"_L1, value.markdown);
    archive("line"_L1, value.line);
}

template<typename Archive, Fields<Trigger> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("text"_L1, value.text);
    archive("kind"_L1, value.kind);
    archive("subject"_L1, value.subject);
    archive("comparison"_L1, value.comparison);
    archive("threshold"_L1, value.threshold);
    archive("unit"_L1, value.unit);
    archive("baseline_multiple"_L1, value.baselineMultiple);
    archive("line"_L1, value.line);
}

template<typename Archive, Fields<HealthCheck> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("service"_L1, value.service);
    archive("endpoint"_L1, value.endpoint);
    archive("kind"_L1, value.kind);
    archive("expected"_L1, value.expected);
    archive("line"_L1, value.line);
}

template<typename Archive, Fields<Troubleshooting> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("title"_L1, value.title);
    archive("line"_L1, value.line);
    archive("symptoms"_L1, value.symptoms);
    archive("diagnosis"_L1, value.diagnosis);
    archive("solutions"_L1, value.solutions);
    archive("solution_units"_L1, value.solutionUnits);
    archive("prose"_L1, value.prose);
}

template<typename Archive, Fields<Channel> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("label"_L1, value.label);
    archive("value"_L1, value.value);
    archive("line"_L1, value.line);
}

template<typename Archive, Fields<Person> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("role"_L1, value.role);
    archive("name"_L1, value.name);
    archive("contact"_L1, value.contact);
    archive("line"_L1, value.line);
}

template<typename Archive, Fields<EscalationLevel> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("text"_L1, value.text);
    archive("line"_L1, value.line);
}

template<typename Archive, Fields<Contacts> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("channels"_L1, value.channels);
    archive("people"_L1, value.people);
    archive("escalation"_L1, value.escalation);
}

template<typename Archive, Fields<Link> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("label"_L1, value.label);
    archive("url"_L1, value.url);
    archive("line"_L1, value.line);
}

template<typename Archive, Fields<MetadataEntry> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("key"_L1, value.key);
    archive("value"_L1, value.value);
    archive("line"_L1, value.line);
}

template<typename Archive, Fields<Parameter> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("name"_L1, value.name);
    archive("value"_L1, value.value);
    archive("kind"_L1, value.kind);
    archive("staleness"_L1, value.staleness);
    archive("lines"_L1, value.lines);
}

template<typename Archive, Fields<PlanUnit> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("id"_L1, value.id);
    archive("unit"_L1, value.unit);
    archive("group"_L1, value.group);
    archive("option"_L1, value.option);
    archive("required"_L1, value.required, true);
    archive("run_through"_L1, value.runThrough);
    archive("timeout_seconds"_L1, value.timeoutSeconds);
}

template<typename Archive, Fields<PlanOption> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("id"_L1, value.id);
    archive("label"_L1, value.label);
    archive("title"_L1, value.title);
    archive("qualifier"_L1, value.qualifier);
    archive("line"_L1, value.line);
}

template<typename Archive, Fields<AlternativeGroup> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("id"_L1, value.id);
    archive("title"_L1, value.title);
    archive("options"_L1, value.options);
}

template<typename Archive, Fields<PlanStep> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("id"_L1, value.id);
    archive("number"_L1, value.number);
    archive("title"_L1, value.title);
    archive("line"_L1, value.line);
    archive("optional"_L1, value.optional);
    archive("condition"_L1, value.condition);
    archive("soak_seconds"_L1, value.soakSeconds);
    archive("point_of_no_return"_L1, value.pointOfNoReturn);
    archive("units"_L1, value.units);
    archive("groups"_L1, value.groups);
    archive("prose"_L1, value.prose);
}

template<typename Archive, Fields<PlanPhase> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("id"_L1, value.id);
    archive("kind"_L1, value.kind);
    archive("number"_L1, value.number);
    archive("title"_L1, value.title);
    archive("timing"_L1, value.timing);
    archive("condition"_L1, value.condition);
    archive("optional"_L1, value.optional);
    archive("line"_L1, value.line);
    archive("steps"_L1, value.steps);
    archive("prose"_L1, value.prose);
    archive("procedure_kind"_L1, value.procedureKind);
    archive("qualifier"_L1, value.qualifier);
    archive("last_resort"_L1, value.lastResort);
}

template<typename Archive, Fields<Plan> T>
void fields(Archive &archive, T &value)
{
    using namespace Qt::StringLiterals;
    archive("title"_L1, value.title);
    archive("phases"_L1, value.phases);
    archive("procedures"_L1, value.procedures);
    archive("triggers"_L1, value.triggers);
    archive("health_checks"_L1, value.healthChecks);
    archive("troubleshooting"_L1, value.troubleshooting);
    archive("contacts"_L1, value.contacts);
    archive("useful_commands"_L1, value.usefulCommands);
    archive("trouble_commands"_L1, value.troubleCommands);
    archive("links"_L1, value.links);
    archive("parameters"_L1, value.parameters);
    archive("metadata"_L1, value.metadata);
    archive("shell"_L1, value.shell);
    archive("prometheus_url"_L1, value.prometheusUrl);
    archive("cwd"_L1, value.cwd);
}

} // namespace slipway::runbook
