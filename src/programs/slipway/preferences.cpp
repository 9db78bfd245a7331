// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include "language/language.h"

namespace slipway {

namespace setting = settings::setting;
using presentation::Notifications;

namespace {

QString mainWindow()
{
    return QStringLiteral("main");
}

// The window and the file have the same values in the same order, without knowing of each other.
using Theme = presentation::Preferences::Theme;
static_assert(int(Theme::Light) == int(settings::Theme::Light) && int(Theme::Dark) == int(settings::Theme::Dark));
static_assert(int(Notifications::Sound::Message) == int(settings::Sound::Message)
              && int(Notifications::Sound::Alarm) == int(settings::Sound::Alarm));

} // namespace

StoredPreferences::StoredPreferences(settings::Settings &settings, QString dataFolder, Apply applyEditor)
    : m_settings(settings)
    , m_dataFolder(std::move(dataFolder))
    , m_applyEditor(std::move(applyEditor))
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

QStringList StoredPreferences::recentChoices() const
{
    return m_settings.recentChoices();
}

void StoredPreferences::rememberChoice(const QString &id)
{
    m_settings.addRecentChoice(id);
}

QString StoredPreferences::person() const
{
    return m_settings.identity();
}

void StoredPreferences::setPerson(const QString &name)
{
    m_settings.set(setting::identity, name);
}

QString StoredPreferences::accountName() const
{
    return settings::accountName();
}

QString StoredPreferences::editor() const
{
    return m_settings.editor();
}

void StoredPreferences::setEditor(const QString &command)
{
    m_settings.set(setting::editor, command);
    m_applyEditor(command);
}

QString StoredPreferences::terminal() const
{
    return m_settings.value(setting::terminal);
}

void StoredPreferences::setTerminal(const QString &command)
{
    m_settings.set(setting::terminal, command);
}

Notifications StoredPreferences::notifications() const
{
    return {m_settings.value(setting::notifyEnded), m_settings.value(setting::notifyFailed),
            m_settings.value(setting::notifyWaits), m_settings.value(setting::notifySoakOver),
            Notifications::Sound(m_settings.value(setting::notifySound))};
}

void StoredPreferences::setNotifications(const Notifications &notifications)
{
    m_settings.set(setting::notifyEnded, notifications.ended);
    m_settings.set(setting::notifyFailed, notifications.failed);
    m_settings.set(setting::notifyWaits, notifications.waits);
    m_settings.set(setting::notifySoakOver, notifications.soakOver);
    m_settings.set(setting::notifySound, settings::Sound(notifications.sound));
}

StoredPreferences::Theme StoredPreferences::theme() const
{
    return Theme(m_settings.value(setting::theme));
}

void StoredPreferences::setTheme(Theme theme)
{
    m_settings.set(setting::theme, settings::Theme(theme));
}

QString StoredPreferences::language() const
{
    return m_settings.language();
}

void StoredPreferences::setLanguage(const QString &code)
{
    m_settings.set(setting::language, code);
}

QList<presentation::LanguageName> StoredPreferences::languages() const
{
    QList<presentation::LanguageName> names;
    for (const QString &code : language::Language::available())
        names << presentation::LanguageName{code, language::Language::nameOf(code)};
    return names;
}

QByteArray StoredPreferences::windowLayout() const
{
    return m_settings.windowState(mainWindow());
}

void StoredPreferences::setWindowLayout(const QByteArray &layout)
{
    m_settings.setWindowState(mainWindow(), layout);
}

} // namespace slipway
