// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

namespace slipway {
namespace {

const QString mainWindow = QStringLiteral("main");

} // namespace

StoredPreferences::StoredPreferences(settings::Settings &settings)
    : m_settings(settings)
{
}

QStringList StoredPreferences::recentRunbooks() const
{
    return m_settings.recentRunbooks();
}

void StoredPreferences::rememberRunbook(const QString &path)
{
    m_settings.addRecentRunbook(path);
}

QString StoredPreferences::person() const
{
    return m_settings.identity();
}

void StoredPreferences::setPerson(const QString &name)
{
    m_settings.setIdentity(name);
}

StoredPreferences::Theme StoredPreferences::theme() const
{
    switch (m_settings.theme()) {
    case settings::Settings::Theme::Light:
        return Theme::Light;
    case settings::Settings::Theme::Dark:
        return Theme::Dark;
    case settings::Settings::Theme::System:
        break;
    }
    return Theme::System;
}

void StoredPreferences::setTheme(Theme theme)
{
    using Stored = settings::Settings::Theme;
    m_settings.setTheme(theme == Theme::Light ? Stored::Light : theme == Theme::Dark ? Stored::Dark : Stored::System);
}

QByteArray StoredPreferences::windowLayout() const
{
    return m_settings.windowState(mainWindow);
}

void StoredPreferences::setWindowLayout(const QByteArray &layout)
{
    m_settings.setWindowState(mainWindow, layout);
}

} // namespace slipway
