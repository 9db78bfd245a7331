// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focuskeeper.h"

#include "widgets/card.h"

#include <QAbstractButton>
#include <QApplication>

namespace slipway::widgets {

FocusKeeper::FocusKeeper(QWidget &page, QWidget &rest)
    : QObject(&page)
    , m_page(page)
    , m_rest(rest)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::moved);
}

void FocusKeeper::moved(const QWidget *old, const QWidget *now)
{
    const bool wentAway = old && m_page.isAncestorOf(old) && (!old->isVisible() || !old->isEnabled());
    if (!wentAway || !m_page.isVisible() || !qobject_cast<const QAbstractButton *>(now))
        return;
    for (QWidget *around = old->parentWidget(); around && around != &m_page; around = around->parentWidget()) {
        if (qobject_cast<Card *>(around) && around->isVisible()) {
            around->setFocus();
            return;
        }
    }
    m_rest.setFocus();
}

} // namespace slipway::widgets
