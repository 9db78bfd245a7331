// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace slipway::settings {

/// What a person set, in an INI file. Reads are cheap; writes reach the disk when the object syncs or dies.
class Settings
{
public:
    enum class Theme { System, Light, Dark };

    /// @p file is made on the first write.
    explicit Settings(const QString &file);

    /// The name under which decisions are recorded; the login's where none is set.
    [[nodiscard]] QString identity() const;
    void setIdentity(const QString &name);
    /// Program and arguments that open a file and end when it was closed; empty: the VISUAL or EDITOR of the environment.
    [[nodiscard]] QString editor() const;
    void setEditor(const QString &command);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// "system", or the code of the language that is spoken whatever the environment says.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    /// Absolute paths, newest first, twelve at most.
    [[nodiscard]] QStringList recentRunbooks() const;
    void addRecentRunbook(const QString &path);
    void removeRecentRunbook(const QString &path);
    [[nodiscard]] QByteArray windowState(const QString &window) const;
    void setWindowState(const QString &window, const QByteArray &state);

private:
    QSettings m_file;
};

} // namespace slipway::settings
