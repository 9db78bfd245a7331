// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "globalkeys.h"

#include "widgets/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace slipway::widgets {

namespace {

bool isForText(const QKeyEvent &key)
{
    using enum QKeySequence::StandardKey;
    return std::ranges::any_of(std::initializer_list{Undo, Redo, Cut, Copy, Paste, SelectAll},
                               [&](QKeySequence::StandardKey standard) { return key.matches(standard); });
}

/// The palette lies over the window and has the keyboard to itself.
bool isInPalette(const QWidget *widget)
{
    while (widget && !qobject_cast<const CommandPalette *>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

GlobalKeys::GlobalKeys(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool GlobalKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    if (!qobject_cast<QLineEdit *>(watched) && !qobject_cast<QPlainTextEdit *>(watched))
        return false;
    auto *field = static_cast<QWidget *>(watched);
    if (field->window() != &m_window || isInPalette(field) || !isForTheWindow(*static_cast<QKeyEvent *>(event)))
        return false;
    event->ignore(); // so that the action's shortcut is looked for
    return true;
}

bool GlobalKeys::isForTheWindow(const QKeyEvent &key) const
{
    const bool command = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    // Return sends what is in the field.
    if (!command || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || isForText(key))
        return false;
    const QKeySequence pressed(key.keyCombination());
    return std::ranges::any_of(m_window.actions(), [&](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(pressed);
    });
}

} // namespace slipway::widgets
