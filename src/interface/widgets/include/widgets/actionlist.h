// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace slipway::widgets {

/// One action of the window as its menus offer it.
struct MenuAction
{
    QString menu; ///< "View › Theme"
    QString text; ///< without the mark of its mnemonic
    QAction *action = nullptr;
};

/// Every action that the menus below @p bar show now, in their order: palette and keyboard map are made of it, so that
/// neither can drift.
[[nodiscard]] QList<MenuAction> menuActions(const QMenuBar &bar);

/// @p text without the mark of its mnemonic.
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace slipway::widgets
