// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace slipway::runbook {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 9> kindWords = {u"command", u"check", u"watch", u"http_check", u"file_edit",
                                                  u"transcript", u"interactive", u"stream", u"note"};
constexpr std::array<QStringView, 3> effectWords = {u"read_only", u"changing", u"irreversible"};
constexpr std::array<QStringView, 3> severityWords = {u"error", u"warning", u"info"};

template<typename Enum, size_t Size>
std::optional<Enum> fromWord(const std::array<QStringView, Size> &list, const QString &word)
{
    for (size_t i = 0; i < Size; ++i) {
        if (list[i] == word)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

QJsonObject attributesJson(const FenceAttributes &attributes)
{
    return {{u"name"_s, attributes.name},
            {u"cwd"_s, attributes.cwd},
            {u"interpreter"_s, attributes.interpreter},
            {u"interactive"_s, attributes.interactive},
            {u"background"_s, attributes.background},
            {u"ignore"_s, attributes.ignore},
            {u"excludeFromRunAll"_s, attributes.excludeFromRunAll}};
}

FenceAttributes attributesFrom(const QJsonObject &object)
{
    FenceAttributes attributes;
    attributes.name = object.value("name"_L1).toString();
    attributes.cwd = object.value("cwd"_L1).toString();
    attributes.interpreter = object.value("interpreter"_L1).toString();
    attributes.interactive = object.value("interactive"_L1).toBool();
    attributes.background = object.value("background"_L1).toBool();
    attributes.ignore = object.value("ignore"_L1).toBool();
    attributes.excludeFromRunAll = object.value("excludeFromRunAll"_L1).toBool();
    return attributes;
}

/// What belongs to the kind alone.
void insertByKind(QJsonObject &object, const Unit &unit)
{
    if (unit.kind == UnitKind::Watch)
        object.insert("promql"_L1, unit.promql);
    if (unit.kind == UnitKind::Watch || unit.kind == UnitKind::HttpCheck) {
        object.insert("interval_seconds"_L1, unit.intervalSeconds);
        object.insert("url"_L1, unit.url);
    }
    if (unit.kind == UnitKind::HttpCheck || !unit.expected.isEmpty())
        object.insert("expected"_L1, unit.expected);
    if (unit.kind == UnitKind::Transcript)
        object.insert("stdin"_L1, QJsonArray::fromStringList(unit.input));
    if (unit.kind == UnitKind::FileEdit)
        object.insert("path"_L1, unit.path);
    if (unit.kind == UnitKind::Check)
        object.insert("checked"_L1, unit.checked);
    if (unit.attributes != FenceAttributes())
        object.insert("attributes"_L1, attributesJson(unit.attributes));
}

void readByKind(const QJsonObject &object, Unit &unit)
{
    unit.promql = object.value("promql"_L1).toString();
    unit.intervalSeconds = object.value("interval_seconds"_L1).toInt();
    unit.url = object.value("url"_L1).toString();
    unit.expected = object.value("expected"_L1).toString();
    for (const QJsonValue &line : object.value("stdin"_L1).toArray())
        unit.input.append(line.toString());
    unit.path = object.value("path"_L1).toString();
    unit.checked = object.value("checked"_L1).toBool();
    unit.attributes = attributesFrom(object.value("attributes"_L1).toObject());
}

} // namespace

QString toWord(UnitKind kind)
{
    return kindWords[static_cast<size_t>(kind)].toString();
}

QString toWord(Effect effect)
{
    return effectWords[static_cast<size_t>(effect)].toString();
}

QString toWord(Finding::Severity severity)
{
    return severityWords[static_cast<size_t>(severity)].toString();
}

QJsonObject toJson(const Unit &unit)
{
    QJsonObject object = {{u"kind"_s, toWord(unit.kind)},
                          {u"title"_s, unit.title},
                          {u"text"_s, unit.text},
                          {u"language"_s, unit.language},
                          {u"line"_s, unit.line},
                          {u"text_line"_s, unit.textLine},
                          {u"asserts"_s, unit.asserts},
                          {u"effect"_s, toWord(unit.effect)},
                          {u"optional"_s, unit.optional},
                          {u"condition"_s, unit.condition},
                          {u"script"_s, unit.script},
                          {u"target"_s, unit.target},
                          {u"alternative_to"_s, unit.alternativeTo ? QJsonValue(*unit.alternativeTo) : QJsonValue()}};
    insertByKind(object, unit);
    return object;
}

base::Result<Unit> unitFromJson(const QJsonObject &object)
{
    const auto kind = fromWord<UnitKind>(kindWords, object.value("kind"_L1).toString());
    const auto effect = fromWord<Effect>(effectWords, object.value("effect"_L1).toString());
    if (!kind || !effect)
        return base::failure(base::ErrorCode::Unreadable,
                             QCoreApplication::translate("runbook", "A unit has an unknown kind or effect"), object.value("title"_L1).toString(),
                             QCoreApplication::translate("runbook", "Open the run with the version that wrote it"));
    Unit unit;
    unit.kind = *kind;
    unit.effect = *effect;
    unit.title = object.value("title"_L1).toString();
    unit.text = object.value("text"_L1).toString();
    unit.language = object.value("language"_L1).toString();
    unit.line = object.value("line"_L1).toInt();
    unit.textLine = object.value("text_line"_L1).toInt();
    unit.asserts = object.value("asserts"_L1).toBool();
    unit.optional = object.value("optional"_L1).toBool();
    unit.condition = object.value("condition"_L1).toString();
    unit.script = object.value("script"_L1).toBool();
    unit.target = object.value("target"_L1).toString();
    if (object.value("alternative_to"_L1).isDouble())
        unit.alternativeTo = object.value("alternative_to"_L1).toInt();
    readByKind(object, unit);
    return unit;
}

} // namespace slipway::runbook
