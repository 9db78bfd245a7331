// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a unit's card is put together.
#include "cardbands.h"
#include "entryline.h"
#include "evidencestrip.h"
#include "flowlayout.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/codeview.h"
#include "widgets/icons.h"
#include "widgets/sparkline.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"
#include "widgets/unitcard.h"

#include <QLineEdit>
#include <QToolButton>

namespace slipway::widgets {

using namespace presentation;

void UnitCard::build()
{
    buildHeader();
    m_details = new QWidget(this);
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins({});
    layout->setSpacing(space::s);
    body()->addWidget(m_details);

    const auto caption = [this, layout](const QString &name) {
        auto *label = newLabel({}, Type::Caption, m_details, true);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
        return label;
    };
    m_facts = caption(QStringLiteral("facts"));
    m_code = new CodeView(m_actions.highlighting(), m_details);
    m_code->setObjectName(QStringLiteral("code"));
    layout->addWidget(m_code);
    m_substitutions = caption(QStringLiteral("substitutions"));
    m_notices = caption(QStringLiteral("notices"));
    m_stale = new StaleBand(m_actions, m_details);
    layout->addWidget(m_stale);
    m_refusal = caption(QStringLiteral("refusal"));
    buildActions();
    buildInput();
    m_sparkline = new Sparkline(m_details);
    m_sparkline->hide();
    layout->addWidget(m_sparkline);
    m_tail = new OutputTail(m_details);
    m_tail->hide();
    layout->addWidget(m_tail);
    connect(m_tail, &OutputTail::wholeAsked, this, [this] {
        if (m_unit.execution)
            Q_EMIT wholeOutputAsked(m_unit.execution->id);
    });
    m_interruption = new InterruptionBand(m_actions, this);
    body()->addWidget(m_interruption);
    buildVerdict();
    m_result = newLabel({}, Type::Caption, this, true);
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    body()->addWidget(m_result);
    m_evidence = new EvidenceStrip(m_actions, this);
    body()->addWidget(m_evidence);
}

void UnitCard::buildHeader()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *kind = new IconLabel(iconOf(m_unit.plan.unit.kind), Tone::Neutral, this);
    row->addWidget(kind, 0, Qt::AlignTop);
    m_title = newLabel(m_unit.plan.unit.title, Type::Strong, this);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    row->addWidget(m_title, 1);
    m_chip = new Chip(this);
    row->addWidget(m_chip, 0, Qt::AlignTop);
    auto *line = new QToolButton(this);
    line->setObjectName(QStringLiteral("showInRunbook"));
    line->setIcon(icon(QStringLiteral("runbook")));
    line->setAutoRaise(true);
    line->setToolTip(tr("Show in the runbook, line %1").arg(m_unit.plan.unit.line));
    line->setAccessibleName(tr("Show %1 in the runbook").arg(m_unit.plan.unit.title));
    line->setVisible(m_unit.plan.unit.line > 0);
    connect(line, &QToolButton::clicked, this, [this] { Q_EMIT m_actions.lineAsked(m_unit.plan.unit.line); });
    row->addWidget(line, 0, Qt::AlignTop);
    m_attach = new QToolButton(this);
    m_attach->setObjectName(QStringLiteral("attach"));
    m_attach->setIcon(icon(QStringLiteral("attach")));
    m_attach->setAutoRaise(true);
    m_attach->setToolTip(tr("Attach evidence: a file, the clipboard (Ctrl+V), a link; or drop it here"));
    m_attach->setAccessibleName(tr("Attach evidence to %1").arg(m_unit.plan.unit.title));
    connect(m_attach, &QToolButton::clicked, this, [this] { m_actions.offerToAttach(m_unit, m_attach); });
    row->addWidget(m_attach, 0, Qt::AlignTop);
    m_fold = new QToolButton(this);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setAutoRaise(true);
    m_fold->setAccessibleName(tr("Show or hide details of %1").arg(m_unit.plan.unit.title));
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_foldedByHand = true;
        setFolded(!m_folded);
    });
    row->addWidget(m_fold, 0, Qt::AlignTop);
    // Beside the title's first line, however many there are.
    kind->setFixedSize(18, line->sizeHint().height());
    body()->addLayout(row);
}

void UnitCard::buildActions()
{
    m_actionRow = new QWidget(m_details);
    auto *row = new FlowLayout(space::s);
    m_actionRow->setLayout(row);
    const auto add = [this, row](const QString &name, const QString &text, const QString &iconName, Button::Kind kind) {
        auto *button = new Button(text, iconName, kind, m_actionRow);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    m_run = add(QStringLiteral("run"), runWordOf(m_unit), QStringLiteral("run"), Button::Kind::Secondary);
    m_asWritten = add(QStringLiteral("asWritten"), tr("Run as written"), QStringLiteral("command"), Button::Kind::Quiet);
    m_stop = add(QStringLiteral("stop"), tr("Stop"), QStringLiteral("stop"), Button::Kind::Secondary);
    row->pushToEnd();
    m_skip = add(QStringLiteral("skip"), tr("Skip…"), {}, Button::Kind::Quiet);
    m_notApplicable = add(QStringLiteral("notApplicable"), tr("Not applicable…"), {}, Button::Kind::Quiet);
    m_reopen = add(QStringLiteral("reopen"), tr("Reopen…"), {}, Button::Kind::Quiet);
    m_details->layout()->addWidget(m_actionRow);
    const QString title = m_unit.plan.unit.title;
    connect(m_run, &QPushButton::clicked, this, [this] { m_actions.start(m_unit); });
    connect(m_asWritten, &QPushButton::clicked, this, [this] { m_actions.start(m_unit, true); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_actions.stop(m_unit); });
    connect(m_skip, &QPushButton::clicked, this,
            [this, title] { m_actions.dismiss(m_unit.key, title, run::Disposition::Skipped); });
    connect(m_notApplicable, &QPushButton::clicked, this,
            [this, title] { m_actions.dismiss(m_unit.key, title, run::Disposition::NotApplicable); });
    connect(m_reopen, &QPushButton::clicked, this, [this, title] { m_actions.reopen(m_unit.key, title); });
}

void UnitCard::buildInput()
{
    m_inputRow = new QWidget(m_details);
    auto *row = new QHBoxLayout(m_inputRow);
    row->setContentsMargins({});
    m_input = new EntryLine(m_inputRow);
    m_input->setObjectName(QStringLiteral("input"));
    m_input->setPlaceholderText(tr("Send a line to the program"));
    m_input->setAccessibleName(tr("Input for %1").arg(m_unit.plan.unit.title));
    auto *send = new Button(tr("Send"), {}, Button::Kind::Secondary, m_inputRow);
    send->setObjectName(QStringLiteral("send"));
    row->addWidget(m_input, 1);
    row->addWidget(send);
    auto *end = new Button(tr("End of input"), {}, Button::Kind::Quiet, m_inputRow);
    end->setObjectName(QStringLiteral("endInput"));
    end->setToolTip(tr("Tells the program that nothing more comes, as Ctrl+D does in a terminal"));
    connect(end, &QPushButton::clicked, this, [this] { m_actions.endInput(m_unit); });
    row->addWidget(end);
    m_inputRow->hide();
    m_details->layout()->addWidget(m_inputRow);
    const auto submit = [this] {
        m_actions.sendInput(m_unit, m_input->text());
        m_input->clear();
    };
    connect(send, &QPushButton::clicked, this, submit);
    connect(m_input, &QLineEdit::returnPressed, this, submit);
}

void UnitCard::buildVerdict()
{
    m_verdict = new Band(Tone::Accent, this);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    auto *row = new QHBoxLayout;
    m_verdictQuestion = newLabel({}, Type::Strong, m_verdict);
    m_verdictQuestion->setWordWrap(true);
    row->addWidget(m_verdictQuestion, 1);
    m_looksRight = new Button(tr("Looks right"), QStringLiteral("check"), Button::Kind::Primary, m_verdict);
    m_looksRight->setObjectName(QStringLiteral("looksRight"));
    m_looksRight->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Y));
    m_looksWrong = new Button(tr("Does not look right…"), QStringLiteral("close"), Button::Kind::Secondary, m_verdict);
    m_looksWrong->setObjectName(QStringLiteral("looksWrong"));
    row->addWidget(m_looksRight);
    row->addWidget(m_looksWrong);
    m_verdict->body()->addLayout(row);
    body()->addWidget(m_verdict);
    connect(m_looksRight, &QPushButton::clicked, this, [this] { m_actions.giveVerdict(m_unit, true); });
    connect(m_looksWrong, &QPushButton::clicked, this, [this] { m_actions.giveVerdict(m_unit, false); });
}

} // namespace slipway::widgets
