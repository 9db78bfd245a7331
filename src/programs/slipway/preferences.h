// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/preferences.h"
#include "settings/settings.h"

#include <functional>

namespace slipway {

/// What the window remembers, kept in the user's settings.
class StoredPreferences final : public presentation::Preferences
{
public:
    using Apply = std::function<void(const QString &command)>;

    /// @p applyEditor gets every new editor as it is set.
    StoredPreferences(settings::Settings &settings, QString dataFolder, Apply applyEditor);

    [[nodiscard]] QStringList recentRunbooks() const override;
    void rememberRunbook(const QString &path) override;
    [[nodiscard]] QStringList recentChoices() const override;
    void rememberChoice(const QString &id) override;
    [[nodiscard]] QString person() const override;
    void setPerson(const QString &name) override;
    [[nodiscard]] QString accountName() const override;
    [[nodiscard]] QString editor() const override;
    void setEditor(const QString &command) override;
    [[nodiscard]] QString terminal() const override;
    void setTerminal(const QString &command) override;
    [[nodiscard]] presentation::Notifications notifications() const override;
    void setNotifications(const presentation::Notifications &notifications) override;
    [[nodiscard]] Theme theme() const override;
    void setTheme(Theme theme) override;
    [[nodiscard]] QString language() const override;
    void setLanguage(const QString &code) override;
    [[nodiscard]] QList<presentation::LanguageName> languages() const override;
    [[nodiscard]] QString dataFolder() const override { return m_dataFolder; }
    [[nodiscard]] QByteArray windowLayout() const override;
    void setWindowLayout(const QByteArray &layout) override;

private:
    settings::Settings &m_settings;
    QString m_dataFolder;
    Apply m_applyEditor;
};

} // namespace slipway
