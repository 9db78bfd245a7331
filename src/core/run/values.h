// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

#include <QJsonArray>

#include <array>
#include <type_traits>

namespace slipway::run {

// How the values inside event payloads look in JSON. toValue() writes one, fromValue() reads it back and says
// whether it was one.

using namespace Qt::StringLiterals;

/// The words of an enum, in the order of its values. Words last: a new value gets a new word, none is changed.
template<typename Enum>
struct Words;

template<>
struct Words<Mode>
{
    static constexpr std::array list{"rehearsal"_L1, "live"_L1};
};
template<>
struct Words<Disposition>
{
    static constexpr std::array list{"skipped"_L1, "not_applicable"_L1};
};
template<>
struct Words<Ending>
{
    static constexpr std::array list{"exited"_L1,    "signalled"_L1,       "cancelled"_L1,
                                     "timed_out"_L1, "could_not_start"_L1, "unknown"_L1};
};
template<>
struct Words<Verdict>
{
    static constexpr std::array list{"none"_L1, "successful"_L1, "failed"_L1, "error"_L1, "inconclusive"_L1};
};
template<>
struct Words<Remedy>
{
    static constexpr std::array list{"retry"_L1, "edit_and_retry"_L1, "continue_from_here"_L1, "ignore"_L1, "fail"_L1};
};
template<>
struct Words<Outcome>
{
    static constexpr std::array list{"done"_L1, "rolled_back"_L1, "rolled_back_unverified"_L1, "aborted"_L1,
                                     "failed"_L1};
};

template<typename Enum>
    requires std::is_enum_v<Enum>
QJsonValue toValue(Enum value)
{
    return Words<Enum>::list.at(static_cast<std::size_t>(value));
}

template<typename Enum>
    requires std::is_enum_v<Enum>
bool fromValue(const QJsonValue &json, Enum &value)
{
    const auto found = std::ranges::find(Words<Enum>::list, json.toString());
    if (found == Words<Enum>::list.end())
        return false;
    value = static_cast<Enum>(found - Words<Enum>::list.begin());
    return true;
}

QJsonValue toValue(runbook::UnitKind value);
bool fromValue(const QJsonValue &json, runbook::UnitKind &value);
QJsonValue toValue(const QString &value);
bool fromValue(const QJsonValue &json, QString &value);
QJsonValue toValue(bool value);
bool fromValue(const QJsonValue &json, bool &value);
QJsonValue toValue(int value);
bool fromValue(const QJsonValue &json, int &value);
QJsonValue toValue(qint64 value);
bool fromValue(const QJsonValue &json, qint64 &value);
/// UTC with milliseconds; an invalid time is null.
QJsonValue toValue(const QDateTime &value);
bool fromValue(const QJsonValue &json, QDateTime &value);
QJsonValue toValue(const QJsonObject &value);
bool fromValue(const QJsonValue &json, QJsonObject &value);
QJsonValue toValue(const QMap<QString, QString> &value);
bool fromValue(const QJsonValue &json, QMap<QString, QString> &value);
QJsonValue toValue(const runbook::Plan &value);
bool fromValue(const QJsonValue &json, runbook::Plan &value);
QJsonValue toValue(const Environment &value);
bool fromValue(const QJsonValue &json, Environment &value);
QJsonValue toValue(const Attachment &value);
bool fromValue(const QJsonValue &json, Attachment &value);
/// The value of a secret is not written.
QJsonValue toValue(const runbook::Binding &value);
bool fromValue(const QJsonValue &json, runbook::Binding &value);
QJsonValue toValue(const runbook::Substitution &value);
bool fromValue(const QJsonValue &json, runbook::Substitution &value);
QJsonValue toValue(const runbook::ResolvedUnit &value);
bool fromValue(const QJsonValue &json, runbook::ResolvedUnit &value);

template<typename T>
QJsonValue toValue(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toValue(item));
    return array;
}

template<typename T>
bool fromValue(const QJsonValue &json, QList<T> &list)
{
    if (!json.isArray())
        return false;
    const QJsonArray array = json.toArray();
    list.clear();
    list.reserve(array.size());
    for (const QJsonValue &item : array) {
        if (!fromValue(item, list.emplaceBack()))
            return false;
    }
    return true;
}

/// Writes fields into an object. Empty strings, lists and objects are left out; reading gives them back as empty.
class Writer
{
public:
    template<typename T>
    void operator()(QLatin1StringView name, const T &field)
    {
        put(name, toValue(field));
    }
    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    void put(QLatin1StringView name, const QJsonValue &value);
    QJsonObject m_object;
};

/// Reads fields from an object; what is absent keeps its default, what has another shape is a problem.
class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    template<typename T>
    void operator()(QLatin1StringView name, T &field)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !fromValue(value, field) && m_problem.isEmpty())
            m_problem = name;
    }
    /// The first field that could not be read; empty where all could.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_problem;
};

} // namespace slipway::run
