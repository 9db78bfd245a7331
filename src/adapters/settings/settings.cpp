// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace slipway::settings {
namespace {

constexpr qsizetype mostRunbooks = 12;
constexpr qsizetype mostChoices = 40;
constexpr QLatin1StringView recentKey("runbooks/recent");
constexpr QLatin1StringView choicesKey("palette/recent");
constexpr QLatin1StringView windowKey("window/");

} // namespace

Settings::Settings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

bool Settings::value(const Setting<bool> &setting) const
{
    const QString word = m_file.value(QLatin1StringView(setting.key)).toString();
    return word == u"true" || (word != u"false" && setting.fallback);
}

QString Settings::value(const Setting<Text> &setting) const
{
    return m_file.value(QLatin1StringView(setting.key), QString::fromLatin1(setting.fallback)).toString().trimmed();
}

void Settings::set(const Setting<bool> &setting, bool value)
{
    m_file.setValue(QLatin1StringView(setting.key), value);
}

void Settings::set(const Setting<Text> &setting, const QString &value)
{
    m_file.setValue(QLatin1StringView(setting.key), value.trimmed());
}

QString Settings::identity() const
{
    const QString name = value(setting::identity);
    return name.isEmpty() ? accountName() : name;
}

QStringList Settings::remembered(QLatin1StringView key) const
{
    return m_file.value(key).toStringList();
}

void Settings::remember(QLatin1StringView key, const QString &entry, qsizetype most)
{
    QStringList entries = remembered(key);
    entries.removeAll(entry);
    entries.prepend(entry);
    m_file.setValue(key, QStringList(entries.first(std::min(most, entries.size()))));
}

QStringList Settings::recentRunbooks() const
{
    return remembered(recentKey);
}

void Settings::addRecentRunbook(const QString &path)
{
    remember(recentKey, QFileInfo(path).absoluteFilePath(), mostRunbooks);
}

void Settings::removeRecentRunbook(const QString &path)
{
    QStringList recent = recentRunbooks();
    recent.removeAll(path);
    m_file.setValue(recentKey, recent);
}

QStringList Settings::recentChoices() const
{
    return remembered(choicesKey);
}

void Settings::addRecentChoice(const QString &id)
{
    remember(choicesKey, id, mostChoices);
}

QByteArray Settings::windowState(const QString &window) const
{
    return m_file.value(windowKey + window).toByteArray();
}

void Settings::setWindowState(const QString &window, const QByteArray &state)
{
    m_file.setValue(windowKey + window, state);
}

QString accountName()
{
    const passwd *entry = getpwuid(getuid());
    if (!entry)
        return qEnvironmentVariable("USER");
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

} // namespace slipway::settings
