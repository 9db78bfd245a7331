// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/localterminal.h"

#include "base/tr.h"

#include <QDir>
#include <QProcess>

namespace slipway::workstation {

using base::Tr;

LocalTerminal::LocalTerminal(process::UserEnvironment environment)
    : m_environment(std::move(environment))
{
}

/// What the desktop chose, where it can be asked, then what desktops bring along.
QString LocalTerminal::firstTerminal() const
{
    for (const char *name : {"xdg-terminal-exec", "x-terminal-emulator", "konsole", "gnome-terminal", "kgx", "ptyxis",
                             "xfce4-terminal", "foot", "alacritty", "kitty", "xterm"}) {
        if (const QString found = m_environment.findProgram(QString::fromLatin1(name)); !found.isEmpty())
            return found;
    }
    return {};
}

base::Status LocalTerminal::open(const QString &command, const QString &folder)
{
    QStringList words = QProcess::splitCommand(command);
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    const QString program = name.isEmpty() ? firstTerminal() : m_environment.findProgram(name);
    if (program.isEmpty()) {
        return base::failure(base::ErrorCode::NotFound,
                             name.isEmpty() ? Tr::tr("No terminal is known on this machine")
                                            : Tr::tr("The terminal %1 is not installed").arg(name),
                             {}, Tr::tr("name a terminal in the settings"));
    }
    QProcess process;
    process.setProgram(program);
    process.setArguments(words);
    process.setWorkingDirectory(QDir(folder).exists() ? folder : QDir::homePath());
    process.setProcessEnvironment(m_environment.forQProcess());
    if (!process.startDetached())
        return base::failure(base::ErrorCode::Failed, Tr::tr("The terminal does not start"), program,
                             process.errorString());
    return {};
}

} // namespace slipway::workstation
