// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/json.h"

#include <QJsonArray>

namespace slipway::runbook {
namespace {

using namespace Qt::StringLiterals;

template<typename List, typename Convert>
QJsonArray arrayOf(const List &list, Convert convert)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(convert(entry));
    return array;
}

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject proseJson(const Prose &prose)
{
    return {{u"markdown"_s, prose.markdown}, {u"line"_s, prose.line}};
}

QJsonArray units(const QList<Unit> &list)
{
    return arrayOf(list, [](const Unit &unit) { return toJson(unit); });
}

QJsonArray proses(const QList<Prose> &list)
{
    return arrayOf(list, proseJson);
}

QJsonObject alternativeJson(const Alternative &alternative)
{
    return {{u"label"_s, alternative.label}, {u"title"_s, alternative.title},         {u"qualifier"_s, alternative.qualifier},
            {u"line"_s, alternative.line},   {u"units"_s, units(alternative.units)}, {u"prose"_s, proses(alternative.prose)}};
}

QJsonObject stepJson(const Step &step)
{
    return {{u"number"_s, step.number},
            {u"title"_s, step.title},
            {u"line"_s, step.line},
            {u"optional"_s, step.optional},
            {u"condition"_s, step.condition},
            {u"soak_seconds"_s, step.soakSeconds},
            {u"point_of_no_return"_s, step.pointOfNoReturn},
            {u"target"_s, step.target},
            {u"units"_s, units(step.units)},
            {u"alternatives"_s, arrayOf(step.alternatives, alternativeJson)},
            {u"prose"_s, proses(step.prose)}};
}

QJsonObject phaseJson(const Phase &phase)
{
    return {{u"number"_s, phase.number},       {u"title"_s, phase.title},
            {u"timing"_s, phase.timing},       {u"condition"_s, phase.condition},
            {u"optional"_s, phase.optional},   {u"line"_s, phase.line},
            {u"steps"_s, arrayOf(phase.steps, stepJson)}, {u"prose"_s, proses(phase.prose)}};
}

QJsonObject checklistJson(const Checklist &checklist)
{
    const auto item = [](const ChecklistItem &entry) {
        return QJsonObject{{u"text"_s, entry.text}, {u"checked"_s, entry.checked}, {u"line"_s, entry.line}};
    };
    return {{u"title"_s, checklist.title}, {u"line"_s, checklist.line}, {u"items"_s, arrayOf(checklist.items, item)}};
}

QJsonObject triggerJson(const Trigger &trigger)
{
    return {{u"text"_s, trigger.text},
            {u"kind"_s, trigger.kind == Trigger::Kind::Metric ? u"metric"_s : u"declared"_s},
            {u"subject"_s, trigger.subject},
            {u"comparison"_s, trigger.comparison},
            {u"threshold"_s, orNull(trigger.threshold)},
            {u"unit"_s, trigger.unit},
            {u"baseline_multiple"_s, orNull(trigger.baselineMultiple)},
            {u"line"_s, trigger.line}};
}

QString kindWord(Procedure::Kind kind)
{
    switch (kind) {
    case Procedure::Kind::Rollback:
        return u"rollback"_s;
    case Procedure::Kind::Restore:
        return u"restore"_s;
    case Procedure::Kind::Diagnosis:
        return u"diagnosis"_s;
    case Procedure::Kind::Other:
        break;
    }
    return u"other"_s;
}

QJsonObject procedureJson(const Procedure &procedure)
{
    return {{u"kind"_s, kindWord(procedure.kind)},
            {u"number"_s, procedure.number},
            {u"title"_s, procedure.title},
            {u"qualifier"_s, procedure.qualifier},
            {u"last_resort"_s, procedure.lastResort},
            {u"line"_s, procedure.line},
            {u"units"_s, units(procedure.units)},
            {u"alternatives"_s, arrayOf(procedure.alternatives, alternativeJson)},
            {u"prose"_s, proses(procedure.prose)}};
}

QJsonObject healthJson(const HealthCheck &check)
{
    return {{u"service"_s, check.service},
            {u"endpoint"_s, check.endpoint},
            {u"kind"_s, check.kind == HealthCheck::Kind::Http ? u"http"_s : u"command"_s},
            {u"expected"_s, check.expected},
            {u"line"_s, check.line}};
}

QJsonObject troubleJson(const Troubleshooting &entry)
{
    return {{u"title"_s, entry.title},
            {u"line"_s, entry.line},
            {u"symptoms"_s, QJsonArray::fromStringList(entry.symptoms)},
            {u"diagnosis"_s, units(entry.diagnosis)},
            {u"solutions"_s, QJsonArray::fromStringList(entry.solutions)},
            {u"solution_units"_s, units(entry.solutionUnits)},
            {u"prose"_s, proses(entry.prose)}};
}

QJsonObject contactsJson(const Contacts &contacts)
{
    const auto channel = [](const Channel &entry) {
        return QJsonObject{{u"label"_s, entry.label}, {u"value"_s, entry.value}, {u"line"_s, entry.line}};
    };
    const auto person = [](const Person &entry) {
        return QJsonObject{{u"role"_s, entry.role}, {u"name"_s, entry.name}, {u"contact"_s, entry.contact}, {u"line"_s, entry.line}};
    };
    const auto level = [](const EscalationLevel &entry) {
        return QJsonObject{{u"text"_s, entry.text}, {u"line"_s, entry.line}};
    };
    return {{u"channels"_s, arrayOf(contacts.channels, channel)},
            {u"people"_s, arrayOf(contacts.people, person)},
            {u"escalation"_s, arrayOf(contacts.escalation, level)}};
}

QJsonObject parameterJson(const Parameter &parameter)
{
    static constexpr QStringView kinds[] = {u"version", u"host", u"url", u"path", u"placeholder", u"other"};
    static constexpr QStringView stale[] = {u"", u"version", u"date", u"revision", u"migration", u"backup"};
    QJsonArray lines;
    for (int line : parameter.lines)
        lines.append(line);
    return {{u"name"_s, parameter.name},
            {u"value"_s, parameter.value},
            {u"kind"_s, kinds[static_cast<size_t>(parameter.kind)].toString()},
            {u"stale"_s, stale[static_cast<size_t>(parameter.staleness)].toString()},
            {u"line"_s, parameter.lines.value(0)},
            {u"lines"_s, lines}};
}

QJsonObject findingJson(const Finding &finding)
{
    return {{u"rule"_s, finding.rule},       {u"severity"_s, toWord(finding.severity)}, {u"line"_s, finding.line},
            {u"message"_s, finding.message}, {u"remedy"_s, finding.remedy}};
}

QJsonObject metadataJson(const QList<MetadataEntry> &metadata)
{
    QJsonObject object;
    for (const MetadataEntry &entry : metadata) {
        if (!object.contains(entry.key))
            object.insert(entry.key, entry.value);
    }
    return object;
}

QJsonArray metadataLines(const QList<MetadataEntry> &metadata)
{
    return arrayOf(metadata, [](const MetadataEntry &entry) {
        return QJsonObject{{u"key"_s, entry.key}, {u"value"_s, entry.value}, {u"line"_s, entry.line}};
    });
}

QJsonArray linksJson(const QList<Link> &links)
{
    return arrayOf(links, [](const Link &link) {
        return QJsonObject{{u"label"_s, link.label}, {u"url"_s, link.url}, {u"line"_s, link.line}};
    });
}

} // namespace

QJsonObject toShowJson(const Runbook &runbook, const QList<Finding> &findings)
{
    return {{u"title"_s, runbook.title},
            {u"line"_s, runbook.titleLine},
            {u"metadata"_s, metadataJson(runbook.metadata)},
            {u"metadata_lines"_s, metadataLines(runbook.metadata)},
            {u"phases"_s, arrayOf(runbook.phases, phaseJson)},
            {u"checklists"_s, arrayOf(runbook.checklists, checklistJson)},
            {u"rollback"_s, QJsonObject{{u"triggers"_s, arrayOf(runbook.triggers, triggerJson)},
                                        {u"procedures"_s, arrayOf(runbook.procedures, procedureJson)}}},
            {u"health_checks"_s, arrayOf(runbook.healthChecks, healthJson)},
            {u"troubleshooting"_s, arrayOf(runbook.troubleshooting, troubleJson)},
            {u"contacts"_s, contactsJson(runbook.contacts)},
            {u"useful_commands"_s, units(runbook.usefulCommands)},
            {u"links"_s, linksJson(runbook.links)},
            {u"parameters"_s, arrayOf(runbook.parameters, parameterJson)},
            {u"prose"_s, proses(runbook.prose)},
            {u"findings"_s, arrayOf(findings, findingJson)}};
}

} // namespace slipway::runbook
