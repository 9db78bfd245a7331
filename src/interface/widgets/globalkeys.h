// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace slipway::widgets {

/// Keys of the window's actions work in a field as well. Fields of text take some of them for editing, Ctrl+K among them
/// on X11; what every program has for text (undo, copy, paste…) stays the field's.
class GlobalKeys : public QObject
{
    Q_OBJECT
public:
    explicit GlobalKeys(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isForTheWindow(const QKeyEvent &key) const;

    QWidget &m_window;
};

} // namespace slipway::widgets
