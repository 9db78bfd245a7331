// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonarchive.h"
#include "jsonfields.h"
#include "runbook/plan.h"

#include <QCoreApplication>

namespace slipway::runbook {

QJsonObject toJson(const Plan &plan)
{
    JsonWriter writer;
    fields(writer, plan);
    return writer.object();
}

base::Result<Plan> planFromJson(const QJsonObject &object)
{
    Plan plan;
    JsonReader reader(object);
    fields(reader, plan);
    if (reader.problem().isEmpty())
        return plan;
    return base::failure(
        base::ErrorCode::Unreadable,
        QCoreApplication::translate("runbook", "The recorded plan has no usable field \"%1\"").arg(reader.problem()),
        {}, QCoreApplication::translate("runbook", "open the run with the version that wrote it"));
}

} // namespace slipway::runbook
