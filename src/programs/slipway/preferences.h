// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/preferences.h"
#include "settings/settings.h"

namespace slipway {

/// What the window remembers, kept in the user's settings.
class StoredPreferences final : public presentation::Preferences
{
public:
    explicit StoredPreferences(settings::Settings &settings);

    [[nodiscard]] QStringList recentRunbooks() const override;
    void rememberRunbook(const QString &path) override;
    [[nodiscard]] QString person() const override;
    void setPerson(const QString &name) override;
    [[nodiscard]] Theme theme() const override;
    void setTheme(Theme theme) override;
    [[nodiscard]] QByteArray windowLayout() const override;
    void setWindowLayout(const QByteArray &layout) override;

private:
    settings::Settings &m_settings;
};

} // namespace slipway
