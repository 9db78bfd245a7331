// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonarchive.h"
#include "jsonfields.h"
#include "runbook/json.h"
#include "runbook/plan.h"

#include <QCoreApplication>

namespace slipway::runbook {

namespace {

template<typename T>
QJsonObject written(const T &value)
{
    JsonWriter writer;
    fields(writer, value);
    return writer.object();
}

template<typename T>
base::Result<T> readBack(const QJsonObject &object, const char *what)
{
    T value;
    JsonReader reader(object);
    fields(reader, value);
    if (reader.problem().isEmpty())
        return value;
    return base::failure(base::ErrorCode::Unreadable,
                         QCoreApplication::translate("runbook", "%1 has no usable field \"%2\"")
                             .arg(QCoreApplication::translate("runbook", what), reader.problem()));
}

} // namespace

QJsonObject toJson(const Unit &unit)
{
    return written(unit);
}

base::Result<Unit> unitFromJson(const QJsonObject &object)
{
    return readBack<Unit>(object, QT_TRANSLATE_NOOP("runbook", "The recorded unit"));
}

QJsonObject toJson(const Plan &plan)
{
    return written(plan);
}

base::Result<Plan> planFromJson(const QJsonObject &object)
{
    return readBack<Plan>(object, QT_TRANSLATE_NOOP("runbook", "The recorded plan"));
}

QString toWord(UnitKind kind)
{
    return wordOf(kind);
}

QString toWord(Effect effect)
{
    return wordOf(effect);
}

QString toWord(Finding::Severity severity)
{
    return wordOf(severity);
}

} // namespace slipway::runbook
