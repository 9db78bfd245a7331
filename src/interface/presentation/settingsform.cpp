// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/settingsform.h"

#include "base/tr.h"

#include <QFileInfo>
#include <QProcess>

namespace slipway::presentation {

using base::Tr;

namespace {

/// Editors that hand the file to a window which is open already and end at once, and what makes them wait.
QString waitingOption(const QString &program)
{
    static const QHash<QString, QString> options{{QStringLiteral("kate"), QStringLiteral("--block")},
                                                 {QStringLiteral("code"), QStringLiteral("--wait")},
                                                 {QStringLiteral("codium"), QStringLiteral("--wait")},
                                                 {QStringLiteral("subl"), QStringLiteral("--wait")},
                                                 {QStringLiteral("gedit"), QStringLiteral("--wait")},
                                                 {QStringLiteral("gnome-text-editor"), QStringLiteral("--standalone")},
                                                 {QStringLiteral("gvim"), QStringLiteral("--nofork")}};
    return options.value(program);
}

} // namespace

QString programProblem(const QString &command, const ports::Machine &machine)
{
    if (command.trimmed().isEmpty())
        return {};
    const QString program = QProcess::splitCommand(command).value(0);
    if (program.isEmpty())
        return Tr::tr("This names no program.");
    if (!machine.findProgram(program).isEmpty())
        return {};
    return Tr::tr("There is no program “%1” on this machine. Until there is, nothing changes.").arg(program);
}

QString editorHint(const QString &editor)
{
    const QStringList words = QProcess::splitCommand(editor);
    const QString option = waitingOption(QFileInfo(words.value(0)).fileName());
    if (option.isEmpty() || words.contains(option))
        return {};
    return Tr::tr("Add %1, or Slipway cannot tell when you have closed the file.").arg(option);
}

QList<Choice> themeChoices()
{
    using Theme = Preferences::Theme;
    return {{Tr::tr("As the system"), int(Theme::System)},
            {Tr::tr("Light"), int(Theme::Light)},
            {Tr::tr("Dark"), int(Theme::Dark)}};
}

QList<Choice> soundChoices()
{
    using Sound = Notifications::Sound;
    return {{Tr::tr("None"), int(Sound::None)},
            {Tr::tr("Message"), int(Sound::Message)},
            {Tr::tr("Bell"), int(Sound::Bell)},
            {Tr::tr("Alarm"), int(Sound::Alarm)}};
}

QList<Choice> languageChoices(const QList<LanguageName> &languages)
{
    QList<Choice> choices{{Tr::tr("As the system"), QStringLiteral("system")}};
    for (const auto &[code, name] : languages)
        choices << Choice{name, code};
    return choices;
}

} // namespace slipway::presentation
