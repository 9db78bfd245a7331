// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/machine.h"
#include "presentation/preferences.h"

#include <QVariant>

namespace slipway::presentation {

/// What is wrong with @p command, a program with arguments; empty where nothing is, or where there is none.
[[nodiscard]] QString programProblem(const QString &command, const ports::Machine &machine);

/// What @p editor should be given so that it ends when the file was closed; empty where nothing is known to be missing.
[[nodiscard]] QString editorHint(const QString &editor);

/// One choice of a list, with the value that is kept.
struct Choice
{
    QString text;
    QVariant value;
};
[[nodiscard]] QList<Choice> themeChoices();
[[nodiscard]] QList<Choice> soundChoices();
/// The system's, then each of @p languages in its own words.
[[nodiscard]] QList<Choice> languageChoices(const QList<LanguageName> &languages);

} // namespace slipway::presentation
