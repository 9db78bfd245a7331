// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the step page is put together: its head, the bands below it and the foot.
#include "presentation/runbookview.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/steppage.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

void StepPage::buildHead(QVBoxLayout *layout)
{
    m_crumb = newLabel({}, Type::Caption, this, true);
    m_crumb->setObjectName(QStringLiteral("crumb"));
    m_crumb->setTextFormat(Qt::PlainText);
    layout->addWidget(m_crumb);
    auto *row = new QHBoxLayout;
    m_title = newLabel({}, Type::Title, this);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    row->addWidget(m_title, 1);
    m_chip = new Chip(this);
    m_chip->setObjectName(QStringLiteral("stepChip"));
    row->addWidget(m_chip, 0, Qt::AlignVCenter);
    auto *inRunbook = new Button({}, QStringLiteral("runbook"), Button::Kind::Quiet, this);
    inRunbook->setObjectName(QStringLiteral("showStepInRunbook"));
    inRunbook->setToolTip(tr("Show this step in the runbook"));
    inRunbook->setAccessibleName(tr("Show this step in the runbook"));
    row->addWidget(inRunbook, 0, Qt::AlignVCenter);
    connect(inRunbook, &QPushButton::clicked, this, [this] {
        if (const auto state = m_actions.session().state())
            Q_EMIT m_actions.lineAsked(lineOf(m_model.stepKey(), *state));
    });
    m_skipStep = new Button(tr("Skip step…"), QStringLiteral("state-skipped"), Button::Kind::Quiet, this);
    m_skipStep->setObjectName(QStringLiteral("skipStep"));
    row->addWidget(m_skipStep, 0, Qt::AlignVCenter);
    m_endProcedure = new Button(tr("End procedure…"), QStringLiteral("finish"), Button::Kind::Secondary, this);
    m_endProcedure->setObjectName(QStringLiteral("endProcedure"));
    row->addWidget(m_endProcedure, 0, Qt::AlignVCenter);
    layout->addLayout(row);
    m_condition = newLabel({}, Type::Caption, this, true);
    m_condition->setTextFormat(Qt::PlainText);
    m_condition->setWordWrap(true);
    layout->addWidget(m_condition);
    buildBands(layout);
    connect(m_skipStep, &QPushButton::clicked, this, [this] {
        const StepHead &head = m_model.head();
        if (head.dismissed.isEmpty())
            m_actions.dismiss(head.key, head.title, run::Disposition::Skipped);
        else
            m_actions.reopen(head.key, head.title);
    });
    connect(m_endProcedure, &QPushButton::clicked, this, [this] { m_actions.endProcedure(); });
}

/// What a person must not read past: a step that is not for every night, and one that cannot be taken back.
void StepPage::buildBands(QVBoxLayout *layout)
{
    m_onlyIf = new Band(Tone::Accent, this);
    m_onlyIf->setObjectName(QStringLiteral("onlyIf"));
    auto *row = new QHBoxLayout;
    m_onlyIfWords = newLabel({}, Type::Strong, m_onlyIf);
    m_onlyIfWords->setTextFormat(Qt::PlainText);
    m_onlyIfWords->setWordWrap(true);
    row->addWidget(m_onlyIfWords, 1);
    auto *leave = new Button(tr("It does not apply…"), QStringLiteral("state-not-applicable"), Button::Kind::Secondary, m_onlyIf);
    leave->setObjectName(QStringLiteral("doesNotApply"));
    row->addWidget(leave);
    m_onlyIf->body()->addLayout(row);
    layout->addWidget(m_onlyIf);
    connect(leave, &QPushButton::clicked, this, [this] {
        const StepHead &head = m_model.head();
        m_actions.dismiss(head.key, head.title, run::Disposition::NotApplicable);
    });
    m_noReturn = new Band(Tone::Warning, this);
    m_noReturn->setObjectName(QStringLiteral("noReturn"));
    auto *words = newLabel(tr("Point of no return: after this step, rolling back costs more than going on."), Type::Strong, m_noReturn);
    words->setWordWrap(true);
    m_noReturn->body()->addWidget(words);
    layout->addWidget(m_noReturn);
}

void StepPage::buildFooter(QVBoxLayout *layout)
{
    layout->addWidget(newHairline(this));
    m_footer = new QWidget(this);
    m_footer->setObjectName(QStringLiteral("nextBar"));
    auto *row = new QHBoxLayout(newColumn(m_footer, {space::xl, space::s, space::xl, space::s}));
    row->setContentsMargins({});
    row->setSpacing(space::s);
    m_previousStep = new Button({}, QStringLiteral("previous"), Button::Kind::Quiet, m_footer);
    m_previousStep->setObjectName(QStringLiteral("previousStep"));
    m_previousStep->setAccessibleName(tr("Previous step"));
    m_previousStep->setToolTip(tr("Previous step (Alt+Up)"));
    m_followingStep = new Button({}, QStringLiteral("next"), Button::Kind::Quiet, m_footer);
    m_followingStep->setObjectName(QStringLiteral("followingStep"));
    m_followingStep->setAccessibleName(tr("Next step"));
    m_followingStep->setToolTip(tr("Next step (Alt+Down)"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_nextWords = new ElidedLabel({}, Type::Strong, m_footer);
    m_nextWords->setObjectName(QStringLiteral("nextWords"));
    m_nextReason = new ElidedLabel({}, Type::Caption, m_footer, true);
    m_nextReason->setObjectName(QStringLiteral("nextReason"));
    words->addWidget(m_nextWords);
    words->addWidget(m_nextReason);
    m_nextButton = new Button(tr("Go there"), QStringLiteral("next"), Button::Kind::Primary, m_footer);
    m_nextButton->setObjectName(QStringLiteral("nextButton"));
    m_nextButton->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(m_previousStep);
    row->addWidget(m_followingStep);
    row->addSpacing(space::s);
    row->addLayout(words, 1);
    row->addWidget(m_nextButton);
    layout->addWidget(m_footer);
    connect(m_previousStep, &QPushButton::clicked, this, [this] { goToStep(-1); });
    connect(m_followingStep, &QPushButton::clicked, this, [this] { goToStep(1); });
    connect(m_nextButton, &QPushButton::clicked, this, &StepPage::pressNext);
}

} // namespace slipway::widgets
