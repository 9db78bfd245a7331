// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace slipway::presentation {

/// What the window remembers of its person from one start to the next.
class Preferences
{
public:
    enum class Theme { System, Light, Dark };

    virtual ~Preferences() = default;
    /// Paths of runbooks, the last opened first.
    [[nodiscard]] virtual QStringList recentRunbooks() const = 0;
    virtual void rememberRunbook(const QString &path) = 0;
    /// The person's name as the record shows it.
    [[nodiscard]] virtual QString person() const = 0;
    virtual void setPerson(const QString &name) = 0;
    [[nodiscard]] virtual Theme theme() const = 0;
    virtual void setTheme(Theme theme) = 0;
    [[nodiscard]] virtual QByteArray windowLayout() const = 0;
    virtual void setWindowLayout(const QByteArray &layout) = 0;
};

} // namespace slipway::presentation
