// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace slipway::widgets {

/// A line of words to be sent: Ctrl+Return sends them as Return does. The window's own Ctrl+Return does what is next in the
/// run, which nobody means who has just written a note.
class EntryLine : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override;
};

} // namespace slipway::widgets
