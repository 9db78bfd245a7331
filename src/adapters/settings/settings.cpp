// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace slipway::settings {
namespace {

constexpr qsizetype recentMaximum = 12;
constexpr QLatin1StringView identityKey("identity/name");
constexpr QLatin1StringView editorKey("programs/editor");
constexpr QLatin1StringView themeKey("appearance/theme");
constexpr QLatin1StringView languageKey("appearance/language");
constexpr QLatin1StringView recentKey("runbooks/recent");
constexpr QLatin1StringView windowKey("window/");

/// The full name of the password file's entry, else the login.
QString accountName()
{
    const passwd *entry = getpwuid(getuid());
    if (!entry)
        return qEnvironmentVariable("USER");
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

} // namespace

Settings::Settings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

QString Settings::identity() const
{
    const QString name = m_file.value(identityKey).toString().trimmed();
    return name.isEmpty() ? accountName() : name;
}

void Settings::setIdentity(const QString &name)
{
    m_file.setValue(identityKey, name.trimmed());
}

QString Settings::editor() const
{
    return m_file.value(editorKey).toString();
}

void Settings::setEditor(const QString &command)
{
    m_file.setValue(editorKey, command);
}

Settings::Theme Settings::theme() const
{
    const QString word = m_file.value(themeKey).toString();
    return word == u"light" ? Theme::Light : word == u"dark" ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    const auto *word = theme == Theme::Light ? "light" : theme == Theme::Dark ? "dark" : "system";
    m_file.setValue(themeKey, QString::fromLatin1(word));
}

QString Settings::language() const
{
    return m_file.value(languageKey, QStringLiteral("system")).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_file.setValue(languageKey, code);
}

QStringList Settings::recentRunbooks() const
{
    return m_file.value(recentKey).toStringList();
}

void Settings::addRecentRunbook(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentRunbooks();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_file.setValue(recentKey, QStringList(recent.first(std::min(recentMaximum, recent.size()))));
}

void Settings::removeRecentRunbook(const QString &path)
{
    QStringList recent = recentRunbooks();
    recent.removeAll(path);
    m_file.setValue(recentKey, recent);
}

QByteArray Settings::windowState(const QString &window) const
{
    return m_file.value(windowKey + window).toByteArray();
}

void Settings::setWindowState(const QString &window, const QByteArray &state)
{
    m_file.setValue(windowKey + window, state);
}

} // namespace slipway::settings
