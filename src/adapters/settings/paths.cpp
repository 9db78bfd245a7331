// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/paths.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace slipway::settings {
namespace {

constexpr auto folderName = "/slipway";
constexpr auto databaseName = "/journal.db";

/// XDG_RUNTIME_DIR where a session manager made one; else shared memory, in a folder that names the user.
QString runtimeFolder()
{
    const QString xdg = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!xdg.isEmpty() && QFileInfo(xdg).isWritable())
        return xdg + QLatin1StringView(folderName);
    const QString memory = QStringLiteral("/dev/shm");
    if (QFileInfo(memory).isWritable())
        return memory + QStringLiteral("/slipway-%1").arg(getuid());
    return {};
}

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
    paths.runtime = runtimeFolder();
    paths.data = database.isEmpty() ? place(QStandardPaths::GenericDataLocation) : QFileInfo(database).absolutePath();
    paths.database = database.isEmpty() ? paths.data + QLatin1StringView(databaseName) : QFileInfo(database).absoluteFilePath();
    return paths;
}

} // namespace slipway::settings
