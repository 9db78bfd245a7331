// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardbands.h"

#include "base/recorded.h"
#include "flowlayout.h"
#include "literalrows.h"
#include "widgets/button.h"
#include "widgets/codeview.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"

#include <QLabel>

namespace slipway::widgets {

using namespace presentation;

namespace {

/// Reasons are written to stand inside a sentence; here one stands alone.
QString standingAlone(const QString &reason)
{
    return reason.isEmpty() ? reason : reason.first(1).toUpper() + reason.sliced(1);
}

} // namespace

InterruptionBand::InterruptionBand(UnitActions &actions, QWidget *parent)
    : Band(Tone::Danger, parent)
    , m_actions(actions)
    , m_reason(newLabel({}, Type::Strong, this))
    , m_known(newLabel({}, Type::Body, this))
    , m_trouble(new Button(tr("Show"), QStringLiteral("trouble"), Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("interruption"));
    m_reason->setObjectName(QStringLiteral("interruptionReason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    body()->addWidget(m_reason);
    m_trouble->setObjectName(QStringLiteral("showTrouble"));
    m_trouble->setToolTip(tr("Show what the runbook says of it under troubleshooting"));
    m_known->setTextFormat(Qt::PlainText);
    m_known->setWordWrap(true);
    auto *known = new QHBoxLayout;
    known->addWidget(m_known, 1);
    known->addWidget(m_trouble);
    body()->addLayout(known);
    connect(m_trouble, &QPushButton::clicked, this, [this] { Q_EMIT m_actions.troubleAsked(m_unit.troubleLine); });
    auto *question = newLabel(tr("Nothing goes on until you decide."), Type::Caption, this);
    body()->addWidget(question);
    auto *row = new FlowLayout(space::s);
    body()->addLayout(row);
    add(tr("Retry"), QStringLiteral("retryButton"), QStringLiteral("retry"), run::Remedy::Retry);
    add(tr("Edit and retry…"), QStringLiteral("editRetryButton"), QStringLiteral("edit"), run::Remedy::EditAndRetry);
    add(tr("Continue from here"), QStringLiteral("continueButton"), QStringLiteral("next"), run::Remedy::ContinueFromHere);
    add(tr("Ignore…"), QStringLiteral("ignoreButton"), QStringLiteral("state-ignored"), run::Remedy::Ignore);
    add(tr("Fail…"), QStringLiteral("failButton"), QStringLiteral("close"), run::Remedy::Fail);
    for (const auto &[remedy, button] : m_buttons)
        row->addWidget(button);
}

void InterruptionBand::add(const QString &text, const QString &name, const QString &icon, run::Remedy remedy)
{
    auto *button = new Button(text, icon, Button::Kind::Secondary, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, remedy] { m_actions.decide(m_unit, remedy); });
    m_buttons.append({remedy, button});
}

void InterruptionBand::setUnit(const UnitView &unit)
{
    m_unit = unit;
    QString reason = unit.interruption ? base::inWords(unit.interruption->reason) : QString();
    const int line = unit.execution && unit.execution->ended ? unit.execution->ended->failingLine : 0;
    if (line > 0)
        reason = tr("%1, at line %2 of the command").arg(reason, QString::number(line));
    m_reason->setText(standingAlone(reason));
    m_known->setText(tr("Troubleshooting: %1").arg(unit.troubleTitle));
    m_known->setVisible(unit.troubleLine > 0);
    m_trouble->setAccessibleName(m_known->text());
    m_trouble->setVisible(unit.troubleLine > 0);
    for (const auto &[remedy, button] : m_buttons) {
        if (remedy == run::Remedy::ContinueFromHere) {
            button->setVisible(!unit.continuation.isEmpty());
            button->setToolTip(unit.continuation);
        }
        if (remedy == run::Remedy::EditAndRetry)
            button->setVisible(unit.plan.unit.kind == runbook::UnitKind::Command
                               || unit.plan.unit.kind == runbook::UnitKind::Transcript);
    }
}

QWidget *InterruptionBand::firstRemedy() const
{
    const auto found = std::ranges::find_if(m_buttons, [](const auto &one) { return one.second->isVisible(); });
    return found == m_buttons.cend() ? nullptr : found->second;
}

StaleBand::StaleBand(UnitActions &actions, QWidget *parent)
    : Band(Tone::Warning, parent)
    , m_rows(new LiteralRows(this))
{
    setObjectName(QStringLiteral("staleBand"));
    body()->addWidget(m_rows);
    auto *settle = new Button(tr("Use for this run"), QStringLiteral("check"), Button::Kind::Secondary, this);
    settle->setObjectName(QStringLiteral("settleLiterals"));
    settle->setEnabled(false);
    body()->addWidget(settle, 0, Qt::AlignLeft);
    connect(m_rows, &LiteralRows::changed, settle, [this, settle] { settle->setEnabled(m_rows->areSettled()); });
    connect(m_rows, &LiteralRows::entered, settle, &QPushButton::click);
    connect(settle, &QPushButton::clicked, this,
            [this, &actions] { actions.settleLiterals(m_rows->bindings(), m_rows->confirmed()); });
}

void StaleBand::setLiterals(const QList<runbook::Parameter> &literals)
{
    m_rows->setLiterals(literals);
}

OutputTail::OutputTail(QWidget *parent)
    : QWidget(parent)
    , m_view(new OutputView(this))
    , m_whole(new Button(tr("Whole output"), QStringLiteral("log"), Button::Kind::Quiet, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xs);
    layout->addWidget(m_view);
    layout->addWidget(m_whole, 0, Qt::AlignLeft);
    m_view->setObjectName(QStringLiteral("outputTail"));
    m_whole->setObjectName(QStringLiteral("wholeOutput"));
    connect(m_whole, &QPushButton::clicked, this, &OutputTail::wholeAsked);
}

void OutputTail::setText(const QString &text, bool running)
{
    m_view->setOutput(text.isEmpty() ? (running ? tr("No output yet") : tr("No output")) : text);
    m_whole->setVisible(!text.isEmpty() || running);
}

} // namespace slipway::widgets
