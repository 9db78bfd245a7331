// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

#include <QWidget>

namespace slipway::widgets {

class Button;

/// What was confirmed before going live and is no longer asked, folded to one line; each can be taken back.
class ConfirmedGroup : public QWidget
{
    Q_OBJECT
public:
    explicit ConfirmedGroup(QWidget *parent);
    void setConfirmed(const QList<run::LiteralConfirmed> &confirmed);

Q_SIGNALS:
    void takeBackAsked(const QString &literal);

private:
    void addRow(const run::LiteralConfirmed &confirmed);
    void setFolded(bool folded);

    Button *m_fold;
    QWidget *m_rows = nullptr;
    QList<run::LiteralConfirmed> m_shown;
    bool m_folded = true;
};

} // namespace slipway::widgets
