// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

#include <array>

namespace slipway::settings {

enum class Theme { System, Light, Dark };
enum class Sound { None, Message, Bell, Alarm };

/// How the values of an enumeration are spelled in the file, in their order.
template<typename Enum>
inline constexpr std::array<const char *, 0> spelling{};
template<>
inline constexpr std::array spelling<Theme>{"system", "light", "dark"};
template<>
inline constexpr std::array spelling<Sound>{"none", "message", "bell", "alarm"};

/// One thing that can be set: where it is kept, and what holds while nobody set it or the file holds nonsense.
template<typename T>
struct Setting
{
    const char *key;
    T fallback;
};
using Text = const char *; ///< read and written as QString

/// Everything that a person can set.
namespace setting {
inline constexpr Setting<Text> identity{"identity/name", ""};     ///< empty: the account's
inline constexpr Setting<Text> editor{"programs/editor", ""};     ///< empty: the desktop's own choice
inline constexpr Setting<Text> terminal{"programs/terminal", ""}; ///< empty: the desktop's own choice
inline constexpr Setting<Theme> theme{"appearance/theme", Theme::System};
inline constexpr Setting<Text> language{"appearance/language", "system"}; ///< or the code of a language
inline constexpr Setting<bool> notifyEnded{"notifications/ended", true};
inline constexpr Setting<bool> notifyFailed{"notifications/failed", true};
inline constexpr Setting<bool> notifyWaits{"notifications/waits", true};
inline constexpr Setting<bool> notifySoakOver{"notifications/soakOver", true};
inline constexpr Setting<Sound> notifySound{"notifications/sound", Sound::Message};
} // namespace setting

/// What a person set and what the window remembers, in an INI file. Reads are cheap; writes reach the disk when the
/// object syncs or dies.
class Settings
{
public:
    using Theme = settings::Theme;

    /// @p file is made on the first write.
    explicit Settings(const QString &file);

    template<typename Enum>
        requires std::is_enum_v<Enum>
    [[nodiscard]] Enum value(const Setting<Enum> &setting) const
    {
        const QString word = m_file.value(QLatin1StringView(setting.key)).toString();
        for (size_t i = 0; i < spelling<Enum>.size(); ++i) {
            if (word == QLatin1StringView(spelling<Enum>[i]))
                return Enum(i);
        }
        return setting.fallback;
    }
    [[nodiscard]] bool value(const Setting<bool> &setting) const;
    [[nodiscard]] QString value(const Setting<Text> &setting) const;

    template<typename Enum>
        requires std::is_enum_v<Enum>
    void set(const Setting<Enum> &setting, Enum value)
    {
        m_file.setValue(QLatin1StringView(setting.key), QString::fromLatin1(spelling<Enum>.at(size_t(value))));
    }
    void set(const Setting<bool> &setting, bool value);
    void set(const Setting<Text> &setting, const QString &value);

    /// The name under which decisions are recorded; the account's where none is set.
    [[nodiscard]] QString identity() const;
    /// Program and arguments that open a file and end when it was closed; empty: the desktop's own choice.
    [[nodiscard]] QString editor() const { return value(setting::editor); }
    /// "system", or the code of the language that is spoken whatever the environment says.
    [[nodiscard]] QString language() const { return value(setting::language); }

    /// Absolute paths, newest first, twelve at most.
    [[nodiscard]] QStringList recentRunbooks() const;
    void addRecentRunbook(const QString &path);
    void removeRecentRunbook(const QString &path);
    /// What was chosen from the command palette, newest first, forty at most.
    [[nodiscard]] QStringList recentChoices() const;
    void addRecentChoice(const QString &id);
    [[nodiscard]] QByteArray windowState(const QString &window) const;
    void setWindowState(const QString &window, const QByteArray &state);

private:
    [[nodiscard]] QStringList remembered(QLatin1StringView key) const;
    void remember(QLatin1StringView key, const QString &entry, qsizetype most);

    QSettings m_file;
};

/// The full name of the user's account, else the login.
[[nodiscard]] QString accountName();

} // namespace slipway::settings
