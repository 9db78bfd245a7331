// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/stepview.h"

#include <QObject>

namespace slipway::widgets {

class UnitActions;
class UnitCard;

/// Cards of commands outside the phases, kept up to date while the run goes on.
class CommandCards : public QObject
{
    Q_OBJECT
public:
    CommandCards(UnitActions &actions, QObject *parent);

    /// A card of @p unit in @p place; nullptr where there is no run and no plan. It is forgotten when it is deleted.
    UnitCard *make(const runbook::PlanUnit &unit, QWidget *place);

Q_SIGNALS:
    void wholeOutputAsked(const QString &execution);

private:
    void updateState();
    void showResolved(const QString &key);
    void showOutput();

    UnitActions &m_actions;
    QList<UnitCard *> m_cards;
};

} // namespace slipway::widgets
