// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandcards.h"

#include "widgets/unitactions.h"
#include "widgets/unitcard.h"

namespace slipway::widgets {

using namespace presentation;

CommandCards::CommandCards(UnitActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    connect(&m_actions.session(), &Session::stateChanged, this, &CommandCards::updateState);
    connect(&m_actions.session(), &Session::resolvedChanged, this, &CommandCards::showResolved);
    connect(&m_actions.session(), &Session::outputGrew, this, &CommandCards::showOutput);
}

UnitCard *CommandCards::make(const runbook::PlanUnit &unit, QWidget *place)
{
    const auto state = m_actions.session().state();
    if (!state)
        return nullptr;
    auto *card = new UnitCard(m_actions, unitView(*state, unit, {}, {}), place);
    m_cards.append(card);
    connect(card, &UnitCard::wholeOutputAsked, this, &CommandCards::wholeOutputAsked);
    connect(card, &QObject::destroyed, this, [this, card] { m_cards.removeOne(card); });
    return card;
}

void CommandCards::updateState()
{
    const auto state = m_actions.session().state();
    for (UnitCard *card : std::as_const(m_cards)) {
        if (state && state->planUnit(card->unit().key))
            card->setUnit(unitView(*state, card->unit().plan, {}, {}));
    }
}

void CommandCards::showResolved(const QString &key)
{
    for (UnitCard *card : std::as_const(m_cards)) {
        if (card->unit().key == key)
            card->showResolved();
    }
}

void CommandCards::showOutput()
{
    for (UnitCard *card : std::as_const(m_cards)) {
        if (card->unit().state.status == run::UnitStatus::Running)
            card->showOutput();
    }
}

} // namespace slipway::widgets
