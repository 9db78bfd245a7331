// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionlist.h"

#include <QMenu>
#include <QMenuBar>

namespace slipway::widgets {
namespace {

void collect(QList<MenuAction> &found, const QString &place, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = withoutMnemonic(action->text());
        if (const QMenu *menu = action->menu())
            collect(found, place.isEmpty() ? text : QStringLiteral("%1 › %2").arg(place, text), menu->actions());
        else
            found << MenuAction{place, text, action};
    }
}

} // namespace

QList<MenuAction> menuActions(const QMenuBar &bar)
{
    QList<MenuAction> found;
    collect(found, {}, bar.actions());
    return found;
}

QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("&&"), QStringLiteral("\x1f")).remove(u'&').replace(u'\x1f', u'&');
    return plain;
}

} // namespace slipway::widgets
