// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/paths.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace slipway::settings {
namespace {

constexpr auto folderName = "/slipway";
constexpr auto databaseName = "/journal.db";

} // namespace

QString Paths::sealKey() const
{
    return config + QStringLiteral("/seal.key");
}

QString Paths::artifacts() const
{
    return data + QStringLiteral("/artifacts");
}

QString Paths::executions() const
{
    return data + QStringLiteral("/executions");
}

QString Paths::settingsFile() const
{
    return config + QStringLiteral("/slipway.ini");
}

QString Paths::trustFile() const
{
    return config + QStringLiteral("/trusted");
}

QString Paths::sample() const
{
    return data + QStringLiteral("/sample");
}

Paths userPaths(const QString &database)
{
    const auto place = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + QLatin1StringView(folderName);
    };
    Paths paths;
    paths.config = place(QStandardPaths::GenericConfigLocation);
    paths.data = database.isEmpty() ? place(QStandardPaths::GenericDataLocation) : QFileInfo(database).absolutePath();
    paths.database = database.isEmpty() ? paths.data + QLatin1StringView(databaseName) : QFileInfo(database).absoluteFilePath();
    return paths;
}

} // namespace slipway::settings
