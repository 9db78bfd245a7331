// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rules.h"
#include "widgets/palettedesk.h"

#include "presentation/lists.h"
#include "presentation/prose.h"
#include "widgets/actionlist.h"
#include "widgets/runactions.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace slipway::widgets {

using namespace presentation;

namespace {

/// Actions that run a command or take a decision on what is shown. From the palette they only show it.
const QStringList &carryingActions()
{
    static const QStringList names{QStringLiteral("doNext"), QStringLiteral("looksRight"), QStringLiteral("stopWatching"),
                                   QStringLiteral("takeBack")};
    return names;
}

} // namespace

PaletteDesk::PaletteDesk(Session &session, RunActions &runActions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_runActions(runActions)
    , m_palette(new CommandPalette(window))
{
    connect(m_palette, &CommandPalette::chosen, this, &PaletteDesk::carryOut);
    connect(m_palette, &CommandPalette::copyAsked, this, [this](const PaletteEntry &entry) { copy(copiedOf(entry)); });
}

void PaletteDesk::toggle(const QMenuBar &menus, const Manual &manual)
{
    if (m_palette->isVisible()) {
        m_palette->dismiss();
        return;
    }
    ++m_opened;
    const QList<PaletteEntry> entries = entriesOf(menus, manual);
    m_palette->model().setEntries(entries, m_session.services().preferences.recentChoices());
    m_palette->open();
    addRuns(entries);
}

QList<PaletteEntry> PaletteDesk::entriesOf(const QMenuBar &menus, const Manual &manual)
{
    QList<PaletteEntry> entries;
    m_actions.clear();
    for (const auto &[menu, text, action] : menuActions(menus)) {
        const QString name = action->objectName().isEmpty() ? menu + text : action->objectName();
        if (name == u"palette")
            continue;
        m_actions.insert(name, action);
        const bool dock = action->isCheckable() && !action->actionGroup();
        const QString title = !dock ? text : action->isChecked() ? tr("Hide %1").arg(text) : tr("Show %1").arg(text);
        const QString detail =
            carryingActions().contains(name) ? tr("%1 · from here it is only shown").arg(menu) : menu;
        entries << PaletteEntry{PaletteKind::Action,
                                name,
                                title,
                                detail,
                                action->shortcut().toString(QKeySequence::NativeText),
                                QStringLiteral("chevron-right"),
                                Tone::Neutral,
                                0,
                                action->isEnabled() ? QString() : action->toolTip(),
                                dock ? text : QString()};
    }
    if (m_session.state())
        entries << paletteEntries(*m_session.state());
    entries << paletteEntries(m_session.services().preferences.recentRunbooks()) << manual.paletteEntries();
    weigh(entries, m_runActions.isUnderWay());
    return entries;
}

void PaletteDesk::addRuns(const QList<PaletteEntry> &others)
{
    m_session.services().catalog.list(
        this, [this, others, opened = m_opened](const base::Result<QList<ports::RunSummary>> &runs) {
            if (!runs || opened != m_opened || !m_palette->isVisible())
                return;
            QList<ports::RunSummary> other = *runs;
            if (const auto state = m_session.state())
                other.removeIf([&](const ports::RunSummary &run) { return run.run == state->run; });
            if (!other.isEmpty())
                m_palette->model().setEntries(others + paletteEntries(other),
                                              m_session.services().preferences.recentChoices());
        });
}

void PaletteDesk::carryOut(const PaletteEntry &entry)
{
    m_session.services().preferences.rememberChoice(entry.id());
    const QString key = entry.key;
    switch (entry.kind) {
    case PaletteKind::Action:
        trigger(key);
        break;
    case PaletteKind::Step:
        Q_EMIT stepAsked(key);
        break;
    case PaletteKind::Unit:
        Q_EMIT unitAsked(key);
        break;
    case PaletteKind::Procedure:
        if (m_runActions.isUnderWay())
            m_runActions.startProcedure(key);
        else
            Q_EMIT lineAsked(entry.line);
        break;
    case PaletteKind::Command:
        Q_EMIT commandAsked(key);
        break;
    case PaletteKind::Person:
    case PaletteKind::Link:
        reach(key);
        break;
    case PaletteKind::Trouble:
        Q_EMIT troubleAsked(entry.line);
        break;
    case PaletteKind::Run:
        m_runActions.beforeClosing([this, key] { m_session.resume(key); });
        break;
    case PaletteKind::Record:
        m_runActions.beforeClosing([this, key] { m_session.openRecord(key); });
        break;
    case PaletteKind::Runbook:
        m_runActions.beforeClosing([this, key] { m_session.open(key); });
        break;
    case PaletteKind::Page:
        Q_EMIT pageAsked(key);
        break;
    }
}

void PaletteDesk::trigger(const QString &action)
{
    if (action == u"takeBack")
        return Q_EMIT unitAsked(run::lastTakeable(*m_session.state()));
    const QString shown = carryingActions().contains(action) ? QStringLiteral("goToNext") : action;
    if (QAction *found = m_actions.value(shown))
        found->trigger();
}

void PaletteDesk::reach(const QString &address)
{
    QUrl url = urlOfContact(address);
    if (!mayOpen(url))
        url = QUrl(address);
    if (mayOpen(url))
        QDesktopServices::openUrl(url);
    else
        copy(address);
}

void PaletteDesk::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(tr("Copied: %1").arg(text.left(80)));
}

} // namespace slipway::widgets
