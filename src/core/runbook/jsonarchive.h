// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/plan.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <concepts>
#include <optional>
#include <type_traits>

namespace slipway::runbook {

// Each struct lists its fields once, in jsonfields.h; a JsonWriter or a JsonReader walks that list, so that what is
// written is what is read. Values that equal their default are left out.

/// The words of an enum in the order of its values; a new value gets a new word, none is ever changed.
template<typename Enum>
struct EnumWords;

template<>
struct EnumWords<UnitKind>
{
    static constexpr auto list = std::to_array<QLatin1StringView>(
        {QLatin1StringView("command"), QLatin1StringView("check"), QLatin1StringView("watch"),
         QLatin1StringView("http_check"), QLatin1StringView("file_edit"), QLatin1StringView("transcript"),
         QLatin1StringView("interactive"), QLatin1StringView("stream"), QLatin1StringView("note")});
};
template<>
struct EnumWords<Effect>
{
    static constexpr auto list = std::to_array<QLatin1StringView>(
        {QLatin1StringView("read_only"), QLatin1StringView("changing"), QLatin1StringView("irreversible")});
};
template<>
struct EnumWords<Trigger::Kind>
{
    static constexpr auto list =
        std::to_array<QLatin1StringView>({QLatin1StringView("metric"), QLatin1StringView("declared")});
};
template<>
struct EnumWords<Procedure::Kind>
{
    static constexpr auto list =
        std::to_array<QLatin1StringView>({QLatin1StringView("rollback"), QLatin1StringView("restore"),
                                          QLatin1StringView("diagnosis"), QLatin1StringView("other")});
};
template<>
struct EnumWords<HealthCheck::Kind>
{
    static constexpr auto list =
        std::to_array<QLatin1StringView>({QLatin1StringView("http"), QLatin1StringView("command")});
};
template<>
struct EnumWords<Parameter::Kind>
{
    static constexpr auto list = std::to_array<QLatin1StringView>(
        {QLatin1StringView("version"), QLatin1StringView("host"), QLatin1StringView("url"), QLatin1StringView("path"),
         QLatin1StringView("placeholder"), QLatin1StringView("other")});
};
template<>
struct EnumWords<Parameter::Staleness>
{
    static constexpr auto list = std::to_array<QLatin1StringView>(
        {QLatin1StringView("none"), QLatin1StringView("version"), QLatin1StringView("date"),
         QLatin1StringView("revision"), QLatin1StringView("migration"), QLatin1StringView("backup")});
};
template<>
struct EnumWords<Finding::Severity>
{
    static constexpr auto list = std::to_array<QLatin1StringView>(
        {QLatin1StringView("error"), QLatin1StringView("warning"), QLatin1StringView("info")});
};
template<>
struct EnumWords<PlanPhase::Kind>
{
    static constexpr auto list = std::to_array<QLatin1StringView>(
        {QLatin1StringView("checklist"), QLatin1StringView("phase"), QLatin1StringView("procedure")});
};

template<typename Enum>
[[nodiscard]] QString wordOf(Enum value)
{
    return EnumWords<Enum>::list.at(static_cast<std::size_t>(value));
}

class JsonWriter
{
public:
    [[nodiscard]] QJsonObject object() const { return m_object; }

    template<typename T>
    void operator()(QLatin1StringView name, const T &value, const T &fallback = {})
    {
        if constexpr (std::is_enum_v<T>)
            m_object.insert(name, toValue(value));
        else if (!(value == fallback))
            m_object.insert(name, toValue(value));
    }

    template<typename T>
    void operator()(QLatin1StringView name, const std::optional<T> &value)
    {
        if (value)
            m_object.insert(name, toValue(*value));
    }

private:
    static QJsonValue toValue(const QString &value) { return value; }
    static QJsonValue toValue(bool value) { return value; }
    static QJsonValue toValue(int value) { return value; }
    static QJsonValue toValue(double value) { return value; }

    template<typename Enum>
    requires std::is_enum_v<Enum>
    static QJsonValue toValue(Enum value) { return wordOf(value); }

    template<typename T>
    static QJsonValue toValue(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(toValue(value));
        return array;
    }

    template<typename T>
    requires std::is_class_v<T>
    static QJsonValue toValue(const T &value)
    {
        JsonWriter writer;
        fields(writer, value);
        return writer.object();
    }

    QJsonObject m_object;
};

class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    /// The first field that is not what it should be; empty where all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

    template<typename T>
    void operator()(QLatin1StringView name, T &value, const T &fallback = {})
    {
        const QJsonValue json = m_object.value(name);
        if (json.isUndefined()) {
            value = fallback;
            return;
        }
        if (m_problem.isEmpty() && !fromValue(json, value))
            m_problem = name;
    }

private:
    static bool fromValue(const QJsonValue &json, QString &value)
    {
        value = json.toString();
        return json.isString();
    }
    static bool fromValue(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return json.isBool();
    }
    static bool fromValue(const QJsonValue &json, int &value)
    {
        value = json.toInt();
        return json.isDouble();
    }
    static bool fromValue(const QJsonValue &json, double &value)
    {
        value = json.toDouble();
        return json.isDouble();
    }

    template<typename Enum>
    requires std::is_enum_v<Enum>
    static bool fromValue(const QJsonValue &json, Enum &value)
    {
        const auto &words = EnumWords<Enum>::list;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (json.toString() == words[i]) {
                value = static_cast<Enum>(i);
                return true;
            }
        }
        return false;
    }

    template<typename T>
    static bool fromValue(const QJsonValue &json, std::optional<T> &value)
    {
        return fromValue(json, value.emplace());
    }

    template<typename T>
    static bool fromValue(const QJsonValue &json, QList<T> &values)
    {
        const QJsonArray array = json.toArray();
        values.clear();
        values.reserve(array.size());
        for (const QJsonValue &element : array) {
            if (!fromValue(element, values.emplaceBack()))
                return false;
        }
        return json.isArray();
    }

    template<typename T>
    requires std::is_class_v<T>
    static bool fromValue(const QJsonValue &json, T &value)
    {
        JsonReader reader(json.toObject());
        fields(reader, value);
        return json.isObject() && reader.problem().isEmpty();
    }

    QJsonObject m_object;
    QString m_problem;
};

} // namespace slipway::runbook
