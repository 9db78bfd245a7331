// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/manual.h"
#include "presentation/session.h"
#include "widgets/commandpalette.h"

class QMenuBar;

namespace slipway::widgets {

class RunActions;

/// Collects what the command palette offers when it opens, and has carried out what was chosen. It runs no command:
/// whatever would, shows its card.
class PaletteDesk : public QObject
{
    Q_OBJECT
public:
    PaletteDesk(presentation::Session &session, RunActions &runActions, QWidget *window);

    /// Opens the palette over the window, or closes it. @p menus are the window's.
    void toggle(const QMenuBar &menus, const presentation::Manual &manual);

Q_SIGNALS:
    void stepAsked(const QString &key);
    void unitAsked(const QString &key);
    void commandAsked(const QString &id);
    void troubleAsked(int line);
    void lineAsked(int line);
    void pageAsked(const QString &page);
    /// A word for the status bar.
    void said(const QString &words);

private:
    [[nodiscard]] QList<presentation::PaletteEntry> entriesOf(const QMenuBar &menus, const presentation::Manual &manual);
    void addRuns(const QList<presentation::PaletteEntry> &others);
    void carryOut(const presentation::PaletteEntry &entry);
    void trigger(const QString &action);
    void reach(const QString &address);
    void copy(const QString &text);

    presentation::Session &m_session;
    RunActions &m_runActions;
    CommandPalette *m_palette;
    QHash<QString, QAction *> m_actions;
    quint64 m_opened = 0; ///< of which opening a late answer is
};

} // namespace slipway::widgets
