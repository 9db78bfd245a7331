// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace slipway::presentation {

/// What the desktop is told while the window is not in front.
struct Notifications
{
    /// Named after the freedesktop sound naming specification: message-new-instant, bell, alarm-clock-elapsed.
    enum class Sound { None, Message, Bell, Alarm };

    bool ended = true;    ///< a command came to its end
    bool failed = true;   ///< a command or a check failed
    bool waits = true;    ///< something waits for a person: a verdict, an input, a decision
    bool soakOver = true; ///< a soak is over
    Sound sound = Sound::Message;
    friend bool operator==(const Notifications &, const Notifications &) = default;
};

struct LanguageName
{
    QString code;
    QString name; ///< in the language itself
};

/// What the window remembers of its person from one start to the next. Every setting holds from the moment it is set,
/// except where its comment says otherwise.
class Preferences
{
public:
    enum class Theme { System, Light, Dark };

    virtual ~Preferences() = default;
    /// Paths of runbooks, the last opened first.
    [[nodiscard]] virtual QStringList recentRunbooks() const = 0;
    virtual void rememberRunbook(const QString &path) = 0;
    /// Ids of what was chosen from the command palette, the last first.
    [[nodiscard]] virtual QStringList recentChoices() const = 0;
    virtual void rememberChoice(const QString &id) = 0;
    /// The person's name as the record of the next run shows it; the account's while none was set.
    [[nodiscard]] virtual QString person() const = 0;
    virtual void setPerson(const QString &name) = 0;
    [[nodiscard]] virtual QString accountName() const = 0;
    /// Program and arguments that open a file and end when it was closed; empty: the desktop's own choice.
    [[nodiscard]] virtual QString editor() const = 0;
    virtual void setEditor(const QString &command) = 0;
    /// Program and arguments that open a terminal in the folder in which they are started; empty: the desktop's own choice.
    [[nodiscard]] virtual QString terminal() const = 0;
    virtual void setTerminal(const QString &command) = 0;
    [[nodiscard]] virtual Notifications notifications() const = 0;
    virtual void setNotifications(const Notifications &notifications) = 0;
    [[nodiscard]] virtual Theme theme() const = 0;
    virtual void setTheme(Theme theme) = 0;
    /// "system", or the code of a language; holds from the next start.
    [[nodiscard]] virtual QString language() const = 0;
    virtual void setLanguage(const QString &code) = 0;
    [[nodiscard]] virtual QList<LanguageName> languages() const = 0;
    /// Where journal, outputs and attachments are.
    [[nodiscard]] virtual QString dataFolder() const = 0;
    [[nodiscard]] virtual QByteArray windowLayout() const = 0;
    virtual void setWindowLayout(const QByteArray &layout) = 0;
};

} // namespace slipway::presentation
