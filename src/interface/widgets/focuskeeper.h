// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway::widgets {

/// Keeps the keyboard where it was when the button that had it goes away: with the card around it, or with the page. Qt would
/// hand it to the next button in line, and a key pressed twice would hold the release or stop what it has just begun.
class FocusKeeper : public QObject
{
    Q_OBJECT
public:
    /// @p rest takes the focus where no card of @p page is there to take it.
    FocusKeeper(QWidget &page, QWidget &rest);

private:
    void moved(const QWidget *old, const QWidget *now);

    QWidget &m_page;
    QWidget &m_rest;
};

} // namespace slipway::widgets
