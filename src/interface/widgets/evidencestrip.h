// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/stepview.h"

#include <QWidget>

class QMimeData;

namespace slipway::widgets {

class UnitActions;

/// The evidence of a unit as chips: open, and take back while it is not settled. What is dropped on @c host or pasted while
/// the keyboard is in it is attached.
class EvidenceStrip : public QWidget
{
    Q_OBJECT
public:
    EvidenceStrip(UnitActions &actions, QWidget *host);
    void setUnit(const presentation::UnitView &unit);

protected:
    bool eventFilter(QObject *host, QEvent *event) override;

private:
    void rebuild();
    void addChip(const run::Attachment &attachment, bool removable);
    [[nodiscard]] bool takes(const QMimeData *mime) const;

    UnitActions &m_actions;
    presentation::UnitView m_unit;
    QList<run::Attachment> m_shown;
    bool m_removable = false;
};

} // namespace slipway::widgets
