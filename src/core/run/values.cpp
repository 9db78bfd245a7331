// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

#include "runbook/json.h"

#include <limits>

namespace slipway::run {
namespace {

void fields(auto &io, auto &value)
    requires std::same_as<std::remove_cvref_t<decltype(value)>, Environment>
{
    io("name"_L1, value.name);
    io("fingerprint"_L1, value.fingerprint);
}

void fields(auto &io, auto &value)
    requires std::same_as<std::remove_cvref_t<decltype(value)>, Attachment>
{
    io("name"_L1, value.name);
    io("sha256"_L1, value.sha256);
    io("bytes"_L1, value.bytes);
    io("media_type"_L1, value.mediaType);
}

void fields(auto &io, auto &value)
    requires std::same_as<std::remove_cvref_t<decltype(value)>, runbook::Binding>
{
    io("literal"_L1, value.literal);
    io("value"_L1, value.value);
    io("secret"_L1, value.secret);
}

void fields(auto &io, auto &value)
    requires std::same_as<std::remove_cvref_t<decltype(value)>, runbook::Substitution>
{
    io("literal"_L1, value.literal);
    io("value"_L1, value.value);
    io("line"_L1, value.line);
    io("offset"_L1, value.offset);
    io("length"_L1, value.length);
}

void fields(auto &io, auto &value)
    requires std::same_as<std::remove_cvref_t<decltype(value)>, runbook::ResolvedUnit>
{
    io("unit"_L1, value.unit);
    io("kind"_L1, value.kind);
    io("text"_L1, value.text);
    io("program"_L1, value.program);
    io("input"_L1, value.input);
    io("url"_L1, value.url);
    io("promql"_L1, value.promql);
    io("expected"_L1, value.expected);
    io("path"_L1, value.path);
    io("cwd"_L1, value.cwd);
    io("target"_L1, value.target);
    io("terminal"_L1, value.terminal);
    io("substitutions"_L1, value.substitutions);
    io("notices"_L1, value.notices);
    io("sha256"_L1, value.sha256);
}

QJsonValue written(const auto &value)
{
    Writer writer;
    fields(writer, value);
    return writer.object();
}

bool readBack(const QJsonValue &json, auto &value)
{
    if (!json.isObject())
        return false;
    Reader reader(json.toObject());
    fields(reader, value);
    return reader.problem().isEmpty();
}

} // namespace

void Writer::put(QLatin1StringView name, const QJsonValue &value)
{
    const bool empty = (value.isString() && value.toString().isEmpty()) ||
                       (value.isArray() && value.toArray().isEmpty()) ||
                       (value.isObject() && value.toObject().isEmpty());
    if (!empty)
        m_object.insert(name, value);
}

QJsonValue toValue(runbook::UnitKind value)
{
    return runbook::toWord(value);
}

bool fromValue(const QJsonValue &json, runbook::UnitKind &value)
{
    using enum runbook::UnitKind;
    const QString word = json.toString();
    for (const auto kind : {Command, Check, Watch, HttpCheck, FileEdit, Transcript, Interactive, Stream, Note}) {
        if (runbook::toWord(kind) == word) {
            value = kind;
            return true;
        }
    }
    return false;
}

QJsonValue toValue(const QString &value)
{
    return value;
}

bool fromValue(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

QJsonValue toValue(bool value)
{
    return value;
}

bool fromValue(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

QJsonValue toValue(int value)
{
    return value;
}

bool fromValue(const QJsonValue &json, int &value)
{
    qint64 wide = 0;
    if (!fromValue(json, wide) || wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(wide);
    return true;
}

QJsonValue toValue(qint64 value)
{
    return value;
}

bool fromValue(const QJsonValue &json, qint64 &value)
{
    value = json.toInteger();
    return json.isDouble();
}

QJsonValue toValue(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

bool fromValue(const QJsonValue &json, QDateTime &value)
{
    if (json.isNull()) {
        value = {};
        return true;
    }
    value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return value.isValid();
}

QJsonValue toValue(const QJsonObject &value)
{
    return value;
}

bool fromValue(const QJsonValue &json, QJsonObject &value)
{
    value = json.toObject();
    return json.isObject();
}

QJsonValue toValue(const QMap<QString, QString> &value)
{
    QJsonObject object;
    for (const auto &[key, text] : value.asKeyValueRange())
        object.insert(key, text);
    return object;
}

bool fromValue(const QJsonValue &json, QMap<QString, QString> &value)
{
    if (!json.isObject())
        return false;
    value.clear();
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!fromValue(it.value(), value[it.key()]))
            return false;
    }
    return true;
}

QJsonValue toValue(const runbook::Plan &value)
{
    return runbook::toJson(value);
}

bool fromValue(const QJsonValue &json, runbook::Plan &value)
{
    auto plan = runbook::planFromJson(json.toObject());
    if (!plan)
        return false;
    value = *std::move(plan);
    return true;
}

QJsonValue toValue(const Environment &value)
{
    return written(value);
}

bool fromValue(const QJsonValue &json, Environment &value)
{
    return readBack(json, value);
}

QJsonValue toValue(const Attachment &value)
{
    return written(value);
}

bool fromValue(const QJsonValue &json, Attachment &value)
{
    return readBack(json, value);
}

QJsonValue toValue(const runbook::Binding &value)
{
    if (!value.secret)
        return written(value);
    return written(runbook::Binding{value.literal, {}, true});
}

bool fromValue(const QJsonValue &json, runbook::Binding &value)
{
    return readBack(json, value);
}

QJsonValue toValue(const runbook::Substitution &value)
{
    return written(value);
}

bool fromValue(const QJsonValue &json, runbook::Substitution &value)
{
    return readBack(json, value);
}

QJsonValue toValue(const runbook::ResolvedUnit &value)
{
    return written(value);
}

bool fromValue(const QJsonValue &json, runbook::ResolvedUnit &value)
{
    return readBack(json, value);
}

} // namespace slipway::run
